// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/recording_transport.h"
#include "virtual/scripted_phone.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

TEST(RecordingTransport, RemembersHeadsAndLengths)
{
    FakeClock clock;
    VirtualBus bus(clock);
    PortSighting sighting;
    ASSERT_TRUE(bus.start([&](const BusEvent& event) { sighting = event.sighting; }));
    const auto phone = std::make_shared<test::ScriptedPhone>();
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.send(test::bytesOf("ok")); };
    bus.plug(phone, "1");
    std::vector<WireEvent> events;
    RecordingTransport link(std::move(*bus.open(sighting, clock.in(seconds(1)), {})), clock,
        [&](const WireEvent& event) { events.push_back(event); });

    const Bytes large(1000, std::byte{0x5a});
    ASSERT_TRUE(link.write(large, clock.in(seconds(1)), {}, TransferEnd::Exact));
    Bytes into(10);
    ASSERT_TRUE(link.read(into, clock.in(seconds(1)), {}));
    ASSERT_FALSE(link.read(into, clock.in(seconds(1)), {}));
    ASSERT_TRUE(link.control({0x21, 0x22, 1, 0}, clock.in(seconds(1)), {}));

    ASSERT_EQ(events.size(), 4U);
    EXPECT_EQ(events[0].kind, WireEvent::Kind::Sent);
    EXPECT_EQ(events[0].bytes, 1000U);
    EXPECT_EQ(events[0].head.size(), WireEvent::HeadBytes);
    EXPECT_EQ(events[1].kind, WireEvent::Kind::Received);
    EXPECT_EQ(toHex(events[1].head), "6f6b");
    EXPECT_EQ(events[2].kind, WireEvent::Kind::Failed);
    EXPECT_EQ(events[3].kind, WireEvent::Kind::Control);
    EXPECT_EQ(toHex(events[3].head), "212201000000");
}

} // namespace
} // namespace flashwright
