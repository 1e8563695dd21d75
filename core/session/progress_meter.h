// SPDX-License-Identifier: GPL-3.0-or-later
/// Turns the byte counts of a conversation into events: at most some ten a second, weighted over the whole
/// plan, with speed and time left.
#pragma once

#include "core/base/clock.h"
#include "core/progress/progress_sink.h"
#include "core/session/session_events.h"
#include "core/session/stall_watch.h"

#include <deque>

namespace flashwright {

/// Calls may come from the session thread and a conversation's helpers; they are passed on one at a time.
class ProgressMeter final : public ProgressSink {
public:
    ProgressMeter(Clock& clock, SessionEvents& events);

    void enter(Stage stage, std::string_view item, std::uint64_t totalBytes) override;
    void moved(std::uint64_t doneBytes) noexcept override;
    void phoneSaid(std::string_view text) override;

    /// Tells the watch what begins, what moves and what is over. `watch` outlives the meter's last call.
    void tell(StallWatch& watch);
    /// From here on progress counts towards a plan of this many bytes.
    void startPlan(std::uint64_t totalBytes);
    /// The operation that weighs `operation.bytes` begins: stages that the conversation enters are told in
    /// its terms (a read for a comparison is Verifying), and its bytes count towards the plan until
    /// endOperation().
    void beginOperation(const Operation& operation);
    void endOperation(bool completed);

    struct Snapshot {
        Stage stage = Stage::WaitingForPhone;
        std::string item;
        std::uint64_t doneBytes = 0;
        std::uint64_t totalBytes = 0;
        milliseconds stageLasted{};
    };
    /// Where the job is now.
    [[nodiscard]] Snapshot snapshot() const;

private:
    struct Sample {
        TimePoint at{};
        std::uint64_t bytes = 0;
    };
    void emitMoved();
    [[nodiscard]] std::uint64_t jobDone() const;
    [[nodiscard]] double speed(TimePoint now, std::uint64_t bytes);

    Clock& m_clock;
    SessionEvents& m_events;
    StallWatch* m_watch = nullptr;
    mutable std::mutex m_mutex; // guards everything below, and is held while an event goes out
    Stage m_stage = Stage::WaitingForPhone;
    bool m_enteredAny = false;
    std::string m_item;
    std::uint64_t m_done = 0;
    std::uint64_t m_total = 0;
    TimePoint m_entered{};
    TimePoint m_lastEvent{};
    std::uint64_t m_jobTotal = 0;
    std::uint64_t m_jobFinished = 0; // of operations that are over
    std::optional<Operation> m_operation;
    std::deque<Sample> m_samples; // of the last seconds
    std::uint64_t m_movedBefore = 0; // by stages that are over; the speed is measured on all stages together
};

/// The stage in which an operation is carried out.
[[nodiscard]] Stage stageOf(const Operation& operation) noexcept;

} // namespace flashwright
