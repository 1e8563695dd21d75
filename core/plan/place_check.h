// SPDX-License-Identifier: GPL-3.0-or-later
/// Places named by a byte address: are they inside the storage, and what lies there? For the planner only.
/// Pure; any thread.
#pragma once

#include "core/plan/area_rules.h"

namespace flashwright {

/// Size of a storage region as the phone tells it (attribute "region.<name>_bytes"); an empty name is the
/// user area.
[[nodiscard]] std::optional<std::uint64_t> regionBytes(const PhoneFacts& phone, std::string_view region);

/// True when the phone's loader addresses its storage by region and byte.
[[nodiscard]] bool tellsRegions(const PhoneFacts& phone);

/// `bytes` at an addressed place lie inside its region; 0 = up to its end. Says nothing of phones that do not
/// tell. NoRoom (beyond-storage: name, offset_bytes, bytes, storage_bytes), WrongPhone (no-such-partition).
[[nodiscard]] Result<void> checkInsideStorage(
    const Operation& operation, std::uint64_t bytes, const PhoneFacts& phone);

/// Gives an addressed operation the class and danger of the worst partition that it touches; the calibration
/// among those are listed in the attribute "overlaps", with commas.
void adoptOverlaps(
    Operation& operation, std::uint64_t bytes, const AreaRules& rules, const PhoneFacts& phone);

/// The parts of a list with commas.
[[nodiscard]] std::vector<std::string> listed(std::string_view text);

} // namespace flashwright
