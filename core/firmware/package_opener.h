// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens whatever firmware a person points at, by asking every module.
#pragma once

#include "core/module/module_registry.h"

namespace flashwright {

/// A file, a folder, or an archive with one firmware in it. HostIo (not-found), PackageUnsupported
/// (unknown-format), PackageCorrupt and whatever the module says. Blocking; any thread.
[[nodiscard]] Result<std::shared_ptr<const FirmwarePackage>> openFirmware(
    const ModuleRegistry& modules, const std::filesystem::path& path);

/// SHA-256 of an entry's image, in hex, read as a stream. HostIo, Cancelled.
[[nodiscard]] Result<std::string> imageSha256(
    const FirmwarePackage& package, const PackageEntry& entry, const std::stop_token& stop);

/// Writes every image of the package, and nothing outside `folder`: names are reduced to a plain file name,
/// made unique, and refused when nothing is left. @returns the files written. HostIo, NoRoom, Cancelled.
[[nodiscard]] Result<std::vector<std::filesystem::path>> extractPackage(const FirmwarePackage& package,
    const std::filesystem::path& folder, ProgressSink& progress, const std::stop_token& stop);

} // namespace flashwright
