// SPDX-License-Identifier: GPL-3.0-or-later
/// The places that a word of a Read stands for. Pure; any thread.
#pragma once

#include "core/plan/area_rules.h"

namespace flashwright {

/// "all": the rows of the table but what is large and rebuilds itself, and the regions that start the phone.
/// "everything": those and the owner's data. "identity": all areas of calibration. Nothing for any other
/// name. WrongPhone (layout-unknown). `phone` null = not known yet: an empty list.
[[nodiscard]] Result<std::optional<std::vector<TargetRange>>> readSet(
    const TargetRange& range, const AreaRules& rules, const PhoneFacts* phone);

/// How much a Read will bring, as far as a firmware tells.
struct ReadEstimate {
    std::uint64_t bytes = 0;
    bool isLeast = false; ///< places belong to it whose length only the phone knows
};
/// Of the same words. `chip` may be null.
[[nodiscard]] ReadEstimate estimateRead(
    std::string_view word, const FirmwarePackage& package, const ChipProfile* chip);

} // namespace flashwright
