// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settings.h"
#include "app/cli/targets.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct SizeRow {
    const char* text;
    std::optional<std::uint64_t> bytes;
};

class Sizes : public ::testing::TestWithParam<SizeRow> { };

TEST_P(Sizes, areReadInEverySpelling)
{
    EXPECT_EQ(parseSize(QString::fromLatin1(GetParam().text)), GetParam().bytes);
}

INSTANTIATE_TEST_SUITE_P(Rows, Sizes,
    ::testing::Values(SizeRow{"0", 0}, SizeRow{"4096", 4096}, SizeRow{"0x1000", 4096},
        SizeRow{"0X9EFFFE00", 0x9efffe00}, SizeRow{"16K", 16384}, SizeRow{"4M", 4194304},
        SizeRow{"1g", 1073741824}, SizeRow{"2KiB", 2048}, SizeRow{"", {}}, SizeRow{"K", {}},
        SizeRow{"12x", {}}, SizeRow{"0x", {}}, SizeRow{"-1", {}}, SizeRow{"99999999999999999999", {}},
        SizeRow{"17179869184G", {}}));

tl::expected<Settings, QString> settingsFrom(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    EXPECT_TRUE(parser.parse(QStringList{QStringLiteral("flashwright-cli")} + arguments))
        << parser.errorText().toStdString();
    return readSettings(parser);
}

TEST(Settings, loadersKeepTheirOrderAndAddresses)
{
    const auto settings = settingsFrom({QStringLiteral("--fdl"), QStringLiteral("a@b.bin@0x5000"),
        QStringLiteral("--fdl"), QStringLiteral("second.bin@0x9efffe00")});
    ASSERT_TRUE(settings);
    ASSERT_EQ(settings->loaders.size(), 2u);
    EXPECT_EQ(settings->loaders[0].file, "a@b.bin");
    EXPECT_EQ(settings->loaders[0].address, 0x5000u);
    EXPECT_EQ(settings->loaders[1].address, 0x9efffe00u);
}

TEST(Settings, waitIsTwoMinutesUnlessTold)
{
    EXPECT_EQ(settingsFrom({})->wait, seconds(120));
    EXPECT_EQ(settingsFrom({QStringLiteral("--wait"), QStringLiteral("5")})->wait, seconds(5));
    EXPECT_FALSE(settingsFrom({QStringLiteral("--wait"), QStringLiteral("forever")})->wait);
    EXPECT_FALSE(settingsFrom({QStringLiteral("--wait"), QStringLiteral("soon")}));
}

TEST(Settings, verbosityCounts)
{
    EXPECT_EQ(settingsFrom({})->verbosity, 0);
    EXPECT_EQ(settingsFrom({QStringLiteral("-v")})->verbosity, 1);
    EXPECT_EQ(settingsFrom({QStringLiteral("-vv")})->verbosity, 2);
}

TEST(Settings, wordsForTheConversationAreChecked)
{
    const auto good =
        settingsFrom({QStringLiteral("--baud"), QStringLiteral("921600"), QStringLiteral("--raw-mode"),
            QStringLiteral("off"), QStringLiteral("--block-size"), QStringLiteral("16K")});
    ASSERT_TRUE(good);
    const std::map<std::string, std::string> wanted{
        {"baud", "921600"}, {"raw_mode", "off"}, {"block_bytes", "16384"}};
    EXPECT_EQ(good->talk, wanted);
    EXPECT_FALSE(settingsFrom({QStringLiteral("--baud"), QStringLiteral("fast")}));
    EXPECT_FALSE(settingsFrom({QStringLiteral("--raw-mode"), QStringLiteral("yes")}));
    EXPECT_FALSE(settingsFrom({QStringLiteral("--block-size"), QStringLiteral("0")}));
}

TEST(Settings, loadersOfARole)
{
    const auto settings = settingsFrom({QStringLiteral("--da"), QStringLiteral("MTK_AllInOne_DA.bin"),
        QStringLiteral("--auth"), QStringLiteral("auth_sv5.auth"), QStringLiteral("--preloader"),
        QStringLiteral("pl.bin"), QStringLiteral("--battery"), QStringLiteral("without")});
    ASSERT_TRUE(settings);
    ASSERT_EQ(settings->loaders.size(), 3u);
    EXPECT_EQ(settings->loaders[0].role, "da");
    EXPECT_EQ(settings->loaders[0].file, "MTK_AllInOne_DA.bin");
    EXPECT_EQ(settings->loaders[1].role, "preloader");
    EXPECT_EQ(settings->loaders[2].role, "auth");
    EXPECT_EQ(settings->talk.at("battery"), "without");
    EXPECT_EQ(settingsFrom({QStringLiteral("--loader"), QStringLiteral("a.bin")})->loaders.at(0).role, "da");
    EXPECT_FALSE(settingsFrom({QStringLiteral("--usb-speed"), QStringLiteral("warp")}));
}

TEST(Targets, regionsStandBeforeAnAddress)
{
    const auto read = parseReadTarget(QStringLiteral("boot1:0x800:4K"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->region, "boot1");
    EXPECT_EQ(read->address, 0x800u);
    EXPECT_EQ(read->bytes, 4096u);
    EXPECT_TRUE(read->name.empty());
    const auto written = parseWriteTarget(QStringLiteral("LU0:0x0=x.bin"));
    ASSERT_TRUE(written);
    EXPECT_EQ(written->region, "lu0");
    EXPECT_EQ(written->address, 0u);
    EXPECT_EQ(written->file, "x.bin");
    EXPECT_EQ(parseEraseTarget(QStringLiteral("user:0x100000:64K"))->region, "user");
    EXPECT_TRUE(parseReadTarget(QStringLiteral("boot:0x800:4K"))->region.empty()); // a partition's offset
    EXPECT_FALSE(parseReadTarget(QStringLiteral("boot1:x:4K")));
}

TEST(Targets, readTakesNamesRangesAndAddresses)
{
    EXPECT_EQ(parseReadTarget(QStringLiteral("boot"))->name, "boot");
    const auto part = parseReadTarget(QStringLiteral("boot:0x1000:4K"));
    ASSERT_TRUE(part);
    EXPECT_EQ(part->offset, 0x1000u);
    EXPECT_EQ(part->bytes, 4096u);
    const auto address = parseReadTarget(QStringLiteral("0x80000003:64K"));
    ASSERT_TRUE(address);
    EXPECT_EQ(address->address, 0x80000003u);
    EXPECT_EQ(address->bytes, 65536u);
    EXPECT_FALSE(parseReadTarget(QStringLiteral("0x80000003"))); // an address has no end of its own
    EXPECT_FALSE(parseReadTarget(QStringLiteral("boot:x:y")));
    EXPECT_FALSE(parseReadTarget(QString()));
}

TEST(Targets, writeNeedsAFile)
{
    const auto named = parseWriteTarget(QStringLiteral("boot=a=b.img"));
    ASSERT_TRUE(named);
    EXPECT_EQ(named->name, "boot");
    EXPECT_EQ(named->file, "a=b.img");
    EXPECT_EQ(parseWriteTarget(QStringLiteral("0x90000000=x.bin"))->address, 0x90000000u);
    EXPECT_FALSE(parseWriteTarget(QStringLiteral("boot")));
    EXPECT_FALSE(parseWriteTarget(QStringLiteral("boot=")));
    EXPECT_FALSE(parseWriteTarget(QStringLiteral("=file")));
}

} // namespace
} // namespace flashwright
