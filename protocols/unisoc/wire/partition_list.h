// SPDX-License-Identifier: GPL-3.0-or-later
/// The partition list that a name-era FDL2 sends (reply 0xBA). Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/firmware_package.h"

namespace flashwright::unisoc {

struct ListedPartition {
    std::string name;
    std::uint32_t units = 0; ///< two sectors each, whatever the sector is
};

/// BadReply unless the payload is a whole number of 76-byte entries.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_cmd_proc.c
[[nodiscard]] Result<std::vector<ListedPartition>> parsePartitionList(ByteSpan payload);

/// Bytes in one unit: 1 KiB with 512-byte sectors, 8 KiB with the 4 KiB sectors of UFS. Decided, in this
/// order, by the sizes that the firmware declares for the same names, by the storage type, and by the
/// smallest partition: none is smaller than 256 KiB in real layouts, so a list that looks so counts larger
/// units. Source: [peer] TomKing062/spreadtrum_flash: common.c (relative rule); the order is [inferred]
[[nodiscard]] std::uint32_t bytesPerUnit(const std::vector<ListedPartition>& list,
    const std::vector<PartitionSpec>& declared, StorageKind storage) noexcept;

} // namespace flashwright::unisoc
