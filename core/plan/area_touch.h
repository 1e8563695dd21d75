// SPDX-License-Identifier: GPL-3.0-or-later
/// Does a change reach a saved area? For the planner only. Pure; any thread.
#pragma once

#include "core/plan/area_rules.h"

namespace flashwright {

/// True when `change` may alter what lies in `area`, so that the two need not be equal afterwards. In doubt
/// true. A new layout is not judged here: what moves is put back. `phone` may be null.
[[nodiscard]] bool reaches(const Operation& change, const Operation& area, const PhoneFacts* phone);

/// True of the two copies that a phone keeps of one area of calibration ("fixnv1", "fixnv2") and of the two
/// slots of it: loaders that are given one write the other as well.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
[[nodiscard]] bool areTwins(std::string_view a, std::string_view b);

} // namespace flashwright
