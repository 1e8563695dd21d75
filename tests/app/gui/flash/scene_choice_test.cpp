// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/scene_choice.h"
#include "tests/app/gui/gui_support.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>

namespace flashwright::test {

namespace {

class SceneChoiceTest : public ::testing::Test {
protected:
    SceneChoiceTest()
    {
        choice.resize(500, 300);
        choice.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&choice));
    }
    QRadioButton& button(const char* name)
    {
        auto* found = choice.findChild<QRadioButton*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    SceneChoice choice;
    QSignalSpy chosen{&choice, &SceneChoice::chosen};
};

} // namespace

TEST_F(SceneChoiceTest, beginsWithTheOneThatKeepsMost)
{
    EXPECT_EQ(choice.scene(), Scene::Download);
    choice.setScene(Scene::Upgrade);
    EXPECT_EQ(choice.scene(), Scene::Upgrade);
    EXPECT_TRUE(chosen.isEmpty()) << "only the user's choice is said";
}

TEST_F(SceneChoiceTest, theWholeCardTakesTheClick)
{
    auto* card = qobject_cast<SceneCard*>(button("scene-format-all").parentWidget());
    ASSERT_NE(card, nullptr);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, card->height() - 4));
    EXPECT_EQ(choice.scene(), Scene::FormatAll);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SceneChoiceTest, arrowKeysWalkThroughTheCards)
{
    button("scene-download").setFocus();
    QTest::keyClick(&button("scene-download"), Qt::Key_Down);
    EXPECT_EQ(choice.scene(), Scene::Upgrade);
    QTest::keyClick(&button("scene-upgrade"), Qt::Key_Down);
    EXPECT_EQ(choice.scene(), Scene::FormatAll);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(SceneChoiceTest, everyCardSaysWhatItKeepsAndWhatItCosts)
{
    EXPECT_TRUE(button("scene-download").accessibleDescription().contains(QStringLiteral("stays as it is")));
    EXPECT_TRUE(button("scene-upgrade").accessibleDescription().contains(QStringLiteral("may be erased")));
    const QString words = button("scene-format-all").accessibleDescription();
    EXPECT_TRUE(words.contains(QStringLiteral("Erases everything")));
    EXPECT_TRUE(words.contains(QStringLiteral("put back")));
    EXPECT_TRUE(words.contains(QStringLiteral("type a word")));
}

} // namespace flashwright::test
