// SPDX-License-Identifier: GPL-3.0-or-later
// Restoring with keys alone, and what Back, Next and Cancel do at every moment of it.
#include "app/gui/wizards/cause_view.h"
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

namespace flashwright::test {

namespace {

class RestoreGuide : public WizardFixture {
protected:
    /// At the summary, with sessions that the test plays.
    void atSummary()
    {
        practise();
        fake();
        launcher.diagnosis = refusedDiagnosis();
        open(WizardKind::Restore);
        ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    }
    /// A phone is written to.
    void writing()
    {
        atSummary();
        key(Qt::Key_Return);
        ASSERT_TRUE(stepComes(GuideWizard::ConnectStep));
        ASSERT_EQ(launcher.sessions.size(), 1U);
        launcher.sessions[0]->sight("usb-1-2");
        launcher.sessions[0]->enter(Stage::Writing, "boot", 1000, 300);
        ASSERT_TRUE(stepComes(GuideWizard::RunningStep));
    }
    [[nodiscard]] static Outcome stoppedOutcome()
    {
        Outcome outcome = failedOutcome();
        outcome.kind = Outcome::Kind::Cancelled;
        outcome.error = Error{};
        outcome.error->fault = Fault::Cancelled;
        return outcome;
    }
};

} // namespace

TEST_F(RestoreGuide, keysAloneFlashAPracticePhone)
{
    practise();
    open(WizardKind::Restore);
    shoot("wizard-restore-firmware");
    ASSERT_TRUE(returnUntil(GuideWizard::SceneStep));
    shoot("wizard-restore-scene");
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    shoot("wizard-restore-summary");
    expectNames();
    EXPECT_EQ(window->phones().rowCount(), 0);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    EXPECT_EQ(wizard().job().row().verdict, Verdict::Passed);
    EXPECT_GT(wizard().job().row().outcome.bytesWritten, 0U);
    shoot("wizard-restore-passed");
    expectNames();
    EXPECT_EQ(topLevel<QMessageBox>(), nullptr);
    key(Qt::Key_Return); // Finish
    EXPECT_TRUE(eventually([this] { return window->wizard() == nullptr && !window->flash().isActive(); }));
}

TEST_F(RestoreGuide, aMediatekPhoneGoesTheSameWay)
{
    practise({}, "mt6765-emmc");
    open(WizardKind::Restore);
    ASSERT_TRUE(returnUntil(GuideWizard::LoadersStep));
    expectNames();
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    EXPECT_EQ(wizard().job().row().verdict, Verdict::Passed);
}

TEST_F(RestoreGuide, aPathCanBeTyped)
{
    practise();
    const QString path = window->packages().path();
    window->packages().close();
    open(WizardKind::Restore);
    EXPECT_FALSE(wizard().button(QWizard::NextButton)->isEnabled());
    type(path);
    EXPECT_EQ(window->packages().state(), PackageController::State::Empty);
    key(Qt::Key_Return);
    EXPECT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
    EXPECT_EQ(step(), GuideWizard::FirmwareStep);
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(RestoreGuide, nothingBeginsBeforeTheSummaryWasAccepted)
{
    atSummary();
    EXPECT_TRUE(launcher.consents.empty());
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(eventually([this] { return step() != GuideWizard::SummaryStep; }));
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    EXPECT_TRUE(launcher.consents.empty());
    EXPECT_FALSE(window->flash().isActive());
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ConnectStep));
    ASSERT_EQ(launcher.consents.size(), 1U);
    const auto plan = window->packages().draft(launcher.sessions[0]->request);
    ASSERT_TRUE(plan);
    EXPECT_EQ(launcher.consents[0].digest, plan->digest());
}

TEST_F(RestoreGuide, cancelOnAnyPageBeforeTheJobLeavesNothing)
{
    practise();
    fake();
    for (int pages = 0; pages < 3; ++pages) {
        open(WizardKind::Restore);
        for (int at = 0; at < pages; ++at) {
            ASSERT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
            key(Qt::Key_Return);
        }
        key(Qt::Key_Escape);
        EXPECT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    }
    EXPECT_TRUE(launcher.consents.empty());
}

TEST_F(RestoreGuide, formattingEverythingWantsItsWord)
{
    practise();
    fake();
    open(WizardKind::Restore);
    ASSERT_TRUE(returnUntil(GuideWizard::SceneStep));
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    EXPECT_TRUE(find<QRadioButton>("scene-format")->isChecked());
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    shoot("wizard-restore-format");
    EXPECT_FALSE(wizard().button(QWizard::NextButton)->isEnabled());
    key(Qt::Key_Return);
    EXPECT_EQ(step(), GuideWizard::SummaryStep);
    EXPECT_TRUE(launcher.consents.empty());
    type(QStringLiteral("format-all"));
    EXPECT_TRUE(wizard().button(QWizard::NextButton)->isEnabled());
    key(Qt::Key_Return);
    EXPECT_EQ(launcher.consents.size(), 1U);
}

TEST_F(RestoreGuide, onlyOnePhoneIsTaken)
{
    writing();
    // The session for the next phone was sent away.
    EXPECT_TRUE(eventually(
        [this] { return launcher.sessions.size() < 2 || launcher.sessions.back()->stopRequested; }));
    shoot("wizard-restore-running");
}

TEST_F(RestoreGuide, cancelWhileAPhoneIsWrittenAsksAndStopsAtASafePoint)
{
    writing();
    key(Qt::Key_Escape);
    ASSERT_NE(question(), nullptr);
    EXPECT_FALSE(launcher.sessions[0]->stopRequested);
    key(Qt::Key_Escape); // keep going
    EXPECT_TRUE(eventually([] { return topLevel<QMessageBox>() == nullptr; }));
    EXPECT_FALSE(launcher.sessions[0]->stopRequested);
    ASSERT_NE(window->wizard(), nullptr);
    wizard().activateWindow(); // what a window manager does by itself
    wizard().button(QWizard::CancelButton)->setFocus();
    key(Qt::Key_Space);
    ASSERT_NE(question(), nullptr);
    press(*topLevel<QMessageBox>(), "yes");
    EXPECT_TRUE(launcher.sessions[0]->stopRequested);
    EXPECT_FALSE(launcher.sessions[0]->aborted);
    EXPECT_EQ(step(), GuideWizard::RunningStep);
    launcher.sessions[0]->finish(stoppedOutcome());
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    shoot("wizard-restore-stopped");
    wizard().activateWindow();
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
}

TEST_F(RestoreGuide, backWhileAPhoneIsWrittenAsksToo)
{
    writing();
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_NE(question(), nullptr);
    EXPECT_EQ(step(), GuideWizard::RunningStep);
    press(*topLevel<QMessageBox>(), "no");
}

TEST_F(RestoreGuide, backWhileWaitingStopsTheWaitAndShowsTheSummary)
{
    atSummary();
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ConnectStep));
    shoot("wizard-restore-connect");
    expectNames();
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(stepComes(GuideWizard::SummaryStep));
    ASSERT_EQ(launcher.sessions.size(), 1U);
    EXPECT_TRUE(launcher.sessions[0]->stopRequested);
    launcher.sessions[0]->finish(stoppedOutcome());
    EXPECT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
    key(Qt::Key_Return);
    EXPECT_EQ(launcher.consents.size(), 2U);
}

TEST_F(RestoreGuide, afterAFailureBackLeadsToTheSummaryForAnotherTry)
{
    writing();
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    shoot("wizard-restore-failed");
    expectNames();
    EXPECT_FALSE(find<CauseView>("")->report().isEmpty());
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(stepComes(GuideWizard::SummaryStep));
    EXPECT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
    EXPECT_EQ(launcher.consents.size(), 2U); // one for the phone, one for the next that was sent away
    key(Qt::Key_Return);
    EXPECT_EQ(launcher.consents.size(), 3U);
}

TEST_F(RestoreGuide, theWindowsOwnDialogsStayAway)
{
    writing();
    launcher.sessions[0]->finish(failedOutcome());
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    for (QWidget* shown : QApplication::topLevelWidgets()) {
        EXPECT_FALSE(shown->isVisible() && shown != window.get() && shown != &wizard()
            && qobject_cast<QDialog*>(shown) != nullptr)
            << shown->objectName().toStdString();
    }
}

TEST_F(RestoreGuide, aGuideThatWorksOnPhonesWaitsUntilTheyAreAtRest)
{
    practise();
    fake();
    startAndAgree();
    window->openWizard(WizardKind::Restore);
    EXPECT_EQ(window->wizard(), nullptr);
    window->openWizard(WizardKind::Keys);
    EXPECT_NE(window->wizard(), nullptr);
}

} // namespace flashwright::test
