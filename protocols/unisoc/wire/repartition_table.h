// SPDX-License-Identifier: GPL-3.0-or-later
/// The table that REPARTITION carries. Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/firmware_package.h"

#include <optional>

namespace flashwright::unisoc {

/// `unit` is the attribute of the firmware's <Partitions>: nothing makes the headerless table in MiB, 0..4
/// the "par:" table in bytes (4: in sectors of `sectorBytes`). PackageCorrupt when a name or a size does not
/// fit the table: an empty table, more than 744 entries, a size that is no whole number of units, a "rest"
/// that is not the last. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: DLoader/SettingsSheet.cpp,
/// Common/Include/BMAGlobal.h
[[nodiscard]] Result<Bytes> repartitionTable(
    const std::vector<PartitionSpec>& layout, std::optional<unsigned> unit, std::uint32_t sectorBytes);

} // namespace flashwright::unisoc
