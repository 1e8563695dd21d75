// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/sections/doctor_section.h"
#include "app/gui/sections/history_section.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/vault_section.h"
#include "tests/app/gui/window_fixture.h"
#include "tests/core/doctor/fake_host.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>
#include <QTreeWidget>

namespace flashwright::test {

namespace {

class SectionsTest : public WindowFixture {
protected:
    SectionBar& bar() { return *window->findChild<SectionBar*>(); }
    template <class Kind> Kind& section() { return *window->findChild<Kind*>(); }
    template <class Kind> Kind& child(const char* name)
    {
        return *window->findChild<Kind*>(QLatin1String(name));
    }
    QString message(const char* name) { return child<QLabel>(name).text(); }
    /// One download of a practice phone, from click to verdict.
    void download()
    {
        practise();
        startAndAgree();
        ASSERT_TRUE(verdictComes(Verdict::Passed));
    }
};

JobRecord recordOf(const char* chip, const char* result, const char* cause)
{
    JobRecord record;
    record.started = QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC);
    record.kind = "flash";
    record.chip = chip;
    record.result = result;
    record.cause = cause;
    record.port = "usb-1-2";
    return record;
}

} // namespace

TEST_F(SectionsTest, theBarLeadsThroughTheWindowByKeys)
{
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("statusBanner"))->isVisible());
    QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
    EXPECT_TRUE(section<HistorySection>().isVisible());
    EXPECT_FALSE(window->findChild<QWidget*>(QStringLiteral("statusBanner"))->isVisible());
    bar().setFocus();
    QTest::keyClick(&bar(), Qt::Key_Down);
    EXPECT_TRUE(section<DoctorSection>().isVisible());
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(window->findChild<QWidget*>(QStringLiteral("statusBanner"))->isVisible());
}

TEST_F(SectionsTest, everyJobOfTheWindowIsInTheHistory)
{
    download();
    auto& history = section<HistorySection>();
    bar().open(&history);
    ASSERT_TRUE(eventually([&] { return history.model().rowCount() == 1; }));
    const JobRecord& record = *history.model().at(0);
    EXPECT_EQ(record.kind, "flash");
    EXPECT_EQ(record.result, "passed");
    EXPECT_EQ(record.chip, "SC9863A");
    EXPECT_FALSE(record.images.empty());
    EXPECT_FALSE(record.vaultEntry.empty());
    const QString details = child<QTextBrowser>("historyDetails").toPlainText();
    for (const auto& [label, sha256] : record.images) {
        EXPECT_TRUE(details.contains(QString::fromStdString(sha256))) << label;
    }
}

TEST_F(SectionsTest, theHistoryIsSearchedWhileTyping)
{
    const std::unique_ptr<History> file = *History::open(stations->station()->stateFolder());
    ASSERT_TRUE(file->add(recordOf("SC9863A", "passed", "")));
    ASSERT_TRUE(file->add(recordOf("MT6765", "failed", "mtk-enable-dram-fail-4032")));
    auto& history = section<HistorySection>();
    bar().open(&history);
    ASSERT_TRUE(eventually([&] { return history.model().rowCount() == 2; }));
    QTest::keyClicks(&child<QLineEdit>("historySearch"), QStringLiteral("mt67"));
    ASSERT_TRUE(eventually([&] { return history.model().rowCount() == 1; }));
    EXPECT_EQ(history.model().at(0)->chip, "MT6765");
    const QString cause = history.model().causeText(*history.model().at(0));
    EXPECT_NE(cause, QStringLiteral("mtk-enable-dram-fail-4032")) << "a sentence, not an id";
    EXPECT_FALSE(child<QPushButton>("historyCertificate").isEnabled()) << "nothing to certify";
    QTest::keyClicks(&child<QLineEdit>("historySearch"), QStringLiteral("xyz"));
    ASSERT_TRUE(eventually([&] { return history.model().rowCount() == 0; }));
    EXPECT_FALSE(message("historyMessage").isEmpty());
}

TEST_F(SectionsTest, whatAJobKeptIsListedAndCanBeChecked)
{
    auto& vault = section<VaultSection>();
    bar().open(&vault);
    ASSERT_TRUE(eventually([this] { return !message("vaultMessage").isEmpty(); }));
    EXPECT_FALSE(child<QPushButton>("vaultCheck").isEnabled());
    bar().setCurrentRow(0);
    download();
    bar().open(&vault);
    auto& list = child<QTreeWidget>("vaultList");
    ASSERT_TRUE(eventually([&] { return list.topLevelItemCount() == 1; }));
    EXPECT_GT(child<QTreeWidget>("vaultAreas").topLevelItemCount(), 0);
    QTest::mouseClick(&child<QPushButton>("vaultCheck"), Qt::LeftButton);
    const QString good = VaultSection::tr("Every file is as it was when it was read from the phone.");
    EXPECT_TRUE(eventually([&] { return message("vaultMessage") == good; }))
        << message("vaultMessage").toStdString();
    const auto entries = stations->station()->vault().list();
    ASSERT_TRUE(entries && entries->size() == 1);
    for (const VaultArea& area : entries->front().areas) {
        if (!area.file.empty()) {
            QFile file(QString::fromStdString((entries->front().folder / area.file).string()));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Append));
            file.write("x");
            break;
        }
    }
    QTest::mouseClick(&child<QPushButton>("vaultCheck"), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] {
        return message("vaultMessage") != good && message("vaultMessage") != VaultSection::tr("Checking…");
    }));
}

TEST_F(SectionsTest, aKeptCopyIsPutBackThroughAPlan)
{
    download();
    auto& vault = section<VaultSection>();
    bar().open(&vault);
    ASSERT_TRUE(eventually([this] { return child<QTreeWidget>("vaultList").topLevelItemCount() == 1; }));
    topLevel<SuccessDialog>()->close();
    QTest::mouseClick(&child<QPushButton>("vaultPutBack"), Qt::LeftButton);
    EXPECT_EQ(bar().current()->id(), QStringLiteral("flash"));
    EXPECT_NE(topLevel<QMessageBox>(), nullptr) << "the next phone is still waited for";
    topLevel<QMessageBox>()->close();
    trigger("stop");
    ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    bar().open(&vault);
    ASSERT_TRUE(eventually([this] { return child<QTreeWidget>("vaultList").topLevelItemCount() == 1; }));
    QTest::mouseClick(&child<QPushButton>("vaultPutBack"), Qt::LeftButton);
    ASSERT_TRUE(eventually([this] {
        const auto& package = window->packages().package();
        return package != nullptr && package->facts().format == "backup";
    }));
    EXPECT_TRUE(eventually([this] { return window->packages().state() == PackageController::State::Ready; }));
}

TEST_F(SectionsTest, theDoctorShowsEveryCheckInWords)
{
    auto& doctor = section<DoctorSection>();
    bar().open(&doctor);
    auto& list = child<QTreeWidget>("doctorList");
    ASSERT_TRUE(eventually([&] { return list.topLevelItemCount() > 5; }));
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        for (int column = 0; column < 3; ++column) {
            EXPECT_FALSE(list.topLevelItem(row)->text(column).isEmpty()) << row << " " << column;
        }
        EXPECT_FALSE(list.topLevelItem(row)->icon(0).isNull());
    }
}

TEST_F(SectionsTest, theDoctorShowsWhatAFixChangesBeforeItIsDone)
{
    // A computer that has the system's rules, and none for our devices.
    const auto host = std::make_shared<testing::FakeHost>();
    host->addSystemRules();
    const auto runner = std::make_shared<testing::FakeRunner>();
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}};
    auto& doctor = section<DoctorSection>();
    DoctorTools tools{host, runner, *loadStationNeeds(stations->station()->resources())};
    tools.needs.fixesFile = folder.filePath(QStringLiteral("fixes.json")).toStdString();
    doctor.setTools(tools);
    bar().open(&doctor);
    doctor.choose("install-udev-rule");
    auto& preview = child<QPlainTextEdit>("doctorPreview");
    ASSERT_TRUE(eventually([&] { return preview.isVisible() && !preview.toPlainText().isEmpty(); }));
    EXPECT_TRUE(preview.toPlainText().contains(QLatin1String("rules.d")))
        << preview.toPlainText().toStdString();
    EXPECT_TRUE(child<QPushButton>("doctorFix").isEnabled());
    EXPECT_TRUE(runner->calls.empty()) << "nothing is done before the button";
    EXPECT_FALSE(child<QPushButton>("doctorUndo").isEnabled());
}

} // namespace flashwright::test
