// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/mark.h"

#include "app/gui/widgets/icons.h"

#include <QPainter>

namespace flashwright {

QPixmap roundMark(const StageLook& look, int size, double pixelRatio)
{
    QPixmap mark(QSize(size, size) * pixelRatio);
    mark.setDevicePixelRatio(pixelRatio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.fill);
    painter.setPen(look.edge);
    painter.drawEllipse(QRectF(0.75, 0.75, size - 1.5, size - 1.5));
    const int inner = size * 2 / 3;
    painter.drawPixmap(
        (size - inner) / 2, (size - inner) / 2, iconPixmap(look.icon, inner, look.ink, pixelRatio));
    return mark;
}

} // namespace flashwright
