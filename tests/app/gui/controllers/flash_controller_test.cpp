// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/flash_controller.h"
#include "tests/app/gui/gui_support.h"

#include <future>

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

TEST_F(FlashControllerTest, aSlowDiskDoesNotHoldTheWindow)
{
    std::promise<void> disk;
    launcher.onRecord = [wait = disk.get_future().share()] { wait.wait(); };
    bool filed = false;
    QObject::connect(&flash, &FlashController::recordFiled, &flash, [&] { filed = true; });
    start();
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    launcher.sessions[0]->finish(passedOutcome());
    ASSERT_TRUE(verdictIs(0, Verdict::Passed));
    EXPECT_FALSE(filed);
    disk.set_value();
    EXPECT_TRUE(eventually([&] { return filed; }));
}

TEST_F(FlashControllerTest, aJournalThatCannotBeOpenedLaterOnStopsTheBatch)
{
    std::string problem;
    QObject::connect(&flash, &FlashController::cannotStart, &flash,
        [&](const Error& error) { problem = error.fact("problem"); });
    start();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Failed;
    outcome.error = failWithProblem(Fault::NoRoom, "journal.open", "disk-full").value();
    launcher.sessions[0]->finish(outcome);
    ASSERT_TRUE(eventually([&] { return !flash.isActive(); }));
    EXPECT_EQ(problem, "disk-full");
    EXPECT_EQ(phones.rowCount(), 0);
    EXPECT_FALSE(flash.isArmed());
}

TEST_F(FlashControllerTest, aThousandProgressEventsAreTwentyASecond)
{
    start();
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    int told = 0;
    QObject::connect(&flash, &FlashController::rowChanged, &flash, [&](quint64) { ++told; });
    QElapsedTimer clock;
    clock.start();
    for (std::size_t step = 0; step < 1000; ++step) {
        launcher.sessions[0]->events.operation(
            {OperationEvent::What::Began, step, 1000, Operation{}, std::nullopt});
    }
    ASSERT_TRUE(eventually([&] { return phones.at(0).operationIndex == 999; }));
    ASSERT_TRUE(eventually([&] { return told > 0; }));
    EXPECT_LE(told, 2 + clock.elapsed() / PhonesModel::TellEveryMs);
}

TEST_F(FlashControllerTest, inABatchAnotherPlanFailsThatPhoneOnly)
{
    flash.setUnattended(true);
    bool asked = false;
    QObject::connect(
        &flash, &FlashController::consentAsked, &flash, [&](quint64, const Question&) { asked = true; });
    start();
    launcher.sessions[0]->sight("1");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    launcher.sessions[0]->events.asked({});
    ASSERT_TRUE(eventually([&] { return launcher.sessions[0]->answers.size() == 1; }));
    EXPECT_FALSE(launcher.sessions[0]->answers[0].has_value());
    Outcome refused;
    refused.kind = Outcome::Kind::Cancelled;
    launcher.sessions[0]->finish(refused);
    ASSERT_TRUE(verdictIs(0, Verdict::Failed));
    EXPECT_EQ(phones.at(0).diagnosis.id, "not-agreed");
    EXPECT_FALSE(asked);
    EXPECT_TRUE(flash.isArmed());
}

TEST_F(FlashControllerTest, onlyThePortsOfTheStation)
{
    flash.setPorts({"usb-1-2"});
    flash.setPortNames({{"usb-1-2", QStringLiteral("Bench 3")}});
    start();
    EXPECT_TRUE(launcher.sessions[0]->takes(sightingOn("usb-1-2")));
    EXPECT_FALSE(launcher.sessions[0]->takes(sightingOn("usb-1-4")));
    launcher.sessions[0]->sight("usb-1-2");
    ASSERT_TRUE(verdictIs(0, Verdict::Working));
    EXPECT_EQ(phones.at(0).station, QStringLiteral("Bench 3"));
}

TEST_F(FlashControllerTest, theRulesHearWhatTheUserAnswers)
{
    launcher.diagnosis = refusedDiagnosis();
    start();
    launcher.sessions[0]->sight("1");
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(verdictIs(0, Verdict::Failed));
    launcher.diagnosis.id = "label-differs";
    quint64 again = 0;
    QObject::connect(&flash, &FlashController::rowDiagnosed, &flash, [&](quint64 row) { again = row; });
    flash.rediagnose(phones.at(0).id, {"answer.label", "differs", "user", {}});
    ASSERT_TRUE(eventually([&] { return again != 0; }));
    EXPECT_EQ(phones.at(0).diagnosis.id, "label-differs");
    EXPECT_EQ(phones.at(0).diagnosis.evidence.back().value, "differs");
    EXPECT_EQ(phones.at(0).seen.back().fact, "answer.label");
}

TEST_F(FlashControllerTest, rowsStayBoundedOverHundredsOfPhones)
{
    launcher.diagnosis = refusedDiagnosis();
    start();
    for (int phone = 0; phone < 300; ++phone) {
        FakeSession* session = launcher.sessions.back();
        const std::size_t before = launcher.contexts.size();
        session->sight("port-" + std::to_string(phone));
        ASSERT_TRUE(eventually([&] { return launcher.contexts.size() > before; }));
        session->finish(phone % 2 == 0 ? passedOutcome() : failedOutcome());
        ASSERT_TRUE(eventually([&] { return launcher.sessions.size() == 1; }));
    }
    EXPECT_LE(phones.rowCount(), 25);
    EXPECT_EQ(launcher.records.size(), 300U);
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
