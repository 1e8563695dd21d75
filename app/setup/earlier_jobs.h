// SPDX-License-Identifier: GPL-3.0-or-later
/// What the history says about a job that has just failed.
#pragma once

#include "app/setup/station.h"
#include "core/diagnosis/history_facts.h"

namespace flashwright {

/// "history.*" facts for the rules; empty when the history cannot be read. `package` may be null. Call it
/// before the record of this failure is filed: the failure counts itself. Blocking (a file); never on the GUI
/// thread.
[[nodiscard]] std::vector<Evidence> earlierJobs(
    Station& station, const Outcome& outcome, const std::string& portPath, const FirmwarePackage* package);
/// The same, for those who have a history of their own.
[[nodiscard]] std::vector<Evidence> earlierJobs(const History& history, const Outcome& outcome,
    const std::string& portPath, const FirmwarePackage* package);

} // namespace flashwright
