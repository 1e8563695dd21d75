// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/flash_map_geometry.h"
#include "core/base/units.h"
#include "tests/app/gui/map/map_support.h"

#include <algorithm>
#include <set>

namespace flashwright::test {
namespace {

MapPlace sized(const QString& name, quint64 bytes)
{
    MapPlace place;
    place.name = name;
    place.bytes = bytes;
    return place;
}

StorageMap manyPlaces(int count)
{
    MapStrip strip;
    for (int at = 0; at < count; ++at) {
        strip.places.push_back(sized(QStringLiteral("p%1").arg(at), at == count / 2 ? 4 * GiB : 8 * MiB));
    }
    return {{strip}, MapScale::Sizes};
}

int widthOf(const MapGeometry& geometry, int place)
{
    int sum = 0;
    for (const MapPiece& piece : geometry.pieces) {
        sum += piece.place == place ? piece.rect.width() : 0;
    }
    return sum;
}

TEST(FlashMapGeometry, widthsAreToScaleBeyondTheLeast)
{
    MapStrip strip;
    strip.places = {sized(QStringLiteral("a"), 1 * GiB), sized(QStringLiteral("b"), 2 * GiB),
        sized(QStringLiteral("c"), 4 * KiB)};
    const MapMetrics metrics;
    const MapGeometry geometry = layOutMap({{strip}, MapScale::Sizes}, 660, metrics, Qt::LeftToRight);
    ASSERT_EQ(geometry.pieces.size(), 3U);
    const int least = metrics.leastWidth;
    EXPECT_NEAR(widthOf(geometry, 1) - least, 2 * (widthOf(geometry, 0) - least), 2);
    EXPECT_NEAR(widthOf(geometry, 2), least, 1);
    EXPECT_NEAR(geometry.pieces.back().rect.right() + 1, 660, 1);
}

class ManyPlaces : public ::testing::TestWithParam<std::tuple<int, int>> { };

TEST_P(ManyPlaces, allAreDrawnInsideWithoutCoveringEachOther)
{
    const auto [count, width] = GetParam();
    const MapMetrics metrics;
    const MapGeometry geometry = layOutMap(manyPlaces(count), width, metrics, Qt::LeftToRight);
    for (int place = 0; place < count; ++place) {
        EXPECT_GE(widthOf(geometry, place), metrics.leastWidth - 1) << place;
    }
    for (std::size_t at = 0; at < geometry.pieces.size(); ++at) {
        const QRect& rect = geometry.pieces[at].rect;
        EXPECT_GE(rect.left(), 0);
        EXPECT_LT(rect.right(), width);
        EXPECT_LE(rect.bottom(), geometry.height);
        for (std::size_t other = at + 1; other < geometry.pieces.size(); ++other) {
            ASSERT_FALSE(rect.intersects(geometry.pieces[other].rect)) << at << " " << other;
        }
    }
    std::set<int> lines;
    for (const MapPiece& piece : geometry.pieces) {
        lines.insert(piece.rect.top());
    }
    const int needed = (count * metrics.leastWidth * 10 + 6 * width - 1) / (6 * width);
    EXPECT_LE(int(lines.size()), needed) << "no line for a sliver that is left over";
    if (count > 1) {
        EXPECT_GT(widthOf(geometry, count / 2), 2 * widthOf(geometry, 0)) << "the largest is seen to be it";
    }
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, ManyPlaces, ::testing::Combine(::testing::Values(1, 7, 60, 140), ::testing::Values(320, 700)));

TEST(FlashMapGeometry, isMirroredFromRightToLeft)
{
    const MapGeometry one = layOutMap(manyPlaces(30), 500, {}, Qt::LeftToRight);
    const MapGeometry other = layOutMap(manyPlaces(30), 500, {}, Qt::RightToLeft);
    ASSERT_EQ(one.pieces.size(), other.pieces.size());
    for (std::size_t at = 0; at < one.pieces.size(); ++at) {
        EXPECT_EQ(
            other.pieces[at].rect.left(), 500 - one.pieces[at].rect.left() - one.pieces[at].rect.width());
        EXPECT_EQ(other.pieces[at].rect.top(), one.pieces[at].rect.top());
    }
}

TEST(FlashMapGeometry, pointsFindTheirPlace)
{
    const MapGeometry geometry = layOutMap(manyPlaces(50), 400, {}, Qt::LeftToRight);
    for (const MapPiece& piece : geometry.pieces) {
        EXPECT_EQ(geometry.placeAt(piece.rect.center()), piece.place);
    }
    EXPECT_EQ(geometry.placeAt({-5, -5}), -1);
}

TEST(FlashMapGeometry, smallRegionsStandBesideEachOther)
{
    MapStrip boot1;
    boot1.region = "boot1";
    boot1.places = {sized(QStringLiteral("preloader"), 4 * MiB)};
    MapStrip boot2 = boot1;
    boot2.region = "boot2";
    StorageMap map = manyPlaces(20);
    map.strips.insert(map.strips.begin(), {boot1, boot2});
    const MapGeometry geometry = layOutMap(map, 600, {}, Qt::LeftToRight);
    ASSERT_EQ(geometry.captions.size(), 3U);
    EXPECT_EQ(geometry.captions[0].top(), geometry.captions[1].top());
    EXPECT_LT(geometry.captions[0].right(), geometry.captions[1].left());
    EXPECT_GT(geometry.captions[2].top(), geometry.captions[0].top());
}

TEST(FlashMapGeometry, whatTakesTheRestIsDrawnAsLargeAsTheRest)
{
    MapStrip strip;
    strip.bytes = 10 * GiB;
    strip.places = {sized(QStringLiteral("system"), 2 * GiB), sized(QStringLiteral("userdata"), 0)};
    strip.places[1].takesRest = true;
    const MapMetrics metrics;
    const MapGeometry geometry = layOutMap({{strip}, MapScale::Sizes}, 540, metrics, Qt::LeftToRight);
    EXPECT_NEAR(
        widthOf(geometry, 1) - metrics.leastWidth, 4 * (widthOf(geometry, 0) - metrics.leastWidth), 4);
}

TEST(FlashMapGeometry, withoutSizesAllAreEquallyWide)
{
    MapStrip strip;
    for (int at = 0; at < 5; ++at) {
        strip.places.push_back(sized(QString::number(at + 1), 0));
    }
    const MapGeometry geometry = layOutMap({{strip}, MapScale::OrderOnly}, 500, {}, Qt::LeftToRight);
    for (int at = 0; at < 5; ++at) {
        EXPECT_NEAR(widthOf(geometry, at), 100, 1);
    }
}

} // namespace
} // namespace flashwright::test
