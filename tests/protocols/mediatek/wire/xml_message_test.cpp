// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as bkerler/mtkclient: mtkclient/Library/DA/xmlflash/xml_lib.py and xml_cmd.py quote them from
// genuine loaders.
#include "core/base/units.h"
#include "protocols/mediatek/wire/xml_message.h"
#include "protocols/mediatek/wire/xml_message_reports.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using Kind = XmlReply::Kind;

namespace {

XmlReply replyOf(std::string_view text)
{
    return parseXmlReply(asBytes(text));
}

constexpr std::string_view Download = R"(<?xml version="1.0" encoding="utf-8"?><host><version>1.0</version>
<command>CMD:DOWNLOAD-FILE</command>
<arg>
    <checksum>CHK_NO</checksum>
    <info>2nd-DA</info>
    <source_file>MEM://0x7fe83c09a04c:0x50c78</source_file>
    <packet_length>0x1000</packet_length>
</arg></host>)";

constexpr std::string_view Ufs = R"(<?xml version="1.0" encoding="utf-8"?>
<da_hw_info>
<version>1.2</version>
<ram_size>0x100000000</ram_size>
<battery_voltage>3810</battery_voltage>
<random_id>4340bfebf6ace4e325f71f7d37ab15aa</random_id>
<storage>UFS</storage>
<ufs>
    <block_size>0x1000</block_size>
    <lua0_size>0x400000</lua0_size>
    <lua1_size>0x400000</lua1_size>
    <lua2_size>0xee5800000</lua2_size>
    <lua3_size>0</lua3_size">
    <id>4D54303634474153414F32553231202000000000</id>
</ufs>
<product_id></product_id>
</da_hw_info>)";

} // namespace

TEST(XmlMessage, repliesOfEveryKind)
{
    EXPECT_EQ(replyOf("OK").kind, Kind::Ok);
    EXPECT_EQ(replyOf(std::string_view("OK\0", 3)).kind, Kind::Ok);
    EXPECT_EQ(replyOf(std::string_view("OK\0\0\0", 5)).kind, Kind::Ok);
    EXPECT_EQ(replyOf(std::string_view("OK@0x50c78\0", 11)).text, "0x50c78");
    EXPECT_EQ(replyOf("OK!PROGRESS@40").kind, Kind::Progress);
    EXPECT_EQ(replyOf("OK!EOT").text, "EOT");
    EXPECT_EQ(replyOf("ERR!UNSUPPORTED").kind, Kind::Error);
    EXPECT_EQ(replyOf("ERR!UNSUPPORTED").text, "UNSUPPORTED");
    EXPECT_EQ(replyOf(Download).kind, Kind::Document);
    EXPECT_EQ(replyOf("").kind, Kind::Other);
    EXPECT_EQ(replyOf("ok").kind, Kind::Other);
    EXPECT_EQ(replyOf(std::string_view("\0\0", 2)).kind, Kind::Other);
}

TEST(XmlMessage, elementsOfAQuotedDocument)
{
    EXPECT_EQ(xmlElement(Download, "command"), "CMD:DOWNLOAD-FILE");
    EXPECT_EQ(xmlElement(Download, "source_file"), "MEM://0x7fe83c09a04c:0x50c78");
    EXPECT_EQ(xmlElement(Download, "packet_length"), "0x1000");
    EXPECT_FALSE(xmlElement(Download, "packet"));
    EXPECT_FALSE(xmlElement(Download, "arg")) << "holds elements, no text";
}

TEST(XmlMessage, strayQuotesOfGenuineLoaders)
{
    constexpr std::string_view Odd =
        R"(<host><command>CMD:UPLOAD-FILE</command><arg><"checksum>CHK_NO</checksum>)"
        R"(<a"rg><info>x</info></a"rg><size">7</size></arg></host>)";
    EXPECT_EQ(xmlElement(Odd, "checksum"), "CHK_NO");
    EXPECT_EQ(xmlElement(Odd, "info"), "x");
    EXPECT_EQ(xmlElement(Odd, "size"), "7");
    EXPECT_EQ(xmlElement(R"(<item key="DA.SLA">DISABLED</item>)", "item"), "DISABLED");
}

TEST(XmlMessage, brokenTextsAreHarmless)
{
    EXPECT_TRUE(xmlElements("<a>x").empty()) << "its value never ends";
    EXPECT_TRUE(xmlElements("<<<<").empty());
    EXPECT_TRUE(xmlElements("<>").empty());
    EXPECT_TRUE(xmlElements("</a>x</a>").empty());
    EXPECT_EQ(xmlElement("<a>1<b>2</b>", "b"), "2");
    EXPECT_EQ(xmlElement("<a>  \n </a><a>5</a>", "a"), "5");
    EXPECT_EQ(xmlElement("<m>a &lt;b&gt; &amp;lt; &x;</m>", "m"), "a <b> &lt; &x;");
    const std::string longest = "<a>" + std::string(256, 'v') + "</a>";
    EXPECT_EQ(xmlElement(longest, "a")->size(), 256U);
    EXPECT_FALSE(xmlElement("<a>" + std::string(257, 'v') + "</a>", "a"));
    std::string many;
    for (int i = 0; i < 20'000; ++i) {
        many += "<a>1</a>";
    }
    EXPECT_EQ(xmlElements(many).size(), 16'384U);
}

TEST(XmlMessage, numbers)
{
    EXPECT_EQ(xmlNumber("0x50c78"), 0x50c78U);
    EXPECT_EQ(xmlNumber("0XFF"), 255U);
    EXPECT_EQ(xmlNumber(" 3810 "), 3810U);
    EXPECT_EQ(xmlNumber("0xffffffffffffffff"), UINT64_MAX);
    for (const char* const bad : {"", "0x", "-1", "0x1ffffffffffffffff", "12z", "0x0x1", "ten"}) {
        EXPECT_FALSE(xmlNumber(bad)) << bad;
    }
}

TEST(XmlMessage, statusInATextOfWords)
{
    EXPECT_EQ(xmlStatus("write failed (0xC0040030)."), 0xc0040030U);
    EXPECT_EQ(xmlStatus("0xc0020004"), 0xc0020004U);
    EXPECT_FALSE(xmlStatus("address 0x40000000, size 0x1000"));
    EXPECT_FALSE(xmlStatus("0xC004003"));
    EXPECT_FALSE(xmlStatus("0xffffffff"));
    EXPECT_FALSE(xmlStatus("0xd0000000"));
    EXPECT_FALSE(xmlStatus("2nd DA address is invalid. reset.\r\n"));
}

TEST(XmlMessage, commandsAsPublished)
{
    const Bytes boot = encodeXmlCommand({.name = "BOOT-TO",
        .arguments = {{"at_address", "0x40000000"}, {"jmp_address", "0x40000000"},
            {"source_file", "MEM://0x7fe83c09a04c:0x50c78"}}});
    EXPECT_EQ(asText(boot),
        std::string(R"(<?xml version="1.0" encoding="utf-8"?><da><version>1.0</version>)"
                    "<command>CMD:BOOT-TO</command><arg><at_address>0x40000000</at_address>"
                    "<jmp_address>0x40000000</jmp_address>"
                    "<source_file>MEM://0x7fe83c09a04c:0x50c78</source_file></arg></da>")
            + '\0');
    const Bytes bare = encodeXmlCommand({.name = "NOTIFY-INIT-HW", .arguments = {}});
    EXPECT_TRUE(asText(bare).find("<arg>") == std::string_view::npos);
    const Bytes runtime = encodeXmlCommand({.name = "SET-RUNTIME-PARAMETER",
        .arguments = {{"system_os", "LINUX"}},
        .advanced = {{"initialize_dram", "YES"}},
        .version = "1.1"});
    EXPECT_NE(asText(runtime).find("<version>1.1</version>"), std::string_view::npos);
    EXPECT_NE(asText(runtime).find("</arg><adv><initialize_dram>YES</initialize_dram></adv></da>"),
        std::string_view::npos);
}

TEST(XmlMessage, okHasTwoZeroBytes)
{
    EXPECT_EQ(toHex(encodeXmlOk()), "4f4b0000");
    EXPECT_EQ(asText(encodeXmlValue(0x50c78)), std::string_view("OK@0x50c78\0\0", 12));
    EXPECT_EQ(asText(encodeXmlValue(0)), std::string_view("OK@0x0\0\0", 8));
}

TEST(XmlReports, ufsAsQuoted)
{
    const auto hardware = parseXmlHardware(Ufs);
    ASSERT_TRUE(hardware) << hardware.error().toLogLine();
    EXPECT_EQ(hardware->kind, StorageKind::Ufs);
    EXPECT_EQ(hardware->sectorBytes, 4096U);
    EXPECT_EQ(hardware->regions.at(Region::Lu0), 4 * MiB);
    EXPECT_EQ(hardware->regions.at(Region::User), 0xee5800000U);
    EXPECT_EQ(hardware->batteryMillivolts, 3810U);
    EXPECT_EQ(hardware->ramBytes, 4 * GiB);
    EXPECT_EQ(hardware->id, "4D54303634474153414F32553231202000000000");
    EXPECT_EQ(hardware->randomId, "4340bfebf6ace4e325f71f7d37ab15aa");
}

TEST(XmlReports, emmcAndNand)
{
    const auto emmc = parseXmlHardware(
        "<da_hw_info><storage>EMMC</storage><emmc><block_size>0x200</block_size><boot1_size>0x400000</"
        "boot1_size>"
        "<boot2_size>0x400000</boot2_size><rpmb_size>0x1000000</rpmb_size><user_size>0xe8f800000</user_size>"
        "<gp1_size>0</gp1_size><id>150100</id></emmc></da_hw_info>");
    ASSERT_TRUE(emmc);
    EXPECT_EQ(emmc->regions.size(), 4U);
    EXPECT_EQ(emmc->regions.at(Region::User), 0xe8f800000U);
    const auto nand = parseXmlHardware("<storage>NAND</storage><block_size>0x40000</block_size>"
                                       "<page_size>0x1000</page_size><total_size>0x20000000</total_size>");
    ASSERT_TRUE(nand);
    EXPECT_EQ(nand->sectorBytes, 4096U);
    EXPECT_EQ(nand->regions.at(Region::Whole), 512 * MiB);
}

TEST(XmlReports, uselessHardware)
{
    for (const char* const bad : {"", "<storage>NONE</storage>", "<storage>EMMC</storage>",
             "<storage>EMMC</storage><block_size>0x200</block_size>",
             "<storage>EMMC</storage><block_size>0</block_size><user_size>0x1000</user_size>",
             "<storage>EMMC</storage><block_size>0x200</block_size><user_size>0xffffffffffffffff</"
             "user_size>"}) {
        EXPECT_FALSE(parseXmlHardware(bad)) << bad;
    }
}

TEST(XmlReports, tableAsQuoted)
{
    const auto rows = parseXmlTable(R"(<?xml version="1.0" encoding="utf-8"?>
<partition_table version="1.0">
    <pt>
        <name>proinfo</name>
        <start>0x8000</start>
        <size>0x300000</size>
    </pt>
    <pt>
        <name>misc</name>
        <start>0x308000</start>
        <size>0x80000</size>
    </pt>
</partition_table>)");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[1].name, "misc");
    EXPECT_EQ((*rows)[1].startBytes, 0x308000U);
    EXPECT_EQ((*rows)[1].bytes, 0x80000U);
    EXPECT_FALSE(parseXmlTable("<pt><name>a</name><start>0x8000</start></pt>"));
    EXPECT_FALSE(parseXmlTable("<start>0x8000</start>"));
    EXPECT_FALSE(parseXmlTable("<pt><name>a</name><start>x</start><size>1</size></pt>"));
    EXPECT_TRUE(parseXmlTable("")->empty());
}

TEST(XmlReports, wordsOfRegionsAndWear)
{
    EXPECT_EQ(xmlRegion(StorageKind::Emmc, Region::User), "EMMC-USER");
    EXPECT_EQ(xmlRegion(StorageKind::Ufs, Region::User), "UFS-LUA2");
    EXPECT_EQ(xmlRegion(StorageKind::Ufs, Region::Lu1), "UFS-LUA1");
    EXPECT_EQ(xmlRegion(StorageKind::Nand, Region::Whole), "NAND-WHOLE");
    EXPECT_EQ(xmlRegion(StorageKind::Ufs, Region::Boot1), "");
    EXPECT_EQ(xmlStorageLife("OK"), "ok");
    EXPECT_EQ(xmlStorageLife("STATUS_STOR_LIFE_EXHAUST"), "exhausted");
    EXPECT_EQ(xmlStorageLife("STOR_LIFE_WARN"), "warn");
    EXPECT_EQ(xmlStorageLife("?"), "");
}

} // namespace flashwright::mediatek
