// SPDX-License-Identifier: GPL-3.0-or-later
/// A small ROM for a virtual phone, made of patterns: for rehearsal, tests and pictures.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace flashwright::mediatek {

/// Writes the ROM of a built-in profile ("mt6765-emmc", with or without "-brom"): scatter file, preloader,
/// loader container and images, at most 12 MiB. A path whose name has ".zip" at its end, or in front of a
/// last extension, becomes an archive, any other a
/// folder. The same bytes every time. Its loaders carry "FLASHWRIGHT-PRACTICE <profile> DA1|DA2" and run on
/// that virtual phone only. PackageUnsupported (unknown-profile with name), HostIo, NoRoom. Blocking; any
/// thread.
Result<void> writePracticeFirmware(std::string_view profile, const std::filesystem::path& path);

} // namespace flashwright::mediatek
