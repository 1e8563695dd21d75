// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/welcome_section.h"
#include "tests/app/gui/wizards/wizard_fixture.h"

#include <QCheckBox>
#include <QCommandLinkButton>
#include <QDir>
#include <QMenu>

namespace flashwright::test {

namespace {

class WelcomePage : public WizardFixture {
protected:
    WelcomePage() { window->openSection(QStringLiteral("welcome")); }

    [[nodiscard]] SectionBar& bar() const { return *window->findChild<SectionBar*>(); }
    [[nodiscard]] WelcomeSection& page() const { return *window->findChild<WelcomeSection*>(); }
};

} // namespace

TEST_F(WelcomePage, eachCardOpensItsGuideByKeyboard)
{
    const QString pictures = qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS");
    if (!pictures.isEmpty()) {
        window->resize(1024, 640);
        QTest::qWait(50);
        window->grab().save(QDir(pictures).filePath(QStringLiteral("welcome.png")));
    }
    for (const WizardKind kind : WizardKinds) {
        const QString name = wizardWords(kind).name;
        auto* card = page().findChild<QCommandLinkButton*>(QLatin1String("card-") + name);
        ASSERT_NE(card, nullptr) << name.toStdString();
        EXPECT_FALSE(card->accessibleDescription().isEmpty());
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Space);
        ASSERT_NE(window->wizard(), nullptr) << name.toStdString();
        EXPECT_EQ(window->wizard()->objectName(), QString(name + QLatin1String("Wizard")));
        window->wizard()->reject();
        ASSERT_EQ(window->wizard(), nullptr);
    }
}

TEST_F(WelcomePage, theMenuHasThemToo)
{
    auto* menu = window->findChild<QMenu*>(QStringLiteral("wizardMenu"));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->actions().size(), qsizetype(WizardKinds.size()));
    trigger("wizard-restore");
    ASSERT_NE(window->wizard(), nullptr);
    EXPECT_EQ(window->wizard()->objectName(), QStringLiteral("restoreWizard"));
}

TEST_F(WelcomePage, isShownAtTheStartForAsLongAsItIsWanted)
{
    settings->setValue(QLatin1String(preference::ShowWelcome.key), true);
    MainWindow first(*stations, *settings);
    EXPECT_EQ(first.findChild<SectionBar*>()->current()->id(), QStringLiteral("welcome"));
    auto* again = page().findChild<QCheckBox*>(QStringLiteral("showWelcome"));
    again->setChecked(true);
    again->setChecked(false);
    EXPECT_FALSE(window->bench().preferences.get(preference::ShowWelcome));
    MainWindow second(*stations, *settings);
    EXPECT_EQ(second.findChild<SectionBar*>()->current()->id(), QStringLiteral("flash"));
}

TEST_F(WelcomePage, aFirmwareBringsTheFlashPage)
{
    practise();
    EXPECT_EQ(bar().current()->id(), QStringLiteral("flash"));
}

} // namespace flashwright::test
