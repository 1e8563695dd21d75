// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/boot_watch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using testing::ElementsAre;
using testing::Pair;

constexpr UsbId Rom{0x0e8d, 0x0003};
constexpr UsbId Preloader{0x0e8d, 0x2000};
constexpr UsbId System{0x18d1, 0x4ee2};

class Bus1 {
public:
    Bus1& arrives(UsbId id, milliseconds at, const std::string& port = "usb-1-2")
    {
        return add(BusEvent::Kind::Arrived, id, at, port);
    }
    Bus1& leaves(UsbId id, milliseconds at, const std::string& port = "usb-1-2")
    {
        return add(BusEvent::Kind::Left, id, at, port);
    }
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> facts() const
    {
        std::vector<std::pair<std::string, std::string>> all;
        for (const Evidence& line : bootFacts(m_events, "usb-1-2", seconds(60))) {
            all.emplace_back(line.fact, line.value);
        }
        return all;
    }

private:
    Bus1& add(BusEvent::Kind kind, UsbId id, milliseconds at, const std::string& port)
    {
        BusEvent event;
        event.kind = kind;
        event.sighting.id = id;
        event.sighting.portPath = port;
        event.sighting.seen = TimePoint(at);
        m_events.push_back(event);
        return *this;
    }
    std::vector<BusEvent> m_events;
};

TEST(BootWatch, aPhoneThatStaysAway)
{
    EXPECT_THAT(Bus1().facts(),
        ElementsAre(Pair("after.rounds", "0"), Pair("after.last", "nothing"), Pair("after.seconds", "60")));
}

TEST(BootWatch, aPhoneThatComesUp)
{
    Bus1 bus;
    bus.arrives(Preloader, milliseconds(900)).leaves(Preloader, milliseconds(3000));
    bus.arrives(System, milliseconds(30'000));
    EXPECT_THAT(bus.facts(),
        ElementsAre(Pair("after.usb", "0e8d:2000"), Pair("after.usb", "18d1:4ee2"), Pair("after.rounds", "1"),
            Pair("after.last", "18d1:4ee2"), Pair("after.seconds", "60")));
}

TEST(BootWatch, aPhoneThatGoesRoundInCircles)
{
    Bus1 bus;
    for (const int second : {1, 31, 62, 95}) {
        bus.arrives(Preloader, seconds(second)).leaves(Preloader, seconds(second + 2));
    }
    // Between them 30, 31 and 33 s.
    EXPECT_THAT(bus.facts(),
        ElementsAre(Pair("after.usb", "0e8d:2000"), Pair("after.rounds", "4"),
            Pair("after.period_ms", "31000"), Pair("after.last", "nothing"), Pair("after.seconds", "60")));
}

TEST(BootWatch, otherPortsDoNotCount)
{
    Bus1 bus;
    bus.arrives(Rom, milliseconds(10)).arrives(Preloader, milliseconds(20), "usb-1-3");
    EXPECT_THAT(bus.facts(),
        ElementsAre(Pair("after.usb", "0e8d:0003"), Pair("after.rounds", "1"),
            Pair("after.last", "0e8d:0003"), Pair("after.seconds", "60")));
}

} // namespace
} // namespace flashwright
