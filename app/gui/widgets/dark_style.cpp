// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/dark_style.h"

#include <QPainter>
#include <QStyleOption>

namespace flashwright {

DarkStyle::DarkStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void DarkStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool circle = element == PE_IndicatorRadioButton;
    if (!circle && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        return;
    }
    const bool enabled = option->state.testFlag(State_Enabled);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(group, QPalette::WindowText));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (circle) {
        painter->drawEllipse(edge);
    } else {
        painter->drawRect(edge);
    }
    painter->restore();
}

} // namespace flashwright
