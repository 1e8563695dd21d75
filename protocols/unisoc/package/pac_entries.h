// SPDX-License-Identifier: GPL-3.0-or-later
/// From the XML's scheme and the packet's table to entries in flashing order. Private to this room; pure.
#pragma once

#include "core/image/firmware_package.h"
#include "protocols/unisoc/package/bma_config.h"
#include "protocols/unisoc/package/pac_reader.h"

namespace flashwright::unisoc {

/// What the entries of a product have in common.
enum class Era : std::uint8_t {
    Name, ///< two loaders, places by partition name
    Address, ///< two loaders, places by number
    Nor, ///< one loader that also writes
    Pdl, ///< the first loader goes over the 0xAE host protocol
};

/// "name", "address", "nor", "pdl"
[[nodiscard]] std::string_view eraName(Era era) noexcept;

/// A block with an id makes it the name era.
[[nodiscard]] Era eraOf(const BmaProduct& product, const BmaScheme& scheme) noexcept;

/// The scheme's files in order, joined with the packet's rows by id, then rows that the scheme does not know,
/// then the XML itself. Adds to `findings` what is odd.
[[nodiscard]] std::vector<PackageEntry> makeEntries(
    const BmaScheme& scheme, const std::vector<PacFile>& files, Era era, std::vector<Finding>& findings);

/// The declared partition table in bytes.
[[nodiscard]] std::vector<PartitionSpec> makePartitions(const BmaPartitions& partitions);

/// The XML itself, which is no entry but belongs to the package.
[[nodiscard]] std::vector<PackageEntry> makeExtras(const std::vector<PacFile>& files);

} // namespace flashwright::unisoc
