// SPDX-License-Identifier: GPL-3.0-or-later
/// What needs whole images to be read: sparse chunks and the sums of Checksum.ini.
#pragma once

#include "core/progress/progress_sink.h"
#include "protocols/mediatek/package/checksum_ini.h"

#include <stop_token>

namespace flashwright::mediatek {

/// Every image once, in the package's order; bytes are told to `progress` (Stage::CheckingPackage).
/// PackageCorrupt (sparse-bad, checksum-differs, gzip-bad; facts file, entry), HostIo, Cancelled.
Result<void> checkImages(const std::vector<PackageEntry>& entries,
    const std::map<std::string, std::shared_ptr<const ByteSource>>& images, const ChecksumList& checksums,
    ProgressSink& progress, const std::stop_token& stop);

} // namespace flashwright::mediatek
