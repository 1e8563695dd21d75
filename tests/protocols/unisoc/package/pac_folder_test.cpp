// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/firmware/package_opener.h"
#include "protocols/unisoc/package/folder_match.h"
#include "protocols/unisoc/package/pac_folder.h"
#include "protocols/unisoc/package/practice_firmware.h"
#include "protocols/unisoc/unisoc_module.h"
#include "tests/protocols/unisoc/package/package_support.h"

namespace flashwright::unisoc {

namespace {

ModuleRegistry unisocOnly()
{
    ModuleRegistry modules;
    modules.add(std::make_shared<UnisocModule>(ChipCatalog()));
    return modules;
}

TEST(PacFolder, AnExtractedPacketOpensAgainWithTheSameImages)
{
    const test::TemporaryFolder folder;
    const auto packet = folder.path() / "p.pac";
    ASSERT_TRUE(writePracticeFirmware("ums512-ufs", packet));
    const ModuleRegistry modules = unisocOnly();
    const auto whole = openFirmware(modules, packet);
    ASSERT_TRUE(whole) << whole.error().toLogLine();
    NoProgress quiet;
    const auto files = extractPackage(**whole, folder.path() / "out", quiet, {});
    ASSERT_TRUE(files) << files.error().toLogLine();
    const auto unpacked = openFirmware(modules, folder.path() / "out");
    ASSERT_TRUE(unpacked) << unpacked.error().toLogLine();
    EXPECT_EQ((*unpacked)->facts().format, "pac-folder");
    ASSERT_EQ((*unpacked)->entries().size(), (*whole)->entries().size());
    for (const PackageEntry& entry : (*whole)->entries()) {
        const PackageEntry* again = findEntry(**unpacked, entry.id);
        ASSERT_NE(again, nullptr) << entry.id;
        EXPECT_EQ(again->bytes, entry.bytes) << entry.id;
        EXPECT_EQ(again->selected, entry.selected) << entry.id;
        if (entry.hasImage) {
            EXPECT_EQ(imageOf(**unpacked, entry.id), imageOf(**whole, entry.id)) << entry.id;
        }
    }
}

TEST(PacFolder, AnXmlAloneCanBeLookedAt)
{
    const ModuleRegistry modules = unisocOnly();
    const auto package = openFirmware(modules, fixture("sp7731e_1h10.xml"));
    ASSERT_TRUE(package) << package.error().toLogLine();
    EXPECT_EQ((*package)->entries().size(), 36U);
    EXPECT_EQ((*package)->partitions().size(), 38U);
    EXPECT_TRUE(hasFinding(**package, "image-missing", "FDL"));
    EXPECT_FALSE(findEntry(**package, "FDL")->selected);
}

TEST(PacFolder, TwoConfigurationsAreAmbiguous)
{
    const auto package = openPacFolder(fixture(""), {}, {});
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "two-products");
}

TEST(PacFolder, AFolderOfOtherThingsIsNotOurs)
{
    const test::TemporaryFolder folder;
    folder.write("readme.xml", asBytes("<html/>"));
    EXPECT_FALSE(looksLikePacFolder(folder.path()));
    const auto package = openFirmware(unisocOnly(), folder.path());
    ASSERT_FALSE(package);
    EXPECT_EQ(package.error().fact("problem"), "unknown-format");
}

/// Names that the packing settings of real products give.
TEST(FolderMatch, KnowsTheNamesOfTheVendorsBuilds)
{
    const std::vector<std::string> names{"fdl1-sign.bin", "fdl2-sign.bin", "u-boot-spl-16k-sign.bin",
        "u-boot-sign.bin", "tos-sign.bin", "sml-sign.bin", "teecfg-sign.bin", "vbmeta-sign.img",
        "vbmeta_system.img", "boot.img", "super.img", "sharkl5pro_pubcp_HLTE229T_nvitem.bin",
        "SC9600_sharkl5pro_pubcp_modem.dat", "sharkl5pro_pubcp_HLTE229T_deltanv.bin",
        "sharkl5pro_pubcp_LTEA_DSP.bin", "sharkl5pro_cm4.bin", "gnssmodem.bin"};
    const auto match = [&names](std::string id, std::string block) {
        BmaFile file;
        file.id = std::move(id);
        file.blocks.emplace_back();
        if (!block.empty()) {
            file.blocks.back().id = std::move(block);
        }
        return matchImage(file, names);
    };
    EXPECT_EQ(match("FDL", ""), "fdl1-sign.bin");
    EXPECT_EQ(match("FDL2", ""), "fdl2-sign.bin");
    EXPECT_EQ(match("SPLLoader", "splloader"), "u-boot-spl-16k-sign.bin");
    EXPECT_EQ(match("UBOOTLoader", "uboot"), "u-boot-sign.bin");
    EXPECT_EQ(match("Trustos", "trustos"), "tos-sign.bin");
    EXPECT_EQ(match("VBMETA", "vbmeta"), "vbmeta-sign.img");
    EXPECT_EQ(match("VBMETA_SYSTEM", "vbmeta_system"), "vbmeta_system.img");
    EXPECT_EQ(match("NV_LTE", "l_fixnv1"), "sharkl5pro_pubcp_HLTE229T_nvitem.bin");
    EXPECT_EQ(match("Modem_LTE", "l_modem"), "SC9600_sharkl5pro_pubcp_modem.dat");
    EXPECT_EQ(match("DSP_LTE_LTE", "l_ldsp"), "sharkl5pro_pubcp_LTEA_DSP.bin");
    EXPECT_EQ(match("DFS", "pm_sys"), "sharkl5pro_cm4.bin");
    EXPECT_EQ(match("Odmko", "odmko"), "");
}

TEST(FolderMatch, ReadsPackingSettings)
{
    const auto files =
        parsePackingIni("[X]\r\nCONFILE=./x.xml\nFDL=1@./out/fdl1-sign.bin\r\nPhaseCheck=1@\n");
    EXPECT_EQ(files.size(), 1U);
    EXPECT_EQ(files.at("fdl"), "fdl1-sign.bin");
}

} // namespace

} // namespace flashwright::unisoc
