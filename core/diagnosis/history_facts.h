// SPDX-License-Identifier: GPL-3.0-or-later
/// Is it this phone, this slot or this firmware? What earlier jobs say about a failure.
#pragma once

#include "core/base/evidence.h"
#include "core/history/history.h"

#include <span>

namespace flashwright {

/// The job that has just failed.
struct HistorySubject {
    std::string unit; ///< PhoneFacts::uniqueId; empty where the phone told none
    std::string port; ///< physical port path
    std::string product; ///< of the firmware
    std::string version;
    std::string reached; ///< stage word
};

/// Facts from records, newest first, the subject's own failure not among them. Counts include the subject:
/// "history.unit_failures" failures of this unit in a row at the same stage, "history.unit_ports" on how many
/// ports, "history.package_passes" how often the same firmware passed on other units, "history.slot_failures"
/// and "history.slot_units" on this port, "history.slot_ratio" its share of failures against the middle of
/// the other ports ("3.5"; missing with too few jobs to compare). Cancelled jobs and those that met no phone
/// do not count. Pure.
[[nodiscard]] std::vector<Evidence> historyFacts(
    std::span<const JobRecord> records, const HistorySubject& subject);

} // namespace flashwright
