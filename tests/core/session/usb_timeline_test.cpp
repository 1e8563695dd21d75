// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/usb_timeline.h"

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

constexpr UsbId Rom{0x1111, 0x0001};
constexpr UsbId Charging{0x1111, 0x0009};
constexpr UsbId Loader{0x1111, 0x0002};

BusEvent event(BusEvent::Kind kind, UsbId id, int atMs, const std::string& port = "1")
{
    BusEvent made;
    made.kind = kind;
    made.sighting.id = id;
    made.sighting.portPath = port;
    made.at = TimePoint(milliseconds(atMs));
    return made;
}

std::string stageOf(const PortSighting& sighting)
{
    return sighting.id == Rom ? "rom" : sighting.id == Loader ? "loader" : "";
}

constexpr auto Arrived = BusEvent::Kind::Arrived;
constexpr auto Left = BusEvent::Kind::Left;

TEST(UsbTimeline, ARomThatGivesWayToChargingMeansThatTheKeyWasNotHeld)
{
    const auto all = usbTimeline(
        {event(Arrived, Rom, 100), event(Left, Rom, 1900), event(Arrived, Charging, 3000)}, stageOf);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].lived, milliseconds(1800));
    EXPECT_EQ(all[0].stage, "rom");
    EXPECT_EQ(all[0].next, Charging);
    EXPECT_EQ(all[0].hint(), Appearance::Hint::KeyNotHeld);
    EXPECT_EQ(all[1].hint(), Appearance::Hint::NotDownload);
    EXPECT_EQ(toText(all[0]), "id=1111:0001 stage=rom lived_ms=1800 next=1111:0009 hint=key-not-held");
}

TEST(UsbTimeline, AMomentWithNothingAfterItIsTooShort)
{
    const auto all = usbTimeline({event(Arrived, Rom, 0), event(Left, Rom, 2000)}, stageOf);
    EXPECT_EQ(all.at(0).hint(), Appearance::Hint::TooShort);
    EXPECT_FALSE(all.at(0).next);
}

TEST(UsbTimeline, ALoaderThatComesBackIsNoMistake)
{
    const auto all =
        usbTimeline({event(Arrived, Rom, 0), event(Left, Rom, 500), event(Arrived, Loader, 900)}, stageOf);
    EXPECT_EQ(all.at(0).hint(), Appearance::Hint::None);
}

TEST(UsbTimeline, ALongLifeIsNoMistakeOfTheKeys)
{
    const auto all = usbTimeline(
        {event(Arrived, Rom, 0), event(Left, Rom, 60'000), event(Arrived, Charging, 61'000)}, stageOf);
    EXPECT_EQ(all.at(0).hint(), Appearance::Hint::None);
}

TEST(UsbTimeline, PortsAreKeptApart)
{
    const auto all = usbTimeline({event(Arrived, Rom, 0, "1"), event(Arrived, Charging, 100, "2"),
                                     event(Left, Rom, 900, "1"), event(Arrived, Charging, 1500, "2")},
        stageOf);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].hint(), Appearance::Hint::TooShort);
}

TEST(UsbTimeline, TextIsReadBack)
{
    const auto all = usbTimeline(
        {event(Arrived, Rom, 100), event(Left, Rom, 1900), event(Arrived, Charging, 3000)}, stageOf);
    const auto back = parseAppearance(toText(all[0]));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->id, Rom);
    EXPECT_EQ(back->stage, "rom");
    EXPECT_EQ(back->lived, milliseconds(1800));
    EXPECT_EQ(back->next, Charging);
    EXPECT_EQ(back->hint(), Appearance::Hint::KeyNotHeld);
    EXPECT_FALSE(parseAppearance("lived_ms=4"));
    EXPECT_FALSE(parseAppearance(""));
    EXPECT_FALSE(parseAppearance("id=1111:0001 lived_ms=-4")->lived);
    EXPECT_FALSE(parseAppearance("id=1111:0001 lived_ms=x =")->lived);
}

} // namespace
} // namespace flashwright::test
