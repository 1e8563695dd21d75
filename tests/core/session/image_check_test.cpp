// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/session/image_check.h"
#include "session_fixture.h"

#include <fstream>

namespace flashwright::test {
namespace {

constexpr std::uint64_t GiB3 = 3ULL << 30U;

/// A phone that holds zeros, apart from one byte, and remembers what was read of it.
class ZeroPhone final : public Conversation {
public:
    std::vector<std::pair<std::uint64_t, std::uint64_t>> reads;
    std::uint64_t differsAt = UINT64_MAX;
    bool readsInside = true;

    Result<void> identify(ProgressSink&, const std::stop_token&) override { return {}; }
    Result<Next> startLoader(ProgressSink&, const std::stop_token&) override { return Next(Stay{}); }
    void returned(Transport&, const PortSighting&) override { }
    Result<void> readTable(ProgressSink&, const std::stop_token&) override { return {}; }
    [[nodiscard]] const PhoneFacts& facts() const override { return m_facts; }
    [[nodiscard]] bool canBeginInside(const Operation&) const override { return readsInside; }
    Result<void> leave(Farewell, ProgressSink&, const std::stop_token&) override { return {}; }
    Result<void> perform(const Operation& operation, ImageSource*, ImageSink* into, ProgressSink& progress,
        const std::stop_token&) override
    {
        reads.emplace_back(operation.offset, operation.bytes);
        progress.enter(Stage::ReadingBack, operation.label(), operation.bytes);
        const Bytes zeros(std::size_t{1} << 20U);
        for (std::uint64_t at = 0; at < operation.bytes; at += zeros.size()) {
            Bytes piece(
                static_cast<std::size_t>(std::min<std::uint64_t>(zeros.size(), operation.bytes - at)));
            const std::uint64_t from = operation.offset + at;
            if (differsAt >= from && differsAt - from < piece.size()) {
                piece[static_cast<std::size_t>(differsAt - from)] = std::byte{1};
            }
            TRY(into->write(piece));
            progress.moved(at + piece.size());
        }
        return {};
    }

private:
    PhoneFacts m_facts;
};

class ImageCheckTest : public SessionTest {
protected:
    /// A comparison with a file of so many zeros.
    Result<std::string> compare(std::uint64_t bytes, VerifyDepth depth)
    {
        const auto file = folder() / "zeros.img";
        std::filesystem::create_directories(folder());
        std::ofstream(file).close();
        std::filesystem::resize_file(file, bytes);
        Operation operation;
        operation.kind = OperationKind::Verify;
        operation.target = "system";
        operation.bytes = bytes;
        operation.file = file;
        JobRequest request;
        request.verifyDepth = depth;
        m_context = std::make_unique<SessionContext>(
            station.watcher, station.modules, request, PortWish{}, std::nullopt, events);
        m_context->plan = FlashPlan({operation}, {}, {});
        auto owned = std::make_unique<ZeroPhone>();
        phone = owned.get();
        phone->differsAt = differsAt;
        phone->readsInside = readsInside;
        m_context->conversation = std::move(owned);
        ImageCheck check(*m_context);
        TRY_LET(const std::unique_ptr<CompareSink> expected, check.take(0));
        return check.compare(operation, *expected);
    }
    [[nodiscard]] std::uint64_t readBytes() const
    {
        std::uint64_t sum = 0;
        for (const auto& [offset, bytes] : phone->reads) {
            sum += bytes;
        }
        return sum;
    }

    ZeroPhone* phone = nullptr;
    std::uint64_t differsAt = UINT64_MAX;
    bool readsInside = true;
    std::unique_ptr<SessionContext> m_context;
};

TEST_F(ImageCheckTest, OfAVeryLargeImageBothEndsAndPlacesInBetweenAreRead)
{
    ASSERT_TRUE(compare(GiB3, VerifyDepth::Usual));
    EXPECT_GE(phone->reads.size(), 66U);
    EXPECT_EQ(phone->reads.front(), (std::pair<std::uint64_t, std::uint64_t>{0, 4ULL << 20U}));
    EXPECT_EQ(phone->reads.back().first + phone->reads.back().second, GiB3);
    EXPECT_LT(readBytes(), 64ULL << 20U);
    EXPECT_EQ(events.fact("verify.sampled_bytes"), std::to_string(readBytes()));
    EXPECT_EQ(m_context->outcome.verified.sampledOf, GiB3);
}

TEST_F(ImageCheckTest, ADifferenceInTheLastFourMiBIsFoundAtItsPlace)
{
    differsAt = GiB3 - 77;
    const auto found = compare(GiB3, VerifyDepth::Usual);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().fact("problem"), "verify-mismatch");
    EXPECT_EQ(found.error().fact("offset_bytes"), std::to_string(GiB3 - 77));
}

TEST_F(ImageCheckTest, ASmallImageIsReadWholeAlsoWhereSamplesWereAskedFor)
{
    constexpr std::uint64_t Small = 5ULL << 20U;
    const auto sum = compare(Small, VerifyDepth::Sampled);
    ASSERT_TRUE(sum);
    EXPECT_EQ(readBytes(), Small);
    EXPECT_EQ(*sum, toHex(sha256(Bytes(Small))));
    EXPECT_EQ(events.fact("verify.sampled_bytes"), "(not told)");
    EXPECT_EQ(m_context->outcome.verified.sampledOf, 0U);
}

TEST_F(ImageCheckTest, FullMeansEveryByte)
{
    constexpr std::uint64_t Large = 100ULL << 20U;
    ASSERT_TRUE(compare(Large, VerifyDepth::Full));
    EXPECT_EQ(readBytes(), Large);
    ASSERT_TRUE(compare(Large, VerifyDepth::Sampled));
    EXPECT_LT(readBytes(), Large / 2);
}

TEST_F(ImageCheckTest, APhoneThatReadsWholePlacesOnlyIsReadWhole)
{
    constexpr std::uint64_t Large = 100ULL << 20U;
    readsInside = false;
    ASSERT_TRUE(compare(Large, VerifyDepth::Sampled));
    EXPECT_EQ(readBytes(), Large);
}

TEST_F(ImageCheckTest, TheNextImageIsReadyWhenItsTurnComes)
{
    Operation first;
    first.kind = OperationKind::Verify;
    first.entryId = "Boot";
    first.bytes = 5000;
    Operation second = first;
    second.entryId = "System";
    second.bytes = 70000;
    SessionContext context(station.watcher, station.modules, station.request, {}, std::nullopt, events);
    context.plan = FlashPlan({first, second}, {}, {});
    ImageCheck check(context);
    check.prepareAfter(0);
    const auto expected = check.take(1);
    ASSERT_TRUE(expected);
    EXPECT_EQ((*expected)->expectedBytes(), 70000U);
    EXPECT_TRUE((*expected)->write(station.package->images["System"]));
    EXPECT_TRUE((*expected)->finish());
}

/// A plug that loses the phone twice and has it back in a tenth of a second.
class BadLink : public SessionTest {
protected:
    void SetUp() override
    {
        station.phone->leavesWhenAsked = 2;
        station.phone->backAfter = milliseconds(100);
        plugNow();
    }
};

TEST_F(BadLink, ALongWriteIsAskedAboutAgain)
{
    station.package->images["System"] = Bytes((256ULL << 20U) + 4096);
    station.module->toldFacts.loader.partitions[1].bytes = 1ULL << 30U;
    station.package->theEntries[2].bytes = station.package->images["System"].size();
    events.onAsked = [this](const Question&) { current->answer(std::nullopt); };
    run(station.agreed());
    ASSERT_EQ(events.questions.size(), 1U);
    const auto& findings = events.questions[0].plan.findings();
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.back().code, "bad-link");
    EXPECT_EQ(findings.back().severity, Severity::Warning);
    EXPECT_EQ(events.fact("link.score"), "bad");
    EXPECT_EQ(events.fact("link.resets"), "2");
}

TEST_F(BadLink, AShortWriteIsNot)
{
    EXPECT_EQ(run(station.agreed()).kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.questions.empty());
    EXPECT_EQ(events.fact("link.score"), "bad");
}

} // namespace
} // namespace flashwright::test
