// SPDX-License-Identifier: GPL-3.0-or-later
/// Preloader files: storage header, GFH, and the DRAM settings that a phone without a running preloader
/// needs. Source: [peer] svoboda18/preloader: tools/gen-preloader-img.py, MTK_Loader_Info.tag; [peer]
/// bkerler/mtkclient: mtkclient/Library/DA/daconfig.py
#pragma once

#include "core/image/byte_source.h"
#include "core/image/firmware_package.h"

namespace flashwright::mediatek {

/// What stands in front of the preloader itself.
enum class BootHeaderKind : std::uint8_t { None, Emmc, Ufs, Sdmmc, SerialFlash };

struct EmiTable {
    std::string name; ///< "MTK_BLOADER_INFO_v21"
    std::uint32_t version = 0; ///< 0x21 as the number behind "_v", read as hexadecimal
    std::string preloaderName; ///< "preloader_k80_bsp.bin"
    std::uint64_t fileOffset = 0; ///< of the whole block in the file: what newer loaders take
    std::uint32_t bytes = 0;
    std::uint64_t recordsOffset = 0; ///< of what legacy loaders take
    std::uint32_t recordsBytes = 0;
    std::uint32_t recordCount = 0;
    bool understood = false; ///< count and stride add up; else sent unchanged all the same
};

struct PreloaderImage {
    BootHeaderKind header = BootHeaderKind::None;
    std::uint64_t bodyOffset = 0; ///< where "MMM" 01 stands
    std::uint64_t bodyBytes = 0; ///< file_len of the GFH, inside the file
    std::uint32_t loadAddress = 0;
    std::uint32_t maxBytes = 0;
    std::uint32_t signatureBytes = 0;
    std::uint8_t flashDevice = 0; ///< GFH flash_dev
    std::string platform; ///< "MT6765" when the file tells; else empty
    std::string project; ///< of the preloader's own name: "k65v1_64_bsp"; else empty
    std::optional<EmiTable> emi;
    std::vector<Finding> findings;
};

[[nodiscard]] bool looksLikePreloader(ByteSpan head) noexcept;

/// Reads the preloader that lies in [offset, offset + bytes) of `file`; all offsets of the result are counted
/// from the start of `file`. PackageCorrupt (preloader-bad-header, truncated, size-differs; facts file,
/// offset_bytes), HostIo. Pure; any thread.
[[nodiscard]] Result<PreloaderImage> readPreloader(
    const ByteSource& file, std::uint64_t offset, std::uint64_t bytes);

} // namespace flashwright::mediatek
