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
/// storage-mismatch, board-mismatch, layout-differs, no-such-partition), NoRoom (image-larger-than-partition
/// with entry, image_bytes, partition_bytes; beyond-storage), PackageCorrupt (image-missing), Refused
/// (problem: calibration-needs-only, bootloaders-together, data-would-be-lost, battery-low, storage-worn,
/// other-unit).
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

/// The first row that is not the same on both sides.
struct LayoutDifference {
    std::string name; ///< the row
    std::string what; ///< "name", "region", "start", "length", "missing", "extra"
    std::string wanted; ///< by the package, as a number or a name; "none" where it has no such row
    std::string found; ///< on the phone
};

struct LayoutComparison {
    LayoutMatch match = LayoutMatch::Unknown;
    std::optional<LayoutDifference> first; ///< of Differs
};

/// Compares the rows for the phone's storage that stand in the table on both sides: name, region, start where
/// both tell it, and length. The row that takes the rest is compared by its start only, one that counts from
/// the end of the storage (attribute "from_end_bytes") by its length only.
[[nodiscard]] LayoutComparison relateLayout(
    const std::vector<PartitionSpec>& wanted, const PhoneFacts& phone);
[[nodiscard]] LayoutMatch compareLayout(const std::vector<PartitionSpec>& wanted, const PhoneFacts& phone);

/// The rows that a package declares for a kind of storage; all of them while that is unknown.
[[nodiscard]] std::vector<PartitionSpec> layoutFor(
    const std::vector<PartitionSpec>& specs, StorageKind storage);

} // namespace flashwright
