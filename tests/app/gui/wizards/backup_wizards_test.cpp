// SPDX-License-Identifier: GPL-3.0-or-later
// Backing up and putting back, with keys alone.
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeWidget>

namespace flashwright::test {

namespace {

class BackupGuides : public WizardFixture {
protected:
    BackupGuides() { settings->setValue(QStringLiteral("backupFolder"), folder.path()); }

    /// Reads identity and calibration of a practice phone; @returns the folder.
    QString backUp()
    {
        open(WizardKind::Backup);
        const QString to = find<QLineEdit>("backupTo")->text();
        EXPECT_TRUE(to.startsWith(folder.path()));
        EXPECT_TRUE(returnUntil(GuideWizard::SummaryStep));
        EXPECT_EQ(window->phones().rowCount(), 0);
        key(Qt::Key_Return);
        EXPECT_TRUE(stepComes(GuideWizard::ResultStep));
        EXPECT_EQ(wizard().job().row().verdict, Verdict::Passed);
        key(Qt::Key_Return);
        EXPECT_TRUE(stepComes(GuideWizard::EndStep));
        return to;
    }
    void finish()
    {
        key(Qt::Key_Return);
        ASSERT_TRUE(
            eventually([this] { return window->wizard() == nullptr && !window->flash().isActive(); }));
    }
};

} // namespace

TEST_F(BackupGuides, identityIsReadDescribedAndCompared)
{
    practise();
    open(WizardKind::Backup);
    shoot("wizard-backup-scope");
    expectNames();
    key(Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    const QString to = backUp();
    ASSERT_TRUE(eventually([this] { return find<QTreeWidget>("backupFiles")->topLevelItemCount() > 0; }));
    EXPECT_TRUE(textOf("backupState").startsWith(QChar(0x2713))) << textOf("backupState").toStdString();
    shoot("wizard-backup-check");
    expectNames();
    EXPECT_TRUE(QFile::exists(to + QStringLiteral("/manifest.json")));
    finish();
}

TEST_F(BackupGuides, aBackupGoesBackToItsPhone)
{
    practise();
    backUp();
    ASSERT_TRUE(eventually([this] { return find<QTreeWidget>("backupFiles")->topLevelItemCount() > 0; }));
    finish();
    practise();
    open(WizardKind::PutBack);
    ASSERT_TRUE(eventually([this] { return wizard().button(QWizard::NextButton)->isEnabled(); }));
    shoot("wizard-putback-source");
    ASSERT_TRUE(returnUntil(GuideWizard::UnitStep));
    shoot("wizard-putback-unit");
    ASSERT_TRUE(returnUntil(GuideWizard::LenderStep));
    shoot("wizard-putback-lender");
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    shoot("wizard-putback-summary");
    EXPECT_EQ(window->phones().rowCount(), 0);
    key(Qt::Key_Return);
    ASSERT_TRUE(stepComes(GuideWizard::ResultStep));
    const PhoneRow& row = wizard().job().row();
    EXPECT_EQ(row.verdict, Verdict::Passed)
        << (row.outcome.error ? row.outcome.error->toLogLine() : std::string());
    finish();
}

TEST_F(BackupGuides, anotherPhoneWantsTheWord)
{
    practise();
    backUp();
    ASSERT_TRUE(eventually([this] { return find<QTreeWidget>("backupFiles")->topLevelItemCount() > 0; }));
    finish();
    open(WizardKind::PutBack);
    ASSERT_TRUE(returnUntil(GuideWizard::UnitStep));
    key(Qt::Key_Down);
    EXPECT_TRUE(find<QRadioButton>("otherUnit")->isChecked());
    ASSERT_TRUE(returnUntil(GuideWizard::SummaryStep));
    shoot("wizard-putback-other");
    EXPECT_FALSE(wizard().button(QWizard::NextButton)->isEnabled());
    type(QStringLiteral("other-unit"));
    EXPECT_TRUE(wizard().button(QWizard::NextButton)->isEnabled());
    EXPECT_FALSE(window->flash().isActive());
}

TEST_F(BackupGuides, aFirmwareIsNoBackup)
{
    practise();
    const QString path = window->packages().path();
    open(WizardKind::PutBack);
    find<QLineEdit>("backupPath")->setFocus();
    type(path);
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return window->packages().state() == PackageController::State::Ready; }));
    EXPECT_FALSE(wizard().button(QWizard::NextButton)->isEnabled());
}

} // namespace flashwright::test
