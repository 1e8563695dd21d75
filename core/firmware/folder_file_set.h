// SPDX-License-Identifier: GPL-3.0-or-later
/// The files in a folder of this computer.
#pragma once

#include "core/image/file_set.h"

#include <filesystem>

namespace flashwright {

/// Regular files in the folder and a few levels below it, nearest first found, sorted by name; a bounded
/// number. Links to other folders are not followed, and a linked file counts only when it lies in the folder
/// itself, so that an unpacked archive cannot point at somebody's private files. The folder is listed when it
/// is first asked for; what cannot be listed is left out. Any thread.
[[nodiscard]] std::shared_ptr<const FileSet> openFolder(const std::filesystem::path& folder);

} // namespace flashwright
