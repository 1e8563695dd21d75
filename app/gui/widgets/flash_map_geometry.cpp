// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_map_geometry.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flashwright {

namespace {

/// Least widths may take so much of a strip; more, and it gets another line.
constexpr double LeastShare = 0.6;
constexpr std::size_t FewPlaces = 4;
constexpr std::size_t MostBeside = 3;

double leastOf(const MapPlace& place, const MapMetrics& metrics)
{
    return place.isGap() ? metrics.gapWidth : metrics.leastWidth;
}

/// What is left of the region takes its room; without a region's size it is drawn as large as all the rest.
double weightOf(const MapPlace& place, const MapStrip& strip)
{
    if (place.bytes > 0 || !place.takesRest) {
        return double(place.bytes);
    }
    double told = 0;
    for (const MapPlace& one : strip.places) {
        told += double(one.bytes);
    }
    return strip.bytes > 0 && double(strip.bytes) > told ? double(strip.bytes) - told : told;
}

std::vector<double> widthsOf(const MapStrip& strip, double length, const MapMetrics& metrics)
{
    std::vector<double> weights;
    std::vector<double> widths;
    for (const MapPlace& place : strip.places) {
        weights.push_back(weightOf(place, strip));
        widths.push_back(leastOf(place, metrics));
    }
    const double room = std::max(0.0, length - std::accumulate(widths.begin(), widths.end(), 0.0));
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t at = 0; at < widths.size(); ++at) {
        widths[at] += total > 0 ? room * weights[at] / total : room / double(widths.size());
    }
    return widths;
}

/// Puts places one after the other and begins new lines.
class LinePacker {
public:
    LinePacker(MapGeometry& into, const QRect& frame, const MapMetrics& metrics)
        : m_into(into)
        , m_frame(frame)
        , m_metrics(metrics)
    {
    }

    void add(int place, double wanted, double least)
    {
        bool begins = true;
        double left = wanted;
        while (true) {
            const double room = m_frame.width() - m_x;
            if (left <= room + 0.5) {
                put(place, left, begins, true);
                return;
            }
            if (room < least) {
                stretchLast(room);
                newLine();
                continue;
            }
            if (left - room < least) { // the rest would be too narrow to be seen
                put(place, room, begins, true);
                return;
            }
            put(place, room, begins, false);
            left -= room;
            begins = false;
            newLine();
        }
    }

    [[nodiscard]] int lines() const { return m_line + 1; }
    [[nodiscard]] int bottom() const { return m_frame.top() + (m_line + 1) * (m_metrics.barHeight + 2) - 2; }

private:
    void put(int place, double width, bool begins, bool ends)
    {
        const int from = int(std::lround(m_x));
        const int to = std::min(m_frame.width(), int(std::lround(m_x + width)));
        m_into.pieces.push_back({place,
            QRect(m_frame.left() + from, m_frame.top() + m_line * (m_metrics.barHeight + 2),
                std::max(1, to - from), m_metrics.barHeight),
            begins, ends});
        m_x += width;
    }
    void stretchLast(double room)
    {
        if (room > 0 && m_x > 0) {
            QRect& last = m_into.pieces.back().rect;
            last.setRight(m_frame.right());
        }
    }
    void newLine()
    {
        m_x = 0;
        ++m_line;
    }

    MapGeometry& m_into;
    QRect m_frame;
    const MapMetrics& m_metrics;
    double m_x = 0;
    int m_line = 0;
};

double leastSum(const MapStrip& strip, const MapMetrics& metrics)
{
    double sum = 0;
    for (const MapPlace& place : strip.places) {
        sum += leastOf(place, metrics);
    }
    return sum;
}

/// @returns the y below it
int layOutStrip(
    MapGeometry& into, const MapStrip& strip, int first, const QRect& at, const MapMetrics& metrics)
{
    into.captions.push_back(QRect(at.left(), at.top(), at.width(), metrics.captionHeight));
    const QRect frame(at.left(), at.top() + metrics.captionHeight, at.width(), metrics.barHeight);
    const double lines = std::max(1.0, std::ceil(leastSum(strip, metrics) / (LeastShare * frame.width())));
    // What is not cut at the end of a line makes the whole longer: then a little less is shared out.
    constexpr int Tries = 4;
    const std::size_t before = into.pieces.size();
    for (int attempt = 0;; ++attempt) {
        into.pieces.resize(before);
        const double length = lines * frame.width() - attempt * metrics.leastWidth;
        const std::vector<double> widths = widthsOf(strip, length, metrics);
        LinePacker packer(into, frame, metrics);
        for (std::size_t place = 0; place < widths.size(); ++place) {
            packer.add(first + int(place), widths[place], leastOf(strip.places[place], metrics));
        }
        if (packer.lines() <= int(lines) || attempt == Tries) {
            return packer.bottom();
        }
    }
}

void mirror(MapGeometry& geometry, int width)
{
    const auto turn = [width](QRect& rect) { rect.moveLeft(width - rect.left() - rect.width()); };
    for (MapPiece& piece : geometry.pieces) {
        turn(piece.rect);
    }
    for (QRect& caption : geometry.captions) {
        turn(caption);
    }
}

/// One that would look as large as all the rest, were it drawn over the whole width.
bool isSmall(const StorageMap& map, std::size_t strip)
{
    return map.strips.size() > 1 && map.strips[strip].places.size() <= FewPlaces;
}

/// Small regions stand beside each other.
std::size_t countBeside(const StorageMap& map, std::size_t from)
{
    std::size_t count = 0;
    while (from + count < map.strips.size() && count < MostBeside && isSmall(map, from + count)) {
        ++count;
    }
    return std::max<std::size_t>(count, 1);
}

} // namespace

int MapGeometry::placeAt(const QPoint& point) const
{
    const auto found = std::find_if(
        pieces.begin(), pieces.end(), [&point](const MapPiece& piece) { return piece.rect.contains(point); });
    return found == pieces.end() ? -1 : found->place;
}

const MapPiece* MapGeometry::pieceOf(int place) const
{
    const auto found = std::find_if(
        pieces.begin(), pieces.end(), [place](const MapPiece& piece) { return piece.place == place; });
    return found == pieces.end() ? nullptr : &*found;
}

MapGeometry layOutMap(
    const StorageMap& map, int width, const MapMetrics& metrics, Qt::LayoutDirection direction)
{
    MapGeometry geometry;
    int y = 0;
    int first = 0;
    for (std::size_t at = 0; at < map.strips.size();) {
        const std::size_t beside = countBeside(map, at);
        const int columns = int(beside) + (beside == 1 && isSmall(map, at) ? 1 : 0);
        const int part = (width - (columns - 1) * metrics.spacing) / columns;
        int bottom = y;
        for (std::size_t column = 0; column < beside; ++column) {
            const MapStrip& strip = map.strips[at + column];
            const QRect frame(int(column) * (part + metrics.spacing), y, std::max(part, 40), 0);
            bottom = std::max(bottom, layOutStrip(geometry, strip, first, frame, metrics));
            first += int(strip.places.size());
        }
        y = bottom + metrics.spacing;
        at += beside;
    }
    geometry.height = y;
    if (direction == Qt::RightToLeft) {
        mirror(geometry, width);
    }
    return geometry;
}

} // namespace flashwright
