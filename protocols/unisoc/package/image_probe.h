// SPDX-License-Identifier: GPL-3.0-or-later
/// A look at the first bytes of every image. Private to this room.
#pragma once

#include "protocols/unisoc/package/pac_package.h"

#include <unordered_map>

namespace flashwright::unisoc {

/// Recognises sparse images (attributes "sparse", "expanded_bytes") and pointers of Git LFS that stand where
/// an image should be. Reads at most 0x21c bytes an image, in rising order, so that a packed archive is
/// passed through once.
[[nodiscard]] Result<void> probeImages(std::vector<PackageEntry>& entries,
    const std::unordered_map<std::string, ImagePlace>& places, std::vector<Finding>& findings);

/// Finds images that are larger than the partition that the package itself declares.
void compareSizes(const std::vector<PackageEntry>& entries, const std::vector<PartitionSpec>& partitions,
    std::vector<Finding>& findings);

/// Walks a sparse image. PackageCorrupt (sparse-bad) with the fact entry.
[[nodiscard]] Result<void> checkSparseImage(const std::string& entryId, const ImagePlace& place);

} // namespace flashwright::unisoc
