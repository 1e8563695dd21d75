// SPDX-License-Identifier: GPL-3.0-or-later
/// What a plan means to the owner of the phone, for people who do not read lists. Pure; any thread.
#pragma once

#include "core/module/conversation.h"
#include "core/plan/flash_plan.h"

#include <chrono>
#include <optional>

namespace flashwright {

struct JobRequest;

struct KeptArea {
    std::string name;
    std::uint64_t bytes = 0; ///< 0 = unknown
    enum class How : std::uint8_t {
        Untouched, ///< nothing of the plan changes the place
        PutBack, ///< saved before, written again after
        Merged, ///< renewed, with the unit's own values kept
    };
    How how = How::Untouched;
    bool saved = false; ///< a copy is made first
    bool compared = false; ///< read again at the end and compared
};

struct PlanSummary {
    std::size_t writes = 0;
    std::size_t erases = 0;
    std::uint64_t writeBytes = 0;
    std::uint64_t readBytes = 0; ///< copies, comparisons, read-backs
    std::optional<std::chrono::seconds> expected; ///< of the whole job; nothing where no speed is known
    bool userDataKept = true;
    bool changesPhone = false;
    std::vector<KeptArea> kept; ///< identity and calibration of the unit
    /// Index of the first operation after which the phone may not start until the job is over; nothing when
    /// there is none.
    std::optional<std::size_t> pointOfNoReturn;
    /// Index of the operation after which it starts again.
    std::optional<std::size_t> startsAgainAfter;
};

/// Speeds of a link, bytes per second; 0 = unknown. From the history of like jobs, or from the link's kind.
struct LinkSpeed {
    double writing = 0;
    double reading = 0;
};

/// `phone` may be null: nothing is known of it yet.
[[nodiscard]] PlanSummary summarise(const FlashPlan& plan, const PhoneFacts* phone, LinkSpeed speed);

/// A cautious guess from what the port shows.
[[nodiscard]] LinkSpeed likelySpeed(UsbSpeed speed, bool serial) noexcept;

} // namespace flashwright
