// SPDX-License-Identifier: GPL-3.0-or-later
/// Images onto the storage: as they are, or unpacked run by run; and what boots the phone with the header
/// that its boot ROM looks for. Session thread only.
#pragma once

#include "core/plan/operation.h"
#include "core/progress/part_progress.h"
#include "protocols/mediatek/stages/download_agent.h"

namespace flashwright::mediatek {

/// Writes an image from the start of `place`; a sparse image is unpacked on the way, and runs that it does
/// not care about are left alone. NoRoom (image-larger-than-partition) before anything is sent.
Result<void> writeImage(DownloadAgent& agent, const Area& place, ImageSource& image, const std::string& name,
    Attention attention);

/// How a preloader file lies in a boot region.
struct BootImage {
    Bytes bytes; ///< with its header
    std::uint64_t bodyOffset = 0; ///< where the file's first byte comes to lie: 0 when it brings its header
};

/// A preloader made ready for a boot region of `room` bytes. PackageCorrupt (preloader-bad-header),
/// WrongPhone (storage-mismatch) when its own header is one for another kind of storage, NoRoom.
[[nodiscard]] Result<BootImage> makeBootImage(ImageSource& image, StorageKind storage, std::uint64_t room);

/// Writes it into each region, reads it back at once and compares. ChecksumMismatch (verify-mismatch; item,
/// offset_bytes).
Result<void> writeBootImage(
    DownloadAgent& agent, const std::vector<Region>& regions, const BootImage& image, Attention attention);

} // namespace flashwright::mediatek
