// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/section_bar.h"

#include "app/gui/sections/section.h"
#include "app/gui/sections/section_delegate.h"
#include "app/gui/widgets/icons.h"

#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace flashwright {

namespace {

constexpr int IconSide = 24;
constexpr int RowHeight = 52;

} // namespace

SectionBar::SectionBar(QStackedWidget& stack, QWidget* parent)
    : QListWidget(parent)
    , m_stack(stack)
{
    setObjectName(QStringLiteral("sectionBar"));
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setMovement(QListView::Static);
    setWrapping(false);
    setIconSize({IconSide, IconSide});
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setItemDelegate(new SectionDelegate(this));
    connect(this, &QListWidget::currentRowChanged, this, &SectionBar::openAt);
}

void SectionBar::add(Section* section)
{
    m_sections += section;
    auto* frame = new QScrollArea(&m_stack);
    frame->setWidgetResizable(true);
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(section);
    m_frames += frame;
    m_stack.addWidget(frame);
    auto* item = new QListWidgetItem(this);
    item->setTextAlignment(Qt::AlignHCenter);
    const int row = count() - 1;
    auto* key = new QShortcut(QKeySequence(int(Qt::CTRL) | (int(Qt::Key_0) + (row + 1) % 10)), this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, [this, row] {
        if (!isRowHidden(row)) {
            setCurrentRow(row);
        }
    });
    retranslate();
    if (row == 0) {
        setCurrentRow(0);
    }
}

void SectionBar::open(const Section* section)
{
    const auto at = m_sections.indexOf(section);
    if (at >= 0) {
        setCurrentRow(int(at));
    }
}

Section* SectionBar::find(const QString& id) const
{
    const auto found = std::find_if(
        m_sections.begin(), m_sections.end(), [&id](const Section* section) { return section->id() == id; });
    return found == m_sections.end() ? nullptr : *found;
}

void SectionBar::setExpert(bool expert)
{
    for (int row = 0; row < count(); ++row) {
        Section* const section = m_sections.at(row);
        section->setExpert(expert);
        const bool hidden = section->isExpertOnly() && !expert;
        setRowHidden(row, hidden);
        if (hidden && row == currentRow()) {
            setCurrentRow(0);
        }
    }
}

Section* SectionBar::current() const
{
    return currentRow() < 0 ? nullptr : m_sections.at(currentRow());
}

void SectionBar::openAt(int row)
{
    if (row < 0 || row >= m_sections.size()) {
        return;
    }
    Section* const section = m_sections.at(row);
    m_stack.setCurrentWidget(m_frames.at(row));
    section->refresh();
    Q_EMIT opened(section);
}

void SectionBar::retranslate()
{
    setAccessibleName(tr("Parts of the window"));
    setAccessibleDescription(tr("Choose with the arrow keys"));
    for (int row = 0; row < count(); ++row) {
        const Section& section = *m_sections.at(row);
        item(row)->setText(section.title());
        item(row)->setIcon(themedIcon(section.icon(), palette()));
        item(row)->setToolTip(tr("%1 (Ctrl+%2)").arg(section.title()).arg((row + 1) % 10));
        item(row)->setData(Qt::AccessibleTextRole, section.title());
    }
    fit();
}

/// As wide as the longest word, so that nothing is cut in any language.
void SectionBar::fit()
{
    int widest = IconSide;
    for (const Section* section : m_sections) {
        for (const QString& word : section->title().split(u' ')) {
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        }
    }
    const int width = widest + 24;
    setGridSize({width, RowHeight});
    for (int row = 0; row < count(); ++row) {
        item(row)->setSizeHint({width, RowHeight});
    }
    setFixedWidth(width + 4);
}

void SectionBar::changeEvent(QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::FontChange) {
        retranslate();
    }
    QListWidget::changeEvent(event);
}

} // namespace flashwright
