// SPDX-License-Identifier: GPL-3.0-or-later
/// Fusion for dark windows: it draws the edges of empty boxes and circles darker than the window, where
/// nobody sees them.
#pragma once

#include <QProxyStyle>

namespace flashwright {

class DarkStyle final : public QProxyStyle {
    Q_OBJECT
public:
    DarkStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
};

} // namespace flashwright
