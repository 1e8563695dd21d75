// SPDX-License-Identifier: GPL-3.0-or-later
/// Names and partition tables as they travel. Pure; any thread.
#pragma once

#include "protocols/unisoc/virtual/phone_storage.h"

namespace flashwright::unisoc::device {

constexpr std::size_t NameFieldBytes = 72; ///< 36 UTF-16 units

/// The name in the first 72 bytes; the device keeps at most 31 characters. Empty when the field is not plain
/// text. Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_cmd_proc.c
[[nodiscard]] std::string readName(ByteSpan field);

/// A REPARTITION payload, old form or "par:" form; nothing when its length does not divide.
/// Source: [peer] ibid.; Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Common/Include/BMAGlobal.h
[[nodiscard]] std::optional<std::vector<TableEntry>> readTable(ByteSpan payload, std::uint32_t sectorBytes);

/// The READ_PARTITION payload: sizes count pairs of sectors: 1 KiB units on 512-byte sectors, 8 KiB on
/// 4 KiB ones. Source: [peer] ibid.: common/dloader/dl_operate.c
[[nodiscard]] Bytes writeList(const std::vector<Area>& table, std::uint32_t sectorBytes);

} // namespace flashwright::unisoc::device
