// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/icons.h"
#include "app/gui/widgets/stage_look.h"
#include "app/gui/widgets/theme.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

namespace {

const std::vector<Stage> AllStages = [] {
    std::vector<Stage> stages;
    for (int stage = 0; stage <= int(Stage::Done); ++stage) {
        stages.push_back(static_cast<Stage>(stage));
    }
    return stages;
}();

int hueOf(Stage stage)
{
    return stageLook(stage, false).fill.hsvHue();
}

} // namespace

// The names guides use: red, purple, yellow, green, blue, magenta. Hues in degrees of the colour circle.
TEST(StageLook, coloursAreTheOnesPeopleKnow)
{
    EXPECT_TRUE(hueOf(Stage::SendingLoader) < 15 || hueOf(Stage::SendingLoader) > 345);
    EXPECT_EQ(stageLook(Stage::StartingLoader, false).fill, stageLook(Stage::SendingLoader, false).fill);
    EXPECT_NEAR(hueOf(Stage::WritingBootChain), 285, 15);
    EXPECT_NEAR(hueOf(Stage::Writing), 48, 10);
    EXPECT_NEAR(hueOf(Stage::Erasing), 123, 15);
    EXPECT_NEAR(hueOf(Stage::Repartitioning), 123, 15);
    EXPECT_NEAR(hueOf(Stage::ReadingBack), 212, 15);
    EXPECT_NEAR(hueOf(Stage::CheckingPackage), 310, 15);
    EXPECT_LT(stageLook(Stage::Verifying, false).fill.hsvSaturation(), 60);
}

class StageContrast : public ::testing::TestWithParam<bool> { };

TEST_P(StageContrast, textOnAndAroundEveryBarIsReadable)
{
    const bool dark = GetParam();
    const QPalette palette = dark ? darkPalette() : lightPalette();
    EXPECT_EQ(isDark(palette), dark);
    for (const Stage stage : AllStages) {
        const StageLook look = stageLook(stage, dark);
        EXPECT_GE(contrast(look.ink, look.fill), 4.5) << stageName(stage);
        EXPECT_GE(contrast(look.edge, palette.color(QPalette::Base)), 4.5) << stageName(stage);
        EXPECT_GE(contrast(look.edge, palette.color(QPalette::Window)), 4.5) << stageName(stage);
    }
    for (int verdict = 0; verdict <= int(Verdict::Stopped); ++verdict) {
        const StageLook look = verdictLook(static_cast<Verdict>(verdict), dark);
        EXPECT_GE(contrast(look.ink, look.fill), 4.5) << verdict;
    }
}

TEST_P(StageContrast, textOfThePaletteIsReadable)
{
    const QPalette palette = GetParam() ? darkPalette() : lightPalette();
    const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole below) {
        return contrast(palette.color(text), palette.color(below));
    };
    EXPECT_GE(ratio(QPalette::WindowText, QPalette::Window), 4.5);
    EXPECT_GE(ratio(QPalette::Text, QPalette::Base), 4.5);
    EXPECT_GE(ratio(QPalette::Text, QPalette::AlternateBase), 4.5);
    EXPECT_GE(ratio(QPalette::ButtonText, QPalette::Button), 4.5);
    EXPECT_GE(ratio(QPalette::HighlightedText, QPalette::Highlight), 4.5);
    EXPECT_GE(ratio(QPalette::Link, QPalette::Base), 4.5);
    EXPECT_GE(ratio(QPalette::PlaceholderText, QPalette::Base), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Themes, StageContrast, ::testing::Values(false, true));

TEST(StageLook, colourIsNeverAlone)
{
    for (const Stage stage : AllStages) {
        const StageLook look = stageLook(stage, false);
        EXPECT_FALSE(iconPixmap(look.icon, 16, look.ink).isNull()) << look.icon.toStdString();
    }
    const std::vector<Stage> bars{Stage::CheckingPackage, Stage::SendingLoader, Stage::WritingBootChain,
        Stage::Writing, Stage::Erasing, Stage::ReadingBack, Stage::Verifying};
    std::set<int> patterns;
    std::set<QString> icons;
    for (const Stage stage : bars) {
        patterns.insert(stageLook(stage, false).pattern);
        icons.insert(stageLook(stage, false).icon);
    }
    EXPECT_EQ(patterns.size(), bars.size());
    EXPECT_EQ(icons.size(), bars.size());
}

} // namespace flashwright::test
