// SPDX-License-Identifier: GPL-3.0-or-later
/// The ordered, immutable list of what a job will do to a phone, and the user's yes to exactly that.
#pragma once

#include "core/plan/operation.h"

namespace flashwright {

/// Why an entry of the package is not part of the plan.
enum class LeftOut : std::uint8_t { NotSelected, Calibration, OtherStorage, NoImage, Skipped };

struct LeftOutEntry {
    std::string entryId;
    LeftOut why = LeftOut::NotSelected;
};

/// Values only; copy freely between threads.
class FlashPlan {
public:
    FlashPlan() = default;
    FlashPlan(
        std::vector<Operation> operations, std::vector<LeftOutEntry> leftOut, std::vector<Finding> findings);

    [[nodiscard]] const std::vector<Operation>& operations() const noexcept { return m_operations; }
    [[nodiscard]] const std::vector<LeftOutEntry>& leftOut() const noexcept { return m_leftOut; }
    /// Things the user should know before saying yes.
    [[nodiscard]] const std::vector<Finding>& findings() const noexcept { return m_findings; }
    /// Sixteen hex digits over every field of every operation, in order.
    [[nodiscard]] const std::string& digest() const noexcept { return m_digest; }
    [[nodiscard]] Danger worstDanger() const noexcept;
    /// True when nothing of it changes the phone.
    [[nodiscard]] bool readsOnly() const noexcept;
    [[nodiscard]] bool losesUserData() const noexcept;
    /// Bytes to be moved over the link, all operations together.
    [[nodiscard]] std::uint64_t totalBytes() const noexcept;

private:
    std::vector<Operation> m_operations;
    std::vector<LeftOutEntry> m_leftOut;
    std::vector<Finding> m_findings;
    std::string m_digest;
};

/// The user's yes to one plan. A plan with another digest needs a new one.
struct Consent {
    std::string digest;
};

} // namespace flashwright
