// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of work beside the plain download: scenes, other files, read-back, format, memory test.
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/pages/readback_page.h"
#include "app/gui/widgets/loader_fields.h"
#include "app/gui/widgets/status_banner.h"
#include "core/base/units.h"
#include "tests/app/gui/window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeView>

namespace flashwright::test {

namespace {

class PagesTest : public WindowFixture {
protected:
    template <class Widget> Widget& find(const char* name)
    {
        auto* found = window->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void turnTo(const char* section) { window->openSection(QLatin1String(section)); }
    void chooseScene(Scene scene)
    {
        auto& combo = find<QComboBox>("scene");
        combo.setCurrentIndex(combo.findData(int(scene)));
        Q_EMIT combo.activated(combo.currentIndex());
    }
    int rowOf(const QAbstractItemModel& model, const QString& name)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString found = model.index(row, 0).data().toString();
            if (found.compare(name, Qt::CaseInsensitive) == 0 || found == name + QStringLiteral("_a")) {
                return row;
            }
        }
        ADD_FAILURE() << "no row " << name.toStdString();
        return 0;
    }
    const JobRequest& launchedRequest()
    {
        EXPECT_TRUE(eventually([this] { return !launcher.sessions.empty(); }));
        return launcher.sessions.at(0)->request;
    }
};

} // namespace

TEST_F(PagesTest, formatAllAsksForItsWord)
{
    practise();
    fake();
    chooseScene(Scene::FormatAll);
    trigger("start");
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    ConsentDialog& dialog = *topLevel<ConsentDialog>();
    auto* yes = dialog.findChild<QPushButton*>(QStringLiteral("yes"));
    auto* word = dialog.findChild<QLineEdit*>(QStringLiteral("confirmWord"));
    ASSERT_TRUE(word->isVisible());
    EXPECT_FALSE(yes->isEnabled());
    QTest::keyClicks(word, QStringLiteral("format-al"));
    EXPECT_FALSE(yes->isEnabled());
    QTest::keyClicks(word, QStringLiteral("l"));
    EXPECT_TRUE(yes->isEnabled());
    press(dialog, "yes");
    EXPECT_EQ(launchedRequest().scene, Scene::FormatAll);
    EXPECT_TRUE(launchedRequest().keepCalibration);
}

TEST_F(PagesTest, touchingARowTurnsTheSceneBack)
{
    practise();
    chooseScene(Scene::Upgrade);
    EntriesModel& model = window->entries();
    int row = 0;
    while (model.index(row, 0).data(Qt::CheckStateRole).toInt() != Qt::Checked) {
        ++row;
    }
    EXPECT_TRUE(model.setData(model.index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_EQ(find<QComboBox>("scene").currentData().toInt(), int(Scene::Download));
}

TEST_F(PagesTest, anotherFileIsWrittenInPlaceOfTheImage)
{
    practise();
    const QString file = folder.filePath(QStringLiteral("my boot \u00e4.img"));
    QFile image(file);
    ASSERT_TRUE(image.open(QIODevice::WriteOnly));
    image.write(QByteArray(4096, 'x'));
    image.close();
    EntriesModel& model = window->entries();
    int row = 0;
    while (!model.index(row, 0).data(EntriesModel::SwappableRole).toBool()) {
        ++row;
    }
    model.swapFile(row, file);
    const std::string id = model.index(row, 0).data(EntriesModel::EntryIdRole).toString().toStdString();
    EXPECT_EQ(model.index(row, EntriesModel::LocationColumn).data().toString(),
        QStringLiteral("my boot \u00e4.img"));
    EXPECT_EQ(window->packages().request().replace.at(id), std::filesystem::path(file.toStdString()));
    model.swapFile(row, {});
    EXPECT_TRUE(window->packages().request().replace.empty());
}

TEST_F(PagesTest, readBackWritesTheTickedPartitionToAFile)
{
    practise();
    turnTo("readback");
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
    find<QLineEdit>("readbackFolder").setText(folder.filePath(QStringLiteral("out")));
    QAbstractItemModel& model = *find<QTreeView>("readbackView").model();
    const int row = rowOf(model, QStringLiteral("miscdata"));
    EXPECT_TRUE(model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(window->banner().headline(), QStringLiteral("Ready: press Read Back"));
    trigger("start");
    ASSERT_TRUE(verdictComes(Verdict::Passed))
        << window->phones().at(0).outcome.error.value_or(Error{}).toLogLine();
    EXPECT_EQ(QFileInfo(folder.filePath(QStringLiteral("out/miscdata.bin"))).size(), qint64(MiB));
    EXPECT_EQ(window->phones().at(0).outcome.bytesWritten, 0U);
}

TEST_F(PagesTest, aPlaceByAddressIsReadAsItWasTyped)
{
    practise();
    fake();
    turnTo("readback");
    find<QLineEdit>("readbackFolder").setText(folder.path());
    auto& page = *window->findChild<ReadbackPage*>();
    page.model().addPlace();
    const int row = page.model().rowCount() - 1;
    const auto edit = [&page, row](int column, const char* text) {
        return page.model().setData(page.model().index(row, column), QString::fromLatin1(text), Qt::EditRole);
    };
    EXPECT_TRUE(edit(ReadbackModel::StartColumn, "8000"));
    EXPECT_TRUE(edit(ReadbackModel::LengthColumn, "0x400"));
    EXPECT_TRUE(edit(ReadbackModel::RegionColumn, "EMMC_BOOT_1"));
    EXPECT_FALSE(edit(ReadbackModel::StartColumn, "here"));
    EXPECT_FALSE(edit(ReadbackModel::RegionColumn, "EMMC_BOOT_9"));
    page.model().addPlace();
    EXPECT_TRUE(page.model().removePlace(row + 1));
    EXPECT_FALSE(page.model().removePlace(0));
    trigger("start");
    const JobRequest& request = launchedRequest();
    EXPECT_EQ(request.kind, JobKind::Read);
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].address, 0x8000U);
    EXPECT_EQ(request.targets[0].bytes, 0x400U);
    EXPECT_EQ(request.targets[0].region, "boot1");
}

TEST_F(PagesTest, formatTakesOnePartitionOrAPlace)
{
    practise();
    fake();
    turnTo("format");
    find<QRadioButton>("formatManual").click();
    EXPECT_FALSE(window->findChild<QAction*>(QStringLiteral("start"))->isEnabled());
    find<QRadioButton>("formatPartition").click();
    auto& name = find<QComboBox>("formatName");
    name.setCurrentIndex(name.findText(QStringLiteral("cache")));
    startAndAgree();
    const JobRequest& request = launchedRequest();
    EXPECT_EQ(request.kind, JobKind::Erase);
    EXPECT_EQ(request.eraseScope, EraseScope::Targets);
    ASSERT_EQ(request.targets.size(), 1U);
    EXPECT_EQ(request.targets[0].name, "cache");
}

TEST_F(PagesTest, memoryTestChangesNothingAndNeedsNoYes)
{
    practise();
    fake();
    turnTo("memory");
    trigger("start");
    EXPECT_EQ(launchedRequest().kind, JobKind::TestMemory);
    EXPECT_EQ(topLevel<ConsentDialog>(), nullptr);
}

TEST_F(PagesTest, ctrlRBringsTheReadbackPageToTheFront)
{
    practise();
    trigger("readBackNow");
    EXPECT_TRUE(window->findChild<ReadbackPage*>()->isVisible());
    EXPECT_FALSE(window->flash().isActive());
}

TEST_F(PagesTest, loaderFieldsShowWhatTheMakerWants)
{
    LoaderFields fields(*settings);
    fields.showRoles({"da", "auth"});
    auto* da = fields.findChild<QComboBox*>(QStringLiteral("loader-da"));
    ASSERT_NE(da, nullptr);
    EXPECT_EQ(da->accessibleName(), QStringLiteral("Download-Agent"));
    EXPECT_TRUE(fields.specs().empty());
    da->setCurrentText(folder.filePath(QStringLiteral("none.bin")));
    const std::vector<LoaderSpec> named = fields.specs();
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].role, "da");
    window->bench().desk.setLoaders(named);
    const JobRequest request = window->bench().desk.request();
    ASSERT_EQ(request.loaders.size(), 1U);
    EXPECT_EQ(request.loaders[0].open().error().fact("problem"), "not-found"); // not before it is asked for
    fields.showRoles({});
    EXPECT_TRUE(fields.isHidden());
}

class ScatterPhones : public PagesTest, public ::testing::WithParamInterface<const char*> { };

TEST_P(ScatterPhones, aFirmwareWithAddressesIsFlashedByClicks)
{
    practise({}, GetParam());
    auto& view = find<QTreeView>("entriesView");
    EXPECT_FALSE(view.isColumnHidden(EntriesModel::BeginColumn));
    EXPECT_TRUE(view.isColumnHidden(EntriesModel::TargetColumn));
    const int boot = rowOf(window->entries(), QStringLiteral("boot"));
    const QString begin = window->entries().index(boot, EntriesModel::BeginColumn).data().toString();
    EXPECT_TRUE(begin.startsWith(QStringLiteral("0x"))) << begin.toStdString();
    EXPECT_TRUE(find<QComboBox>("loader-da").isVisible());
    auto& toolBarStart = find<QToolButton>("startButton");
    QTest::mouseClick(&toolBarStart, Qt::LeftButton);
    ASSERT_TRUE(eventually([] { return topLevel<ConsentDialog>() != nullptr; }));
    press(*topLevel<ConsentDialog>(), "yes");
    ASSERT_TRUE(verdictComes(Verdict::Passed))
        << window->phones().at(0).outcome.error.value_or(Error{}).toLogLine();
    EXPECT_GT(window->phones().at(0).outcome.bytesWritten, 0U);
    EXPECT_GT(window->phones().at(0).outcome.verified.areas, 0U);
}

INSTANTIATE_TEST_SUITE_P(Profiles, ScatterPhones,
    ::testing::Values(
        "mediatek:mt6580-emmc", "mediatek:mt6765-emmc-brom", "mediatek:mt6785-ufs", "mediatek:mt6789-emmc"));

} // namespace flashwright::test
