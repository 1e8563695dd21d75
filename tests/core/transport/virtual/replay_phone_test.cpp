// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded phone says the same again to a host that says the same, and nothing to any other.
#include "core/transport/virtual/replay_phone.h"
#include "core/transport/virtual/virtual_bus.h"
#include "scripted_phone.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
using Kind = TraceEvent::Kind;

/// A trace in the making; times in milliseconds after some beginning.
class Script {
public:
    Script& opened(int ms, UsbId id, const std::string& address, int seen)
    {
        TraceEvent& event = add(ms, Kind::Opened);
        event.port.id = id;
        event.port.address = address;
        event.port.product = "Recorded";
        event.port.seen = at(seen);
        event.traits = {LinkKind::Usb, 64, 64};
        return *this;
    }
    Script& sent(int ms, std::string_view text)
    {
        TraceEvent& event = add(ms, Kind::Sent);
        event.data = test::bytesOf(text);
        event.bytes = event.data.size();
        return *this;
    }
    Script& sentLarge(int ms, const Bytes& bytes)
    {
        TraceEvent& event = add(ms, Kind::Sent);
        event.data.assign(bytes.begin(), bytes.begin() + TraceEvent::HeadBytes);
        event.bytes = bytes.size();
        event.sha256 = toHex(sha256(bytes));
        return *this;
    }
    Script& received(int ms, std::string_view text)
    {
        TraceEvent& event = add(ms, Kind::Received);
        event.data = test::bytesOf(text);
        event.bytes = event.data.size();
        return *this;
    }
    Script& control(int ms, ControlRequest request, bool stalled)
    {
        TraceEvent& event = add(ms, Kind::Control);
        event.control = request;
        event.stalled = stalled;
        return *this;
    }
    Script& failed(int ms, Fault fault, bool writing = false)
    {
        TraceEvent& event = add(ms, Kind::Failed);
        event.fault = fault;
        event.writing = writing;
        return *this;
    }
    Script& closed(int ms)
    {
        add(ms, Kind::Closed);
        return *this;
    }
    std::vector<TraceEvent> events;

private:
    static TimePoint at(int ms) { return TimePoint{} + std::chrono::hours(1) + milliseconds(ms); }
    TraceEvent& add(int ms, Kind kind)
    {
        TraceEvent event;
        event.kind = kind;
        event.at = at(ms);
        events.push_back(event);
        return events.back();
    }
};

/// A bus with the recorded phone on it.
class Replay : public ::testing::Test {
protected:
    ~Replay() override { bus.stop(); }
    void plug(const Script& script)
    {
        phone = *ReplayPhone::create(script.events);
        ASSERT_TRUE(bus.start([this](const BusEvent& event) { seen.push_back(event); }));
        begin = clock.now();
        bus.plug(phone, "1");
    }
    std::unique_ptr<Transport> open() { return std::move(*bus.open(seen.back().sighting, soon(), {})); }
    [[nodiscard]] Deadline soon() const { return clock.in(seconds(2)); }
    [[nodiscard]] int elapsed() const
    {
        return static_cast<int>(std::chrono::duration_cast<milliseconds>(clock.now() - begin).count());
    }
    /// What comes next; empty = silence.
    std::string hear(Transport& link, std::size_t most = 100)
    {
        Bytes into(most);
        const auto got = link.read(into, soon(), {});
        return got ? std::string(asText(ByteSpan(into).first(*got))) : std::string();
    }
    void say(Transport& link, std::string_view text)
    {
        ASSERT_TRUE(link.write(asBytes(text), soon(), {}, TransferEnd::Exact));
    }

    FakeClock clock;
    VirtualBus bus{clock};
    std::shared_ptr<ReplayPhone> phone;
    std::vector<BusEvent> seen;
    TimePoint begin;
};

constexpr UsbId Rom{0x1782, 0x4d00};
constexpr UsbId Loader{0x0e8d, 0x2001};

TEST_F(Replay, answersWithTheSamePauses)
{
    plug(Script()
             .opened(5, Rom, "a", 0)
             .received(30, "READY")
             .sent(40, "one")
             .received(140, "first")
             .received(150, "rest")
             .sent(200, "two")
             .failed(1200, Fault::Timeout)
             .received(1300, "late")
             .closed(1400));
    ASSERT_THAT(seen, SizeIs(1));
    EXPECT_EQ(seen[0].sighting.id, Rom);
    EXPECT_EQ(seen[0].sighting.product, "Recorded");
    const auto link = open();
    EXPECT_EQ(link->traits().inPacketBytes, 64U);
    EXPECT_EQ(hear(*link), "READY");
    EXPECT_EQ(elapsed(), 30);
    say(*link, "one");
    EXPECT_EQ(hear(*link, 2), "fi");
    EXPECT_EQ(elapsed(), 130);
    EXPECT_EQ(hear(*link), "rst");
    EXPECT_EQ(hear(*link), "rest");
    EXPECT_EQ(elapsed(), 140);
    say(*link, "two");
    EXPECT_EQ(hear(*link), "late");
    EXPECT_EQ(elapsed(), 140 + 1100);
    EXPECT_FALSE(phone->divergence());
    EXPECT_EQ(phone->played(), phone->length());
}

TEST_F(Replay, transfersAreOneStream)
{
    plug(Script().opened(0, Rom, "a", 0).sent(1, "abc").sent(2, "def").received(3, "yes").closed(4));
    const auto link = open();
    say(*link, "a");
    say(*link, "bcde");
    say(*link, "f");
    EXPECT_EQ(hear(*link), "yes");
}

TEST_F(Replay, largeTransfersAreComparedByHash)
{
    Bytes large(10000, std::byte{7});
    plug(Script()
             .opened(0, Rom, "a", 0)
             .sentLarge(1, large)
             .received(2, "yes")
             .sentLarge(3, large)
             .received(4, "again"));
    const auto link = open();
    ASSERT_TRUE(link->write(ByteSpan(large).first(6000), soon(), {}, TransferEnd::Exact));
    ASSERT_TRUE(link->write(ByteSpan(large).subspan(6000), soon(), {}, TransferEnd::Exact));
    EXPECT_EQ(hear(*link), "yes");
    large.back() = std::byte{8};
    ASSERT_TRUE(link->write(large, soon(), {}, TransferEnd::Exact));
    EXPECT_EQ(hear(*link), "");
    ASSERT_TRUE(phone->divergence());
    EXPECT_EQ(phone->divergence()->event, 3U);
}

TEST_F(Replay, saysNothingToAHostThatSaysSomethingElse)
{
    plug(Script().opened(0, Rom, "a", 0).sent(1, "abcd").received(2, "yes").sent(3, "end"));
    const auto link = open();
    say(*link, "abXd");
    EXPECT_EQ(hear(*link), "");
    say(*link, "abcd");
    EXPECT_EQ(hear(*link), "");
    const auto divergence = phone->divergence();
    ASSERT_TRUE(divergence);
    EXPECT_EQ(divergence->event, 1U);
    EXPECT_EQ(divergence->expected, "61626364");
    EXPECT_EQ(divergence->got, "61625864");
}

TEST_F(Replay, whatIsSaidAfterTheEndIsADivergence)
{
    plug(Script().opened(0, Rom, "a", 0).sent(1, "a").closed(2));
    const auto link = open();
    say(*link, "a");
    EXPECT_FALSE(phone->divergence());
    say(*link, "b");
    ASSERT_TRUE(phone->divergence());
    EXPECT_EQ(phone->divergence()->event, phone->length());
    EXPECT_EQ(phone->divergence()->expected, "nothing");
}

TEST_F(Replay, controlRequestsAreAnsweredAsRecorded)
{
    plug(Script()
             .opened(0, Rom, "a", 0)
             .control(1, {0x21, 34, 1, 0}, false)
             .control(2, {0x21, 35, 0, 0}, true)
             .sent(3, "x")
             .received(4, "y"));
    const auto link = open();
    EXPECT_TRUE(link->control({0x21, 34, 1, 0}, soon(), {}));
    const auto refused = link->control({0x21, 35, 0, 0}, soon(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::PhoneRefused);
    say(*link, "x");
    EXPECT_EQ(hear(*link), "y");
    EXPECT_FALSE(link->control({0x21, 34, 1, 0}, soon(), {}));
    EXPECT_TRUE(phone->divergence());
}

TEST_F(Replay, leavesAndReturnsUnderTheOtherId)
{
    plug(Script()
             .opened(0, Rom, "a", 0)
             .sent(10, "go")
             .received(20, "bye")
             .failed(500, Fault::LinkLost)
             .closed(510)
             .opened(2600, Loader, "b", 2500)
             .sent(2700, "hello")
             .received(2710, "there"));
    const auto link = open();
    say(*link, "go");
    EXPECT_EQ(hear(*link), "bye");
    Bytes into(1);
    const auto lost = link->read(into, clock.in(seconds(9)), {});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().fault, Fault::LinkLost);
    EXPECT_EQ(elapsed(), 490);
    clock.advanceTo(begin + milliseconds(2480));
    ASSERT_THAT(seen, SizeIs(2));
    clock.advanceTo(begin + milliseconds(2500));
    ASSERT_THAT(seen, SizeIs(3));
    EXPECT_EQ(seen[2].sighting.id, Loader);
    const auto again = open();
    say(*again, "hello");
    EXPECT_EQ(hear(*again), "there");
    EXPECT_FALSE(phone->divergence());
}

TEST_F(Replay, aPhoneThatWasLostWhileSendingIsGoneByThen)
{
    plug(Script().opened(0, Rom, "a", 0).sent(10, "a").failed(5000, Fault::LinkLost, true).closed(5001));
    const auto link = open();
    say(*link, "a");
    const auto lost = link->write(asBytes("b"), soon(), {}, TransferEnd::Exact);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().fault, Fault::LinkLost);
    clock.advanceTo(clock.now() + seconds(60));
    EXPECT_EQ(seen.back().kind, BusEvent::Kind::Left);
}

TEST_F(Replay, openedTwiceInOneAppearanceItStays)
{
    plug(Script()
             .opened(0, Rom, "a", 0)
             .sent(1, "x")
             .closed(2)
             .opened(100, Rom, "a", 0)
             .sent(101, "y")
             .received(102, "z"));
    {
        const auto first = open();
        say(*first, "x");
    }
    const auto second = open();
    say(*second, "y");
    EXPECT_EQ(hear(*second), "z");
    EXPECT_THAT(seen, SizeIs(1));
}

TEST(ReplayPhone, needsAnOpening)
{
    const auto none = ReplayPhone::create({});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().fact("problem"), "trace-empty");
}

} // namespace
} // namespace flashwright
