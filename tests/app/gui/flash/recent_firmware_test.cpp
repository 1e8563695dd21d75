// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/firmware_kinds.h"
#include "app/gui/controllers/package_watch.h"
#include "app/gui/controllers/recent_firmware.h"
#include "app/gui/preferences/preferences.h"
#include "tests/app/gui/gui_support.h"

#include <QDir>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

namespace flashwright::test {

namespace {

class RecentFirmwareTest : public ::testing::Test {
protected:
    QString file(const char* name, const QByteArray& bytes = "x")
    {
        QFile made(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
};

} // namespace

TEST_F(RecentFirmwareTest, keepsTheNewestFirstWithWhatIsKnown)
{
    const QString first = file("a.pac");
    const QString second = file("b.pac");
    {
        RecentFirmware recent(preferences);
        recent.add(first);
        recent.add(second);
        recent.describe(first, FakePackage().facts());
        recent.add(first);
    }
    const RecentFirmware again(preferences);
    ASSERT_EQ(again.files().size(), 2);
    EXPECT_EQ(again.files().at(0).path, first);
    EXPECT_EQ(again.files().at(0).chip, QStringLiteral("SC9863A"));
    EXPECT_EQ(again.files().at(0).product, QStringLiteral("TestPhone"));
    EXPECT_EQ(again.files().at(0).version, QStringLiteral("1.2.3"));
    EXPECT_TRUE(again.files().at(0).opened.isValid());
    EXPECT_TRUE(recentFacts(again.files().at(0)).startsWith(QStringLiteral("SC9863A, TestPhone 1.2.3")));
    EXPECT_TRUE(again.files().at(1).chip.isEmpty());
}

TEST_F(RecentFirmwareTest, readsTheListOfEarlierVersionsAndKeepsEight)
{
    QStringList old;
    for (int at = 0; at < 8; ++at) {
        old += QStringLiteral("/nowhere/%1.pac").arg(at);
    }
    settings.setValue(QStringLiteral("recentPackets"), old);
    RecentFirmware recent(preferences);
    ASSERT_EQ(recent.files().size(), 8);
    EXPECT_FALSE(recent.files().at(0).isThere());
    EXPECT_TRUE(recentFacts(recent.files().at(0)).contains(QStringLiteral("no longer there")));
    recent.add(file("new.pac"));
    ASSERT_EQ(recent.files().size(), 8);
    EXPECT_EQ(recent.files().at(7).path, QStringLiteral("/nowhere/6.pac"));
}

TEST_F(RecentFirmwareTest, onlyAFirmwareThatWasInOrderComesBack)
{
    const QString good = file("good.pac");
    RecentFirmware recent(preferences);
    recent.add(good);
    EXPECT_TRUE(lastFirmware(preferences).isEmpty()) << "opened, but never in order";
    recent.describe(good, FakePackage().facts());
    recent.add(file("bad.pac"));
    EXPECT_EQ(lastFirmware(preferences), good);
    preferences.set(preference::RestoreSession, false);
    EXPECT_TRUE(lastFirmware(preferences).isEmpty());
    preferences.set(preference::RestoreSession, true);
    QFile::remove(good);
    EXPECT_TRUE(lastFirmware(preferences).isEmpty());
}

struct KindRow {
    const char* name;
    FirmwareKind kind;
};

class FirmwareKinds : public ::testing::TestWithParam<KindRow> { };

TEST_P(FirmwareKinds, areToldByTheName)
{
    EXPECT_EQ(kindOf(QLatin1String(GetParam().name)), GetParam().kind) << GetParam().name;
}

INSTANTIATE_TEST_SUITE_P(Names, FirmwareKinds,
    ::testing::Values(KindRow{"/x/a.PAC", FirmwareKind::Packet},
        KindRow{"/x/MT6765_Android_scatter.txt", FirmwareKind::Scatter},
        KindRow{"/x/mt6789_scatter.xml", FirmwareKind::Scatter},
        KindRow{"/x/flash.xml", FirmwareKind::FlashXml}, KindRow{"/x/rom.zip", FirmwareKind::Archive},
        KindRow{"/x/rom.tar.zst", FirmwareKind::Archive}, KindRow{"/x/boot.img", FirmwareKind::Image},
        KindRow{"/x/system.ext4", FirmwareKind::Image}, KindRow{"/x/readme.txt", FirmwareKind::Other},
        KindRow{"/", FirmwareKind::Folder}));

TEST_F(RecentFirmwareTest, filtersAreTheAgreedOnes)
{
    const QStringList filters = firmwareFilters();
    EXPECT_EQ(filters.first(),
        QStringLiteral(
            "All firmware (*.pac *scatter*.txt *.xml flash.xml *.zip *.7z *.tar *.gz *.xz *.zst)"));
    EXPECT_TRUE(filters.contains(QStringLiteral("Images (*.img *.bin *.mbn *.ext4)")));
    EXPECT_TRUE(filters.last().startsWith(QStringLiteral("All files")));
    EXPECT_EQ(kindOfFilter(filters.at(1)), FirmwareKind::Packet);
    EXPECT_EQ(kindOfFilter(filters.last()), FirmwareKind::Other);
}

TEST_F(RecentFirmwareTest, aFolderIsRememberedForEachKind)
{
    EXPECT_EQ(folderFor(FirmwareKind::Packet, preferences), QDir::homePath());
    const QDir root(folder.path());
    ASSERT_TRUE(root.mkdir(QStringLiteral("pacs")) && root.mkdir(QStringLiteral("roms")));
    rememberFolder(root.filePath(QStringLiteral("pacs/a.pac")), preferences);
    rememberFolder(root.filePath(QStringLiteral("roms/x_scatter.txt")), preferences);
    EXPECT_EQ(folderFor(FirmwareKind::Packet, preferences), root.filePath(QStringLiteral("pacs")));
    EXPECT_EQ(folderFor(FirmwareKind::Scatter, preferences), root.filePath(QStringLiteral("roms")));
    EXPECT_EQ(folderFor(FirmwareKind::Archive, preferences), root.filePath(QStringLiteral("roms")));
}

TEST_F(RecentFirmwareTest, pathsAreFoundInTextAsPeopleCopyIt)
{
    QMimeData text;
    text.setText(QStringLiteral("  \"/roms/my phone.pac\" \nfile:///roms/a%20b.pac\n~/c.pac\n"));
    EXPECT_EQ(pathsIn(text),
        (QStringList{QStringLiteral("/roms/my phone.pac"), QStringLiteral("/roms/a b.pac"),
            QDir::homePath() + QStringLiteral("/c.pac")}));
    QMimeData urls;
    urls.setUrls({QUrl(QStringLiteral("https://example.org/a.pac")),
        QUrl::fromLocalFile(QStringLiteral("/roms/d.pac"))});
    EXPECT_EQ(pathsIn(urls), QStringList{QStringLiteral("/roms/d.pac")});
}

TEST_F(RecentFirmwareTest, aChangedFileIsNoticedAndATouchedFolderIsNot)
{
    const QString watched = file("a.pac", "first");
    PackageWatch watch;
    QSignalSpy changes(&watch, &PackageWatch::changed);
    watch.add(watched);
    watch.add(folder.path());
    file("other.pac");
    QTest::qWait(600); // nothing is to happen: there is no event to wait for
    EXPECT_TRUE(changes.isEmpty());
    file("a.pac", "second, and longer");
    ASSERT_TRUE(eventually([&] { return changes.count() == 1; }));
    EXPECT_EQ(watch.changedFile(), watched);
    watch.clear();
    EXPECT_TRUE(watch.changedFile().isEmpty());
}

} // namespace flashwright::test
