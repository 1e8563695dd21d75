// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/key_panel.h"
#include "app/gui/wizards/key_picture.h"
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QComboBox>
#include <QListWidget>
#include <QRadioButton>
#include <QTextBrowser>

namespace flashwright::test {

namespace {

class KeysGuide : public WizardFixture {
protected:
    void chooseChip(const char* maker, const char* family)
    {
        open(WizardKind::Keys);
        auto* makers = find<QComboBox>("keyMaker");
        makers->setCurrentIndex(makers->findData(QLatin1String(maker)));
        auto* chips = find<QComboBox>("keyChip");
        chips->setCurrentIndex(chips->findData(QLatin1String(family)));
        ASSERT_TRUE(returnUntil(GuideWizard::KeysStep));
    }
    void plug()
    {
        const auto plugged = stations->station()->plugPracticePhone("unisoc:sc9863a-emmc", {});
        ASSERT_TRUE(plugged) << plugged.error().toLogLine();
    }
    [[nodiscard]] int worked(const char* maker, const char* family, const char* key) const
    {
        return KeyMemory(*settings).count({maker, family, {}}, key);
    }
    [[nodiscard]] KeyPanel& panel() const { return *wizard().currentPage()->findChild<KeyPanel*>(); }
};

} // namespace

TEST_F(KeysGuide, theLoadedFirmwareSaysWhosePhoneItIs)
{
    practise({}, "mt6765-emmc");
    open(WizardKind::Keys);
    EXPECT_EQ(find<QComboBox>("keyMaker")->currentData(), QStringLiteral("mediatek"));
    EXPECT_EQ(find<QComboBox>("keyChip")->currentData(), QStringLiteral("mt6765"));
    EXPECT_TRUE(returnUntil(GuideWizard::KeysStep));
}

TEST_F(KeysGuide, eachKeyOfTheDataHasADrawingWithWords)
{
    open(WizardKind::Keys);
    KeyPicture picture;
    for (const char* name :
        {"volume-down", "volume-up", "both-volumes", "star", "hash", "center", "call", "boot-pin"}) {
        picture.show(name);
        EXPECT_TRUE(picture.hasDrawing()) << name;
        EXPECT_FALSE(picture.accessibleName().isEmpty());
        EXPECT_FALSE(picture.grab().toImage().isNull());
    }
}

TEST_F(KeysGuide, theKeyThatWorkedIsRememberedAndComesFirst)
{
    chooseChip("unisoc", "sc9863a");
    expectNames();
    EXPECT_EQ(panel().heldKey(), "volume-down");
    EXPECT_FALSE(find<QTextBrowser>("keySteps")->toPlainText().isEmpty());
    key(Qt::Key_Down); // Volume Up
    EXPECT_EQ(panel().heldKey(), "volume-up");
    shoot("wizard-keys");
    plug();
    ASSERT_TRUE(eventually([this] { return worked("unisoc", "sc9863a", "volume-up") == 1; }));
    EXPECT_FALSE(textOf("keyVerdict").isEmpty());
    EXPECT_TRUE(find<QListWidget>("keySeen")->item(0)->text().contains(QStringLiteral("1782:4d00")));
    shoot("wizard-keys-worked");
    wizard().button(QWizard::FinishButton)->setFocus();
    key(Qt::Key_Return);
    ASSERT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
    chooseChip("unisoc", "sc9863a");
    EXPECT_EQ(panel().heldKey(), "volume-up");
}

TEST_F(KeysGuide, nothingIsLearnedWithoutAKeyOrInPractice)
{
    chooseChip("unisoc", "sc9863a");
    find<QRadioButton>("key-none")->setChecked(true);
    plug();
    ASSERT_TRUE(eventually([this] { return panel().ports().phone().has_value(); }));
    EXPECT_EQ(worked("unisoc", "sc9863a", "volume-down"), 0);
    wizard().reject();
    practise();
    chooseChip("unisoc", "sc9863a");
    ASSERT_TRUE(stations->plugAnother());
    ASSERT_TRUE(eventually([this] { return !panel().ports().seen().empty(); }));
    EXPECT_EQ(worked("unisoc", "sc9863a", "volume-down"), 0);
}

TEST_F(KeysGuide, backAndCancelWork)
{
    chooseChip("unisoc", "sc9863a");
    key(Qt::Key_B, Qt::AltModifier);
    ASSERT_TRUE(stepComes(GuideWizard::SourceStep));
    key(Qt::Key_Escape);
    EXPECT_TRUE(eventually([this] { return window->wizard() == nullptr; }));
}

} // namespace flashwright::test
