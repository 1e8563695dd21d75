// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the settings for people to look at: set FLASHWRIGHT_SCREENSHOTS to a folder.
#include "app/gui/sections/settings/option_page.h"
#include "app/gui/sections/settings_section.h"
#include "app/gui/widgets/language.h"
#include "app/gui/widgets/theme.h"
#include "tests/app/gui/window_fixture.h"

#include <QDir>

namespace flashwright::test {

namespace {

struct Look {
    const char* name;
    Theme theme;
    const char* language;
    QSize size;
};

class SettingsPictures : public WindowFixture, public ::testing::WithParamInterface<Look> {
protected:
    void SetUp() override
    {
        pictures = qEnvironmentVariable("FLASHWRIGHT_SCREENSHOTS");
        if (pictures.isEmpty()) {
            GTEST_SKIP() << "FLASHWRIGHT_SCREENSHOTS is not set";
        }
        QDir().mkpath(pictures);
    }
    ~SettingsPictures() override
    {
        applyTheme(Theme::System);
        applyLanguage(QStringLiteral("en"));
    }
    QString pictures;
};

} // namespace

TEST_P(SettingsPictures, everyPage)
{
    applyTheme(GetParam().theme);
    applyLanguage(QLatin1String(GetParam().language));
    window->resize(GetParam().size);
    window->openSection(QStringLiteral("settings"));
    auto& section = *window->findChild<SettingsSection*>();
    for (const OptionPage* page : section.pages()) {
        section.openPage(page->id());
        QTest::qWait(50);
        const QString name =
            QStringLiteral("settings-%1-%2.png").arg(page->id(), QLatin1String(GetParam().name));
        EXPECT_TRUE(window->grab().save(QDir(pictures).filePath(name)));
    }
}

INSTANTIATE_TEST_SUITE_P(Looks, SettingsPictures,
    ::testing::Values(Look{"light", Theme::Light, "en", {1280, 800}},
        Look{"dark", Theme::Dark, "de", {1024, 640}},
        Look{"contrast", Theme::HighContrastDark, "en", {1024, 640}},
        Look{"contrastLight", Theme::HighContrastLight, "zh_CN", {1280, 800}},
        Look{"arabic", Theme::Light, "ar", {1024, 640}}),
    [](const auto& row) { return row.param.name; });

} // namespace flashwright::test
