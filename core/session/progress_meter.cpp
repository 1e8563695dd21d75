// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/progress_meter.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr milliseconds EventEvery{100};
constexpr seconds SpeedOver{3};
constexpr milliseconds SpeedNeeds{500}; // less than this tells nothing

/// A conversation reads and writes; what for, the operation knows.
Stage translated(Stage told, const Operation& operation)
{
    switch (told) {
    case Stage::ReadingBack:
    case Stage::Writing:
    case Stage::WritingBootChain:
    case Stage::SavingCopies:
    case Stage::Verifying:
    case Stage::TestingMemory:
        return stageOf(operation);
    default:
        return told;
    }
}

} // namespace

Stage stageOf(const Operation& operation) noexcept
{
    switch (operation.kind) {
    case OperationKind::SaveCopy:
        return Stage::SavingCopies;
    case OperationKind::ReadBack:
        return Stage::ReadingBack;
    case OperationKind::Repartition:
        return Stage::Repartitioning;
    case OperationKind::Erase:
        return Stage::Erasing;
    case OperationKind::Write:
        return operation.areaClass == EntryClass::BootChain ? Stage::WritingBootChain : Stage::Writing;
    case OperationKind::PutBack:
        return Stage::Writing;
    case OperationKind::Verify:
        return Stage::Verifying;
    case OperationKind::TestMemory:
        return Stage::TestingMemory;
    }
    return Stage::Writing;
}

ProgressMeter::ProgressMeter(Clock& clock, SessionEvents& events)
    : m_clock(clock)
    , m_events(events)
    , m_entered(clock.now())
{
}

void ProgressMeter::tell(StallWatch& watch)
{
    const std::scoped_lock lock(m_mutex);
    m_watch = &watch;
}

void ProgressMeter::enter(Stage stage, std::string_view item, std::uint64_t totalBytes)
{
    const std::scoped_lock lock(m_mutex);
    const Stage now = m_operation ? translated(stage, *m_operation) : stage;
    const bool sameItem = m_enteredAny && now == m_stage && item == m_item;
    m_enteredAny = true;
    if (m_watch != nullptr) {
        m_watch->entered(now, std::string(item), totalBytes);
    }
    if (sameItem && totalBytes == m_total && m_done == 0) {
        return;
    }
    if (!sameItem) {
        m_entered = m_clock.now();
    }
    m_movedBefore += m_done;
    m_stage = now;
    m_item = item;
    m_total = totalBytes;
    m_done = 0;
    m_lastEvent = {};
    m_events.stage(StageEvent{m_stage, m_item, m_total});
}

void ProgressMeter::moved(std::uint64_t doneBytes) noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_done = doneBytes;
    if (m_watch != nullptr) {
        m_watch->moved(doneBytes);
    }
    const TimePoint now = m_clock.now();
    if (now - m_lastEvent < EventEvery && m_done != m_total) {
        return;
    }
    m_lastEvent = now;
    emitMoved();
}

void ProgressMeter::phoneSaid(std::string_view text)
{
    const std::scoped_lock lock(m_mutex);
    m_events.phoneSaid(text);
}

void ProgressMeter::startPlan(std::uint64_t totalBytes)
{
    const std::scoped_lock lock(m_mutex);
    m_jobTotal = totalBytes;
    m_jobFinished = 0;
}

void ProgressMeter::beginOperation(const Operation& operation)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_operation = operation;
    }
    enter(stageOf(operation), operation.label(), operation.bytes);
}

void ProgressMeter::endOperation(bool completed)
{
    const std::scoped_lock lock(m_mutex);
    if (completed && m_operation && m_operation->kind != OperationKind::Erase
        && m_operation->kind != OperationKind::Repartition) {
        m_jobFinished = std::min(m_jobTotal, m_jobFinished + m_operation->bytes);
    }
    m_operation.reset();
    if (m_watch != nullptr) {
        m_watch->rest();
    }
}

ProgressMeter::Snapshot ProgressMeter::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_stage, m_item, m_done, m_total,
        std::chrono::duration_cast<milliseconds>(m_clock.now() - m_entered)};
}

void ProgressMeter::emitMoved()
{
    MovedEvent event{m_stage, m_done, m_total, jobDone(), m_jobTotal, 0, std::nullopt};
    event.bytesPerSecond = speed(m_lastEvent, m_movedBefore + m_done);
    if (event.bytesPerSecond > 0 && m_jobTotal > 0) {
        const double left = static_cast<double>(m_jobTotal - event.jobDoneBytes) / event.bytesPerSecond;
        event.timeLeft = seconds(static_cast<seconds::rep>(std::min(left, 1e6)) + 1);
    }
    m_events.moved(event);
}

/// A conversation may count other bytes than the plan (a sparse image it expands), so its share is what
/// counts.
std::uint64_t ProgressMeter::jobDone() const
{
    std::uint64_t current = 0;
    if (m_operation && m_total > 0 && m_operation->bytes > 0 && m_operation->kind != OperationKind::Erase) {
        const double share = std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
        current = static_cast<std::uint64_t>(share * static_cast<double>(m_operation->bytes));
    }
    return std::min(m_jobTotal, m_jobFinished + current);
}

double ProgressMeter::speed(TimePoint now, std::uint64_t bytes)
{
    m_samples.push_back({now, bytes});
    while (m_samples.size() > 2 && now - m_samples.front().at > SpeedOver) {
        m_samples.pop_front();
    }
    const auto span = now - m_samples.front().at;
    if (span < SpeedNeeds || bytes <= m_samples.front().bytes) {
        return 0;
    }
    return static_cast<double>(bytes - m_samples.front().bytes) / std::chrono::duration<double>(span).count();
}

} // namespace flashwright
