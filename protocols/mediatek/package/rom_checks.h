// SPDX-License-Identifier: GPL-3.0-or-later
/// What can be said of a ROM without a phone: does it fit together?
#pragma once

#include "core/module/chip_profile.h"
#include "protocols/mediatek/loader/preloader_image.h"
#include "protocols/mediatek/package/scatter_entries.h"

namespace flashwright::mediatek {

/// What the preloader files of the ROM say of themselves.
struct RomBoot {
    std::string board; ///< project of the first preloader; empty when none tells
    std::string platform; ///< its platform word; empty when it tells none
    std::vector<Finding> findings; ///< unreadable ones, and those for another platform or project
};

/// Looks into every preloader image of the parts.
[[nodiscard]] RomBoot checkBoot(const Scatter& scatter, const RomParts& parts, const ChipCatalog& chips);

/// Findings on the set as a whole: boot loaders that are not all there, a platform that nobody knows, a
/// version newer than this program, two preloaders for one storage.
[[nodiscard]] std::vector<Finding> checkRom(
    const Scatter& scatter, const RomParts& parts, const std::vector<std::string>& families);

} // namespace flashwright::mediatek
