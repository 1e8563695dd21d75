// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/doctor_section.h"
#include "tests/app/gui/wizards/wizard_fixture.h"
#include "tests/core/doctor/fake_host.h"

#include <QCheckBox>
#include <QTreeWidget>

namespace flashwright::test {

namespace {

using FirstRunGuide = WizardFixture;

} // namespace

TEST_F(FirstRunGuide, keysAloneLeadFromTheChecksToAFlashedPracticePhone)
{
    open(WizardKind::FirstRun);
    shoot("wizard-first-intro");
    expectNames();
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ChecksStep));
    ASSERT_TRUE(eventually([this] { return find<QTreeWidget>("doctorList")->topLevelItemCount() > 0; }));
    shoot("wizard-first-checks");
    ASSERT_TRUE(returnUntil(GuideWizard::SourceStep));
    EXPECT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
    shoot("wizard-first-practice");
    EXPECT_TRUE(stations->isPractice());
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    EXPECT_EQ(window->phones().rowCount(), 0);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    EXPECT_EQ(wizard().job().row().verdict, Verdict::Passed);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::EndStep));
    shoot("wizard-first-end");
    expectNames();
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    EXPECT_FALSE(stations->isPractice());
}

TEST_F(FirstRunGuide, leavingEarlyLeavesPracticeToo)
{
    open(WizardKind::FirstRun);
    ASSERT_TRUE(returnUntil(GuideWizard::SourceStep));
    EXPECT_TRUE(stations->isPractice());
    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    EXPECT_FALSE(stations->isPractice());
}

TEST_F(FirstRunGuide, theWelcomePageCanBeLeftOutFromNowOn)
{
    window->bench().preferences.set(preference::ShowWelcome, true);
    open(WizardKind::FirstRun);
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::EndStep));
    auto* welcome = find<QCheckBox>("keepWelcome");
    EXPECT_TRUE(welcome->isChecked());
    welcome->setFocus();
    key(Qt::Key_Space);
    EXPECT_FALSE(window->bench().preferences.get(preference::ShowWelcome));
}

} // namespace flashwright::test
