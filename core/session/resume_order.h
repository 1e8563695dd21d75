// SPDX-License-Identifier: GPL-3.0-or-later
/// Which operations of an interrupted job still stand, and which ones one that is done again takes along.
/// Pure but for the set it keeps; one thread.
#pragma once

#include "core/module/conversation.h"
#include "core/session/resume_point.h"

namespace flashwright {

/// True when both change, or read, some of the same storage; also when that cannot be told. `phone` says
/// where names lie.
[[nodiscard]] bool mayOverlap(const Operation& a, const Operation& b, const PhoneFacts& phone);

class ResumeOrder {
public:
    /// Both outlive it. What was begun and not finished is to be done again from its start.
    ResumeOrder(const ResumePoint& point, const PhoneFacts& phone);

    [[nodiscard]] bool stands(std::size_t index) const { return m_standing.contains(index); }
    /// A later operation that stands has changed the same place.
    [[nodiscard]] bool isReplaced(std::size_t index) const;
    /// The operation is to be done again. So is what prepared its place (an erase, an earlier image), unless
    /// that was for the whole storage.
    void redo(std::size_t index);
    /// Everything that comes after an operation to be done, and that this would spoil, is to be done again,
    /// too.
    void spread();

private:
    [[nodiscard]] const std::vector<Operation>& operations() const { return m_point.plan.operations(); }

    const ResumePoint& m_point;
    const PhoneFacts& m_phone;
    std::set<std::size_t> m_standing;
};

} // namespace flashwright
