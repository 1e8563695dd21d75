// SPDX-License-Identifier: GPL-3.0-or-later
/// The files in a .zip archive, read in place.
#pragma once

#include "core/firmware/zip_source.h"
#include "core/image/file_set.h"

namespace flashwright {

/// Members whose names lead out of the archive are left out. `members` is what listZip() said of it.
[[nodiscard]] std::shared_ptr<const FileSet> openZipSet(
    const std::filesystem::path& archive, std::vector<ZipMember> members);

} // namespace flashwright
