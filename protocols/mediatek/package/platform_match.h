// SPDX-License-Identifier: GPL-3.0-or-later
/// Which chip families a firmware's platform word means.
#pragma once

#include "core/module/chip_profile.h"

namespace flashwright::mediatek {

/// Families that have the name, or list it among their aliases; if none does, those that have it without the
/// letters behind its digits ("MT6757D" -> "MT6757"). Empty when nobody knows it. Ignores case. Pure; any
/// thread.
[[nodiscard]] std::vector<std::string> familiesOf(const ChipCatalog& chips, std::string_view platform);

} // namespace flashwright::mediatek
