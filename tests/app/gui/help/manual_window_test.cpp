// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the manual, by keys and by mouse.
#include "app/gui/help/help_key.h"
#include "app/gui/help/manual_view.h"
#include "app/gui/help/manual_window.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/theme.h"
#include "app/setup/station.h"
#include "tests/app/gui/gui_support.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace flashwright::test {
namespace {

class ManualWindowTest : public ::testing::Test {
protected:
    ManualWindowTest()
        : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , preferences(settings)
    {
    }
    void make()
    {
        window = std::make_unique<ManualWindow>(resourcesFolder(), preferences);
        window->open(QStringLiteral("flash"));
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        EXPECT_TRUE(
            eventually([this] { return window->manual().find(QStringLiteral("error/unknown")) != nullptr; }));
    }
    template <class Widget> [[nodiscard]] Widget* part(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QWidget* const focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, with);
    }

    QTemporaryDir folder;
    QSettings settings;
    Preferences preferences;
    std::unique_ptr<ManualWindow> window;
};

TEST_F(ManualWindowTest, opensAPageAndShowsItInTheContents)
{
    make();
    EXPECT_EQ(window->topic(), QStringLiteral("flash"));
    auto* tree = part<QTreeWidget>("manualTree");
    ASSERT_NE(tree->currentItem(), nullptr);
    EXPECT_EQ(tree->currentItem()->text(0), window->manual().find(QStringLiteral("flash"))->title);
    EXPECT_TRUE(window->windowTitle().contains(tree->currentItem()->text(0)));
    EXPECT_FALSE(part<ManualView>("manualPage")->toPlainText().contains(QLatin1String("**")));
}

TEST_F(ManualWindowTest, keysLeadFromPageToPageAndBack)
{
    make();
    window->open(QStringLiteral("scenes"));
    EXPECT_EQ(window->topic(), QStringLiteral("scenes"));
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->topic(), QStringLiteral("flash"));
    EXPECT_TRUE(window->windowTitle().startsWith(part<QTreeWidget>("manualTree")->currentItem()->text(0)));
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->topic(), QStringLiteral("scenes"));
    EXPECT_EQ(part<QTreeWidget>("manualTree")->currentItem()->text(0),
        window->manual().find(QStringLiteral("scenes"))->title);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(part<QTreeWidget>("manualTree")->hasFocus());
    press(Qt::Key_Down);
    EXPECT_NE(window->topic(), QStringLiteral("scenes"));
}

TEST_F(ManualWindowTest, aLinkIsFollowedByKeys)
{
    make();
    auto* view = part<ManualView>("manualPage");
    view->setFocus();
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_NE(window->topic(), QStringLiteral("flash"));
    EXPECT_FALSE(window->topic().isEmpty());
}

TEST_F(ManualWindowTest, aNumberIsFoundByKeysAndMarkedOnItsPage)
{
    make();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(part<QLineEdit>("manualSearch")->hasFocus());
    QTest::keyClicks(part<QLineEdit>("manualSearch"), QStringLiteral("4032"));
    auto* hits = part<QListWidget>("manualHits");
    ASSERT_TRUE(hits->isVisible());
    ASSERT_GT(hits->count(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(window->topic(), QStringLiteral("error/mtk-enable-dram-fail-4032"));
    EXPECT_FALSE(part<ManualView>("manualPage")->extraSelections().isEmpty());
    press(Qt::Key_Down);
    EXPECT_TRUE(hits->hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(part<QTreeWidget>("manualTree")->isVisible());
    EXPECT_TRUE(window->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(ManualWindowTest, zoomAndSizeAreRemembered)
{
    make();
    const double before = part<ManualView>("manualPage")->document()->defaultFont().pointSizeF();
    press(Qt::Key_Equal, Qt::ControlModifier);
    press(Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_GT(part<ManualView>("manualPage")->document()->defaultFont().pointSizeF(), before);
    window->resize(820, 540);
    window->close();
    window.reset();
    make();
    EXPECT_EQ(part<ManualView>("manualPage")->zoom(), 120);
    EXPECT_EQ(window->size(), QSize(820, 540));
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(part<ManualView>("manualPage")->zoom(), 100);
}

TEST_F(ManualWindowTest, picturesFitThePage)
{
    make();
    auto* view = part<ManualView>("manualPage");
    window->resize(700, 500);
    QApplication::sendPostedEvents();
    EXPECT_LE(view->document()->idealWidth(), view->viewport()->width() + 1);
}

/// FLASHWRIGHT_SCREENSHOTS names the folder for the pictures; without it only the painting is tried.
TEST_F(ManualWindowTest, isPaintedInEveryLook)
{
    const QString folderOfPictures = qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS");
    for (const auto& [name, theme, language] : {std::tuple("light", Theme::Light, "en"),
             std::tuple("dark", Theme::Dark, "de"), std::tuple("arabic", Theme::Light, "ar")}) {
        applyTheme(theme);
        applyLanguage(QString::fromLatin1(language));
        make();
        for (const char* topic : {"flash", "scenes", "error/mtk-enable-dram-fail-4032", "codes/bsl"}) {
            window->open(QString::fromLatin1(topic));
            EXPECT_EQ(window->topic(), QString::fromLatin1(topic));
            const QPixmap picture = window->grab();
            EXPECT_FALSE(picture.isNull());
            if (!folderOfPictures.isEmpty()) {
                const QString file = QString::fromLatin1(topic).section(u'/', -1);
                EXPECT_TRUE(picture.save(QStringLiteral("%1/manual-%2-%3.png")
                                             .arg(folderOfPictures, QString::fromLatin1(name), file)));
            }
        }
        window->search(QStringLiteral("battery"));
        if (!folderOfPictures.isEmpty()) {
            EXPECT_TRUE(window->grab().save(
                QStringLiteral("%1/manual-%2-search.png").arg(folderOfPictures, QString::fromLatin1(name))));
        }
        window.reset();
    }
    applyTheme(Theme::Light);
    applyLanguage(QStringLiteral("en"));
}

TEST_F(ManualWindowTest, everyControlHasAName)
{
    make();
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool plain = !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->parentWidget()->inherits("QLineEdit");
        if (!plain && widget->metaObject()->className() != QByteArray("QWidget")) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

TEST_F(ManualWindowTest, aLinkOutOfTheManualLeadsNowhere)
{
    make();
    part<ManualView>("manualPage")->setSource(QUrl(QStringLiteral("https://example.org/x.md")));
    EXPECT_EQ(window->topic(), QStringLiteral("flash"));
}

TEST_F(ManualWindowTest, f1OpensThePageOfWhatIsUnderTheKeys)
{
    QWidget main;
    main.setProperty("helpTopic", QStringLiteral("start"));
    auto* column = new QVBoxLayout(&main);
    auto* plain = new QLineEdit(&main);
    auto* special = new QLineEdit(&main);
    special->setProperty("helpTopic", QStringLiteral("history"));
    column->addWidget(plain);
    column->addWidget(special);
    QAction help(&main);
    help.setShortcut(Qt::Key_F1);
    main.addAction(&help);
    HelpDesk desk(resourcesFolder(), preferences, main);
    desk.listenFor(&help);
    QObject::connect(&help, &QAction::triggered, &desk, &HelpDesk::openHere);
    main.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&main));
    plain->setFocus();
    QTest::keyClick(plain, Qt::Key_F1);
    ASSERT_NE(desk.manual(), nullptr);
    EXPECT_EQ(desk.manual()->topic(), QStringLiteral("start"));
    main.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&main));
    special->setFocus();
    QTest::keyClick(special, Qt::Key_F1);
    EXPECT_EQ(desk.manual()->topic(), QStringLiteral("history"));
}

TEST_F(ManualWindowTest, f1WorksInDialogsThatHoldEverythingElse)
{
    QWidget main;
    main.show();
    QAction help(&main);
    help.setShortcut(Qt::Key_F1);
    main.addAction(&help);
    HelpDesk desk(resourcesFolder(), preferences, main);
    desk.listenFor(&help);
    auto dialog = std::make_unique<QDialog>(&main);
    dialog->setProperty("helpTopic", QStringLiteral("error/fdl2-failed"));
    dialog->setWindowModality(Qt::ApplicationModal);
    auto* field = new QLineEdit(dialog.get());
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    field->setFocus();
    QTest::keyClick(field, Qt::Key_F1);
    ASSERT_NE(desk.manual(), nullptr);
    EXPECT_TRUE(eventually([&] { return desk.manual()->topic() == QStringLiteral("error/fdl2-failed"); }));
    EXPECT_EQ(desk.manual()->parentWidget(), dialog.get());
    dialog.reset();
    EXPECT_EQ(desk.manual(), nullptr);
    desk.open(QStringLiteral("flash"));
    EXPECT_EQ(desk.manual()->topic(), QStringLiteral("flash"));
}

} // namespace
} // namespace flashwright::test
