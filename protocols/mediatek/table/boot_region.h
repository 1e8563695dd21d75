// SPDX-License-Identifier: GPL-3.0-or-later
/// The header in front of a preloader in a boot region. Source: [peer] svoboda18/preloader: platform/mt6768/
/// headerblock_for_ota_fastboot_*, tools/gen-preloader-img.py; [capture] MT6577 BOOT1. Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/firmware_package.h"

namespace flashwright::mediatek {

/// Where the preloader begins behind its header: 0x800 on eMMC, 0x1000 on UFS.
[[nodiscard]] std::uint64_t preloaderOffset(StorageKind storage) noexcept;

/// The header block for a preloader that may grow to `maxBytes` (0x40000 or 0x80000).
[[nodiscard]] Bytes encodeBootHeader(StorageKind storage, std::uint64_t maxBytes);

struct BootRegion {
    StorageKind storage = StorageKind::Unknown; ///< by its name field
    std::uint64_t begin = 0; ///< of the boot loader slot
    std::uint64_t boundary = 0;
};
/// BadReply (boot-header-missing, boot-header-damaged) when it is none.
[[nodiscard]] Result<BootRegion> readBootHeader(ByteSpan head);

} // namespace flashwright::mediatek
