// SPDX-License-Identifier: GPL-3.0-or-later
/// Goes on with an interrupted job: is this the same phone, and does what was done still stand?
#pragma once

#include "core/session/resume_order.h"
#include "core/session/session_context.h"

namespace flashwright {

/// Session thread only; lives as long as the session.
class ResumeCheck {
public:
    /// Both outlive it. `context.request.resume` is set.
    explicit ResumeCheck(SessionContext& context);

    /// The phone is the one of the job, the copies are whole, and the package still has what is missing:
    /// takes the recorded plan. Refused (other-unit, unit-unproved, copies-damaged: file), WrongPhone,
    /// PackageCorrupt (package-changed: entry), and what the link says.
    Result<void> takeUp();

    /// Proves every finished operation by what the phone holds; one that cannot be proved is done again, with
    /// everything that it needs or spoils. Errors of the link; Cancelled.
    Result<void> recheck();

    /// True when the operation need not be carried out; its end has been told to the listeners then.
    [[nodiscard]] bool skips(std::size_t index);

private:
    enum class Proof : std::uint8_t { Equal, Differs, Unreadable };

    Result<void> checkCopies() const;
    Result<void> checkImages() const;
    Result<void> proveUnit();
    Result<void> proveByAreas();
    Result<Proof> proveArea(const Operation& copy);
    [[nodiscard]] bool isTouched(const Operation& copy) const;
    void restoreBootChain();
    void dropStaleLayouts();
    Result<void> recheckOne(std::size_t index);
    Result<Proof> compareImage(const Operation& written);
    Result<Proof> compareCopy(const Operation& putBack);
    void takeComparisons();
    [[nodiscard]] bool isDone(std::size_t index) const;
    [[nodiscard]] const std::vector<Operation>& operations() const { return m_point.plan.operations(); }
    [[nodiscard]] std::string savedHash(const Operation& operation) const;

    SessionContext& m_context;
    const ResumePoint& m_point;
    std::optional<ResumeOrder> m_order; ///< once the plan is taken
    std::map<std::size_t, std::uint64_t> m_equal; ///< index -> bytes, compared by this session
    std::set<std::size_t> m_compared; ///< indexes of comparisons that are answered by those
};

} // namespace flashwright
