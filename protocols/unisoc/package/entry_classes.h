// SPDX-License-Identifier: GPL-3.0-or-later
/// What the vendor's ids, types and partition names mean. Private to this room; pure.
#pragma once

#include "core/image/firmware_package.h"
#include "protocols/unisoc/package/bma_config.h"

namespace flashwright::unisoc {

/// FDL, HOST_FDL, NAND_FDL and their like: sent to RAM.
[[nodiscard]] bool isLoaderType(std::string_view type) noexcept;

/// "fdl1" or "fdl2" for a loader: the first takes over from the boot ROM, the second writes.
[[nodiscard]] std::string_view loaderRole(const BmaFile& file) noexcept;

/// Source of the types: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// tools/DEBUG_TOOL/ResearchDownload/Bin/BMFileType.ini
[[nodiscard]] EntryAction actionOf(const BmaFile& file) noexcept;

[[nodiscard]] EntryClass classOf(const BmaFile& file) noexcept;

/// eMMC or UFS for the loaders that exist in two kinds; Unknown = any.
[[nodiscard]] StorageKind storageOf(const BmaFile& file) noexcept;

/// NV and what is rebuilt from it: bytes read back differ from bytes written, rightly.
[[nodiscard]] bool isNv(const BmaFile& file) noexcept;

/// The modem's run-time copy of NV: erased, never written.
[[nodiscard]] bool isRuntimeNv(const BmaFile& file) noexcept;

/// Places that the phone knows by name although no partition table lists them.
[[nodiscard]] bool isOutsideTable(std::string_view target) noexcept;

/// The partition name of the first block; empty when it has none.
[[nodiscard]] std::string targetOf(const BmaFile& file);

} // namespace flashwright::unisoc
