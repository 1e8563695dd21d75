// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/section_bar.h"

#include "app/gui/sections/section.h"
#include "app/gui/widgets/icons.h"

#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace flashwright {

namespace {

constexpr int IconSide = 32;
constexpr int RowHeight = 84;

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
    connect(this, &QListWidget::currentRowChanged, this, &SectionBar::openAt);
}

void SectionBar::add(Section* section)
{
    m_sections += section;
    m_stack.addWidget(section);
    auto* item = new QListWidgetItem(this);
    item->setTextAlignment(Qt::AlignHCenter);
    const int row = count() - 1;
    auto* key = new QShortcut(QKeySequence(int(Qt::ALT) | (int(Qt::Key_1) + row)), this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, [this, row] { setCurrentRow(row); });
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
    m_stack.setCurrentWidget(section);
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
        item(row)->setToolTip(tr("%1 (Alt+%2)").arg(section.title()).arg(row + 1));
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
