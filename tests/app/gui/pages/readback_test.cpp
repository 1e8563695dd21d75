// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/readback_page.h"
#include "app/gui/widgets/status_banner.h"
#include "core/base/units.h"
#include "core/firmware/backup_manifest.h"
#include "tests/app/gui/pages/page_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

namespace flashwright::test {

namespace {

class ReadbackTest : public PageFixture {
protected:
    ReadbackModel& model() { return page<ReadbackPage>().model(); }
    void choosePartitions() { find<QRadioButton>("backupPartitions").click(); }
    void saveIn(const char* name)
    {
        find<QLineEdit>("readbackFolder").setText(folder.filePath(QLatin1String(name)));
    }
    void tick(const char* name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex place = model().index(row, ReadbackModel::NameColumn);
            if (place.data().toString() == QLatin1String(name)) {
                EXPECT_TRUE(model().setData(place, Qt::Checked, Qt::CheckStateRole));
                return;
            }
        }
        ADD_FAILURE() << "no row " << name;
    }
    void drop(const QString& path) { dragOnto(page<ReadbackPage>(), path); }
};

} // namespace

TEST_F(ReadbackTest, identityIsReadTwiceDescribedAndKept)
{
    practise();
    turnTo("readback");
    saveIn("mine");
    EXPECT_EQ(window->banner().headline(), QStringLiteral("Ready: press Back Up"));
    ASSERT_TRUE(canStart()) << words<ReadbackPage>().toStdString();
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    ASSERT_TRUE(eventually([this] { return result<ReadbackPage>().contains(QLatin1String("verified")); }))
        << result<ReadbackPage>().toStdString();
    rest();
    const QStringList made =
        QDir(folder.filePath(QStringLiteral("mine"))).entryList({QStringLiteral("backup-*")});
    ASSERT_EQ(made.size(), 1);
    const QDir backup(folder.filePath(QStringLiteral("mine/")) + made.front());
    EXPECT_TRUE(backup.exists(QString::fromLatin1(BackupManifestName.data())));
    EXPECT_TRUE(backup.exists(QStringLiteral("prodnv.bin")));
    EXPECT_FALSE(backup.exists(QStringLiteral("boot.bin"))) << "only what belongs to the phone";
    const auto kept = stations->station()->vault().list();
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_GT(kept->front().areas.size(), 2U);
    for (const Operation& read : window->phones().at(0).plan.operations()) {
        EXPECT_TRUE(read.attributes.contains("twice")) << read.label();
    }
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
}

TEST_F(ReadbackTest, everythingIsAskedForAsTheCommandLineDoes)
{
    practise();
    fake();
    turnTo("readback");
    saveIn("all");
    find<QRadioButton>("backupEverything").click();
    ASSERT_TRUE(eventually([this] { return find<QLabel>("readbackRoom").isVisible(); }));
    EXPECT_TRUE(find<QLabel>("readbackRoom").text().startsWith(QLatin1String("At least")))
        << "only the phone knows how large its last partition is";
    trigger("start");
    const JobRequest& request = launchedRequest();
    EXPECT_EQ(request.kind, JobKind::Read);
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].name, "everything");
    EXPECT_EQ(launcher.contexts.at(0).title.kind, "backup");
    EXPECT_TRUE(request.folder.filename().string().starts_with("backup-"));
    launcher.sessions.at(0)->sight("usb-1");
    ASSERT_TRUE(eventually([this] { return launcher.sessions.size() == 2; }));
    EXPECT_NE(launcher.sessions.at(1)->request.folder, request.folder)
        << "the second phone must not cover the first one's files";
}

TEST_F(ReadbackTest, aTickedPartitionBecomesAFile)
{
    practise();
    turnTo("readback");
    choosePartitions();
    EXPECT_FALSE(canStart());
    EXPECT_EQ(words<ReadbackPage>(), ReadbackPage::tr("Tick at least one row of the table."));
    saveIn("out");
    tick("miscdata");
    EXPECT_EQ(window->banner().headline(), QStringLiteral("Ready: press Read Back"));
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Passed)) << lastError().toStdString();
    EXPECT_EQ(QFileInfo(folder.filePath(QStringLiteral("out/miscdata.bin"))).size(), qint64(MiB));
    EXPECT_TRUE(result<ReadbackPage>().contains(folder.filePath(QStringLiteral("out"))));
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
}

TEST_F(ReadbackTest, aPlaceByAddressIsReadAsItWasTyped)
{
    practise();
    fake();
    beExpert();
    turnTo("readback");
    choosePartitions();
    saveIn("out");
    QTest::mouseClick(
        page<ReadbackPage>().findChild<QPushButton*>(QStringLiteral("readbackAdd")), Qt::LeftButton);
    const int row = model().rowCount() - 1;
    const auto edit = [this, row](int column, const char* text) {
        return model().setData(model().index(row, column), QString::fromLatin1(text), Qt::EditRole);
    };
    EXPECT_TRUE(edit(ReadbackModel::StartColumn, "8000"));
    EXPECT_TRUE(edit(ReadbackModel::LengthColumn, "0x400"));
    EXPECT_TRUE(edit(ReadbackModel::RegionColumn, "EMMC_BOOT_1"));
    EXPECT_FALSE(edit(ReadbackModel::StartColumn, "here"));
    EXPECT_FALSE(edit(ReadbackModel::RegionColumn, "EMMC_BOOT_9"));
    EXPECT_EQ(
        model().index(row, ReadbackModel::FileColumn).data().toString(), QStringLiteral("boot1-0x8000.bin"));
    find<QComboBox>("readbackBase").setCurrentIndex(1);
    EXPECT_EQ(model().index(row, ReadbackModel::StartColumn).data().toString(), QStringLiteral("32768"));
    EXPECT_TRUE(edit(ReadbackModel::LengthColumn, "4096"));
    model().addPlace();
    EXPECT_TRUE(model().removePlace(row + 1));
    EXPECT_FALSE(model().removePlace(0)) << "rows of the firmware stay";
    trigger("start");
    const JobRequest& request = launchedRequest();
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].address, 0x8000U);
    EXPECT_EQ(request.targets[0].bytes, 0x1000U);
    EXPECT_EQ(request.targets[0].region, "boot1");
    EXPECT_EQ(launcher.contexts.at(0).title.kind, "read");
}

TEST_F(ReadbackTest, twoRowsNeverShareAFile)
{
    practise();
    beExpert();
    turnTo("readback");
    choosePartitions();
    model().addPlace();
    model().addPlace();
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(words<ReadbackPage>().contains(model().fileTwice()));
    EXPECT_FALSE(model().fileTwice().isEmpty());
    EXPECT_TRUE(model().removePlace(model().rowCount() - 1));
    EXPECT_TRUE(model().fileTwice().isEmpty());
}

TEST_F(ReadbackTest, addressesAreForExperts)
{
    practise();
    turnTo("readback");
    choosePartitions();
    auto& view = find<QTreeView>("readbackView");
    EXPECT_TRUE(view.isColumnHidden(ReadbackModel::StartColumn));
    EXPECT_FALSE(view.isColumnHidden(ReadbackModel::LengthColumn));
    EXPECT_FALSE(find<QPushButton>("readbackAdd").isVisible());
    beExpert();
    for (int column = 0; column < ReadbackModel::ColumnCount; ++column) {
        EXPECT_FALSE(view.isColumnHidden(column)) << column;
    }
    EXPECT_TRUE(find<QPushButton>("readbackAdd").isVisible());
}

TEST_F(ReadbackTest, whatIsMissingIsSaid)
{
    turnTo("readback");
    const QString noFirmware = words<ReadbackPage>();
    EXPECT_FALSE(canStart());
    EXPECT_TRUE(noFirmware.contains(QLatin1String("firmware"))) << noFirmware.toStdString();
    practise();
    turnTo("readback");
    find<QLineEdit>("readbackFolder").clear();
    EXPECT_FALSE(canStart());
    EXPECT_EQ(words<ReadbackPage>(), ReadbackPage::tr("Choose the folder to save in."));
    find<QLineEdit>("readbackFolder").setText(QStringLiteral("/proc")); // has no room for anything
    EXPECT_TRUE(eventually([this] { return !canStart(); }));
    EXPECT_TRUE(words<ReadbackPage>().contains(QLatin1String("room"))) << words<ReadbackPage>().toStdString();
    saveIn("out");
    EXPECT_TRUE(eventually([this] { return canStart(); })) << words<ReadbackPage>().toStdString();
}

TEST_F(ReadbackTest, aDroppedFolderIsWhereFilesGoAndAFirmwareIsLoaded)
{
    practise();
    const QString firmware = window->packages().path();
    turnTo("readback");
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("here")));
    drop(folder.filePath(QStringLiteral("here")));
    EXPECT_EQ(page<ReadbackPage>().folder(), folder.filePath(QStringLiteral("here")));
    EXPECT_EQ(window->packages().state(), PackageController::State::Ready)
        << "it is not taken for a firmware";
    drop(firmware);
    EXPECT_TRUE(eventually([this] { return window->packages().state() != PackageController::State::Ready; }));
    EXPECT_EQ(page<ReadbackPage>().folder(), folder.filePath(QStringLiteral("here")));
}

TEST_F(ReadbackTest, ctrlRBringsThePageToTheFront)
{
    practise();
    turnTo("readback");
    choosePartitions();
    window->openSection(QStringLiteral("flash"));
    trigger("readBackNow");
    EXPECT_TRUE(page<ReadbackPage>().isVisible());
    EXPECT_FALSE(window->flash().isActive()) << "nothing is ticked";
}

} // namespace flashwright::test
