// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences/job_preferences.h"
#include "app/gui/sections/section_bar.h"
#include "app/gui/sections/settings/option_page.h"
#include "app/gui/sections/settings_section.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/looks.h"
#include "app/gui/widgets/theme.h"
#include "tests/app/gui/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>

namespace flashwright::test {

namespace {

class SettingsSectionTest : public WindowFixture {
protected:
    ~SettingsSectionTest() override
    {
        applyTheme(Theme::System);
        applyLanguage(QStringLiteral("en"));
    }
    SettingsSection& section() { return *window->findChild<SettingsSection*>(); }
    void open(const char* page)
    {
        window->openSection(QStringLiteral("settings"));
        section().openPage(QLatin1String(page));
    }
    template <class Kind> Kind& child(const char* name)
    {
        return *section().findChild<Kind*>(QLatin1String(name));
    }
    /// Chooses by keys alone, as a person does.
    void choose(const char* name, const QVariant& value)
    {
        auto& box = child<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < box.count() && box.currentData() != value; ++step) {
            QTest::keyClick(&box, Qt::Key_Down);
        }
        ASSERT_EQ(box.currentData(), value) << name;
    }
    [[nodiscard]] const Preferences& preferences() const { return window->bench().preferences; }
    JobRequest request()
    {
        practise();
        return window->bench().desk.request();
    }
};

} // namespace

TEST_F(SettingsSectionTest, bothKeysOpenIt)
{
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_Comma, Qt::KeyboardModifiers(Qt::ControlModifier)},
             std::pair{Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier}}) {
        window->openSection(QStringLiteral("flash"));
        EXPECT_FALSE(section().isVisible());
        QTest::keyClick(window.get(), key, modifiers);
        EXPECT_TRUE(section().isVisible());
    }
    auto& list = child<QListWidget>("settingsPages");
    EXPECT_EQ(list.count(), 9);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(child<QLabel>("settingsHeading").text(), QStringLiteral("Station"));
}

TEST_F(SettingsSectionTest, everyOptionIsExplained)
{
    int options = 0;
    for (const Option* option : section().findChildren<Option*>()) {
        const auto* box = option->findChild<QComboBox*>();
        const auto* tick = option->findChild<QCheckBox*>();
        const QWidget* control = box == nullptr ? static_cast<const QWidget*>(tick) : box;
        ASSERT_NE(control, nullptr);
        EXPECT_GT(control->accessibleDescription().size(), 15) << control->objectName().toStdString();
        for (int at = 0; box != nullptr && at < box->count(); ++at) {
            EXPECT_FALSE(box->itemText(at).isEmpty()) << control->objectName().toStdString();
        }
        ++options;
    }
    EXPECT_GT(options, 15);
}

TEST_F(SettingsSectionTest, theThemeChangesAtOnceAndTheMenuFollows)
{
    open("appearance");
    choose("theme", themeName(Theme::HighContrastDark));
    const QColor black = highContrastPalette(true).color(QPalette::Window);
    EXPECT_TRUE(eventually([&] { return window->palette().color(QPalette::Window) == black; }));
    for (const QAction* action : window->findChildren<QAction*>()) {
        if (action->data() == themeName(Theme::HighContrastDark)) {
            EXPECT_TRUE(action->isChecked());
        } else if (action->data() == themeName(Theme::Light)) {
            EXPECT_FALSE(action->isChecked());
        }
    }
    choose("theme", themeName(Theme::Light));
    EXPECT_TRUE(eventually([this] { return !isDark(window->palette()); }));
}

TEST_F(SettingsSectionTest, textGrowsAtOnce)
{
    const double usual = QApplication::font().pointSizeF();
    open("appearance");
    choose("textPercent", 130);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.3, 0.01);
    choose("textPercent", 100);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01);
}

TEST_F(SettingsSectionTest, theLanguageChangesAtOnceWithItsDirection)
{
    open("language");
    auto& list = child<QListWidget>("languageList");
    const QStringList codes{QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"),
        QStringLiteral("es"), QStringLiteral("pt_BR"), QStringLiteral("ru"), QStringLiteral("zh_CN"),
        QStringLiteral("hi"), QStringLiteral("ar"), QStringLiteral("id")};
    ASSERT_EQ(list.count(), codes.size());
    for (int row = 0; row < list.count(); ++row) {
        EXPECT_EQ(list.item(row)->data(Qt::UserRole).toString(), codes.at(row));
        EXPECT_FALSE(list.item(row)->text().isEmpty());
    }
    list.setFocus();
    list.setCurrentRow(int(codes.indexOf(QStringLiteral("ar"))));
    EXPECT_TRUE(eventually([this] { return window->layoutDirection() == Qt::RightToLeft; }));
    EXPECT_EQ(QLocale().language(), QLocale::Arabic);
    list.setCurrentRow(int(codes.indexOf(QStringLiteral("de"))));
    EXPECT_TRUE(eventually([this] { return window->layoutDirection() == Qt::LeftToRight; }));
    const auto* stop = window->findChild<QAction*>(QStringLiteral("stop"));
    EXPECT_TRUE(eventually([stop] { return stop->iconText() == QStringLiteral("Anhalten"); }));
}

TEST_F(SettingsSectionTest, everyLanguageThatIsOfferedIsShipped)
{
    for (const LanguageChoice& language : languages()) {
        const QString file = QStringLiteral(FLASHWRIGHT_SOURCE_DIR "/translations/flashwright_%1.ts");
        EXPECT_TRUE(QFile::exists(file.arg(language.code))) << language.code.toStdString();
    }
}

TEST_F(SettingsSectionTest, theExpertViewIsTheSameEverywhere)
{
    open("general");
    QTest::keyClick(&child<QCheckBox>("expert"), Qt::Key_Space);
    EXPECT_TRUE(window->findChild<QAction*>(QStringLiteral("expertView"))->isChecked());
    open("download");
    EXPECT_TRUE(child<QComboBox>("checksum").isVisible());
    trigger("expertView");
    EXPECT_FALSE(child<QCheckBox>("expert").isChecked());
    EXPECT_FALSE(child<QComboBox>("checksum").isVisible());
}

TEST_F(SettingsSectionTest, theChoicesReachTheJob)
{
    open("connection");
    choose("usbSpeed", QStringLiteral("full"));
    choose("battery", QStringLiteral("without"));
    choose("baud", 460800);
    choose("waitMinutes", 5);
    QTest::keyClick(&child<QCheckBox>("fastTransfer"), Qt::Key_Space);
    open("download");
    choose("verifyDepth", int(VerifyDepth::Full));
    choose("farewell", int(Farewell::PowerOff));
    choose("watchAfter", 120);
    const JobRequest wanted = request();
    // The command line's own words.
    const std::map<std::string, std::string> options{
        {"usb_speed", "full"}, {"battery", "without"}, {"baud", "460800"}, {"raw_mode", "on"}};
    EXPECT_EQ(wanted.options, options);
    EXPECT_TRUE(wanted.verify);
    EXPECT_EQ(wanted.verifyDepth, VerifyDepth::Full);
    EXPECT_EQ(wanted.farewell, Farewell::PowerOff);
    EXPECT_EQ(wanted.watchAfter, seconds(120));
    EXPECT_EQ(window->bench().desk.context(wanted, "flash").wait, seconds(300));
}

TEST_F(SettingsSectionTest, nothingIsComparedOnlyWhenToldSo)
{
    EXPECT_TRUE(request().verify);
    EXPECT_TRUE(request().options.empty()) << "the loader does as it likes";
    open("download");
    choose("verifyDepth", -1);
    EXPECT_FALSE(preferences().get(preference::Verify));
    EXPECT_FALSE(window->bench().desk.request().verify);
    window->bench().preferences.set(preference::Verify, true);
    EXPECT_NE(child<QComboBox>("verifyDepth").currentData().toInt(), -1) << "another page said so";
}

TEST_F(SettingsSectionTest, theLastStateComesBackWhenWanted)
{
    window->bench().preferences.set(preference::ShowWelcome, false);
    open("keys");
    window->resize(1111, 701);
    ASSERT_TRUE(window->close());
    window = std::make_unique<MainWindow>(*stations, *settings);
    window->show();
    EXPECT_TRUE(section().isVisible());
    EXPECT_EQ(window->size(), QSize(1111, 701));
    window->bench().preferences.set(preference::RestoreSession, false);
    ASSERT_TRUE(window->close());
    window = std::make_unique<MainWindow>(*stations, *settings);
    window->show();
    EXPECT_FALSE(section().isVisible());
    EXPECT_EQ(window->size(), QSize(1280, 800));
}

} // namespace flashwright::test
