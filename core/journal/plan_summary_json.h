// SPDX-License-Identifier: GPL-3.0-or-later
/// What a plan means to the owner of the phone, as the member "summary" of a plan event. Pure; any thread.
#pragma once

#include "core/plan/plan_summary.h"

#include <QJsonObject>

namespace flashwright {

[[nodiscard]] QJsonObject summaryJson(const PlanSummary& summary);

} // namespace flashwright
