// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and bases are those of the products named below; the images are ours.
// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2/src/fdl_emmc_command.c (SC7731);
// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: make/perl_script/SC6530.xml, sc6531efm.xml, UIX8910_128MBIT.xml
#include "protocols/unisoc/package/practice_scheme.h"

#include <array>

namespace flashwright::unisoc {

namespace {

constexpr std::array Sc7731Files{
    PracticeFile{"FDL", "FDL", "", 0x50000000, 0x0, PracticeImage::Loader1, 24576, 1},
    PracticeFile{"FDL2", "NAND_FDL", "", 0x9f000000, 0x0, PracticeImage::Loader2, 524288, 1},
    PracticeFile{"NV_GSM", "NV", "", 0x80000008, 0x0, PracticeImage::Nv, 32768, 0, true},
    PracticeFile{"NV_W", "NV", "", 0x80000010, 0x0, PracticeImage::Nv, 32768, 0, true},
    PracticeFile{"ProdNV", "CODE", "", 0x80000014, 0x500000, PracticeImage::FileSystem, 65536, 2, true},
    PracticeFile{"EraseUBOOT", "EraseFlash", "", 0x80000002, 0x0, PracticeImage::None, 0, 2},
    PracticeFile{"Modem", "CODE", "", 0x80000004, 0x0, PracticeImage::Pattern, 1048576, 2},
    PracticeFile{"DSP", "CODE", "", 0x80000006, 0x0, PracticeImage::Pattern, 524288, 2},
    PracticeFile{"Modem_W", "CODE", "", 0x8000000c, 0x0, PracticeImage::Pattern, 1572864, 2},
    PracticeFile{"DSP_W", "CODE", "", 0x8000000e, 0x0, PracticeImage::Pattern, 524288, 2},
    PracticeFile{"BootLogo", "CODE", "", 0x80000018, 0x0, PracticeImage::Pattern, 204800, 0},
    PracticeFile{"Fastboot_Logo", "CODE", "", 0x8000001a, 0x0, PracticeImage::Pattern, 204799, 2},
    PracticeFile{"BOOT", "CODE", "", 0x8000001c, 0x0, PracticeImage::Pattern, 2097152, 0},
    PracticeFile{"System", "YAFFS_IMG", "", 0x8000001e, 0x0, PracticeImage::Sparse, 2097152, 0},
    PracticeFile{"Cache", "YAFFS_IMG", "", 0x80000020, 0x0, PracticeImage::Sparse, 65536, 2},
    PracticeFile{"Recovery", "CODE", "", 0x80000022, 0x0, PracticeImage::Pattern, 1048576, 0},
    PracticeFile{"UserData", "YAFFS_IMG", "", 0x80000028, 0x0, PracticeImage::Sparse, 524288, 0},
    PracticeFile{"FLASH", "EraseFlash", "", 0x8000000a, 0x0, PracticeImage::None, 0, 2},
    PracticeFile{"FLASH_W", "EraseFlash", "", 0x80000012, 0x0, PracticeImage::None, 0, 2},
    PracticeFile{"EraseMisc", "EraseFlash", "", 0x80000024, 0x0, PracticeImage::None, 0, 2},
    PracticeFile{"UBOOTLoader", "UBOOT_LOADER", "", 0x80000002, 0x0, PracticeImage::Pattern, 524288, 0},
    PracticeFile{"SPLLoader", "UBOOT_LOADER", "", 0x80000000, 0x0, PracticeImage::Pattern, 49152, 0},
};

constexpr std::array Sc6531Files{
    PracticeFile{"FDL", "FDL", "", 0x34000000, 0x0, PracticeImage::Loader1, 32768, 1},
    PracticeFile{"NV", "NV", "", 0x90000001, 0x0, PracticeImage::Nv, 32768, 0},
    PracticeFile{"BOOTLOADER", "CODE", "", 0x80000000, 0x0, PracticeImage::Pattern, 49152, 2},
    PracticeFile{"PS", "CODE", "", 0x80000003, 0x0, PracticeImage::Pattern, 5242880, 0},
    PracticeFile{"MMIRes", "CODE", "", 0x90000004, 0x0, PracticeImage::Pattern, 2097152, 2},
    PracticeFile{"DSPCode", "CODE", "", 0x90000009, 0x0, PracticeImage::Pattern, 786432, 2},
    PracticeFile{"EraseUdisk", "EraseFlash", "", 0x90000005, 0x0, PracticeImage::None, 0, 2},
    PracticeFile{"UDISK", "CODE", "", 0x90000006, 0x0, PracticeImage::Pattern, 524289, 2},
    PracticeFile{"FLASH", "EraseFlash", "", 0x90000003, 0xc0000, PracticeImage::None, 0, 0},
    PracticeFile{"PhaseCheck", "CODE", "", 0x90000002, 0x1000, PracticeImage::None, 0, 0},
};

constexpr std::array Uix8910Files{
    PracticeFile{"FDL", "HOST_FDL", "", 0x8000c0, 0x0, PracticeImage::Loader1, 24576, 1},
    PracticeFile{"FDL2", "NAND_FDL", "", 0x80008000, 0x0, PracticeImage::Loader2, 65536, 1},
    PracticeFile{"BOOTLOADER", "CODE", "", 0x80000000, 0x0, PracticeImage::Pattern, 49152, 2},
    PracticeFile{"PS", "CODE", "", 0x80000003, 0x0, PracticeImage::Pattern, 5242880, 0},
    PracticeFile{"MMIRes", "CODE", "", 0x90000004, 0x0, PracticeImage::Pattern, 1048576, 0},
    PracticeFile{"CP", "CODE", "", 0x90000101, 0x0, PracticeImage::Pattern, 1572864, 0},
    PracticeFile{"IMS_TOGGLE", "EraseFlash", "", 0x90000112, 0x10000, PracticeImage::None, 0, 0},
    PracticeFile{"TFBOOT", "CODE", "", 0x90000110, 0x0, PracticeImage::Pattern, 131072, 2},
    PracticeFile{"CONFIG_NV", "EraseFlash", "", 0x90000113, 0x10000, PracticeImage::None, 0, 0},
    PracticeFile{"OperatorData", "CODE", "", 0x90000100, 0x0, PracticeImage::Pattern, 131073, 2},
    PracticeFile{"NV", "NV", "", 0x90000001, 0x20000, PracticeImage::Nv, 32768, 0},
    PracticeFile{"PhaseCheck", "CODE", "", 0x90000002, 0x1000, PracticeImage::None, 0, 0},
    PracticeFile{"FLASH", "EraseFlash", "", 0x90000003, 0xc0000, PracticeImage::None, 0, 0},
    PracticeFile{"EraseUdisk", "EraseFlash", "", 0x90000005, 0x0, PracticeImage::None, 0, 2},
};

constexpr std::array Schemes{
    PracticeScheme{"sc7731-emmc", "sp7731_practice", 1, Sc7731Files, {}},
    PracticeScheme{"sc6531-nor", "NOR_FLASH_SC6531_practice", 0, Sc6531Files, {}},
    PracticeScheme{"uix8910", "NOR_FLASH_UIX8910_practice", 1, Uix8910Files, {}},
};

} // namespace

std::span<const PracticeScheme> practiceAddressSchemes() noexcept
{
    return Schemes;
}

} // namespace flashwright::unisoc
