// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/text_size.h"
#include "app/gui/widgets/theme.h"
#include "tests/app/gui/gui_support.h"

#include <QLabel>

namespace flashwright::test {

namespace {

struct ThemeCase {
    const char* name;
    QPalette (*palette)();
    double least; ///< WCAG 2.2: 4.5 for AA, 7 for AAA
};

QPalette contrastLight()
{
    return highContrastPalette(false);
}

QPalette contrastDark()
{
    return highContrastPalette(true);
}

constexpr double Enhanced = 7;

/// Text on what it stands on, as the window uses it.
const std::pair<QPalette::ColorRole, QPalette::ColorRole> TextPairs[] = {
    {QPalette::WindowText, QPalette::Window}, {QPalette::WindowText, QPalette::Base},
    {QPalette::Text, QPalette::Base}, {QPalette::Text, QPalette::AlternateBase},
    {QPalette::Text, QPalette::Window}, {QPalette::ButtonText, QPalette::Button},
    {QPalette::ButtonText, QPalette::Window}, {QPalette::HighlightedText, QPalette::Highlight},
    {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Base},
    {QPalette::Link, QPalette::Window}, {QPalette::Link, QPalette::AlternateBase},
    {QPalette::PlaceholderText, QPalette::Base}, {QPalette::PlaceholderText, QPalette::Window}};

class ThemeContrast : public ::testing::TestWithParam<ThemeCase> { };

} // namespace

// WCAG's own numbers: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
TEST(Theme, theContrastIsThatOfWcag)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.001);
    EXPECT_NEAR(contrast(QColor(0x777777), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrast(QColor(0x595959), Qt::white), 7.0, 0.01);
}

TEST_P(ThemeContrast, textCanBeRead)
{
    const QPalette palette = GetParam().palette();
    for (const auto& [text, below] : TextPairs) {
        EXPECT_GE(contrast(palette.color(text), palette.color(below)), GetParam().least)
            << text << " on " << below;
    }
}

TEST_P(ThemeContrast, barsOfAllStagesCanBeRead)
{
    const QPalette palette = GetParam().palette();
    const bool dark = isDark(palette);
    std::vector<std::pair<std::string, StageLook>> looks;
    for (int stage = 0; stage <= int(Stage::Done); ++stage) {
        looks.emplace_back("stage " + std::to_string(stage), stageLook(static_cast<Stage>(stage), dark));
    }
    for (int verdict = 0; verdict <= int(Verdict::Stopped); ++verdict) {
        looks.emplace_back(
            "verdict " + std::to_string(verdict), verdictLook(static_cast<Verdict>(verdict), dark));
    }
    for (const auto& [name, look] : looks) {
        EXPECT_GE(contrast(look.ink, look.fill), Enhanced) << name;
        for (const auto below : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            EXPECT_GE(contrast(look.edge, palette.color(below)), Enhanced) << name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast,
    ::testing::Values(ThemeCase{"light", lightPalette, 4.5}, ThemeCase{"dark", darkPalette, 4.5},
        ThemeCase{"contrastLight", contrastLight, Enhanced},
        ThemeCase{"contrastDark", contrastDark, Enhanced}),
    [](const auto& row) { return row.param.name; });

TEST(Theme, namesAreReadBack)
{
    for (const Theme theme : AllThemes) {
        EXPECT_EQ(themeFromName(themeName(theme)), theme);
    }
    EXPECT_EQ(themeFromName(QStringLiteral("rainbow")), Theme::System);
}

TEST(Theme, theDesktopDecidesWhereItHasAWish)
{
    EXPECT_EQ(resolvedTheme({}, false), Theme::System);
    EXPECT_EQ(resolvedTheme({}, true), Theme::System);
    EXPECT_EQ(resolvedTheme({true, false}, false), Theme::Dark);
    EXPECT_EQ(resolvedTheme({true, false}, true), Theme::System) << "the platform is dark by itself";
    EXPECT_EQ(resolvedTheme({false, false}, true), Theme::Light);
    EXPECT_EQ(resolvedTheme({std::nullopt, true}, false), Theme::HighContrastLight);
    EXPECT_EQ(resolvedTheme({std::nullopt, true}, true), Theme::HighContrastDark);
    EXPECT_EQ(resolvedTheme({true, true}, false), Theme::HighContrastDark);
}

TEST(Theme, textGrowsAndHeadingsWithIt)
{
    QLabel heading;
    keepLarger(heading, 1.5, true);
    const double usual = QApplication::font().pointSizeF();
    EXPECT_NEAR(heading.font().pointSizeF(), usual * 1.5, 0.01);
    applyTextSize(150);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual * 1.5, 0.01);
    EXPECT_TRUE(eventually([&] { return std::abs(heading.font().pointSizeF() - usual * 2.25) < 0.01; }));
    EXPECT_TRUE(heading.font().bold());
    applyTextSize(100);
    EXPECT_NEAR(QApplication::font().pointSizeF(), usual, 0.01);
}

} // namespace flashwright::test
