// SPDX-License-Identifier: GPL-3.0-or-later
/// Which entries of a package a job is about. Pure; any thread.
#pragma once

#include "core/plan/area_rules.h"
#include "core/plan/flash_plan.h"

namespace flashwright {

struct ChosenEntry {
    const PackageEntry* entry = nullptr;
    EntryClass areaClass = EntryClass::System;
    std::filesystem::path file; ///< replaces the entry's image; empty = the package's own
};

struct EntrySelection {
    std::vector<ChosenEntry> chosen; ///< in the package's order
    std::vector<LeftOutEntry> leftOut;
};

/// Applies ticks, only, skip, the rule of untouched areas and, when the storage is known, what is bound to
/// another kind. `phone` null = not known yet. Refused (unknown-name), WrongPhone (storage-mismatch).
[[nodiscard]] Result<EntrySelection> selectEntries(
    const JobRequest& request, const AreaRules& rules, const PhoneFacts* phone);

/// Every name in only, skip and replace must call an entry. Refused (unknown-name) with the fact name.
[[nodiscard]] Result<void> checkNames(const JobRequest& request);

} // namespace flashwright
