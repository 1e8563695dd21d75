// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pages/flash_page.h"
#include "app/gui/widgets/entries_table.h"
#include "app/gui/widgets/offer_bar.h"
#include "app/gui/widgets/package_card.h"
#include "tests/app/gui/window_fixture.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace flashwright::test {

namespace {

class FlashPageTest : public WindowFixture {
protected:
    FlashPage& page() { return *window->findChild<FlashPage*>(); }
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QString words(const char* label) { return find<QLabel>(label).text(); }
    /// The page's draft is of what is wanted now.
    bool foreseen(const std::function<bool(const Foresight&)>& fits)
    {
        return eventually([&] {
            const Foresight* seen = page().preview().foresight();
            return seen != nullptr && fits(*seen);
        });
    }
    /// A copy of the practice firmware that the test may change.
    QString ownFirmware()
    {
        practise();
        const QString path = folder.filePath(QStringLiteral("own.pac"));
        EXPECT_TRUE(QFile::copy(window->packages().path(), path));
        window->loadPacket(path);
        EXPECT_TRUE(
            eventually([this] { return window->packages().state() == PackageController::State::Ready; }));
        return path;
    }
    bool startEnabled() { return window->findChild<QAction*>(QStringLiteral("start"))->isEnabled(); }
};

} // namespace

TEST_F(FlashPageTest, theFactsOfTheFirmwareAreShownBeforeAnythingIsWritten)
{
    practise();
    EXPECT_TRUE(find<QLabel>("packageTitle").isVisible());
    EXPECT_FALSE(words("packageTitle").isEmpty());
    EXPECT_TRUE(words("packageFacts").contains(QStringLiteral("SC9863A")))
        << words("packageFacts").toStdString();
    EXPECT_TRUE(words("packageSupport").contains(QStringLiteral("virtual phones")));
}

TEST_F(FlashPageTest, theCheckSumIsTheOneOfTheFile)
{
    practise();
    QTest::mouseClick(&find<QToolButton>("packageFold"), Qt::LeftButton);
    QTest::mouseClick(&find<QPushButton>("packageCalculate"), Qt::LeftButton);
    QFile file(window->packages().path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    ASSERT_TRUE(hash.addData(&file));
    const QString sum = QString::fromLatin1(hash.result().toHex());
    EXPECT_TRUE(eventually([&] { return words("packageSum") == sum; })) << words("packageSum").toStdString();
    EXPECT_FALSE(find<QPushButton>("packageCalculate").isVisible());
}

TEST_F(FlashPageTest, supportIsSaidInWords)
{
    ChipProfile chip;
    EXPECT_TRUE(supportText(nullptr).contains(QStringLiteral("does not name a chip")));
    chip.verified["write"] = "untested";
    EXPECT_TRUE(supportText(&chip).contains(QStringLiteral("not tried yet")));
    chip.verified["write"] = "virtual";
    EXPECT_TRUE(supportText(&chip).contains(QStringLiteral("virtual phones")));
    chip.verified["write"] = "replay";
    EXPECT_TRUE(supportText(&chip).contains(QStringLiteral("recordings")));
    chip.verified["write"] = "bench 2026-05-02";
    EXPECT_TRUE(supportText(&chip).contains(QStringLiteral("2026-05-02")));
}

TEST_F(FlashPageTest, thePlanFollowsTheTicks)
{
    practise();
    ASSERT_TRUE(foreseen([](const Foresight& seen) { return seen.summary.writes > 1; }));
    const std::size_t all = page().preview().foresight()->summary.writes;
    EXPECT_TRUE(words("planWrites").startsWith(QString::number(all))) << words("planWrites").toStdString();
    EXPECT_TRUE(words("planKept").contains(QStringLiteral("copied to this computer first")));
    EXPECT_TRUE(words("planTime").startsWith(QStringLiteral("About")));
    EntriesModel& model = window->entries();
    int row = 0;
    while (model.index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked
        || !model.index(row, 0).data(EntriesModel::SwappableRole).toBool()) {
        ++row;
    }
    ASSERT_TRUE(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_TRUE(foreseen([all](const Foresight& seen) { return seen.summary.writes == all - 1; }));
    EXPECT_TRUE(words("planWrites").startsWith(QString::number(all - 1)));
}

TEST_F(FlashPageTest, thePlanSaysThatFormatAllErasesTheUsersData)
{
    practise();
    QTest::mouseClick(&find<QRadioButton>("scene-format-all"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_TRUE(foreseen([](const Foresight& seen) { return !seen.summary.userDataKept; }));
    EXPECT_TRUE(words("planUserData").contains(QStringLiteral("ERASED")));
    EXPECT_TRUE(find<QLabel>("planUserData").isVisible());
}

TEST_F(FlashPageTest, thePlanThatIsShownIsTheOneThatIsAskedFor)
{
    practise();
    ASSERT_TRUE(foreseen([](const Foresight& seen) { return !seen.error; }));
    JobRequest request = window->bench().desk.request();
    page().applyTo(request);
    const Result<FlashPlan> plan = window->packages().draft(request);
    ASSERT_TRUE(plan);
    EXPECT_EQ(page().preview().foresight()->plan.digest(), plan->digest());
}

TEST_F(FlashPageTest, nothingTickedIsNoJob)
{
    practise();
    window->entries().tickAll(false);
    EXPECT_FALSE(startEnabled());
    window->entries().tickAll(true);
    EXPECT_TRUE(startEnabled());
}

TEST_F(FlashPageTest, aFileThatChangedOnDiskIsLoadedAgainBeforeAStart)
{
    const QString path = ownFirmware();
    EXPECT_TRUE(startEnabled());
    auto& notice = find<OfferBar>("changedNotice");
    EXPECT_FALSE(notice.isVisible());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("one byte more");
    file.close();
    ASSERT_TRUE(eventually([&] { return notice.isVisible(); }));
    EXPECT_TRUE(notice.text().contains(QStringLiteral("own.pac")));
    EXPECT_FALSE(startEnabled());
    QTest::mouseClick(notice.findChild<QPushButton*>(QStringLiteral("offerAccept")), Qt::LeftButton);
    EXPECT_FALSE(notice.isVisible());
    EXPECT_TRUE(eventually([this] { return window->packages().state() >= PackageController::State::Ready; }));
    EXPECT_EQ(window->packages().path(), path);
}

TEST_F(FlashPageTest, anotherWindowThatPractisesTheSamePhoneDisturbsNothing)
{
    practise();
    const QFileInfo before(window->packages().path());
    const QDateTime written = before.lastModified();
    ASSERT_TRUE(stations->station()->practiceFirmware("unisoc:sc9863a-emmc"));
    EXPECT_EQ(QFileInfo(before.filePath()).lastModified(), written);
    const QString ours =
        before.filePath() + QLatin1Char('.') + QString::number(QCoreApplication::applicationPid());
    EXPECT_FALSE(QFileInfo::exists(ours)); // other programs may be making theirs just now
}

TEST_F(FlashPageTest, aFirmwareThatIsGoneIsSaid)
{
    const QString path = ownFirmware();
    ASSERT_TRUE(QFile::remove(path));
    auto& notice = find<OfferBar>("changedNotice");
    ASSERT_TRUE(eventually([&] { return notice.isVisible(); }));
    EXPECT_TRUE(notice.text().contains(QStringLiteral("no longer on the disk")));
    EXPECT_FALSE(startEnabled());
}

TEST_F(FlashPageTest, theSearchIsOneKeyAway)
{
    practise();
    window->openSection(QStringLiteral("history"));
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(page().isVisible());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("entriesSearch"));
}

TEST_F(FlashPageTest, theExpertViewShowsWhereEverythingLies)
{
    practise({}, "mediatek:mt6765-emmc");
    EXPECT_TRUE(page().table().view().isColumnHidden(EntriesModel::BeginColumn));
    trigger("expertView");
    EXPECT_FALSE(page().table().view().isColumnHidden(EntriesModel::BeginColumn));
    EXPECT_FALSE(page().table().view().isColumnHidden(EntriesModel::RegionColumn));
}

TEST_F(FlashPageTest, nothingCanBeChangedWhileFlashing)
{
    practise();
    fake();
    startAndAgree();
    EXPECT_FALSE(find<QRadioButton>("scene-upgrade").isEnabled());
    page().chooseScene(Scene::Download);
    page().replaceImage(0, folder.filePath(QStringLiteral("x.img")));
    EXPECT_TRUE(window->packages().request().replace.empty());
    EXPECT_FALSE(page().table().isSwappable(0));
}

} // namespace flashwright::test
