// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/cause_view.h"
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace flashwright::test {

namespace {

class DeadPhoneGuide : public WizardFixture {
protected:
    [[nodiscard]] CauseView& cause() const { return *wizard().currentPage()->findChild<CauseView*>(); }
};

} // namespace

TEST_F(DeadPhoneGuide, twoQuestionsLeadToACauseWithRemedies)
{
    open(WizardKind::Unbrick);
    shoot("wizard-unbrick-look");
    expectNames();
    key(Qt::Key_N, Qt::AltModifier);
    ASSERT_TRUE(stepComes(GuideWizard::QuestionStep));
    shoot("wizard-unbrick-question");
    expectNames();
    EXPECT_TRUE(find<QRadioButton>("answer-unsure")->isChecked());
    find<QRadioButton>("answer-black")->setFocus();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::QuestionStep + 1));
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::CauseStep));
    shoot("wizard-unbrick-cause");
    expectNames();
    EXPECT_FALSE(textOf("causeHeadline").isEmpty());
    EXPECT_NE(cause().firstRemedy(), nullptr);
    EXPECT_TRUE(cause().report().contains(QStringLiteral("diagnosis: ")));
    auto* fold = find<QToolButton>("whatWeSaw");
    fold->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(find<QWidget>("causeEvidence")->isVisible());
}

TEST_F(DeadPhoneGuide, aPhoneInItsDownloadModeGoesStraightOnAndIsRestored)
{
    practise();
    open(WizardKind::Unbrick);
    ASSERT_TRUE(eventually([this] { return !textOf("evidenceVerdict").isEmpty(); }));
    EXPECT_EQ(wizard().nextId(), int(GuideWizard::CauseStep));
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    EXPECT_EQ(window->phones().rowCount(), 0);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    EXPECT_EQ(wizard().job().row().verdict, Verdict::Passed);
}

TEST_F(DeadPhoneGuide, theJournalOfTheLastJobIsRead)
{
    practise();
    open(WizardKind::Restore);
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    ASSERT_EQ(wizard().job().row().verdict, Verdict::Passed);
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    open(WizardKind::Unbrick);
    // It passed: nothing of it explains a dead phone.
    QTest::qWait(0);
    EXPECT_FALSE(find<QCheckBox>("samePhone")->isVisible());
}

TEST_F(DeadPhoneGuide, backFromTheCauseAsksAgain)
{
    open(WizardKind::Unbrick);
    ASSERT_TRUE(returnUntil(GuideWizard::CauseStep));
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(eventually([this] { return step() != GuideWizard::CauseStep; }));
    ASSERT_TRUE(returnUntil(GuideWizard::CauseStep));
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
}

TEST_F(DeadPhoneGuide, theKeyRemedyOpensTheKeyGuide)
{
    open(WizardKind::Unbrick);
    ASSERT_TRUE(returnUntil(GuideWizard::CauseStep));
    auto* button = find<QPushButton>("remedy-open-key-guide");
    ASSERT_NE(button, nullptr);
    button->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(eventually([this] {
        return window->wizard() != nullptr && window->wizard()->objectName() == QLatin1String("keysWizard");
    }));
}

} // namespace flashwright::test
