// SPDX-License-Identifier: GPL-3.0-or-later
/// The user's yes on a terminal or by option.
#pragma once

#include "app/cli/job_output.h"
#include "app/cli/terminal.h"

namespace flashwright {

/// The yes to this plan: by --yes or --confirm, else by asking whoever sits at the terminal. Refused
/// (not-confirmed, needs-word with fact word), Cancelled. Main thread.
[[nodiscard]] Result<Consent> askConsent(const FlashPlan& plan, const Settings& settings, JobOutput& output,
    Console& console, terminal::Watch& watch);

} // namespace flashwright
