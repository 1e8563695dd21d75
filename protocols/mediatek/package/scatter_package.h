// SPDX-License-Identifier: GPL-3.0-or-later
/// A scatter file and the images around it, as a package.
#pragma once

#include "core/module/chip_profile.h"
#include "protocols/mediatek/package/rom_folder.h"
#include "protocols/mediatek/package/scatter.h"

namespace flashwright::mediatek {

/// facts(): chips = families of the scatter's platform; attributes "platform", "board" (project of the
/// preloader inside, else of the scatter file), "project", "scatter", and of flash.xml "build". Never fails:
/// what is wrong with images and loaders is a finding. Blocking (.gz images are read once).
[[nodiscard]] std::unique_ptr<FirmwarePackage> makeScatterPackage(
    Scatter scatter, RomFolder rom, const ChipCatalog& chips);

} // namespace flashwright::mediatek
