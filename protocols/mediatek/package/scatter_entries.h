// SPDX-License-Identifier: GPL-3.0-or-later
/// Scatter rows as entries and partitions of a package.
#pragma once

#include "protocols/mediatek/package/rom_images.h"
#include "protocols/mediatek/package/scatter.h"

namespace flashwright::mediatek {

/// What the rows become. Entries carry every key of their row as an attribute, and besides:
/// "operation" (bootloaders, update, invisible, protected, binregion, reserved, keepvisible), "together" =
/// "bootloaders" for rows that are written all or none, "region" (user, boot1, lu0, …) with "regions" where a
/// row means several, "line", "sparse" and "expanded_bytes", "not_comparable" for what the phone keeps with a
/// header of its own, "outside_table" for places beside the partition table.
struct RomParts {
    std::vector<PackageEntry> entries;
    std::vector<PartitionSpec> partitions;
    std::vector<Finding> findings;
    std::map<std::string, std::shared_ptr<const ByteSource>> images; ///< by entry id
};

/// `identityAreas`: what the chip's table says is never touched unasked (ChipProfile::neverErase).
[[nodiscard]] RomParts partsOf(
    const Scatter& scatter, RomImages& images, const std::vector<std::string>& identityAreas);

/// By operation, type and name of the row.
[[nodiscard]] EntryClass classOf(const ScatterRow& row, const std::vector<std::string>& identityAreas);

} // namespace flashwright::mediatek
