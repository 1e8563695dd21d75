// SPDX-License-Identifier: GPL-3.0-or-later
/// How large an image is in its file and on the phone.
#pragma once

#include "core/image/firmware_package.h"

namespace flashwright {

struct ImageSize {
    std::uint64_t bytes = 0; ///< as stored
    std::uint64_t expandedBytes = 0; ///< what it occupies on the phone; larger for a sparse image
};

/// Of an entry's image, from what the package says of it.
[[nodiscard]] ImageSize sizeOfEntry(const PackageEntry& entry);

/// Of a file on this computer, looking into it. HostIo, PackageCorrupt (sparse-bad).
[[nodiscard]] Result<ImageSize> sizeOfFile(const std::filesystem::path& file);

} // namespace flashwright
