// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/fact_sheet.h"

#include "app/gui/widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace flashwright {

namespace {

constexpr int IconSide = 16;

QString iconOf(FactLine::Tone tone)
{
    switch (tone) {
    case FactLine::Tone::Good:
        return QStringLiteral("passed");
    case FactLine::Tone::Caution:
        return QStringLiteral("warning");
    case FactLine::Tone::Bad:
        return QStringLiteral("failed");
    case FactLine::Tone::Plain:
        break;
    }
    return {};
}

QString toneText(FactLine::Tone tone)
{
    switch (tone) {
    case FactLine::Tone::Good:
        return FactSheet::tr("Good");
    case FactLine::Tone::Caution:
        return FactSheet::tr("Take care");
    case FactLine::Tone::Bad:
        return FactSheet::tr("Bad");
    case FactLine::Tone::Plain:
        break;
    }
    return {};
}

} // namespace

FactSheet::FactSheet(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void FactSheet::show(const std::vector<FactGroup>& groups)
{
    m_groups = groups;
    rebuild();
}

void FactSheet::rebuild()
{
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const FactGroup& group : m_groups) {
        auto* title = new QLabel(group.title, body);
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setWordWrap(true);
        title->setContentsMargins(0, row == 0 ? 0 : 8, 0, 0);
        grid->addWidget(title, row++, 0, 1, 3);
        for (const FactLine& line : group.lines) {
            addLine(*body, *grid, row++, line);
        }
    }
    grid->setRowStretch(row, 1);
    setWidget(body); // takes the old one away
    body->setAutoFillBackground(false);
}

void FactSheet::addLine(QWidget& body, QGridLayout& grid, int row, const FactLine& line)
{
    //: %1 = what a value is of: "Chip"
    auto* caption = new QLabel(tr("%1:").arg(line.caption), &body);
    auto* text = new QLabel(line.text, &body);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(line.caption);
    text->setAccessibleDescription(
        line.tone == FactLine::Tone::Plain ? line.text : tr("%1: %2").arg(toneText(line.tone), line.text));
    if (const QString icon = iconOf(line.tone); !icon.isEmpty()) {
        auto* picture = new QLabel(&body);
        picture->setPixmap(
            iconPixmap(icon, IconSide, palette().color(QPalette::WindowText), devicePixelRatioF()));
        picture->setToolTip(toneText(line.tone));
        picture->setAccessibleName(toneText(line.tone));
        grid.addWidget(picture, row, 1, Qt::AlignTop);
    }
    grid.addWidget(caption, row, 0, Qt::AlignTop);
    grid.addWidget(text, row, 2);
}

void FactSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && widget() != nullptr) {
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

} // namespace flashwright
