// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the places of a map are drawn. Pure; any thread.
#pragma once

#include "app/gui/models/map_place.h"

#include <QRect>

namespace flashwright {

struct MapMetrics {
    int barHeight = 26; ///< of one line of places
    int captionHeight = 16; ///< of the words above a strip
    int leastWidth = 20; ///< of a place, however small
    int gapWidth = 5; ///< the same of a gap between partitions
    int spacing = 6;
};

/// A place, or the part of it that is on one line.
struct MapPiece {
    int place = 0; ///< index over all strips
    QRect rect;
    bool begins = true; ///< its first piece
    bool ends = true; ///< its last
};

struct MapGeometry {
    std::vector<MapPiece> pieces;
    std::vector<QRect> captions; ///< one a strip
    int height = 0;

    /// -1 = none.
    [[nodiscard]] int placeAt(const QPoint& point) const;
    /// Its first piece; null when there is none.
    [[nodiscard]] const MapPiece* pieceOf(int place) const;
};

/// Widths are to scale beyond a least width, over as many lines as a strip needs so that most of its length
/// is scale. Mirrored where reading goes from right to left.
[[nodiscard]] MapGeometry layOutMap(
    const StorageMap& map, int width, const MapMetrics& metrics, Qt::LayoutDirection direction);

} // namespace flashwright
