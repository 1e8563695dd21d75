// SPDX-License-Identifier: GPL-3.0-or-later
/// A packet that somebody unpacked: a BMAConfig XML and its images side by side. Private to this room.
#pragma once

#include "core/image/firmware_package.h"
#include "core/module/chip_profile.h"

namespace flashwright::unisoc {

/// True when a file *.xml in the folder begins like a BMAConfig. Reads a few KiB a file.
[[nodiscard]] bool looksLikePacFolder(const std::filesystem::path& folder);

/// True when the file begins like a BMAConfig XML.
[[nodiscard]] bool looksLikeBmaXml(const std::filesystem::path& file);

/// `xmlName` empty: the folder's only one. An image that is not there is a finding, so that an XML can be
/// looked at alone. PackageCorrupt (two-products when several XML fit, missing-fdl, …), HostIo.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPacFolder(
    const std::filesystem::path& folder, const std::string& xmlName, const ChipCatalog& chips);

} // namespace flashwright::unisoc
