// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/transport/recording_transport.h"
#include "virtual/scripted_phone.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct Ear final : TraceSink {
    std::vector<TraceEvent> events;
    void heard(const TraceEvent& event) override { events.push_back(event); }
};

class Recording : public ::testing::Test {
protected:
    Recording()
    {
        phone->onReceived = [](ByteSpan, bool, PhoneLink& cable) { cable.send(test::bytesOf("ok")); };
        EXPECT_TRUE(bus.start([this](const BusEvent& event) { sighting = event.sighting; }));
        bus.plug(phone, "1");
        link = std::make_unique<RecordingTransport>(
            std::move(*bus.open(sighting, soon(), {})), sighting, clock, ear);
    }
    [[nodiscard]] Deadline soon() const { return clock.in(seconds(1)); }

    FakeClock clock;
    Ear ear;
    std::shared_ptr<test::ScriptedPhone> phone = std::make_shared<test::ScriptedPhone>();
    VirtualBus bus{clock};
    PortSighting sighting;
    std::unique_ptr<RecordingTransport> link;
};

TEST_F(Recording, tellsOfEachThingThatPasses)
{
    const TimePoint begin = clock.now();
    ASSERT_TRUE(link->write(test::bytesOf("hi"), soon(), {}, TransferEnd::Exact));
    Bytes into(10);
    ASSERT_TRUE(link->read(into, soon(), {}));
    ASSERT_FALSE(link->read(into, soon(), {}));
    ASSERT_TRUE(link->control({0x21, 0x22, 1, 2}, soon(), {}));
    ASSERT_FALSE(link->control({0x21, 0x23, 1, 2}, soon(), {}));
    ASSERT_TRUE(link->setBaudRate(921600));
    bus.pull("1");
    ASSERT_FALSE(link->write(test::bytesOf("hello"), soon(), {}, TransferEnd::Exact));
    link.reset();

    using Kind = TraceEvent::Kind;
    std::vector<Kind> kinds;
    for (const TraceEvent& event : ear.events) {
        kinds.push_back(event.kind);
    }
    EXPECT_EQ(kinds,
        (std::vector<Kind>{Kind::Opened, Kind::Sent, Kind::Received, Kind::Failed, Kind::Control,
            Kind::Control, Kind::BaudRate, Kind::Failed, Kind::Closed}));
    const auto& events = ear.events;
    EXPECT_EQ(events[0].port.id, (UsbId{0x1111, 0x0001}));
    EXPECT_EQ(events[0].traits.inPacketBytes, 512U);
    EXPECT_EQ(toHex(events[1].data), "6869");
    EXPECT_EQ(events[1].end, TransferEnd::Exact);
    EXPECT_EQ(toHex(events[2].data), "6f6b");
    EXPECT_EQ(events[3].fault, Fault::Timeout);
    EXPECT_FALSE(events[3].writing);
    EXPECT_EQ(events[3].at - begin, seconds(1));
    EXPECT_EQ(events[4].control.index, 2);
    EXPECT_FALSE(events[4].stalled);
    EXPECT_TRUE(events[5].stalled);
    EXPECT_EQ(events[6].baud, 921600U);
    EXPECT_EQ(events[7].fault, Fault::LinkLost);
    EXPECT_TRUE(events[7].writing);
    EXPECT_EQ(events[7].bytes, 5U);
}

TEST_F(Recording, keepsSmallTransfersWholeAndLargeOnesByHash)
{
    const Bytes small(TraceEvent::WholeBytes, std::byte{0x11});
    const Bytes large(TraceEvent::WholeBytes + 1, std::byte{0x22});
    ASSERT_TRUE(link->write(small, soon(), {}, TransferEnd::Exact));
    ASSERT_TRUE(link->write(large, soon(), {}, TransferEnd::Exact));
    const TraceEvent& first = ear.events[1];
    EXPECT_EQ(first.data, small);
    EXPECT_EQ(first.sha256, "");
    const TraceEvent& second = ear.events[2];
    EXPECT_EQ(second.bytes, large.size());
    EXPECT_EQ(second.data, Bytes(TraceEvent::HeadBytes, std::byte{0x22}));
    EXPECT_EQ(second.sha256, toHex(sha256(large)));
}

TEST_F(Recording, keepsAllThatThePhoneSays)
{
    const Bytes answer(100000, std::byte{0x33});
    phone->onReceived = [&answer](ByteSpan, bool, PhoneLink& out) { out.send(answer); };
    ASSERT_TRUE(link->write(test::bytesOf("?"), soon(), {}, TransferEnd::Exact));
    Bytes into(answer.size());
    ASSERT_TRUE(link->read(into, soon(), {}));
    EXPECT_EQ(ear.events[2].data, answer);
}

} // namespace
} // namespace flashwright
