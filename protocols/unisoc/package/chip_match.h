// SPDX-License-Identifier: GPL-3.0-or-later
/// Which chip families a package can be for. Private to this room; pure.
#pragma once

#include "core/module/chip_profile.h"

namespace flashwright::unisoc {

/// Families whose chip name stands in a product name, the longest names only; else those whose loaders load
/// where the package's do; else none.
[[nodiscard]] std::vector<std::string> matchChips(const ChipCatalog& chips, std::string_view product,
    std::string_view xmlProduct, const std::vector<PackageEntry>& entries);

} // namespace flashwright::unisoc
