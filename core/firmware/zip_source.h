// SPDX-License-Identifier: GPL-3.0-or-later
/// Members of a .zip as ByteSource, read in place. Private to this room and its tests.
#pragma once

#include "core/image/byte_source.h"

#include <filesystem>
#include <vector>

namespace flashwright {

struct ZipMember {
    std::string name; ///< as the archive spells it
    std::uint64_t bytes = 0; ///< unpacked
    bool stored = false; ///< not packed: any offset is reached at once
    bool encrypted = false;
};

/// True when the file begins like a zip archive with something in it.
[[nodiscard]] bool looksLikeZip(const ByteSource& file);

/// Files in the archive, in its order; folders left out. PackageCorrupt (problem: truncated,
/// too-many-entries).
[[nodiscard]] Result<std::vector<ZipMember>> listZip(const std::filesystem::path& archive);

/// One member. A packed one is unpacked while it is read: rising offsets are served in one pass, going back
/// starts again at the front. Reading meets PackageCorrupt where the archive is damaged. Any thread; threads
/// take turns.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> openZipMember(
    const std::filesystem::path& archive, const ZipMember& member);

} // namespace flashwright
