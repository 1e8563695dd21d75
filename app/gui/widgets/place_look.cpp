// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/place_look.h"

#include <QPainter>

namespace flashwright {

namespace {

const QColor White(0xffffff);
const QColor Black(0x141414);

PlaceLook look(QRgb fill, const QColor& ink, bool dark, Qt::BrushStyle pattern, const char* icon)
{
    return {
        QColor(fill), ink, dark ? QColor(0xb9c0c8) : QColor(0x4c535c), pattern, QString::fromLatin1(icon)};
}

} // namespace

PlaceLook placeLook(PlaceState state, bool dark)
{
    switch (state) {
    case PlaceState::Kept:
        return look(dark ? 0x3a3f46 : 0xe3e6ea, dark ? White : Black, dark, Qt::SolidPattern, "");
    case PlaceState::Protected:
        return look(0x1565c0, White, dark, Qt::VerPattern, "lock");
    case PlaceState::ToErase:
        return look(dark ? 0x24272b : 0xffffff, dark ? White : Black, dark, Qt::DiagCrossPattern, "erase");
    case PlaceState::ToWrite:
        return look(0xffe9a8, Black, dark, Qt::BDiagPattern, "write");
    case PlaceState::Erased:
        return look(dark ? 0x24272b : 0xffffff, dark ? White : Black, dark, Qt::HorPattern, "erase");
    case PlaceState::Written:
        return look(0xffca28, Black, dark, Qt::SolidPattern, "check");
    case PlaceState::Verified:
        return look(0x2e7d32, White, dark, Qt::SolidPattern, "passed");
    case PlaceState::Unfinished:
        return look(0xb3261e, White, dark, Qt::CrossPattern, "failed");
    }
    return gapLook(dark);
}

PlaceLook gapLook(bool dark)
{
    return look(dark ? 0x1a1c1f : 0xf7f8fa, dark ? White : Black, dark, Qt::Dense7Pattern, "");
}

void paintPlace(QPainter& painter, const QRect& rect, const PlaceLook& look, bool isActive)
{
    painter.save();
    painter.fillRect(rect, look.fill);
    if (look.pattern != Qt::SolidPattern) {
        QColor ink = look.ink;
        ink.setAlphaF(0.35F);
        painter.fillRect(rect, QBrush(ink, look.pattern));
    }
    const QRect edge = rect.adjusted(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.edge);
    painter.drawRect(edge);
    if (isActive) {
        painter.setPen(QPen(look.ink, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(edge.adjusted(2, 2, -2, -2));
    }
    painter.restore();
}

} // namespace flashwright
