// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/faulty_transport.h"
#include "scripted_phone.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

using test::bytesOf;
using test::ScriptedPhone;

class FaultyTransportTest : public testing::Test {
protected:
    FaultyTransport make(FaultPlan plan)
    {
        EXPECT_TRUE(bus.start([this](const BusEvent& event) { sighting = event.sighting; }));
        phone->onReceived = [](ByteSpan got, bool, PhoneLink& link) {
            link.send(Bytes(got.begin(), got.end()));
        };
        bus.plug(phone, "1");
        return {std::move(*bus.open(sighting, clock.in(seconds(1)), {})), plan};
    }
    /// Reads until silence.
    Bytes readAll(Transport& link)
    {
        Bytes all;
        Bytes into(100);
        while (const auto got = link.read(into, clock.in(seconds(1)), {})) {
            largest = std::max(largest, *got);
            all.insert(all.end(), into.begin(), into.begin() + static_cast<std::ptrdiff_t>(*got));
        }
        return all;
    }

    FakeClock clock;
    VirtualBus bus{clock};
    PortSighting sighting;
    std::shared_ptr<ScriptedPhone> phone = std::make_shared<ScriptedPhone>();
    std::size_t largest = 0;
};

TEST_F(FaultyTransportTest, LosesTheLinkAtExactlyThatByte)
{
    FaultyTransport link = make({1, 10, 0, SIZE_MAX});
    ASSERT_TRUE(link.write(asBytes("123456"), clock.in(seconds(1)), {}, TransferEnd::Exact));
    EXPECT_EQ(link.write(asBytes("abcdef"), clock.in(seconds(1)), {}, TransferEnd::Exact).error().fault,
        Fault::LinkLost);
    EXPECT_EQ(phone->transfers, (std::vector<Bytes>{bytesOf("123456"), bytesOf("abcd")}));
    Bytes into(10);
    EXPECT_EQ(link.read(into, clock.in(seconds(1)), {}).error().fault, Fault::LinkLost);
}

TEST_F(FaultyTransportTest, CutsReadsIntoPieces)
{
    FaultyTransport link = make({3, UINT64_MAX, 0, 2});
    ASSERT_TRUE(link.write(asBytes("some longer text"), clock.in(seconds(1)), {}, TransferEnd::Exact));
    EXPECT_EQ(readAll(link), bytesOf("some longer text"));
    EXPECT_LE(largest, 2U);
}

TEST_F(FaultyTransportTest, FlipsOneBitOfEveryNthRead)
{
    FaultyTransport link = make({3, UINT64_MAX, 2, 1});
    ASSERT_TRUE(link.write(asBytes("abcd"), clock.in(seconds(1)), {}, TransferEnd::Exact));
    const Bytes got = readAll(link);
    const Bytes sent = bytesOf("abcd");
    ASSERT_EQ(got.size(), sent.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        const auto difference = std::to_integer<unsigned>(got[i] ^ sent[i]);
        EXPECT_EQ(std::popcount(difference), i % 2 == 1 ? 1 : 0) << i;
    }
}

} // namespace
} // namespace flashwright
