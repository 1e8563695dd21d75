// SPDX-License-Identifier: GPL-3.0-or-later
/// What a name-era FDL2 tells of itself in its answer to EXEC (reply 0x96). Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/firmware_package.h"

namespace flashwright::unisoc {

enum class HelloShape : std::uint8_t { Empty, Struct, Tlv };

/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/cmd_download.c; the struct forms
/// also [peer] HenriDellal/unisoc-dloader: include
struct LoaderHello {
    HelloShape shape = HelloShape::Empty;
    bool canDisableTranscode = false;
    std::uint8_t rawMode = 0; ///< 0 none, 1 = announced per block, 2 = announced per file
    std::uint32_t flushBytes = 0; ///< block size of the raw modes
    StorageKind storage = StorageKind::Unknown;
    bool locked = false; ///< a challenge came along: only the maker's service tool goes on from here
    bool canDumpLog = false;
    unsigned unknownItems = 0; ///< TLV items of types that we do not know: skipped, not an error
};

/// BadReply when an item runs over the end; unknown versions of the struct are taken as an empty hello.
[[nodiscard]] Result<LoaderHello> parseLoaderHello(ByteSpan payload);

} // namespace flashwright::unisoc
