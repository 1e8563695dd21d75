// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

namespace flashwright::test {
namespace {

class SessionStall : public SessionTest {
protected:
    void SetUp() override { station.module->toldFacts.deadline = seconds(300); }
    [[nodiscard]] std::vector<StallEvent::Step> steps() const
    {
        std::vector<StallEvent::Step> told;
        for (const StallEvent& event : events.stalls) {
            told.push_back(event.step);
        }
        return told;
    }
    using Step = StallEvent::Step;
};

TEST_F(SessionStall, ASteadyPhoneIsNoNews)
{
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.stalls.empty());
    EXPECT_EQ(events.fact("stall.ms"), "(not told)");
}

TEST_F(SessionStall, SilenceInTheMiddleIsToldAndItsEndToo)
{
    station.phone->lateBlocks = {{20, seconds(40)}};
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    ASSERT_EQ(steps(), (std::vector{Step::Notice, Step::Over}));
    EXPECT_EQ(events.stalls[0].silent, seconds(5));
    EXPECT_EQ(events.stalls[0].item, "System");
    EXPECT_EQ(events.stalls[1].silent, seconds(40));
    EXPECT_EQ(events.fact("stall.ms"), "40000");
}

TEST_F(SessionStall, APhoneThatIsSlowByNatureIsGivenMoreTime)
{
    station.phone->lateBlocks = {{5, seconds(2)}, {20, seconds(20)}};
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    ASSERT_EQ(steps(), (std::vector{Step::Notice, Step::Over}));
    EXPECT_EQ(events.stalls[0].silent, seconds(16)) << "eight times the longest pause so far";
}

TEST_F(SessionStall, APauseAfterTheLastBlockIsCheckingAndNoEvidence)
{
    station.phone->lateBlocks = {{69, seconds(50)}};
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(steps(), (std::vector{Step::TailPause, Step::Over}));
    EXPECT_EQ(events.fact("stall.ms"), "(not told)");
    EXPECT_EQ(events.fact("link.retries"), "(not told)");
}

TEST_F(SessionStall, AShortPauseAfterTheLastBlockIsNothingAtAll)
{
    station.phone->lateBlocks = {{69, seconds(4)}};
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.stalls.empty());
}

TEST_F(SessionStall, ATailThatNeverEndsIsGivenUpAsARefusalWithoutSendingAgain)
{
    station.phone->lateBlocks = {{69, seconds(250)}};
    const TimePoint start = clock.now();
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.error->fact("tail"), "true");
    EXPECT_EQ(steps(), (std::vector{Step::TailPause}));
    EXPECT_EQ(std::ranges::count(station.phone->log(), 'B'), 1);
    EXPECT_GE(clock.now() - start, seconds(60));
    EXPECT_LE(clock.now() - start, seconds(121));
    EXPECT_EQ(events.fact("stall.ms"), "120000");
}

TEST_F(SessionStall, WhileAPersonThinksNothingStalls)
{
    events.onAsked = [this](const Question& question) {
        clock.advanceTo(clock.now() + seconds(600));
        current->answer(Consent{question.plan.digest()});
    };
    plugNow();
    EXPECT_EQ(run(std::nullopt).kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(events.stalls.empty());
}

} // namespace
} // namespace flashwright::test
