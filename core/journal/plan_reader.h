// SPDX-License-Identifier: GPL-3.0-or-later
/// The plan of a journal as a FlashPlan again. For journal_reader.cpp only.
#pragma once

#include "core/plan/flash_plan.h"

#include <QJsonObject>

namespace flashwright {

/// The error is what is wrong, in a few English words for a log. "too old" where the journal's version did
/// not write whole plans.
[[nodiscard]] tl::expected<FlashPlan, std::string> planFrom(const QJsonObject& plan);

constexpr const char* PlanTooOld = "too old";

} // namespace flashwright
