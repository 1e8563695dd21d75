// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/link_score.h"
#include "core/session/metered_transport.h"

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

using std::chrono::microseconds;

LinkReading reading(std::optional<microseconds> latency, int retries, int resets, UsbSpeed speed)
{
    return {latency, retries, resets, speed};
}

TEST(LinkScore, IsAsBadAsItsWorstPart)
{
    const microseconds fast(900);
    EXPECT_EQ(gradeOf(reading(fast, 0, 0, UsbSpeed::High)), LinkGrade::Good);
    EXPECT_EQ(gradeOf(reading(fast, 0, 0, UsbSpeed::Full)), LinkGrade::Fair);
    EXPECT_EQ(gradeOf(reading(fast, 0, 0, UsbSpeed::Low)), LinkGrade::Bad);
    EXPECT_EQ(gradeOf(reading(fast, 1, 0, UsbSpeed::High)), LinkGrade::Fair);
    EXPECT_EQ(gradeOf(reading(fast, 3, 0, UsbSpeed::High)), LinkGrade::Fair) << "the phone may be silent";
    EXPECT_EQ(gradeOf(reading(fast, 0, 1, UsbSpeed::High)), LinkGrade::Fair);
    EXPECT_EQ(gradeOf(reading(fast, 0, 2, UsbSpeed::High)), LinkGrade::Bad);
    EXPECT_EQ(gradeOf(reading(microseconds(30'000), 0, 0, UsbSpeed::High)), LinkGrade::Fair);
    EXPECT_EQ(gradeOf(reading(microseconds(150'000), 0, 0, UsbSpeed::High)), LinkGrade::Bad);
}

TEST(LinkScore, IsUnknownWhereNothingWasMeasured)
{
    EXPECT_EQ(gradeOf(reading(std::nullopt, 0, 0, UsbSpeed::Unknown)), LinkGrade::Unknown);
    EXPECT_EQ(gradeOf(reading(std::nullopt, 0, 0, UsbSpeed::High)), LinkGrade::Good);
}

TEST(LinkMeter, TakesTheMedianOfTheFirstExchangesAndOneSlowOneDoesNotCount)
{
    LinkMeter meter;
    meter.exchanged(std::chrono::milliseconds(1));
    EXPECT_FALSE(meter.reading(UsbSpeed::High, 0).latency) << "one exchange tells nothing";
    meter.exchanged(std::chrono::milliseconds(2));
    meter.exchanged(std::chrono::milliseconds(900));
    meter.exchanged(std::chrono::milliseconds(3));
    meter.exchanged(std::chrono::milliseconds(4));
    EXPECT_EQ(meter.reading(UsbSpeed::High, 0).latency, microseconds(3000));
}

BusEvent event(BusEvent::Kind kind, const std::string& port, int atMs)
{
    BusEvent made;
    made.kind = kind;
    made.sighting.portPath = port;
    made.at = TimePoint(milliseconds(atMs));
    return made;
}

TEST(LinkResets, AreReturnsFasterThanAHand)
{
    constexpr auto Arrived = BusEvent::Kind::Arrived;
    constexpr auto Left = BusEvent::Kind::Left;
    const std::vector<BusEvent> events{event(Arrived, "1", 0), event(Left, "1", 1000),
        event(Arrived, "1", 1100), event(Left, "1", 5000), event(Arrived, "1", 6000), event(Left, "2", 6100),
        event(Arrived, "2", 6150)};
    EXPECT_EQ(countResets(events, "1"), 1) << "a second is a restart, a tenth is a loose contact";
    EXPECT_EQ(countResets(events, "2"), 1);
    EXPECT_EQ(countResets(events, "3"), 0);
}

/// Answers every request after a time.
class SlowPipe final : public Transport {
public:
    explicit SlowPipe(FakeClock& clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] LinkTraits traits() const override { return {}; }
    Result<std::size_t> read(MutableByteSpan into, Deadline, const std::stop_token&) override
    {
        m_clock.advanceTo(m_clock.now() + milliseconds(7));
        into[0] = std::byte{1};
        return std::size_t{1};
    }
    Result<void> write(ByteSpan, Deadline, const std::stop_token&, TransferEnd) override { return {}; }
    Result<void> control(const ControlRequest&, Deadline, const std::stop_token&) override { return {}; }
    Result<void> setBaudRate(std::uint32_t) override { return {}; }
    Result<void> discardInput() override { return {}; }

private:
    FakeClock& m_clock;
};

TEST(MeteredTransport, MeasuresShortRequestsOnly)
{
    FakeClock clock;
    LinkMeter meter;
    MeteredTransport pipe(std::make_unique<SlowPipe>(clock), clock, meter);
    Bytes into(8);
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(pipe.write(Bytes(4096), {}, {}, TransferEnd::Exact));
        ASSERT_TRUE(pipe.read(into, {}, {}));
    }
    EXPECT_FALSE(meter.reading(UsbSpeed::High, 0).latency) << "that was the storage's time";
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(pipe.write(Bytes(16), {}, {}, TransferEnd::Exact));
        ASSERT_TRUE(pipe.read(into, {}, {}));
        ASSERT_TRUE(pipe.read(into, {}, {})) << "the second piece of an answer is no answer of its own";
    }
    EXPECT_EQ(meter.reading(UsbSpeed::High, 0).latency, microseconds(7000));
}

} // namespace
} // namespace flashwright::test
