// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces of a comparison that runs beside the wire: images that are ready ahead, the sink on a thread of
// its own, and the choice of samples.
#include "core/image/slice_source.h"
#include "core/session/compare_sink.h"
#include "core/session/ready_ahead.h"
#include "core/session/sample_choice.h"
#include "core/session/threaded_sink.h"

#include <gtest/gtest.h>
#include <set>

namespace flashwright::test {
namespace {

constexpr std::uint64_t MiB4 = 4ULL << 20U;

/// So many bytes, each its place modulo 251; may break off.
class Counted final : public ImageSource {
public:
    explicit Counted(std::uint64_t bytes, std::uint64_t breaksAt = UINT64_MAX)
        : m_bytes(bytes)
        , m_breaksAt(breaksAt)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<std::size_t> read(MutableByteSpan into) override
    {
        if (m_done >= m_breaksAt) {
            return fail(Fault::HostIo, "test.read");
        }
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_bytes - m_done));
        for (std::size_t i = 0; i < count; ++i) {
            into[i] = static_cast<std::byte>((m_done + i) % 251);
        }
        m_done += count;
        return count;
    }

private:
    std::uint64_t m_bytes;
    std::uint64_t m_breaksAt;
    std::uint64_t m_done = 0;
};

Bytes countedBytes(std::uint64_t from, std::size_t count)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i) {
        bytes[i] = static_cast<std::byte>((from + i) % 251);
    }
    return bytes;
}

TEST(ReadyAhead, GivesEveryByteInOrderWhateverPiecesAreAskedFor)
{
    constexpr std::size_t All = 20'000'003;
    ReadyAhead ahead(std::make_unique<Counted>(All));
    EXPECT_EQ(ahead.size(), All);
    Bytes got;
    Bytes piece(777'777);
    for (;;) {
        const auto count = ahead.read(piece);
        ASSERT_TRUE(count);
        if (*count == 0) {
            break;
        }
        got.insert(got.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(*count));
    }
    EXPECT_EQ(got, countedBytes(0, All));
}

TEST(ReadyAhead, TellsTheErrorBehindTheBytesBeforeIt)
{
    ReadyAhead ahead(std::make_unique<Counted>(MiB4, ReadyAhead::BlockBytes));
    Bytes piece(ReadyAhead::BlockBytes);
    EXPECT_EQ(ahead.read(piece).value(), piece.size());
    const auto next = ahead.read(piece);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::HostIo);
}

TEST(ReadyAhead, MayGoBeforeItWasReadToItsEnd)
{
    ReadyAhead ahead(std::make_unique<Counted>(1ULL << 40U));
    Bytes piece(16);
    EXPECT_EQ(ahead.read(piece).value(), 16U);
}

/// Remembers everything; may refuse.
class Kept final : public ImageSink {
public:
    Bytes all;
    std::size_t refusesAt = SIZE_MAX;
    bool finished = false;
    Result<void> write(ByteSpan bytes) override
    {
        if (all.size() >= refusesAt) {
            return fail(Fault::ChecksumMismatch, "test.sink")
                .with("offset_bytes", std::to_string(all.size()));
        }
        all.insert(all.end(), bytes.begin(), bytes.end());
        return {};
    }
    Result<void> finish() override
    {
        finished = true;
        return {};
    }
};

TEST(ThreadedSink, PassesEverythingOnInOrder)
{
    Kept kept;
    {
        ThreadedSink threaded(kept);
        for (std::uint64_t at = 0; at < 30'000'000; at += 100'000) {
            ASSERT_TRUE(threaded.write(countedBytes(at, 100'000)));
        }
        ASSERT_TRUE(threaded.finish());
    }
    EXPECT_TRUE(kept.finished);
    EXPECT_EQ(kept.all, countedBytes(0, 30'000'000));
}

TEST(ThreadedSink, TellsTheInnerErrorAtTheLatestWhenItSettles)
{
    Kept kept;
    kept.refusesAt = 1000;
    ThreadedSink threaded(kept);
    ASSERT_TRUE(threaded.write(Bytes(1000)));
    (void)threaded.write(Bytes(1000));
    const auto settled = threaded.settle();
    ASSERT_FALSE(settled);
    EXPECT_EQ(settled.error().fact("offset_bytes"), "1000");
    EXPECT_FALSE(threaded.write(Bytes(10)));
    EXPECT_FALSE(threaded.finish());
    EXPECT_FALSE(kept.finished);
}

TEST(SampleChoice, UsualMeansSamplesAboveTwoGiBOnly)
{
    constexpr std::uint64_t Limit = 2ULL << 30U;
    EXPECT_FALSE(isSampled(VerifyDepth::Usual, Limit));
    EXPECT_TRUE(isSampled(VerifyDepth::Usual, Limit + 1));
    EXPECT_FALSE(isSampled(VerifyDepth::Full, 1ULL << 40U));
    EXPECT_TRUE(isSampled(VerifyDepth::Sampled, 100ULL << 20U));
    EXPECT_FALSE(isSampled(VerifyDepth::Sampled, 10ULL << 20U));
}

TEST(SampleChoice, TakesBothEndsAndAtLeastSixtyFourPlacesInBetween)
{
    for (const std::uint64_t bytes : {100ULL << 20U, (3ULL << 30U) + 12'345, 12ULL << 30U}) {
        const auto samples = samplesOf(bytes, "digest/system");
        ASSERT_GE(samples.size(), 66U);
        EXPECT_EQ(samples.front(), (Sample{0, MiB4}));
        EXPECT_EQ(samples.back().offset + samples.back().bytes, bytes);
        EXPECT_GE(samples.back().bytes, MiB4);
        std::uint64_t end = 0;
        std::uint64_t longestGap = 0;
        std::uint64_t sum = 0;
        for (const Sample& sample : samples) {
            EXPECT_EQ(sample.offset % 4096, 0U);
            ASSERT_GE(sample.offset, end);
            longestGap = std::max(longestGap, sample.offset - end);
            end = sample.offset + sample.bytes;
            sum += sample.bytes;
        }
        EXPECT_LE(longestGap, bytes / 30) << "evenly spread";
        EXPECT_LT(sum, bytes / 3);
    }
}

TEST(SampleChoice, FollowsFromTheSeedAlone)
{
    constexpr std::uint64_t Bytes3G = 3ULL << 30U;
    EXPECT_EQ(samplesOf(Bytes3G, "a"), samplesOf(Bytes3G, "a"));
    EXPECT_NE(samplesOf(Bytes3G, "a"), samplesOf(Bytes3G, "b"));
}

TEST(SampleChoice, SmallImagesAreTakenWhole)
{
    EXPECT_EQ(samplesOf(1000, "a"), (std::vector{Sample{0, 1000}}));
    EXPECT_EQ(samplesOf(MiB4 * 2, "a"), (std::vector{Sample{0, MiB4 * 2}}));
}

TEST(CompareSinkSamples, JumpsForwardInAStreamAndFindsADifference)
{
    CompareSink sink(std::make_unique<Counted>(100'000), "System");
    ASSERT_TRUE(sink.skipTo(5'000));
    ASSERT_TRUE(sink.write(countedBytes(5'000, 500)));
    ASSERT_TRUE(sink.skipTo(90'000));
    EXPECT_EQ(sink.comparedBytes(), 500U);
    Bytes wrong = countedBytes(90'000, 500);
    wrong[7] ^= std::byte{1};
    const auto found = sink.write(wrong);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fact("offset_bytes"), "90007");
    EXPECT_FALSE(sink.skipTo(10)) << "never back";
}

/// A file in memory, counting what is read of it.
class CountedFile final : public ByteSource {
public:
    mutable std::uint64_t readBytes = 0;
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return 1'000'000; }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override
    {
        readBytes += into.size();
        const Bytes bytes = countedBytes(offset, into.size());
        std::copy(bytes.begin(), bytes.end(), into.begin());
        return {};
    }

private:
    std::string m_name = "counted";
};

TEST(CompareSinkSamples, DoesNotReadWhatLiesBetweenSamplesOfAFile)
{
    const auto file = std::make_shared<CountedFile>();
    CompareSink sink(std::make_unique<SliceSource>(file, 100, 900'000), "System");
    ASSERT_TRUE(sink.skipTo(4'000));
    ASSERT_TRUE(sink.write(countedBytes(4'100, 1000)));
    ASSERT_TRUE(sink.skipTo(800'000));
    ASSERT_TRUE(sink.write(countedBytes(800'100, 1000)));
    EXPECT_TRUE(sink.finish());
    EXPECT_LE(file->readBytes, 4'000U);
    EXPECT_EQ(sink.comparedBytes(), 2000U);
}

} // namespace
} // namespace flashwright::test
