// SPDX-License-Identifier: GPL-3.0-or-later
/// Where the program keeps its own files, by the convention of the desktop.
#pragma once

#include <filesystem>

namespace flashwright {

/// Journals and logs.
[[nodiscard]] std::filesystem::path defaultStateFolder();
/// Copies of calibration areas and other things that the user would miss.
[[nodiscard]] std::filesystem::path defaultDataFolder();
/// What can be made again.
[[nodiscard]] std::filesystem::path defaultCacheFolder();

} // namespace flashwright
