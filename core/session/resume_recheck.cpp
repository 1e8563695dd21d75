// SPDX-License-Identifier: GPL-3.0-or-later
// What an interrupted job had done, proved by what the phone holds now.
#include "core/plan/operation_making.h"
#include "core/plan/phone_change.h"
#include "core/plan/planner.h"
#include "core/session/hashing.h"
#include "core/session/job_images.h"
#include "core/session/resume_check.h"

#include <algorithm>

namespace flashwright {

namespace {

/// Hears a read to its end even where the first difference is known: a loader does not like to be left in the
/// middle.
class PatientSink final : public ImageSink {
public:
    explicit PatientSink(CompareSink& inner)
        : m_inner(inner)
    {
    }
    Result<void> write(ByteSpan bytes) override
    {
        if (!m_differs) {
            auto compared = m_inner.write(bytes);
            m_differs = !compared && compared.error().fault == Fault::ChecksumMismatch;
            return m_differs ? Result<void>() : compared;
        }
        return {};
    }
    Result<void> finish() override { return m_inner.finish(); }
    [[nodiscard]] bool equal() { return !m_differs && finish().has_value(); }

private:
    CompareSink& m_inner;
    bool m_differs = false;
};

} // namespace

Result<void> ResumeCheck::recheck()
{
    dropStaleLayouts();
    m_order->spread();
    for (std::size_t i = 0; i < operations().size(); ++i) {
        TRY(recheckOne(i));
    }
    m_order->spread();
    takeComparisons();
    std::vector<Operation> left;
    for (std::size_t i = 0; i < operations().size(); ++i) {
        if (!isDone(i)) {
            left.push_back(operations()[i]);
        }
    }
    m_context.progress.startPlan(FlashPlan(std::move(left), {}, {}).totalBytes());
    return {};
}

bool ResumeCheck::isDone(std::size_t index) const
{
    return m_order->stands(index) || m_compared.contains(index);
}

/// A table that is not the one that was written: nothing lies where it should.
void ResumeCheck::dropStaleLayouts()
{
    for (std::size_t i = 0; i < operations().size(); ++i) {
        const Operation& operation = operations()[i];
        if (operation.kind == OperationKind::Repartition && m_order->stands(i)
            && compareLayout(operation.layout, m_context.told) != LayoutMatch::Identical) {
            m_order->redo(i);
            m_context.evidence.say("resume.rewritten", "layout");
        }
    }
}

Result<void> ResumeCheck::recheckOne(std::size_t index)
{
    const Operation& operation = operations()[index];
    const bool holdsData = operation.kind == OperationKind::Write || operation.kind == OperationKind::PutBack;
    if (!holdsData || !m_order->stands(index) || m_order->isReplaced(index)) {
        return {};
    }
    if (m_context.softStop().stop_requested()) {
        return fail(Fault::Cancelled, "session.recheck");
    }
    const bool copy = operation.kind == OperationKind::PutBack;
    TRY_LET(const Proof proof, copy ? compareCopy(operation) : compareImage(operation));
    if (proof == Proof::Equal) {
        m_context.evidence.say("resume.rechecked", operation.label());
    } else {
        m_context.evidence.say("resume.rewritten", operation.label());
        m_order->redo(index);
    }
    return {};
}

Result<ResumeCheck::Proof> ResumeCheck::compareImage(const Operation& written)
{
    if (!isComparable(written)) {
        return Proof::Unreadable;
    }
    TRY_LET(const std::unique_ptr<CompareSink> sink, openComparison(m_context.request, written));
    if (sink == nullptr) {
        return Proof::Unreadable;
    }
    const Operation comparison = comparisonOf(written, sink->expectedBytes());
    PatientSink patient(*sink);
    m_context.progress.beginOperation(comparison);
    const auto read = m_context.conversation->perform(
        comparison, nullptr, &patient, m_context.progress, m_context.softStop());
    m_context.progress.endOperation(false);
    if (!read && read.error().fault == Fault::PhoneRefused) {
        return Proof::Unreadable;
    }
    TRY(read);
    if (!patient.equal()) {
        return Proof::Differs;
    }
    const auto index = static_cast<std::size_t>(&written - operations().data());
    m_equal[index] = sink->comparedBytes();
    return Proof::Equal;
}

Result<ResumeCheck::Proof> ResumeCheck::compareCopy(const Operation& putBack)
{
    if (savedHash(putBack).empty()) {
        return Proof::Equal; // nothing was saved, so nothing went back
    }
    Operation copy = putBack;
    copy.kind = OperationKind::SaveCopy;
    copy.interruptible = true;
    return proveArea(copy);
}

/// A comparison of the plan that was just made need not be made again.
void ResumeCheck::takeComparisons()
{
    for (std::size_t i = 0; i < operations().size(); ++i) {
        if (operations()[i].kind != OperationKind::Verify) {
            continue;
        }
        for (std::size_t earlier = i; earlier-- > 0;) {
            const Operation& operation = operations()[earlier];
            if (!changesPhone(operation.kind) || !mayOverlap(operation, operations()[i], m_context.told)) {
                continue;
            }
            if (m_order->stands(earlier) && m_equal.contains(earlier)
                && samePlace(operation, operations()[i])) {
                m_compared.insert(i);
                m_context.outcome.verified.comparedBytes += m_equal[earlier];
                ++m_context.outcome.verified.areas;
            }
            break;
        }
    }
}

bool ResumeCheck::skips(std::size_t index)
{
    if (!isDone(index)) {
        return false;
    }
    const Operation& operation = operations()[index];
    const auto finished = m_point.finished.find(index);
    OperationEvent event{OperationEvent::What::Ended, index, operations().size(), operation, std::nullopt};
    event.sha256 = finished == m_point.finished.end() ? std::string() : finished->second;
    event.skipped = true;
    m_context.events.operation(event);
    return true;
}

} // namespace flashwright
