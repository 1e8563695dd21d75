// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/progress_meter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

class Heard final : public SessionEvents {
public:
    std::vector<StageEvent> stages;
    std::vector<MovedEvent> moves;
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent& event) override { stages.push_back(event); }
    void moved(const MovedEvent& event) override { moves.push_back(event); }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { }
    void asked(const Question&) override { }
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome&) override { }
};

class ProgressMeterTest : public testing::Test {
protected:
    static Operation write(
        const std::string& target, std::uint64_t bytes, EntryClass kind = EntryClass::System)
    {
        Operation operation;
        operation.target = target;
        operation.bytes = bytes;
        operation.areaClass = kind;
        return operation;
    }
    /// Moves in equal steps of 10 ms.
    void move(std::uint64_t total, int steps)
    {
        for (int step = 1; step <= steps; ++step) {
            clock.advanceTo(clock.now() + milliseconds(10));
            meter.moved(total * static_cast<std::uint64_t>(step) / static_cast<std::uint64_t>(steps));
        }
    }

    FakeClock clock;
    Heard heard;
    ProgressMeter meter{clock, heard};
};

TEST_F(ProgressMeterTest, ComesSomeTenTimesASecondAndAtTheEnd)
{
    meter.enter(Stage::Writing, "boot", 1000);
    move(1000, 200); // two seconds
    EXPECT_GE(heard.moves.size(), 20U);
    EXPECT_LE(heard.moves.size(), 22U);
    EXPECT_EQ(heard.moves.back().doneBytes, 1000U);
}

TEST_F(ProgressMeterTest, TellsSpeedAndTimeLeftOfTheWholePlan)
{
    meter.startPlan(4000);
    meter.beginOperation(write("a", 2000));
    meter.enter(Stage::Writing, "a", 2000);
    move(2000, 200); // 1000 bytes a second
    const MovedEvent& last = heard.moves.back();
    EXPECT_NEAR(last.bytesPerSecond, 1000, 20);
    EXPECT_EQ(last.jobDoneBytes, 2000U);
    EXPECT_EQ(last.jobTotalBytes, 4000U);
    ASSERT_TRUE(last.timeLeft);
    EXPECT_NEAR(static_cast<double>(last.timeLeft->count()), 2, 1.1);
}

TEST_F(ProgressMeterTest, CountsShareWhenTheConversationCountsOtherBytes)
{
    meter.startPlan(1000);
    meter.beginOperation(write("super", 1000));
    meter.enter(Stage::Writing, "super", 8000); // sent expanded
    clock.advanceTo(clock.now() + seconds(1));
    meter.moved(4000);
    EXPECT_EQ(heard.moves.back().jobDoneBytes, 500U);
}

TEST_F(ProgressMeterTest, KnowsTheBootChainAndComparisonsByTheOperation)
{
    meter.beginOperation(write("uboot", 10, EntryClass::BootChain));
    meter.enter(Stage::Writing, "uboot", 10);
    meter.endOperation(true);
    Operation verify = write("uboot", 10, EntryClass::BootChain);
    verify.kind = OperationKind::Verify;
    meter.beginOperation(verify);
    meter.enter(Stage::ReadingBack, "uboot", 10);
    meter.endOperation(true);
    ASSERT_EQ(heard.stages.size(), 2U) << "entering the same item twice is one event";
    EXPECT_EQ(heard.stages[0].stage, Stage::WritingBootChain);
    EXPECT_EQ(heard.stages[1].stage, Stage::Verifying);
}

TEST_F(ProgressMeterTest, AnOperationThatFailedDoesNotCount)
{
    meter.startPlan(100);
    meter.beginOperation(write("a", 50));
    meter.endOperation(false);
    meter.beginOperation(write("b", 50));
    meter.moved(50);
    EXPECT_EQ(heard.moves.back().jobDoneBytes, 50U);
}

TEST_F(ProgressMeterTest, RemembersWhereItIs)
{
    meter.enter(Stage::SendingLoader, "L1", 100);
    clock.advanceTo(clock.now() + seconds(3));
    meter.moved(40);
    const auto where = meter.snapshot();
    EXPECT_EQ(where.stage, Stage::SendingLoader);
    EXPECT_EQ(where.item, "L1");
    EXPECT_EQ(where.doneBytes, 40U);
    EXPECT_EQ(where.totalBytes, 100U);
    EXPECT_EQ(where.stageLasted, seconds(3));
}

} // namespace
} // namespace flashwright
