// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/entry_classes.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

namespace {

struct Row {
    const char* id;
    const char* type;
    const char* block;
    int flag;
    EntryAction action;
    EntryClass kind;
};

class EntryClasses : public testing::TestWithParam<Row> { };

TEST_P(EntryClasses, Means)
{
    BmaFile file;
    file.id = GetParam().id;
    file.type = GetParam().type;
    file.flag = static_cast<std::uint32_t>(GetParam().flag);
    BmaBlock block;
    if (*GetParam().block != '\0') {
        block.id = GetParam().block;
    }
    file.blocks.push_back(block);
    EXPECT_EQ(actionOf(file), GetParam().action) << GetParam().id;
    EXPECT_EQ(classOf(file), GetParam().kind) << GetParam().id;
}

constexpr auto Load = EntryAction::Load;
constexpr auto Write = EntryAction::Write;
constexpr auto Erase = EntryAction::Erase;
constexpr auto Keep = EntryAction::Keep;
constexpr auto Calibration = EntryClass::Calibration;
constexpr auto BootChain = EntryClass::BootChain;
constexpr auto UserData = EntryClass::UserData;
constexpr auto System = EntryClass::System;

// Names and types of the real files in tests/fixtures/pac-xml and of the products named in the reference.
INSTANTIATE_TEST_SUITE_P(All, EntryClasses,
    testing::Values(Row{"FDL", "FDL", "", 1, Load, EntryClass::Loader},
        Row{"FDL", "HOST_FDL", "", 1, Load, EntryClass::Loader},
        Row{"FDL2", "NAND_FDL", "", 1, Load, EntryClass::Loader},
        Row{"FDL2", "NAND_FDL_64", "", 1, Load, EntryClass::Loader},
        Row{"NV_LTE", "NV_COMM", "l_fixnv1", 1, Write, Calibration},
        Row{"NV", "NV_NAND", "", 1, Write, Calibration}, Row{"NV", "NV", "", 1, Write, Calibration},
        Row{"ProdNV", "CODE2", "prodnv", 1, Write, Calibration},
        Row{"PhaseCheck", "CODE2", "miscdata", 0, Keep, Calibration},
        Row{"PhaseCheck", "CODE", "", 0, Keep, Calibration},
        Row{"FLASH_LTE", "EraseFlash2", "l_runtimenv1", 0, Erase, Calibration},
        Row{"FLASH", "EraseFlash", "", 0, Erase, Calibration},
        Row{"CONFIG_NV", "EraseFlash", "", 0, Erase, Calibration},
        Row{"Simlock", "CODE2", "simlock", 1, Write, Calibration},
        Row{"CALINV", "CODE2", "calinv", 1, Write, Calibration},
        Row{"Modem_LTE_DELTANV", "CODE2", "l_deltanv", 1, Write, System},
        Row{"SPLLoader", "UBOOT_LOADER2", "splloader", 1, Write, BootChain},
        Row{"UBOOTLoader", "UBOOT_LOADER2", "uboot", 1, Write, BootChain},
        Row{"UBOOT_A", "CODE2", "uboot_a", 1, Write, BootChain},
        Row{"EraseSPL", "EraseFlash2", "splloader", 0, Erase, BootChain},
        Row{"EraseUBOOT", "EraseFlash2", "uboot", 0, Erase, BootChain},
        Row{"EraseUBOOTLOG", "EraseFlash2", "uboot_log", 0, Erase, System},
        Row{"SML", "CODE2", "sml", 1, Write, BootChain},
        Row{"Trustos", "CODE2", "trustos", 1, Write, BootChain},
        Row{"Teecfg", "CODE2", "teecfg", 1, Write, BootChain},
        Row{"VBMETA_SYSTEM", "CODE2", "vbmeta_system", 1, Write, BootChain},
        Row{"BOOTLOADER", "CODE", "", 1, Write, BootChain},
        Row{"Modem_NR_SPL", "CODE2", "nr_spl", 1, Write, System},
        Row{"BOOT", "CODE2", "boot", 1, Write, System}, Row{"Super", "YAFFS_IMG2", "super", 1, Write, System},
        Row{"UserData", "YAFFS_IMG2", "userdata", 1, Write, UserData},
        Row{"Cache", "YAFFS_IMG2", "cache", 1, Write, UserData},
        Row{"EraseMetadata", "EraseFlash2", "metadata", 0, Erase, UserData},
        Row{"EraseUdisk", "EraseFlash", "", 0, Erase, UserData},
        Row{"EraseMisc", "EraseFlash2", "misc", 0, Erase, System},
        Row{"CHECK", "CHECK_NV2", "", 1, EntryAction::None, System},
        Row{"R", "REPARTITION2", "", 0, EntryAction::None, System}));

TEST(EntryClassesOf, StorageOfTheTwoBootLoaders)
{
    BmaFile file;
    file.id = "SPLLoaderEMMC";
    EXPECT_EQ(storageOf(file), StorageKind::Emmc);
    file.id = "SPLLoaderUFS";
    EXPECT_EQ(storageOf(file), StorageKind::Ufs);
    file.id = "SPLLoader";
    EXPECT_EQ(storageOf(file), StorageKind::Unknown);
}

} // namespace

} // namespace flashwright::unisoc
