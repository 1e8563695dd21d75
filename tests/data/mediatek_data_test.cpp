// SPDX-License-Identifier: GPL-3.0-or-later
// What ships on MediaTek phones agrees with the public tables it comes from, and with itself.
#include "core/catalog/chip_catalog.h"
#include "core/catalog/port_catalog.h"
#include "core/diagnosis/rule_engine.h"
#include "tests/data/schema_validator.h"

#include <algorithm>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <set>

namespace flashwright::testing_data {
namespace {

namespace fs = std::filesystem;

const fs::path Root = FLASHWRIGHT_SOURCE_DIR;
const fs::path Resources = Root / "resources";

const ChipCatalog& chips()
{
    static const auto loaded = loadChipCatalog(Resources, "mediatek");
    if (!loaded) {
        throw std::runtime_error(loaded.error().toLogLine());
    }
    return *loaded;
}

const ChipProfile* chipOf(const std::string& hwCode)
{
    const auto chip = std::find_if(chips().begin(), chips().end(),
        [&hwCode](const ChipProfile& one) { return one.attributes.at("hw_code") == hwCode; });
    return chip == chips().end() ? nullptr : &*chip;
}

std::string textOf(const fs::path& file)
{
    std::ifstream input(file);
    return {std::istreambuf_iterator<char>(input), {}};
}

/// A row of the public table of chips.
struct Chip {
    std::string hwCode;
    std::string name;
    std::string daCode;
    std::string protocol;
    std::string watchdog;
    std::string watchdogValue;
};

class ChipTable : public testing::TestWithParam<Chip> { };

TEST_P(ChipTable, isRepeatedExactly)
{
    const ChipProfile* chip = chipOf(GetParam().hwCode);
    ASSERT_NE(chip, nullptr) << GetParam().hwCode;
    EXPECT_THAT(chip->names, testing::Contains(GetParam().name));
    EXPECT_EQ(chip->attributes.at("da_code"), GetParam().daCode);
    EXPECT_EQ(chip->protocol, GetParam().protocol);
    EXPECT_EQ(chip->attributes.at("watchdog"), GetParam().watchdog);
    EXPECT_EQ(chip->attributes.at("watchdog_value"), GetParam().watchdogValue);
}

// Source: bkerler/mtkclient: mtkclient/config/brom_config.py, mtkclient/config/mtk_config.py; 0x0507 differs
// on purpose: the chip is of the XFlash era
INSTANTIATE_TEST_SUITE_P(PublicTable, ChipTable,
    testing::Values(Chip{"0x6580", "MT6580", "6580", "legacy", "0x10007000", "0x22000064"},
        Chip{"0x0766", "MT6765", "6765", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x0813", "MT6785", "6785", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x1208", "MT6789", "1208", "xml", "0x10007000", "0x22000064"},
        Chip{"0x0321", "MT6735", "6735", "legacy", "0x10212000", "0x22000000"},
        Chip{"0x0335", "MT6737M", "6735", "legacy", "0x10212000", "0x22000000"},
        Chip{"0x0551", "MT6757D", "6757", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x6571", "MT6571", "6571", "legacy", "0x10007400", "0x22000000"},
        Chip{"0x6575", "MT6575", "6575", "legacy", "0xc0000000", "0x2264"},
        Chip{"0x6583", "MT6589", "6583", "legacy", "0x10000000", "0x22000064"},
        Chip{"0x0699", "MT6739", "6739", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x0717", "MT6762", "6761", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x0816", "MT6885", "6885", "xflash", "0x10007000", "0x22000064"},
        Chip{"0x0507", "MT6759", "6758", "xflash", "0x10210000", "0x22000064"},
        Chip{"0x1129", "MT6855", "1129", "xml", "0x1c007000", "0x22000064"},
        Chip{"0x1172", "MT6895", "1172", "xml", "0x1c007000", "0x22000064"},
        Chip{"0x0907", "MT6983", "0907", "xml", "0x1c007000", "0x22000064"},
        Chip{"0x6899", "MT6899", "1357", "xml", "0x1c010000", "0x22000064"},
        Chip{"0x8172", "MT8173", "8173", "legacy", "0x10007000", "0x22000064"}));

TEST(MediatekChips, everyHardwareCodeOfTheTableExistsOnce)
{
    // Source: bkerler/mtkclient: mtkclient/config/brom_config.py; techyminati/mediatek_spflashtool_source:
    // Lib/v1.dll names a subset
    const std::vector<std::string> codes{"0279", "0321", "0326", "0335", "0337", "0507", "0551", "0562",
        "0601", "0633", "0688", "0690", "0699", "0707", "0717", "0725", "0766", "0788", "0813", "0816",
        "0886", "0907", "0908", "0930", "0950", "0959", "0989", "0992", "0996", "1066", "1129", "1172",
        "1203", "1208", "1209", "1229", "1236", "1296", "1357", "1375", "1471", "2601", "6261", "6516",
        "6571", "6572", "6573", "6575", "6577", "6580", "6582", "6583", "6592", "6595", "6752", "6795",
        "6899", "8127", "8135", "8163", "8167", "8168", "8172", "8176", "8590", "8695",
        // known by code only
        "0571", "0598", "2523", "2625", "3967", "5932", "6225", "6226", "6236", "6238", "6253", "6255",
        "6256", "625a", "6268", "6270", "6276", "6280", "6291", "7682", "7686", "8512", "8518"};
    for (const std::string& code : codes) {
        const auto count = std::count_if(chips().begin(), chips().end(),
            [&code](const ChipProfile& chip) { return chip.attributes.at("hw_code") == "0x" + code; });
        EXPECT_EQ(count, 1) << code;
    }
    EXPECT_EQ(chips().size(), codes.size());
}

TEST(MediatekChips, everyOneHasAGenerationAndWholeNumbers)
{
    for (const ChipProfile& chip : chips()) {
        EXPECT_THAT(chip.protocol, testing::AnyOf("legacy", "xflash", "xml")) << chip.family;
        EXPECT_THAT(chip.attributes.at("hw_code"), testing::MatchesRegex("0x[0-9a-f]{4}")) << chip.family;
        EXPECT_THAT(chip.attributes.at("da_code"), testing::MatchesRegex("[0-9a-f]{4}")) << chip.family;
        EXPECT_EQ(chip.attributes.contains("watchdog"), chip.attributes.contains("watchdog_value"))
            << chip.family;
        EXPECT_EQ(chip.attributes.contains("watchdog"), chip.sources.contains("watchdog")) << chip.family;
        EXPECT_EQ(chip.attributes.contains("aliases"), chip.sources.contains("aliases")) << chip.family;
        for (const std::string& name : chip.names) {
            EXPECT_THAT(name, testing::MatchesRegex("[A-Z]{2}[0-9]{4}[A-Z0-9]*|ELBRUS|MT625A"))
                << chip.family;
        }
    }
}

TEST(MediatekChips, onlyTheVirtualOnesClaimToHaveBeenTried)
{
    const std::set<std::string> virtualOnes{"mt6580", "mt6765", "mt6785", "mt6789"};
    for (const ChipProfile& chip : chips()) {
        for (const auto& [operation, how] : chip.verified) {
            EXPECT_EQ(how, virtualOnes.contains(chip.family) ? "virtual" : "untested")
                << chip.family << operation;
        }
    }
}

TEST(MediatekChips, theVirtualPhonesCarryTheirNumbers)
{
    for (const auto& entry : fs::directory_iterator(Resources / "virtual" / "mediatek")) {
        const QJsonObject phone = readJson(entry.path()).toObject();
        const QJsonObject numbers = phone[QLatin1String("numbers")].toObject();
        const ChipProfile* chip = chipOf(numbers[QLatin1String("hw_code")].toString().toStdString());
        ASSERT_NE(chip, nullptr) << entry.path();
        EXPECT_THAT(chip->names, testing::Contains(phone[QLatin1String("chip")].toString().toStdString()));
        EXPECT_EQ(chip->protocol, phone[QLatin1String("protocol")].toString().toStdString());
        EXPECT_EQ(
            chip->attributes.at("watchdog"), numbers[QLatin1String("watchdog")].toString().toStdString());
    }
}

TEST(MediatekChips, identityIsNeverErasedAndFirmwareMayBe)
{
    // Source: rows marked PROTECTED, BINREGION or not to be written in redmi-mt6765-dev/redmi_begonia_dump:
    // MT6785_Android_scatter.txt, peterpt/Mobiwire_S10: MT6572_Android_scatter.txt
    for (const ChipProfile& chip : chips()) {
        const auto covers = [&chip](std::string_view area) {
            return std::any_of(chip.neverErase.begin(), chip.neverErase.end(),
                [area](const std::string& pattern) { return matchesArea(pattern, area); });
        };
        for (const char* area : {"nvram", "NVRAM", "nvdata", "proinfo", "PRO_INFO", "protect1", "PROTECT_F",
                 "persist", "seccfg", "frp"}) {
            EXPECT_TRUE(covers(area)) << chip.family << " " << area;
        }
        for (const char* area : {"preloader", "boot", "lk", "system", "super", "userdata", "md1img", "efuse",
                 "misc", "vbmeta_a", "logo", "cache"}) {
            EXPECT_FALSE(covers(area)) << chip.family << " " << area;
        }
    }
}

TEST(MediatekChips, platformsOfRealScatterFilesAreKnown)
{
    // Source: "platform:" of the files named in tests/fixtures/scatter and of public dumps
    for (const char* platform : {"MT6572", "MT6580", "MT6582", "MT6735", "MT6737M", "MT6737T", "MT6739",
             "MT6750", "MT6753", "MT6755", "MT6757D", "MT6761", "MT6762", "MT6763", "MT6765", "MT6768",
             "MT6771", "MT6785", "MT6789", "MT6833", "MT6893", "MT8163"}) {
        const bool known = std::any_of(chips().begin(), chips().end(), [platform](const ChipProfile& chip) {
            const auto aliases = chip.attributes.find("aliases");
            const std::string list = aliases == chip.attributes.end() ? "" : "," + aliases->second + ",";
            return std::count(chip.names.begin(), chip.names.end(), platform) != 0
                || list.find("," + std::string(platform) + ",") != std::string::npos;
        });
        EXPECT_TRUE(known) << platform;
    }
}

TEST(MediatekPorts, everyClaimHasADeviceRule)
{
    const auto claims = loadPortClaims(Resources, "mediatek");
    ASSERT_TRUE(claims) << claims.error().toLogLine();
    const std::string rules = textOf(Root / "packaging" / "linux" / "udev" / "70-flashwright.rules");
    for (const PortClaim& claim : *claims) {
        if (claim.stage == AdapterStage || claim.stage == "meta") {
            continue; // a rule for every adapter would reach devices that are no phones
        }
        const std::string id = toText(claim.usb);
        const std::string vendor = id.substr(0, 4);
        const std::string product = id.substr(5);
        for (const char* kind : {"ATTR{", "ATTRS{"}) {
            const std::string needle = std::string(kind) + "idVendor}==\"" + vendor + "\"";
            bool found = false;
            for (auto at = rules.find(needle); at != std::string::npos; at = rules.find(needle, at + 1)) {
                const std::string line = rules.substr(at, rules.find('\n', at) - at);
                found = found || line.find(product) != std::string::npos;
            }
            EXPECT_TRUE(found) << kind << " " << id;
        }
    }
    EXPECT_THAT(rules, testing::HasSubstr("ENV{ID_MM_DEVICE_IGNORE}=\"1\""));
    EXPECT_THAT(rules, testing::HasSubstr("ENV{ID_MM_PORT_IGNORE}=\"1\""));
}

class StatusTablesOfMediatek : public testing::TestWithParam<std::string> { };

TEST_P(StatusTablesOfMediatek, nameEveryNumberAndSayASentence)
{
    const auto table = loadStatusTable(Resources, GetParam());
    ASSERT_TRUE(table) << table.error().toLogLine();
    const auto engine = RuleEngine::load(Resources);
    ASSERT_TRUE(engine) << engine.error().toLogLine();
    const auto ids = engine->ids();
    for (const auto& [code, status] : *table) {
        EXPECT_THAT(status.name, testing::MatchesRegex("[A-Z0-9_]+")) << code;
        EXPECT_THAT(status.meaning, testing::MatchesRegex("[A-Z].*\\.")) << code;
        EXPECT_THAT(status.meaning, testing::Not(testing::HasSubstr("  "))) << code;
        if (!status.diagnosis.empty()) {
            EXPECT_THAT(ids, testing::Contains(status.diagnosis)) << code;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Protocols, StatusTablesOfMediatek, testing::Values("brom", "mtk", "mtkx", "ui"));

TEST(StatusTablesOfMediatek, useTheNamesOfThePublicLists)
{
    // Source: techyminati/mediatek_spflashtool_source: BootRom/mtk_status.h; bkerler/mtkclient:
    // mtkclient/Library/error.py
    const auto mtk = loadStatusTable(Resources, "mtk");
    const auto mtkx = loadStatusTable(Resources, "mtkx");
    const auto brom = loadStatusTable(Resources, "brom");
    const auto ui = loadStatusTable(Resources, "ui");
    ASSERT_TRUE(mtk && mtkx && brom && ui);
    EXPECT_EQ(mtk->at(4032).name, "S_FT_ENABLE_DRAM_FAIL");
    EXPECT_EQ(mtk->at(4001).name, "S_FT_DA_NO_RESPONSE");
    EXPECT_EQ(mtk->at(3149).name, "S_DA_EMMC_FLASH_NOT_FOUND");
    EXPECT_THAT(mtk->at(3149).readings, testing::HasSubstr("3154"));
    EXPECT_THAT(mtk->at(3012).readings, testing::HasSubstr("NAND"));
    EXPECT_EQ(mtk->at(2034).name, "S_BROM_CMD_SEND_DA_CHKSUM_DIFF");
    EXPECT_EQ(mtkx->at(0xC0050005).name, "STATUS_EXT_RAM_EXCEPTION");
    EXPECT_EQ(mtkx->at(0xC0070004).diagnosis, "mtk-da-hash-mismatch");
    EXPECT_EQ(brom->at(0x1D0D).name, "SLA_ERROR");
    EXPECT_EQ(brom->at(0x7024).name, "DAA_SIG_VERIFY_FAILED");
    EXPECT_EQ(ui->at(8038).name, "ERROR_ROM_MUST_ENABLE");
    EXPECT_GE(mtk->size(), 170U);
    EXPECT_GE(mtkx->size(), 88U);
}

} // namespace
} // namespace flashwright::testing_data
