// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers through the real libusb: packet rules, several in flight, stop, and cables pulled at bad moments.
#include "core/transport/host/usb_transport.h"
#include "tests/core/transport/host/fake_usb_phone.h"

#include <future>
#include <random>
#include <thread>

namespace flashwright {
namespace {

using test::FakeUsbPhone;
using test::fastestOf;
using test::Heard;
using test::Promptly;
using test::Seen;

testbench::Bytes pattern(std::size_t size)
{
    testbench::Bytes bytes(size);
    for (std::size_t index = 0; index < size; ++index) {
        bytes[index] = static_cast<std::uint8_t>(index * 7 + index / 256);
    }
    return bytes;
}

ByteSpan spanOf(const testbench::Bytes& bytes)
{
    return std::as_bytes(std::span(bytes));
}

class UsbTransportTest : public ::testing::Test {
protected:
    UsbTransportTest() { EXPECT_TRUE(m_bus.start(m_heard.listener())); }

    ~UsbTransportTest() override
    {
        m_link.reset();
        if (m_plugged) {
            m_bed.unplug(*m_fake);
        }
    }

    /// A fresh phone at the port, opened.
    void plugAndOpen(const testbench::Identity& identity = {})
    {
        m_link.reset();
        if (m_plugged) {
            m_bed.unplug(*m_fake);
        }
        m_fake = std::make_unique<FakeUsbPhone>(identity);
        m_bed.plug(*m_fake, 1, ++m_address, "1-1");
        m_plugged = true;
        const auto here = m_heard.arrivalOf("usb:001:" + std::to_string(m_address));
        ASSERT_TRUE(here);
        auto opened = m_bus.open(*here, soon(), {});
        ASSERT_TRUE(opened) << opened.error().toLogLine();
        m_link = std::move(*opened);
    }

    void pull(int status)
    {
        m_plugged = false;
        m_bed.unplug(*m_fake, status);
    }

    [[nodiscard]] Deadline soon() const { return m_clock.in(seconds(10)); }

    Result<testbench::Bytes> readAll(std::size_t wanted)
    {
        testbench::Bytes all(wanted);
        for (std::size_t got = 0; got < wanted;) {
            TRY_LET(const std::size_t piece,
                m_link->read(std::as_writable_bytes(std::span(all)).subspan(got), soon(), {}));
            got += piece;
        }
        return all;
    }

    SystemClock m_clock;
    testbench::Testbed m_bed;
    Heard m_heard;
    UsbBus m_bus{m_clock, &test::isUnisoc};
    std::unique_ptr<FakeUsbPhone> m_fake;
    bool m_plugged = false;
    int m_address = 100;
    std::unique_ptr<Transport> m_link;
    std::array<std::byte, 4096> m_into{};
};

TEST_F(UsbTransportTest, ShowsItsPackets)
{
    testbench::Identity identity;
    identity.interfaces = {{0, 0xff, 0, 0, {{0x85, 2, 64}, {0x06, 2, 512}}, {}}};
    plugAndOpen(identity);
    EXPECT_EQ(m_link->traits().kind, LinkKind::Usb);
    EXPECT_EQ(m_link->traits().inPacketBytes, 64U);
    EXPECT_EQ(m_link->traits().outPacketBytes, 512U);
}

TEST_F(UsbTransportTest, DeliversControlRequestsAndNothingUnasked)
{
    plugAndOpen();
    EXPECT_TRUE(m_fake->controls().empty()) << "no descriptor or halt request may precede the class request";
    ASSERT_TRUE(m_link->control({0x21, 0x22, 0x0601, 0}, soon(), {}));
    ASSERT_TRUE(m_link->control({0x22, 0x22, 0x0601, 5}, soon(), {}));
    const auto seen = m_fake->controls();
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0].requestType, 0x21);
    EXPECT_EQ(seen[0].request, 0x22);
    EXPECT_EQ(seen[0].value, 0x0601);
    EXPECT_EQ(seen[0].length, 0);
    EXPECT_EQ(seen[1].requestType, 0x22);
    EXPECT_EQ(seen[1].index, 5);
}

TEST_F(UsbTransportTest, AStalledControlRequestIsARefusalAndTheLinkLives)
{
    plugAndOpen();
    m_fake->stallControl();
    const auto refused = m_link->control({0x21, 0x22, 0x0601, 0}, soon(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::PhoneRefused);
    EXPECT_TRUE(m_link->write(asBytes("x"), soon(), {}, TransferEnd::Terminated));
}

TEST_F(UsbTransportTest, MovesBytesBothWays)
{
    plugAndOpen();
    ASSERT_TRUE(m_link->write(asBytes("hello"), soon(), {}, TransferEnd::Terminated));
    EXPECT_EQ(m_fake->received(), (testbench::Bytes{'h', 'e', 'l', 'l', 'o'}));
    m_fake->sendIn(0x85, {1, 2, 3});
    EXPECT_EQ(m_link->read(m_into, soon(), {}).value(), 3U);
    EXPECT_EQ(m_into[2], std::byte{3});
}

TEST_F(UsbTransportTest, KeepsWhatASmallReadLeaves)
{
    plugAndOpen();
    m_fake->sendIn(0x85, pattern(1300));
    const auto all = readAll(3);
    ASSERT_TRUE(all);
    const auto rest = readAll(1297);
    ASSERT_TRUE(rest);
    EXPECT_EQ((*rest)[0], pattern(1300)[3]);
    EXPECT_EQ(rest->back(), pattern(1300).back());
}

TEST_F(UsbTransportTest, MovesSingleByteTransfers)
{
    plugAndOpen();
    for (const char letter : {'a', 'b', 'c'}) {
        ASSERT_TRUE(m_link->write(asBytes({&letter, 1}), soon(), {}, TransferEnd::Terminated));
        m_fake->sendIn(0x85, {static_cast<std::uint8_t>(letter)});
    }
    EXPECT_EQ(m_fake->transfers(), (std::vector<Seen>{{1, true}, {1, true}, {1, true}}));
    EXPECT_EQ(readAll(3).value(), (testbench::Bytes{'a', 'b', 'c'}));
}

struct EndCase {
    std::size_t bytes;
    TransferEnd end;
    std::vector<Seen> seen;
};

class UsbTransferEndTest : public UsbTransportTest, public ::testing::WithParamInterface<EndCase> { };

// What a phone sees of one write, by the rules of USB bulk transfers: a transfer ends with a packet that is
// not full.
TEST_P(UsbTransferEndTest, EndsAsAsked)
{
    plugAndOpen();
    ASSERT_TRUE(m_link->write(spanOf(pattern(GetParam().bytes)), soon(), {}, GetParam().end));
    EXPECT_EQ(m_fake->transfers(), GetParam().seen);
    EXPECT_EQ(m_fake->received(), pattern(GetParam().bytes));
}

INSTANTIATE_TEST_SUITE_P(Lengths, UsbTransferEndTest,
    ::testing::Values(EndCase{1, TransferEnd::Terminated, {{1, true}}},
        EndCase{511, TransferEnd::Exact, {{511, true}}}, EndCase{512, TransferEnd::Exact, {{512, false}}},
        EndCase{512, TransferEnd::Terminated, {{512, true}}},
        EndCase{513, TransferEnd::Terminated, {{513, true}}},
        EndCase{0, TransferEnd::Terminated, {{0, true}}}, EndCase{0, TransferEnd::Exact, {}},
        EndCase{0x10000, TransferEnd::Exact, {{0x10000, false}}},
        EndCase{0x20000, TransferEnd::Terminated, {{0x10000, false}, {0x10000, true}}},
        EndCase{0x20005, TransferEnd::Exact, {{0x10000, false}, {0x10000, false}, {5, true}}}));

TEST_F(UsbTransportTest, SendsAndReceivesMegabytesInOrder)
{
    plugAndOpen();
    const testbench::Bytes all = pattern(8U << 20U);
    ASSERT_TRUE(m_link->write(spanOf(all), soon(), {}, TransferEnd::Terminated));
    EXPECT_EQ(m_fake->received(), all);
    std::jthread feeder([&] {
        for (std::size_t at = 0; at < all.size(); at += 60'000) {
            const auto end = std::min(all.size(), at + 60'000);
            m_fake->sendIn(0x85, {all.begin() + static_cast<long>(at), all.begin() + static_cast<long>(end)});
        }
    });
    EXPECT_EQ(readAll(all.size()).value(), all);
}

TEST_F(UsbTransportTest, FindsAMessageOfWholePacketsWithoutAnEnd)
{
    plugAndOpen();
    m_fake->sendIn(0x85, pattern(1024)); // no zero-length packet: the transfer does not end
    EXPECT_EQ(readAll(1024).value(), pattern(1024));
    m_fake->sendIn(0x85, pattern(512));
    EXPECT_EQ(m_link->read(m_into, m_clock.in(milliseconds(30)), {}).value(), 512U)
        << "at the deadline at the latest";
    m_fake->sendIn(0x85, pattern(512), true);
    EXPECT_EQ(readAll(512).value(), pattern(512));
}

TEST_F(UsbTransportTest, EmptyPacketsAreNoData)
{
    plugAndOpen();
    for (int round = 0; round < 20; ++round) {
        m_fake->sendIn(0x85, {});
    }
    m_fake->sendIn(0x85, {9});
    EXPECT_EQ(readAll(1).value(), (testbench::Bytes{9}));
}

TEST_F(UsbTransportTest, SilenceIsATimeoutAndTheLinkLives)
{
    plugAndOpen();
    const TimePoint start = m_clock.now();
    const auto nothing = m_link->read(m_into, m_clock.in(milliseconds(50)), {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().fault, Fault::Timeout);
    EXPECT_GE(m_clock.now() - start, milliseconds(50));
    m_fake->sendIn(0x85, {1});
    EXPECT_EQ(readAll(1).value(), (testbench::Bytes{1}));
}

TEST_F(UsbTransportTest, DiscardThrowsAwayWhatHasArrived)
{
    plugAndOpen();
    m_fake->sendIn(0x85, {1, 2, 3});
    ASSERT_EQ(m_link->read(std::span(m_into).first(1), soon(), {}).value(), 1U);
    ASSERT_TRUE(m_link->discardInput());
    m_fake->sendIn(0x85, {7});
    EXPECT_EQ(readAll(1).value(), (testbench::Bytes{7}));
}

TEST_F(UsbTransportTest, APhoneThatTakesNothingIsATimeout)
{
    plugAndOpen();
    m_fake->hold();
    const auto written =
        m_link->write(spanOf(pattern(300'000)), m_clock.in(milliseconds(50)), {}, TransferEnd::Terminated);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Timeout);
    EXPECT_EQ(written.error().fact("sent_bytes"), "0");
}

TEST_F(UsbTransportTest, StopEndsAWaitingRead)
{
    plugAndOpen();
    EXPECT_LT(fastestOf([this] {
        std::stop_source source;
        std::promise<TimePoint> asked;
        m_clock.callAt(m_clock.now() + milliseconds(10), [&] {
            asked.set_value(m_clock.now());
            source.request_stop();
        });
        const auto nothing = m_link->read(m_into, soon(), source.get_token());
        EXPECT_EQ(nothing.error().fault, Fault::Cancelled);
        return m_clock.now() - asked.get_future().get();
    }),
        Promptly);
}

TEST_F(UsbTransportTest, StopEndsAWaitingWrite)
{
    plugAndOpen();
    m_fake->hold();
    EXPECT_LT(fastestOf([this] {
        std::stop_source source;
        std::promise<TimePoint> asked;
        m_clock.callAt(m_clock.now() + milliseconds(10), [&] {
            asked.set_value(m_clock.now());
            source.request_stop();
        });
        const auto written =
            m_link->write(spanOf(pattern(300'000)), soon(), source.get_token(), TransferEnd::Exact);
        EXPECT_EQ(written.error().fault, Fault::Cancelled);
        return m_clock.now() - asked.get_future().get();
    }),
        Promptly);
}

/// How a host controller may end the transfers of a phone that was pulled.
class UsbUnplugTest : public UsbTransportTest, public ::testing::WithParamInterface<int> { };

TEST_P(UsbUnplugTest, EndsAWaitingReadPromptlyAndForEver)
{
    EXPECT_LT(fastestOf([this] {
        plugAndOpen();
        std::promise<TimePoint> pulled;
        std::jthread puller([&] {
            pulled.set_value(m_clock.now());
            pull(GetParam());
        });
        const auto nothing = m_link->read(m_into, soon(), {});
        const TimePoint end = m_clock.now();
        puller.join();
        EXPECT_EQ(nothing.error().fault, Fault::LinkLost);
        EXPECT_EQ(m_link->read(m_into, soon(), {}).error().fault, Fault::LinkLost);
        EXPECT_EQ(m_link->write(asBytes("x"), soon(), {}, TransferEnd::Exact).error().fault, Fault::LinkLost);
        EXPECT_EQ(m_link->control({0x21, 0x22, 1, 0}, soon(), {}).error().fault, Fault::LinkLost);
        return end - pulled.get_future().get();
    }),
        Promptly);
}

TEST_P(UsbUnplugTest, EndsAWriteInTheMiddle)
{
    plugAndOpen();
    m_fake->hold();
    std::jthread puller([&] {
        EXPECT_TRUE(m_fake->waitUntilHeld());
        pull(GetParam());
    });
    const auto written = m_link->write(spanOf(pattern(300'000)), soon(), {}, TransferEnd::Terminated);
    puller.join();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::LinkLost);
}

TEST_P(UsbUnplugTest, IsNoticedByAnIdleLink)
{
    plugAndOpen();
    const std::size_t before = m_heard.count();
    pull(GetParam());
    ASSERT_GT(m_heard.first(before + 1).size(), before);
    EXPECT_EQ(m_link->write(asBytes("x"), soon(), {}, TransferEnd::Exact).error().fault, Fault::LinkLost);
    EXPECT_EQ(m_link->read(m_into, soon(), {}).error().fault, Fault::LinkLost);
}

TEST_P(UsbUnplugTest, AtAnyByteIsALostLink)
{
    std::mt19937 random(20260); // the seed is part of the test
    for (int round = 0; round < 10; ++round) {
        plugAndOpen();
        const std::size_t after = random() % 600'000;
        std::jthread puller([&] {
            while (m_fake->received().size() < after) {
                std::this_thread::yield();
            }
            pull(GetParam());
        });
        Result<void> written;
        while (written) {
            written = m_link->write(spanOf(pattern(70'000)), soon(), {}, TransferEnd::Terminated);
        }
        puller.join();
        EXPECT_EQ(written.error().fault, Fault::LinkLost) << "pulled after " << after;
    }
}

INSTANTIATE_TEST_SUITE_P(Orders, UsbUnplugTest, ::testing::Values(-ESHUTDOWN, -EPROTO),
    [](const auto& order) { return std::string(order.param == -EPROTO ? "ErrorFirst" : "GoneFirst"); });

} // namespace
} // namespace flashwright
