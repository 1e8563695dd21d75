// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter.h"

#include <gmock/gmock.h>

namespace flashwright::mediatek {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::Field;

/// One boot row and one user row, as the smallest file a tool accepts.
std::string twoRows()
{
    return R"(- general: MTK_PLATFORM_CFG
  info: 
    - config_version: V1.1.2
      platform: MT6765
      project: fixture_a
      storage: EMMC
      boot_channel: MSDC_0
      block_size: 0x20000
- partition_index: SYS0
  partition_name: preloader
  file_name: preloader_fixture.bin
  is_download: true
  type: SV5_BL_BIN
  linear_start_addr: 0x0
  physical_start_addr: 0x0
  partition_size: 0x40000
  region: EMMC_BOOT_1
  storage: HW_STORAGE_EMMC
  boundary_check: true
  is_reserved: false
  operation_type: BOOTLOADERS
- partition_index: SYS1
  partition_name: boot
  file_name: boot.img
  is_download: true
  type: NORMAL_ROM
  linear_start_addr: 0x8000
  physical_start_addr: 0x8000
  partition_size: 0x4000000
  region: EMMC_USER
  storage: HW_STORAGE_EMMC
  boundary_check: true
  is_reserved: false
  operation_type: UPDATE
)";
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

TEST(ScatterText, readsTheTwoRowFile)
{
    const auto scatter = parseScatterText(twoRows(), "MT6765_Android_scatter.txt");
    ASSERT_TRUE(scatter);
    EXPECT_EQ(scatter->version, "V1.1.2");
    EXPECT_EQ(scatter->platform, "MT6765");
    EXPECT_EQ(scatter->project, "fixture_a");
    ASSERT_EQ(scatter->storages.size(), 1U);
    EXPECT_EQ(scatter->storages[0].kind, StorageKind::Emmc);
    EXPECT_EQ(scatter->storages[0].bootChannel, "MSDC_0");
    EXPECT_EQ(scatter->storages[0].blockBytes, 0x20000U);
    const auto& rows = scatter->storages[0].rows;
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].region, "EMMC_BOOT_1");
    EXPECT_EQ(rows[0].line, 9U);
    EXPECT_EQ(rows[1].name, "boot");
    EXPECT_EQ(rows[1].physicalStart, 0x8000U);
    EXPECT_EQ(rows[1].bytes, 0x4000000U);
    EXPECT_TRUE(rows[1].download);
    EXPECT_TRUE(scatter->findings.empty());
}

struct QuirkRow {
    const char* name;
    const char* from;
    const char* to;
    const char* code;
    Severity severity;
    const char* line;
};

class ScatterQuirks : public testing::TestWithParam<QuirkRow> { };

TEST_P(ScatterQuirks, isReportedWithItsLineAndDoesNotStopTheReader)
{
    const auto& quirk = GetParam();
    const auto scatter = parseScatterText(replaced(twoRows(), quirk.from, quirk.to), "x_scatter.txt");
    ASSERT_TRUE(scatter);
    EXPECT_THAT(scatter->findings,
        Contains(AllOf(Field(&Finding::code, quirk.code), Field(&Finding::severity, quirk.severity),
            Field(&Finding::facts, Contains(Fact{"line", quirk.line})))));
}

INSTANTIATE_TEST_SUITE_P(Files, ScatterQuirks,
    testing::Values(QuirkRow{"tickWithoutFile", "file_name: boot.img", "file_name: NONE",
                        "scatter-download-without-file", Severity::Error, "22"},
        QuirkRow{"unknownOperation", "operation_type: UPDATE", "operation_type: BOOTLOADER",
            "scatter-unknown-operation", Severity::Warning, "22"},
        QuirkRow{"decimalAddress", "physical_start_addr: 0x8000", "physical_start_addr: 32768",
            "scatter-decimal-number", Severity::Warning, "28"},
        QuirkRow{"garbageNumber", "partition_size: 0x4000000", "partition_size: 0xZZ", "scatter-bad-number",
            Severity::Warning, "29"},
        QuirkRow{"emptyName", "partition_name: boot", "partition_name:", "scatter-row-without-name",
            Severity::Error, "22"},
        QuirkRow{"repeatedKey", "  file_name: boot.img", "  file_name: boot.img\n  file_name: boot2.img",
            "scatter-repeated-key", Severity::Warning, "25"},
        QuirkRow{"strayLine", "  file_name: boot.img", "  file_name: boot.img\n  ???", "scatter-unknown-line",
            Severity::Warning, "25"},
        QuirkRow{"otherStorage",
            "  storage: HW_STORAGE_EMMC\n  boundary_check: true\n  is_reserved: false\n  operation_type: "
            "UPDATE",
            "  storage: HW_STORAGE_UFS\n  boundary_check: true\n  is_reserved: false\n  operation_type: "
            "UPDATE",
            "scatter-other-storage", Severity::Warning, "22"},
        QuirkRow{
            "badFlag", "is_download: true", "is_download: yes", "scatter-bad-flag", Severity::Warning, "12"}),
    [](const auto& row) { return row.param.name; });

TEST(ScatterText, lineEndsTabsBomAndIndentationDoNotMatter)
{
    std::string wild = "\xef\xbb\xbf";
    for (const char c : twoRows()) {
        wild += c == '\n' ? "  \r\n\r\n" : std::string(1, c == ' ' ? '\t' : c);
    }
    const auto plain = parseScatterText(twoRows(), "s.txt");
    const auto scatter = parseScatterText(wild, "s.txt");
    ASSERT_TRUE(plain && scatter);
    ASSERT_EQ(scatter->storages.at(0).rows.size(), 2U);
    EXPECT_EQ(scatter->storages[0].rows[1].keys, plain->storages[0].rows[1].keys);
    EXPECT_EQ(scatter->platform, "MT6765");
}

TEST(ScatterText, swappedRowsAndOverlapsAreNamed)
{
    const auto overlap = parseScatterText(twoRows() + R"(- partition_index: SYS2
  partition_name: next
  physical_start_addr: 0x4007fff
  partition_size: 0x1000
  region: EMMC_USER
  storage: HW_STORAGE_EMMC
- partition_index: SYS3
  partition_name: early
  physical_start_addr: 0x4000
  partition_size: 0x1000
  region: EMMC_USER
  storage: HW_STORAGE_EMMC
)",
        "s.txt");
    ASSERT_TRUE(overlap);
    EXPECT_THAT(overlap->findings,
        Contains(AllOf(Field(&Finding::code, "scatter-overlap"),
            Field(&Finding::facts, Contains(Fact{"row", "boot"})))));
    EXPECT_THAT(overlap->findings,
        Contains(AllOf(Field(&Finding::code, "scatter-out-of-order"),
            Field(&Finding::facts, Contains(Fact{"row", "early"})))));
}

/// Sums and codes of ten genuine files; here those of one MT6735 layout.
TEST(ScatterText, reservedRowsBeginTheSumOfTheirSizesBeforeTheEnd)
{
    const std::string row = "  region: EMMC_USER\n  storage: HW_STORAGE_EMMC\n  is_reserved: true\n";
    const auto scatter = parseScatterText(twoRows()
            + "- partition_index: SYS2\n  partition_name: flashinfo\n  physical_start_addr: 0xFFFF0084\n"
              "  partition_size: 0x1000000\n"
            + row
            + "- partition_index: SYS3\n  partition_name: sgpt\n  physical_start_addr: 0xFFFF0004\n"
              "  partition_size: 0x80000\n"
            + row,
        "s.txt");
    ASSERT_TRUE(scatter);
    const auto& rows = scatter->storages.at(0).rows;
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[2].fromEnd, 0x1080000U);
    EXPECT_EQ(rows[3].fromEnd, 0x80000U);
    EXPECT_THAT(
        scatter->findings, testing::Not(Contains(Field(&Finding::code, "scatter-reserved-mismatch"))));
}

TEST(ScatterText, aWrongReservedCodeIsSaid)
{
    const auto scatter = parseScatterText(twoRows()
            + "- partition_index: SYS2\n  partition_name: sgpt\n  physical_start_addr: 0xFFFF0044\n"
              "  partition_size: 0x80000\n  storage: HW_STORAGE_EMMC\n",
        "s.txt");
    ASSERT_TRUE(scatter);
    EXPECT_THAT(scatter->findings, Contains(Field(&Finding::code, "scatter-reserved-mismatch")));
}

TEST(ScatterText, twoRowListGetsSizesAndStorageFromItsName)
{
    const auto scatter = parseScatterText(
        "PRELOADER 0x0\n{\n}\nMBR 0x600000\n{\n}\n__NODL_RSV_OTP 0xFFFF0080\n{\n}\n", "x_emmc.txt");
    ASSERT_TRUE(scatter);
    EXPECT_EQ(scatter->version, "V0.0.0");
    const auto& storage = scatter->storages.at(0);
    EXPECT_EQ(storage.kind, StorageKind::Emmc);
    ASSERT_EQ(storage.rows.size(), 3U);
    EXPECT_EQ(storage.rows[0].bytes, 0x600000U);
    EXPECT_FALSE(storage.rows[1].bytes);
    EXPECT_EQ(storage.rows[2].name, "OTP");
    EXPECT_TRUE(storage.rows[2].reserved);
    EXPECT_EQ(storage.rows[2].fromEnd, 0x80U * 0x20000U);
}

TEST(ScatterText, withoutRowsItSaysSo)
{
    const auto scatter = parseScatterText("- general: MTK_PLATFORM_CFG\n", "empty_scatter.txt");
    ASSERT_FALSE(scatter);
    EXPECT_EQ(scatter.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(scatter.error().fact("problem"), "scatter-no-rows");
    EXPECT_EQ(scatter.error().fact("file"), "empty_scatter.txt");
}

TEST(ScatterText, zeroBytesAreRefusedWithTheirPlace)
{
    std::string text = twoRows();
    text[100] = '\0';
    const auto scatter = parseScatterText(text, "s.txt");
    ASSERT_FALSE(scatter);
    EXPECT_EQ(scatter.error().fact("problem"), "scatter-binary");
    EXPECT_EQ(scatter.error().fact("offset_bytes"), "100");
}

TEST(ScatterXml, saysTheSameAsItsTextTwin)
{
    const std::string xml = R"(<?xml version="1.0" encoding="utf-8"?>
<root>
  <general name="MTK_PLATFORM_CFG"><config_version name="V1.1.8">
    <platform>MT6768</platform><project>p</project><storage>EMMC</storage>
    <boot_channel>MSDC_0</boot_channel><block_size>0x20000</block_size>
  </config_version></general>
  <partition_index name="SYS0">
    <partition_name>preloader</partition_name><file_name>preloader.bin</file_name><is_download>true</is_download>
    <type>SV5_BL_BIN</type><physical_start_addr>0x0</physical_start_addr><partition_size>0x40000</partition_size>
    <region>EMMC_BOOT1</region><storage>HW_STORAGE_EMMC</storage><operation_type>BOOTLOADERS</operation_type>
  </partition_index>
</root>)";
    const auto scatter = parseScatterXml(xml, "s.xml");
    ASSERT_TRUE(scatter);
    EXPECT_EQ(scatter->platform, "MT6768");
    EXPECT_EQ(scatter->storages.at(0).kind, StorageKind::Emmc);
    EXPECT_EQ(scatter->storages[0].blockBytes, 0x20000U);
    ASSERT_EQ(scatter->storages[0].rows.size(), 1U);
    EXPECT_EQ(scatter->storages[0].rows[0].region, "EMMC_BOOT_1");
    EXPECT_EQ(scatter->storages[0].rows[0].bytes, 0x40000U);
}

TEST(ScatterXml, brokenOrEntityLadenFilesAreRefusedWithALine)
{
    for (const std::string& xml : {std::string("<root><general name=\"MTK_PLATFORM_CFG\">"),
             std::string("<!DOCTYPE r [<!ENTITY a \"aaaa\">]><root>MTK_PLATFORM_CFG &a;</root>")}) {
        const auto scatter = parseScatterXml(xml, "s.xml");
        ASSERT_FALSE(scatter) << xml;
        EXPECT_EQ(scatter.error().fact("problem"), "xml-malformed");
        EXPECT_EQ(scatter.error().fact("line"), "1");
    }
}

TEST(ScatterDetection, textAndBinariesAreToldApart)
{
    EXPECT_TRUE(looksLikeScatterText(twoRows()));
    EXPECT_TRUE(looksLikeScatterText("PRELOADER 0x0\nMBR 0x600000\n"));
    EXPECT_FALSE(looksLikeScatterText("Dear reader,\nthis is a letter.\nNothing 0x10 else\n"));
    EXPECT_FALSE(looksLikeScatterText(std::string("MTK_PLATFORM_CFG\0", 17)));
    EXPECT_FALSE(looksLikeScatterXml(twoRows()));
}

} // namespace
} // namespace flashwright::mediatek
