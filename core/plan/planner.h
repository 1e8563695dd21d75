// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns a request and, once known, a phone into a plan; the one place that enforces what is never touched
/// unasked.
#pragma once

#include "core/plan/flash_plan.h"
#include "core/plan/job_request.h"

namespace flashwright {

/// The plan without a phone: sizes and the layout check are still open. For previews, --dry-run without a
/// phone, and consent before the cable is plugged. PackageCorrupt, PackageUnsupported, Refused (unknown name
/// in only, skip, replace: fact "name").
[[nodiscard]] Result<FlashPlan> draftPlan(const JobRequest& request, const ChipProfile* chip);

/// The plan for this phone. Adds what the phone's facts decide: storage-bound entries, sizes, read-back
/// lengths, the layout check. Fails before anything is written with WrongPhone (problem: chip-mismatch,
/// storage-mismatch, layout-differs, no-such-partition), NoRoom (image-larger-than-partition with entry,
/// image_bytes, partition_bytes), Refused (problem: calibration-needs-only, partition-missing…).
[[nodiscard]] Result<FlashPlan> finalPlan(
    const JobRequest& request, const ChipProfile* chip, const PhoneFacts& phone);

/// The part of finalPlan() that needs no table: does this firmware fit this chip and storage, as far as the
/// phone has told? A session asks it before a loader is sent. WrongPhone (chip-mismatch, storage-mismatch:
/// facts wanted, found).
[[nodiscard]] Result<void> checkPhone(const JobRequest& request, const PhoneFacts& phone);

/// True when `final` does something more dangerous than, or to other places than, `draft`, so that a yes to
/// the draft is not enough.
[[nodiscard]] bool needsNewConsent(const FlashPlan& draft, const FlashPlan& final);

/// How the package's layout relates to the phone's table.
enum class LayoutMatch : std::uint8_t { Unknown, Identical, Differs };
[[nodiscard]] LayoutMatch compareLayout(const std::vector<PartitionSpec>& wanted, const PhoneFacts& phone);

} // namespace flashwright
