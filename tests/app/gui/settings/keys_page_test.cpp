// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/settings_section.h"
#include "tests/app/gui/window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace flashwright::test {

namespace {

class KeysPageTest : public WindowFixture {
protected:
    void SetUp() override
    {
        window->openSection(QStringLiteral("settings"));
        window->findChild<SettingsSection*>()->openPage(QStringLiteral("keys"));
    }
    template <class Kind> Kind& child(const char* name)
    {
        return *window->findChild<Kind*>(QLatin1String(name));
    }
    QAction& action(const char* name) { return child<QAction>(name); }
    QTreeWidgetItem& item(const char* name)
    {
        auto& list = child<QTreeWidget>("keyList");
        for (int row = 0; row < list.topLevelItemCount(); ++row) {
            if (list.topLevelItem(row)->data(0, Qt::UserRole).value<QAction*>() == &action(name)) {
                return *list.topLevelItem(row);
            }
        }
        ADD_FAILURE() << name;
        return *list.topLevelItem(0);
    }
    void choose(const char* name) { child<QTreeWidget>("keyList").setCurrentItem(&item(name)); }
    void capture(int key, Qt::KeyboardModifiers held)
    {
        auto& field = child<QLineEdit>("keyCapture");
        field.setFocus();
        QTest::keyClick(&field, Qt::Key(key), held);
    }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    QString message() { return child<QLabel>("keyMessage").text(); }
};

constexpr auto Ctrl = Qt::ControlModifier;
constexpr auto CtrlAlt = Qt::ControlModifier | Qt::AltModifier;

} // namespace

TEST_F(KeysPageTest, everyCommandIsListedWithItsKeysAndItsMenu)
{
    EXPECT_EQ(child<QTreeWidget>("keyList").topLevelItemCount(), window->bench().shortcuts.actions().size());
    EXPECT_EQ(item("start").text(1), QStringLiteral("F9; Ctrl+D"));
    EXPECT_EQ(item("start").text(2), QStringLiteral("Download"));
    EXPECT_EQ(item("expertView").text(0), QStringLiteral("Expert View"));
    EXPECT_EQ(item("load").text(0), QStringLiteral("Load Packet"));
}

TEST_F(KeysPageTest, theSearchFindsCommandsKeysAndMenus)
{
    auto& search = child<QLineEdit>("keySearch");
    QTest::keyClicks(&search, QStringLiteral("f10"));
    EXPECT_FALSE(item("stop").isHidden());
    EXPECT_TRUE(item("load").isHidden());
    search.clear();
    QTest::keyClicks(&search, QStringLiteral("expert"));
    EXPECT_FALSE(item("expertView").isHidden());
    EXPECT_TRUE(item("stop").isHidden());
}

TEST_F(KeysPageTest, aFreeKeyIsTakenAndKept)
{
    choose("expertView");
    capture(Qt::Key_J, CtrlAlt);
    EXPECT_TRUE(message().contains(QStringLiteral("free"))) << message().toStdString();
    click("keySet");
    EXPECT_EQ(action("expertView").shortcuts(), QList<QKeySequence>{QKeySequence(CtrlAlt | Qt::Key_J)});
    EXPECT_TRUE(eventually([this] { return item("expertView").text(1) == QStringLiteral("Ctrl+Alt+J"); }));
    QTest::keyClick(window.get(), Qt::Key_J, CtrlAlt);
    EXPECT_TRUE(action("expertView").isChecked());
    window = std::make_unique<MainWindow>(*stations, *settings);
    EXPECT_EQ(action("expertView").shortcut(), QKeySequence(CtrlAlt | Qt::Key_J)) << "after the next start";
}

TEST_F(KeysPageTest, aKeyCanBeAddedBesideOthers)
{
    choose("stop");
    capture(Qt::Key_K, CtrlAlt);
    click("keyAdd");
    EXPECT_EQ(action("stop").shortcuts().size(), 2);
    EXPECT_TRUE(action("stop").shortcuts().contains(QKeySequence(Qt::Key_F10)));
}

TEST_F(KeysPageTest, aConflictIsNamedAndResolved)
{
    choose("expertView");
    capture(Qt::Key_D, Ctrl);
    EXPECT_TRUE(message().contains(action("start").text().remove(u'&'))) << message().toStdString();
    EXPECT_TRUE(action("start").shortcuts().contains(QKeySequence(Ctrl | Qt::Key_D))) << "nothing done yet";
    click("keySet");
    EXPECT_EQ(action("start").shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_F9)});
    EXPECT_EQ(action("expertView").shortcut(), QKeySequence(Ctrl | Qt::Key_D));
    choose("start");
    click("keyReset");
    EXPECT_EQ(action("start").shortcuts().size(), 2);
    click("keyResetAll");
    EXPECT_EQ(action("expertView").shortcut(), QKeySequence(CtrlAlt | Qt::Key_V));
}

TEST_F(KeysPageTest, keysThatEverybodyNeedsAreRefusedInWords)
{
    choose("expertView");
    const std::pair<int, Qt::KeyboardModifiers> needed[] = {{Qt::Key_Escape, Qt::NoModifier},
        {Qt::Key_A, Qt::NoModifier}, {Qt::Key_A, Qt::ShiftModifier}, {Qt::Key_Down, Qt::NoModifier},
        {Qt::Key_F, Qt::AltModifier}, {Qt::Key_3, Ctrl}, {Qt::Key_Return, Qt::NoModifier}};
    for (const auto& [key, held] : needed) {
        capture(key, held);
        EXPECT_FALSE(child<QPushButton>("keySet").isEnabled()) << key;
        EXPECT_GT(message().size(), 20) << key;
    }
    capture(Qt::Key_F6, Qt::NoModifier);
    EXPECT_TRUE(child<QPushButton>("keySet").isEnabled()) << "a function key alone is good";
}

TEST_F(KeysPageTest, theFieldIsNoTrap)
{
    choose("expertView");
    auto& field = child<QLineEdit>("keyCapture");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), &field);
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(KeysPageTest, aCommandCanHaveNoKey)
{
    choose("stop");
    click("keyNone");
    EXPECT_TRUE(action("stop").shortcuts().isEmpty());
    EXPECT_TRUE(eventually([this] { return !child<QPushButton>("keyNone").isEnabled(); }));
}

} // namespace flashwright::test
