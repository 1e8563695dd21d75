// SPDX-License-Identifier: GPL-3.0-or-later
/// Fusion with edges that everybody can see: Fusion draws those of a black window in black.
#pragma once

#include <QProxyStyle>

namespace flashwright {

class HighContrastStyle final : public QProxyStyle {
    Q_OBJECT
public:
    HighContrastStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace flashwright
