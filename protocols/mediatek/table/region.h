// SPDX-License-Identifier: GPL-3.0-or-later
/// The hardware parts of a storage and their names in the loaders' protocols.
#pragma once

#include "core/image/firmware_package.h"

#include <optional>
#include <string_view>
#include <vector>

namespace flashwright::mediatek {

enum class Region : std::uint8_t { User, Boot1, Boot2, Rpmb, Gp1, Gp2, Gp3, Gp4, Lu0, Lu1, Lu2, Whole };

/// "user", "boot1", "boot2", "rpmb", "gp1"…, "lu0", "lu1", "lu2", "whole" (NAND): what core and people see.
/// On UFS the user area is "user" too (LU2).
[[nodiscard]] std::string_view regionName(Region region) noexcept;
[[nodiscard]] std::optional<Region> regionFromName(std::string_view name) noexcept;
/// Regions that a scatter word means, e.g. "EMMC_BOOT1_BOOT2" = boot1 and boot2, "UFS_LU0_LU1" = lu0 and lu1,
/// "UFS_LU2" = user. Empty for an unknown word.
[[nodiscard]] std::vector<Region> regionsOfScatter(std::string_view word);

/// A run of bytes in one region.
struct Area {
    Region region = Region::User;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

} // namespace flashwright::mediatek
