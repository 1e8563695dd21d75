// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/recent_firmware.h"
#include "tests/app/gui/window_fixture.h"

#include <QClipboard>
#include <QCommandLinkButton>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

namespace flashwright::test {

namespace {

class FirmwareOpenerTest : public WindowFixture {
protected:
    FirmwareOpenerTest() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    QString file(const char* name)
    {
        QFile made(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write("x");
        return made.fileName();
    }
    /// A real firmware that lies on the disk, with the station at work on real ports.
    QString firmware()
    {
        practise();
        const QString path = window->packages().path();
        EXPECT_TRUE(stations->work());
        return path;
    }
    bool ready()
    {
        return eventually([this] { return window->packages().state() == PackageController::State::Ready; });
    }
    QMenu& recentMenu()
    {
        for (QMenu* menu : window->findChildren<QMenu*>()) {
            if (menu->title() == QStringLiteral("Open &Recent")) {
                Q_EMIT menu->aboutToShow();
                return *menu;
            }
        }
        ADD_FAILURE() << "no menu of recent files";
        return *window->findChild<QMenu*>();
    }
};

} // namespace

TEST_F(FirmwareOpenerTest, oneDialogOpensEveryKind)
{
    const QString path = firmware();
    trigger("load");
    ASSERT_TRUE(eventually([] { return topLevel<QFileDialog>() != nullptr; }));
    QFileDialog& dialog = *topLevel<QFileDialog>();
    EXPECT_TRUE(dialog.nameFilters().first().startsWith(QStringLiteral("All firmware (*.pac")));
    dialog.selectFile(path);
    QTest::keyClick(dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
    ASSERT_TRUE(ready());
    EXPECT_EQ(window->packages().path(), path);
    EXPECT_TRUE(eventually([] { return topLevel<QFileDialog>() == nullptr; }));
}

TEST_F(FirmwareOpenerTest, theDialogTakesAFolderToo)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("unpacked")));
    const QString path = folder.filePath(QStringLiteral("unpacked"));
    trigger("load");
    ASSERT_TRUE(eventually([] { return topLevel<QFileDialog>() != nullptr; }));
    topLevel<QFileDialog>()->setDirectory(path);
    press(*topLevel<QFileDialog>(), "useFolder");
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(FirmwareOpenerTest, aPastedPathIsOpened)
{
    const QString path = firmware();
    QGuiApplication::clipboard()->setText(QStringLiteral("\"%1\"\n").arg(path));
    QTest::keyClick(window.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(ready());
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(FirmwareOpenerTest, aPastedNonsenseIsSaidAndAFieldKeepsItsPaste)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("/nowhere/at/all.pac"));
    trigger("pastePath");
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("/nowhere/at/all.pac")));
    EXPECT_EQ(window->packages().state(), PackageController::State::Empty);
    practise();
    trigger("searchEntries");
    auto* search = window->findChild<QLineEdit*>(QStringLiteral("entriesSearch"));
    ASSERT_TRUE(search->hasFocus());
    QGuiApplication::clipboard()->setText(QStringLiteral("boot"));
    QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(search->text(), QStringLiteral("boot"));
}

TEST_F(FirmwareOpenerTest, recentFirmwareHasChipAndDateAndMissingOnesAreDisabled)
{
    const QString path = firmware();
    window->loadPacket(path);
    ASSERT_TRUE(ready());
    const QString gone = file("gone.pac");
    window->loadPacket(gone);
    ASSERT_TRUE(eventually([this] { return window->packages().state() == PackageController::State::Bad; }));
    QFile::remove(gone);
    const QList<QAction*> choices = recentMenu().actions();
    ASSERT_GE(choices.size(), 2);
    EXPECT_TRUE(choices.at(0)->text().startsWith(QStringLiteral("gone.pac")));
    EXPECT_FALSE(choices.at(0)->isEnabled());
    EXPECT_TRUE(choices.at(1)->isEnabled());
    EXPECT_TRUE(choices.at(1)->text().contains(QStringLiteral("SC9863A")))
        << choices.at(1)->text().toStdString();
    EXPECT_TRUE(choices.at(1)->text().contains(QStringLiteral("opened")));
    choices.at(1)->trigger();
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(FirmwareOpenerTest, theEmptyPageOffersTheRecentOnes)
{
    const QString path = firmware();
    window->loadPacket(path);
    ASSERT_TRUE(ready());
    window->packages().close();
    QList<QCommandLinkButton*> rows;
    ASSERT_TRUE(eventually([&] {
        rows = window->findChildren<QCommandLinkButton*>(QStringLiteral("recentRow"));
        return rows.size() == 1 && rows.first()->isVisible();
    }));
    EXPECT_TRUE(rows.first()->description().contains(QStringLiteral("SC9863A")));
    QTest::mouseClick(rows.first(), Qt::LeftButton);
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(FirmwareOpenerTest, theLastFirmwareComesBackAtTheNextStart)
{
    const QString path = firmware();
    window->loadPacket(path);
    ASSERT_TRUE(ready());
    window->packages().close();
    window->restoreSession();
    EXPECT_EQ(window->packages().path(), path);
    window->packages().close();
    window->bench().preferences.set(preference::RestoreSession, false);
    window->restoreSession();
    EXPECT_TRUE(window->packages().path().isEmpty());
}

TEST_F(FirmwareOpenerTest, anImageGoesToThePartitionOfItsName)
{
    practise();
    const QString path = window->packages().path();
    const QString image = file("boot.img");
    QGuiApplication::clipboard()->setText(image);
    trigger("pastePath");
    EXPECT_EQ(window->packages().path(), path);
    const auto replaced = window->packages().request().replace;
    ASSERT_EQ(replaced.size(), 1U);
    EXPECT_EQ(replaced.begin()->second, std::filesystem::path(image.toStdString()));
    QGuiApplication::clipboard()->setText(file("nobody-knows.img"));
    trigger("pastePath");
    EXPECT_EQ(window->packages().request().replace.size(), 1U);
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("nobody-knows.img")));
}

} // namespace flashwright::test
