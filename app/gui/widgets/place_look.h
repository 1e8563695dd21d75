// SPDX-License-Identifier: GPL-3.0-or-later
/// Colour, pattern and picture of what becomes of a partition, so that colour is never alone.
#pragma once

#include "app/gui/models/map_place.h"

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;

namespace flashwright {

struct PlaceLook {
    QColor fill;
    QColor ink; ///< words and picture on the fill: contrast at least 4.5
    QColor edge; ///< contrast at least 4.5 to what the map lies on
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< drawn thinly in ink over the fill
    QString icon; ///< for iconPixmap(); empty = none
};

[[nodiscard]] PlaceLook placeLook(PlaceState state, bool dark);
/// Of space that belongs to no partition.
[[nodiscard]] PlaceLook gapLook(bool dark);

/// Fill, pattern and edge; what is in work has a second, strong edge.
void paintPlace(QPainter& painter, const QRect& rect, const PlaceLook& look, bool isActive);

} // namespace flashwright
