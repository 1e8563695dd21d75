// SPDX-License-Identifier: GPL-3.0-or-later
/// The places that a word of a Read stands for. For the planner only. Pure; any thread.
#pragma once

#include "core/plan/area_rules.h"

namespace flashwright {

/// "all": the rows of the table but what is large and rebuilds itself, and the regions that start the phone.
/// "everything": those and the owner's data. "identity": all areas of calibration. Nothing for any other
/// name. WrongPhone (layout-unknown). `phone` null = not known yet: an empty list.
[[nodiscard]] Result<std::optional<std::vector<TargetRange>>> readSet(
    const TargetRange& range, const AreaRules& rules, const PhoneFacts* phone);

} // namespace flashwright
