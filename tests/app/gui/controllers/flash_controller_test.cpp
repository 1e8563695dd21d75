// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/flash_controller.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

class FlashControllerTest : public ::testing::Test {
protected:
    FlashControllerTest() { flash.setLauncher(&launcher); }
    ~FlashControllerTest() override { flash.setLauncher(nullptr); }

    void start() { flash.start({}, Consent{"0123456789abcdef"}); }
    bool verdictIs(int row, Verdict verdict)
    {
        return eventually([&] { return phones.rowCount() > row && phones.at(row).verdict == verdict; });
    }

    FakeLauncher launcher;
    PhonesModel phones;
    LogModel log;
    FlashController flash{phones, log};
};

TEST_F(FlashControllerTest, oneSessionWaitsWhileAnotherRuns)
{
    start();
    ASSERT_EQ(launcher.sessions.size(), 1U);
    EXPECT_TRUE(launcher.sessions[0]->started);
    EXPECT_TRUE(flash.isArmed());
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    ASSERT_EQ(launcher.sessions.size(), 2U);
    EXPECT_FALSE(launcher.sessions[1]->takes(sightingOn("1")));
    EXPECT_TRUE(launcher.sessions[1]->takes(sightingOn("2")));
    EXPECT_EQ(launcher.consents[1].digest, "0123456789abcdef");
    launcher.sessions[1]->sight("2");
    ASSERT_TRUE(verdictIs(1, Verdict::Working));
    EXPECT_EQ(launcher.sessions.size(), 3U);
    EXPECT_EQ(phones.rowCount(), 3);
}

TEST_F(FlashControllerTest, aRowKeepsItsVerdictUntilTheNextPhoneOnThatPort)
{
    start();
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(eventually([&] { return launcher.sessions.size() == 2; }));
    launcher.sessions[0]->finish(passedOutcome());
    ASSERT_TRUE(verdictIs(0, Verdict::Passed));
    ASSERT_TRUE(eventually([&] { return launcher.sessions.size() == 1; }));
    EXPECT_FALSE(launcher.sessions[0]->takes(sightingOn("1", TimePoint{} + milliseconds(1))));
    launcher.ports(false, "1", TimePoint{} + milliseconds(1000));
    EXPECT_TRUE(launcher.sessions[0]->takes(sightingOn("1", TimePoint{} + seconds(5))));
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    EXPECT_EQ(phones.rowCount(), 2);
}

TEST_F(FlashControllerTest, stopTakesTheWaitingRowAwayAndLetsTheOthersFinish)
{
    start();
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(eventually([&] { return launcher.sessions.size() == 2; }));
    flash.stop();
    EXPECT_TRUE(launcher.sessions[0]->stopRequested);
    ASSERT_TRUE(eventually([&] { return phones.rowCount() == 1; }));
    EXPECT_EQ(phones.at(0).verdict, Verdict::Stopping);
    EXPECT_TRUE(flash.isActive());
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    launcher.sessions[0]->finish(outcome);
    ASSERT_TRUE(verdictIs(0, Verdict::Stopped));
    EXPECT_FALSE(flash.isActive());
}

TEST_F(FlashControllerTest, aFailureIsDiagnosedAwayFromTheGuiThread)
{
    launcher.diagnosis = refusedDiagnosis();
    quint64 finished = 0;
    QObject::connect(&flash, &FlashController::rowFinished, &flash, [&](quint64 row) { finished = row; });
    start();
    launcher.sessions[0]->sight("1");
    launcher.sessions[0]->events.evidence({"reply.code", "0xa6", "phone", {}});
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(verdictIs(0, Verdict::Failed));
    EXPECT_EQ(phones.at(0).diagnosis.id, "loader-refused");
    EXPECT_EQ(phones.at(0).diagnosis.evidence.back().value, "0xa6");
    EXPECT_EQ(finished, phones.at(0).id);
}

TEST_F(FlashControllerTest, aGrownPlanIsAskedForItsOwnPhoneOnly)
{
    quint64 asked = 0;
    QObject::connect(
        &flash, &FlashController::consentAsked, &flash, [&](quint64 row, const Question&) { asked = row; });
    start();
    launcher.sessions[0]->sight("1");
    launcher.sessions[0]->events.asked({});
    ASSERT_TRUE(eventually([&] { return asked != 0; }));
    EXPECT_EQ(phones.find(asked)->verdict, Verdict::Asking);
    flash.answer(asked, std::nullopt);
    ASSERT_EQ(launcher.sessions[0]->answers.size(), 1U);
    EXPECT_FALSE(launcher.sessions[0]->answers[0].has_value());
    EXPECT_TRUE(launcher.sessions[1]->answers.empty());
}

TEST_F(FlashControllerTest, withoutAJournalNothingStarts)
{
    launcher.journalFails = true;
    std::string problem;
    QObject::connect(&flash, &FlashController::cannotStart, &flash,
        [&](const Error& error) { problem = error.fact("problem"); });
    start();
    EXPECT_EQ(problem, "disk-full");
    EXPECT_FALSE(flash.isActive());
    EXPECT_FALSE(flash.isArmed());
    EXPECT_EQ(phones.rowCount(), 0);
}

} // namespace flashwright::test
