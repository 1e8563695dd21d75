// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of work beside the plain download: scenes and other files.
#include "app/gui/dialogs/consent_dialog.h"
#include "app/gui/widgets/loader_fields.h"
#include "app/gui/widgets/scene_choice.h"
#include "tests/app/gui/window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
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
    void chooseScene(Scene scene)
    {
        find<SceneChoice>("sceneChoice").setScene(scene);
        Q_EMIT find<SceneChoice>("sceneChoice").chosen();
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
    EXPECT_EQ(find<SceneChoice>("sceneChoice").scene(), Scene::Download);
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
    trigger("expertView");
    auto& view = find<QTreeView>("entriesView");
    EXPECT_FALSE(view.isColumnHidden(EntriesModel::BeginColumn));
    EXPECT_TRUE(view.isColumnHidden(EntriesModel::TargetColumn));
    const int boot = rowOf(window->entries(), QStringLiteral("boot"));
    const QString begin = window->entries().index(boot, EntriesModel::BeginColumn).data().toString();
    EXPECT_TRUE(begin.startsWith(QStringLiteral("0x"))) << begin.toStdString();
    auto& da = find<QComboBox>("loader-da");
    find<QTabWidget>("flashTabs").setCurrentWidget(da.parentWidget()->parentWidget());
    EXPECT_TRUE(da.isVisible());
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
