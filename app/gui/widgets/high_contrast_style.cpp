// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/high_contrast_style.h"

#include <QPainter>
#include <QStyleOption>

namespace flashwright {

namespace {

constexpr double EdgeWidth = 1.5;
constexpr double FocusWidth = 3;

void frame(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const double width = focused ? FocusWidth : EdgeWidth;
    const QColor edge = option.palette.color(group, focused ? QPalette::Highlight : QPalette::WindowText);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, width, enabled ? Qt::SolidLine : Qt::DashLine));
    const double inset = width / 2;
    painter.drawRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

bool hasEdge(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
        return true;
    default:
        return false;
    }
}

} // namespace

HighContrastStyle::HighContrastStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void HighContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect) {
        QStyleOption focused(*option);
        focused.state |= State_HasFocus | State_Enabled;
        frame(focused, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (hasEdge(element)) {
        frame(*option, *painter);
    }
}

void HighContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        frame(*option, *painter);
    }
}

} // namespace flashwright
