// SPDX-License-Identifier: GPL-3.0-or-later
/// What must be true of phone, firmware and choice before the first write. For the planner only. Pure; any
/// thread.
#pragma once

#include "core/plan/entry_selection.h"

namespace flashwright {

/// Entries that carry the same word in the attribute "together" are written all, as far as they have an image
/// for this storage, or not at all. Refused (bootloaders-together: entry, found).
[[nodiscard]] Result<void> checkTogether(
    const EntrySelection& selection, const JobRequest& request, const PhoneFacts* phone);

/// A Write or Erase of named places leaves calibration alone where `only` does not name it once more. Refused
/// (calibration-needs-only: name).
[[nodiscard]] Result<void> checkNamedOnce(
    const JobRequest& request, const std::vector<Operation>& operations);

/// Board, battery, wear of the storage and owner of a backup, asked of a plan that changes the phone.
/// WrongPhone (board-mismatch), Refused (battery-low, storage-worn, other-unit).
[[nodiscard]] Result<void> checkCondition(
    const JobRequest& request, const PhoneFacts& phone, const std::vector<Operation>& operations);

/// Where the user insists on another unit's identity: its writes get the attribute "other_unit". `phone` null
/// = not known yet: it may be another one.
void markOtherUnit(const JobRequest& request, const PhoneFacts* phone, std::vector<Operation>& operations);

/// What a person should know before saying yes; `phone` may be null.
[[nodiscard]] std::vector<Finding> findingsOf(
    const JobRequest& request, const PhoneFacts* phone, const FlashPlan& plan);

} // namespace flashwright
