// SPDX-License-Identifier: GPL-3.0-or-later
/// What a plan means to the owner of the phone, as lines for a person.
#pragma once

#include "core/plan/plan_summary.h"

#include <QStringList>

namespace flashwright {

/// What is kept, how long it takes, and between which steps the phone may not start; empty of a plan that
/// only reads. `plan` is the one that was summed up.
[[nodiscard]] QStringList summaryLines(const PlanSummary& summary, const FlashPlan& plan);

} // namespace flashwright
