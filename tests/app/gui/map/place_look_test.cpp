// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/flash_map_model.h"
#include "app/gui/widgets/place_look.h"
#include "app/gui/widgets/theme.h"

#include <gtest/gtest.h>
#include <set>

namespace flashwright::test {
namespace {

constexpr std::array States{PlaceState::Kept, PlaceState::Protected, PlaceState::ToErase, PlaceState::ToWrite,
    PlaceState::Erased, PlaceState::Written, PlaceState::Verified, PlaceState::Unfinished};

class PlaceLooks : public ::testing::TestWithParam<bool> { };

TEST_P(PlaceLooks, wordsCanBeRead)
{
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
    for (const PlaceState state : States) {
        const PlaceLook look = placeLook(state, GetParam());
        EXPECT_GE(contrast(look.fill, look.ink), 4.5) << int(state);
        EXPECT_GE(contrast(look.edge, palette.color(QPalette::Window)), 4.5) << int(state);
    }
}

TEST_P(PlaceLooks, noTwoStatesDifferInColourAlone)
{
    std::set<std::pair<QString, int>> seen;
    for (const PlaceState state : States) {
        const PlaceLook look = placeLook(state, GetParam());
        EXPECT_TRUE(seen.insert({look.icon, int(look.pattern)}).second) << int(state);
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, PlaceLooks, ::testing::Bool());

TEST(PlaceStates, haveWordsOfTheirOwn)
{
    std::set<QString> words;
    for (const PlaceState state : States) {
        EXPECT_TRUE(words.insert(placeStateText(state)).second);
    }
}

} // namespace
} // namespace flashwright::test
