// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_phone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

namespace flashwright {
namespace {

using test::bytesOf;
using test::ScriptedPhone;

class VirtualBusTest : public testing::Test {
protected:
    VirtualBusTest()
    {
        EXPECT_TRUE(bus.start([this](const BusEvent& event) { events.push_back(event); }));
    }
    std::unique_ptr<Transport> plugAndOpen()
    {
        bus.plug(phone, "1");
        return reopen();
    }
    std::unique_ptr<Transport> reopen()
    {
        auto opened = bus.open(events.back().sighting, clock.in(seconds(1)), {});
        return opened ? std::move(*opened) : nullptr;
    }
    Result<std::string> read(Transport& link, std::size_t most = 100, milliseconds within = seconds(1))
    {
        Bytes into(most);
        TRY_LET(const std::size_t got, link.read(into, clock.in(within), {}));
        return std::string(asText(ByteSpan(into).first(got)));
    }

    FakeClock clock;
    VirtualBus bus{clock};
    std::shared_ptr<ScriptedPhone> phone = std::make_shared<ScriptedPhone>();
    std::vector<BusEvent> events;
};

TEST_F(VirtualBusTest, ShowsThePhoneAsItsCableWould)
{
    bus.plug(phone, "2.3");
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].kind, BusEvent::Kind::Arrived);
    EXPECT_EQ(events[0].sighting.id, (UsbId{0x1111, 1}));
    EXPECT_EQ(events[0].sighting.product, "Toy");
    EXPECT_EQ(events[0].sighting.kind, LinkKind::Usb);
    EXPECT_THAT(events[0].sighting.portPath, testing::EndsWith("2.3"));
    EXPECT_TRUE(bus.owns(events[0].sighting));
    EXPECT_EQ(phone->pluggedCount, 1);
}

TEST_F(VirtualBusTest, PlugsLaterAndReportsWhoIsThereAtTheStart)
{
    bus.plug(phone, "1", seconds(2));
    EXPECT_TRUE(events.empty());
    clock.advanceTo(clock.now() + seconds(3));
    EXPECT_EQ(events.size(), 1U);
    bus.stop();
    std::vector<BusEvent> again;
    EXPECT_TRUE(bus.start([&](const BusEvent& event) { again.push_back(event); }));
    EXPECT_EQ(again.size(), 1U);
}

TEST_F(VirtualBusTest, CarriesTransfersAndKeepsNoMessageBorders)
{
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) {
        link.send(bytesOf("abc"));
        link.send(bytesOf("def"));
    };
    const auto link = plugAndOpen();
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    EXPECT_EQ(read(*link, 2), "ab");
    EXPECT_EQ(read(*link), "c");
    EXPECT_EQ(read(*link), "def");
    EXPECT_EQ(read(*link).error().fault, Fault::Timeout);
}

TEST_F(VirtualBusTest, WholePacketsEndOnlyWhenTerminated)
{
    const auto link = plugAndOpen();
    const Bytes packets(1024);
    ASSERT_TRUE(link->write(packets, clock.in(seconds(1)), {}, TransferEnd::Exact));
    ASSERT_TRUE(link->write(packets, clock.in(seconds(1)), {}, TransferEnd::Terminated));
    ASSERT_TRUE(link->write(ByteSpan(packets).first(1000), clock.in(seconds(1)), {}, TransferEnd::Exact));
    EXPECT_EQ(phone->ends, (std::vector<bool>{false, true, true}));
    EXPECT_EQ(link->traits().outPacketBytes, 512U);
}

TEST_F(VirtualBusTest, ASlowReplyArrivesAtItsTimeAndSilenceIsATimeout)
{
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.send(bytesOf("late"), seconds(20)); };
    const auto link = plugAndOpen();
    const TimePoint start = clock.now();
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    EXPECT_EQ(read(*link, 10, seconds(5)).error().fault, Fault::Timeout);
    EXPECT_EQ(clock.now() - start, seconds(5));
    EXPECT_EQ(read(*link, 10, seconds(60)), "late");
    EXPECT_EQ(clock.now() - start, seconds(20));
}

TEST_F(VirtualBusTest, AStallIsARefusalAndAKnownRequestPasses)
{
    const auto link = plugAndOpen();
    EXPECT_TRUE(link->control({0x21, 0x22, 1, 0}, clock.in(seconds(1)), {}));
    EXPECT_EQ(link->control({0x21, 0x99, 1, 0}, clock.in(seconds(1)), {}).error().fault, Fault::PhoneRefused);
}

TEST_F(VirtualBusTest, DiscardThrowsAwayWhatHasArrivedOnly)
{
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) {
        link.send(bytesOf("now"));
        link.send(bytesOf("later"), milliseconds(100));
    };
    const auto link = plugAndOpen();
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    ASSERT_TRUE(link->discardInput());
    EXPECT_EQ(read(*link), "later");
}

TEST_F(VirtualBusTest, APulledCableIsLinkLostForEver)
{
    const auto link = plugAndOpen();
    bus.pull("1");
    EXPECT_EQ(read(*link).error().fault, Fault::LinkLost);
    EXPECT_EQ(link->write(asBytes("x"), clock.in(seconds(1)), {}).error().fault, Fault::LinkLost);
    EXPECT_EQ(link->control({0x21, 0x22, 1, 0}, clock.in(seconds(1)), {}).error().fault, Fault::LinkLost);
    EXPECT_EQ(events.back().kind, BusEvent::Kind::Left);
    EXPECT_EQ(phone->leftCount, 1);
    EXPECT_EQ(bus.open(events.front().sighting, clock.in(seconds(1)), {}).error().fault, Fault::LinkLost);
}

TEST_F(VirtualBusTest, LeavesAndReturnsUnderANewIdAndAddress)
{
    phone->onReceived = [this](ByteSpan, bool, PhoneLink& link) {
        link.send(bytesOf("bye"));
        phone->shown.id = UsbId{0x1111, 0x0002};
        link.leave(milliseconds(0), seconds(2));
    };
    const auto link = plugAndOpen();
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    EXPECT_EQ(read(*link), "bye") << "what had arrived before it left";
    EXPECT_EQ(read(*link).error().fault, Fault::LinkLost);
    clock.advanceTo(clock.now() + seconds(3));
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].kind, BusEvent::Kind::Left);
    EXPECT_EQ(events[2].sighting.id, (UsbId{0x1111, 2}));
    EXPECT_EQ(events[2].sighting.portPath, events[0].sighting.portPath);
    EXPECT_NE(events[2].sighting.address, events[0].sighting.address);
    EXPECT_EQ(read(*link).error().fault, Fault::LinkLost) << "the old pipe stays dead";
    phone->onReceived = [](ByteSpan, bool, PhoneLink& newLink) { newLink.send(bytesOf("hi")); };
    const auto again = reopen();
    ASSERT_TRUE(again->write(asBytes("x"), clock.in(seconds(1)), {}));
    EXPECT_EQ(read(*again), "hi");
}

TEST_F(VirtualBusTest, AWatchdogTakesThePhoneAwayDuringASilence)
{
    phone->onPlugged = [](PhoneLink& link) { link.leave(seconds(5), std::nullopt); };
    const auto link = plugAndOpen();
    const TimePoint start = clock.now();
    EXPECT_EQ(read(*link, 10, seconds(30)).error().fault, Fault::LinkLost);
    EXPECT_EQ(clock.now() - start, seconds(5));
}

TEST_F(VirtualBusTest, APulledPhoneDoesNotComeBackByItself)
{
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.leave(milliseconds(0), seconds(2)); };
    const auto link = plugAndOpen();
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    bus.pull("1");
    clock.advanceTo(clock.now() + seconds(10));
    EXPECT_EQ(events.size(), 2U);
}

TEST_F(VirtualBusTest, OneOpenPipeAtATime)
{
    auto link = plugAndOpen();
    const auto second = bus.open(events.back().sighting, clock.in(seconds(1)), {});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().fault, Fault::AccessDenied);
    EXPECT_EQ(second.error().fact("problem"), "port-busy");
    link.reset();
    EXPECT_NE(reopen(), nullptr);
}

TEST_F(VirtualBusTest, AStopEndsAReadBeforeItsDeadline)
{
    const auto link = plugAndOpen();
    std::stop_source stop;
    stop.request_stop();
    Bytes into(10);
    EXPECT_EQ(link->read(into, Deadline::never(), stop.get_token()).error().fault, Fault::Cancelled);
    EXPECT_EQ(link->write(into, Deadline::never(), stop.get_token()).error().fault, Fault::Cancelled);
}

TEST_F(VirtualBusTest, WakesAPhoneThatAskedForItUnlessItHasLeft)
{
    phone->onPlugged = [](PhoneLink& link) {
        link.wake(milliseconds(20));
        link.wake(milliseconds(500));
    };
    phone->onReceived = [](ByteSpan, bool, PhoneLink& link) { link.leave(milliseconds(0), std::nullopt); };
    const TimePoint start = clock.now();
    const auto link = plugAndOpen();
    clock.advanceTo(start + milliseconds(100));
    ASSERT_EQ(phone->wokenAt.size(), 1U);
    EXPECT_EQ(phone->wokenAt[0], start + milliseconds(20));
    ASSERT_TRUE(link->write(asBytes("x"), clock.in(seconds(1)), {}));
    clock.advanceTo(start + seconds(2));
    EXPECT_EQ(phone->wokenAt.size(), 1U);
    EXPECT_EQ(phone->leftCount, 1);
}

TEST(VirtualBusRealTime, APullEndsABlockedReadAtOnce)
{
    SystemClock clock;
    VirtualBus bus(clock);
    PortSighting sighting;
    EXPECT_TRUE(bus.start([&](const BusEvent& event) { sighting = event.sighting; }));
    bus.plug(std::make_shared<ScriptedPhone>(), "1");
    const auto link = std::move(*bus.open(sighting, clock.in(seconds(1)), {}));
    TimePoint pulled;
    std::jthread hand([&] {
        pulled = clock.now();
        bus.pull("1");
    });
    Bytes into(10);
    EXPECT_EQ(link->read(into, clock.in(seconds(30)), {}).error().fault, Fault::LinkLost);
    hand.join();
    EXPECT_LT(clock.now() - pulled, milliseconds(100));
}

} // namespace
} // namespace flashwright
