// SPDX-License-Identifier: GPL-3.0-or-later
/// Download Agents, authentication and certificate files that lie in a ROM folder.
#pragma once

#include "core/image/file_set.h"
#include "core/module/chip_profile.h"

namespace flashwright::mediatek {

struct RomLoaders {
    std::vector<PackageEntry> entries; ///< attribute "role": "da", "auth" or "cert"; the named agent first
    std::map<std::string, std::shared_ptr<const ByteSource>> images; ///< by entry id
    std::vector<Finding> findings;
};

/// `named` is the member that flash.xml names, or empty. `families` are those the firmware is for: an agent
/// without an entry for any of them is told (loader-not-for-package) and stays a candidate, since the phone
/// has the last word. A file that looks like an agent and is none is left out with a warning.
[[nodiscard]] RomLoaders findLoaders(const FileSet& files, const std::string& named, const ChipCatalog& chips,
    const std::vector<std::string>& families);

} // namespace flashwright::mediatek
