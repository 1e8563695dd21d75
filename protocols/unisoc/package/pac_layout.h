// SPDX-License-Identifier: GPL-3.0-or-later
/// Where things lie in a .pac: little-endian, strings UTF-16LE filled with zeros, blobs without padding.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: tools/DEBUG_TOOL/ResearchDownload/Source/Common/Include/
/// SecBinPackApi.h; [peer] jingpad-bsp/vendor_sprd_release_pac_script: mkpac.pl;
/// [peer] ilyakurdyukov/spreadtrum_flash: unpac/unpac.c
#pragma once

#include <cstdint>
#include <string_view>

namespace flashwright::unisoc {

/// One field: its name in the vendor's header file, offset and length in bytes.
struct PacField {
    std::string_view name;
    std::uint64_t offset;
    std::uint64_t bytes;
};

namespace pac_header {
constexpr std::uint64_t Bytes = 2124;
constexpr PacField Version{"szVersion", 0, 44}; // 48 in R1 files, where no high half of the size follows
constexpr PacField HiSize{"dwHiSize", 44, 4};
constexpr PacField LoSize{"dwLoSize", 48, 4};
constexpr PacField ProductName{"szPrdName", 52, 512};
constexpr PacField ProductVersion{"szPrdVersion", 564, 512};
constexpr PacField FileCount{"nFileCount", 1076, 4};
constexpr PacField FileOffset{"dwFileOffset", 1080, 4};
constexpr PacField FlashType{"dwFlashType", 1088, 4};
constexpr PacField NandStrategy{"dwNandStrategy", 1092, 4};
constexpr PacField NvBackup{"dwIsNvBackup", 1096, 4};
constexpr PacField ProductAlias{"szPrdAlias", 1104, 200};
constexpr PacField Encrypted{"wEncrypted", 1316, 2};
constexpr PacField Magic{"dwMagic", 2116, 4};
constexpr PacField Crc1{"wCRC1", 2120, 2};
constexpr PacField Crc2{"wCRC2", 2122, 2};
constexpr std::uint32_t MagicValue = 0xFFFAFFFA; ///< says that both checksums are filled in
constexpr std::uint64_t Crc1Covers = 2120; ///< from the first byte
} // namespace pac_header

namespace pac_file {
constexpr std::uint64_t Bytes = 2580;
constexpr PacField Size{"dwSize", 0, 4};
constexpr PacField Id{"szFileID", 4, 512};
constexpr PacField Name{"szFileName", 516, 512};
constexpr PacField HiFileSize{"dwHiFileSize", 1532, 4}; // inside szFileVersion in R1 files
constexpr PacField HiDataOffset{"dwHiDataOffset", 1536, 4};
constexpr PacField LoFileSize{"dwLoFileSize", 1540, 4};
constexpr PacField FileFlag{"nFileFlag", 1544, 4};
constexpr PacField CheckFlag{"nCheckFlag", 1548, 4};
constexpr PacField LoDataOffset{"dwLoDataOffset", 1552, 4};
constexpr PacField CanOmit{"dwCanOmitFlag", 1556, 4};
constexpr PacField AddressCount{"dwAddrNum", 1560, 4};
constexpr PacField Addresses{"dwAddr", 1564, 20};
constexpr std::uint32_t AddressRoom = 5;
} // namespace pac_file

/// nFileFlag: an operation without an image, an image, the XML. The packing script also uses 0x101 for
/// loaders.
constexpr std::uint32_t PacFlagOperation = 0;
constexpr std::uint32_t PacFlagXml = 2;

constexpr std::string_view PacVersionR1 = "BP_R1.0.0";
constexpr std::string_view PacVersionR2 = "BP_R2.0.1";

} // namespace flashwright::unisoc
