// SPDX-License-Identifier: GPL-3.0-or-later
// One genuine file of each kind, damaged in one place: each damage has a word of its own, and a line.
#include "core/firmware/package_opener.h"
#include "tests/protocols/mediatek/package/rom_support.h"

#include <functional>

namespace flashwright::mediatek {
namespace {

namespace fs = std::filesystem;

struct Damage {
    const char* name;
    const char* file; ///< of tests/fixtures/scatter
    const char* from; ///< replaced once; empty = the second half is cut off
    const char* to;
    const char* word; ///< problem when it cannot be used, else a finding
    bool usable;
};

std::ostream& operator<<(std::ostream& out, const Damage& damage)
{
    return out << damage.name;
}

class DamagedScatter : public testing::TestWithParam<Damage> {
protected:
    static std::string damagedText()
    {
        const Bytes raw = test::readWholeFile(
            fs::path(FLASHWRIGHT_SOURCE_DIR) / "tests/fixtures/scatter" / GetParam().file);
        std::string text(asText(raw));
        const std::string from = GetParam().from;
        if (from.empty()) {
            return text.substr(0, text.size() / 2);
        }
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos);
        return text.replace(at, from.size(), GetParam().to);
    }
};

TEST_P(DamagedScatter, hasItsOwnWordAndALine)
{
    const test::TemporaryFolder folder;
    const std::string extension = fs::path(GetParam().file).extension().string();
    const fs::path path = folder.write("MT_Android_scatter" + extension, asBytes(damagedText()));
    const auto package = openFirmware(test::modules(), path);
    if (!GetParam().usable) {
        ASSERT_FALSE(package);
        EXPECT_EQ(package.error().fact("problem"), GetParam().word);
        EXPECT_FALSE(package.error().fact("file").empty());
        return;
    }
    ASSERT_TRUE(package) << package.error().toLogLine();
    const Finding* finding = test::findingOf(**package, GetParam().word);
    ASSERT_NE(finding, nullptr);
    const std::string_view word = GetParam().word;
    const bool ofTheWhole = word == "scatter-unknown-version" || word == "scatter-without-platform"
        || word == "scatter-unknown-platform";
    EXPECT_EQ(test::factOf(finding, "line").empty(), ofTheWhole);
}

constexpr const char* List = "mt6589_list_braces.txt";
constexpr const char* Old = "mt6582_v1_1_1.txt";
constexpr const char* Text = "mt6735_v1_1_2.txt";
constexpr const char* Several = "mt6785_v2_1_0.txt";
constexpr const char* Xml = "mt6893_v2_1_0.xml";

INSTANTIATE_TEST_SUITE_P(Kinds, DamagedScatter,
    testing::Values(
        Damage{"listLine", List, "MBR 0x600000", "MBR at 6 MiB, sort of", "scatter-unknown-line", true},
        Damage{"listMisaligned", List, "EBR1 0x680000", "EBR1 0x680001", "scatter-misaligned", true},
        Damage{"oldMisaligned", Old, "0xc80000", "0xc80001", "scatter-misaligned", true},
        Damage{"oldPhysical", Old, "boundary_check", "boundary_check", "scatter-physical-ignored", true},
        Damage{"oldRepeated", Old, "  file_name: MBR", "  file_name: MBR\n  file_name: MBR",
            "scatter-repeated-key", true},
        Damage{"textVersion", Text, "V1.1.2", "V9.9.9", "scatter-unknown-version", true},
        Damage{
            "textPlatform", Text, "platform: MT6735", "platform: MT0001", "scatter-unknown-platform", true},
        Damage{"textNoPlatform", Text, "platform: MT6735", "plattform: MT6735", "scatter-without-platform",
            true},
        Damage{"textReserved", Text, "physical_start_addr: 0xFFFF0004", "physical_start_addr: 0xFFFF0044",
            "scatter-reserved-mismatch", true},
        Damage{"textNumber", Text, "partition_size: 0x", "partition_size: ZZ", "scatter-bad-number", true},
        Damage{
            "textNoSize", Text, "partition_size: 0x", "partition_sise: 0x", "scatter-row-without-size", true},
        Damage{"textName", Text, "partition_name: boot", "partition_name:", "scatter-row-without-name", true},
        Damage{"textFlag", Text, "is_download: true", "is_download: maybe", "scatter-bad-flag", true},
        Damage{"textOperation", Text, "operation_type: UPDATE", "operation_type: REPLACE",
            "scatter-unknown-operation", true},
        Damage{"severalTick", Several, "is_download: false", "is_download: true",
            "scatter-download-without-file", true},
        Damage{"severalStorage", Several, "storage_type: UFS", "storage_type: TAPE",
            "scatter-unknown-storage", true},
        Damage{"severalOther", Several, "HW_STORAGE_UFS", "HW_STORAGE_EMMC", "scatter-other-storage", true},
        Damage{"severalTwoPreloaders", Several, "region: EMMC_USER",
            "region: EMMC_BOOT1_BOOT2\n    type: SV5_BL_BIN", "scatter-two-preloaders", true},
        Damage{"xmlCut", Xml, "", "", "xml-malformed", false},
        Damage{"xmlTag", Xml, "</partition_name>", "</name>", "xml-malformed", false},
        Damage{"xmlEntity", Xml, "<root>", "<!DOCTYPE r [<!ENTITY a \"b\">]><root>", "xml-malformed", false},
        Damage{"xmlNumber", Xml, "<partition_size>0x", "<partition_size>Q", "scatter-bad-number", true},
        Damage{"xmlDuplicate", Xml, "<partition_name>pgpt", "<partition_name>boot_para",
            "scatter-duplicate-name", true}),
    [](const auto& row) { return row.param.name; });

TEST(DamagedScatter, whatIsTooLargeOrEmptyOfRowsSaysSo)
{
    const test::TemporaryFolder folder;
    const std::string start = "- general: MTK_PLATFORM_CFG\n  info:\n    - config_version: V1.1.2\n";
    auto package = openFirmware(test::modules(), folder.write("a_scatter.txt", asBytes(start)));
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "scatter-no-rows");
    const std::string large = start + std::string(5U << 20U, '#');
    package = openFirmware(test::modules(), folder.write("b_scatter.txt", asBytes(large)));
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "scatter-too-large");
    const std::string binary = start + std::string(20000, '#') + '\0';
    package = openFirmware(test::modules(), folder.write("c_scatter.txt", asBytes(binary)));
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "scatter-binary");
}

} // namespace
} // namespace flashwright::mediatek
