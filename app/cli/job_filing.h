// SPDX-License-Identifier: GPL-3.0-or-later
/// Puts the record of a job into the history, and tells when that does not work: the job itself is over then.
#pragma once

#include "app/cli/job_runner.h"
#include "core/history/record_maker.h"
#include "core/journal/journal.h"
#include "core/trace/trace_file.h"

namespace flashwright {

/// Main thread, but for the listener. All references outlive it.
class JobFiling {
public:
    JobFiling(const Invocation& call, Station& station, const Job& job);
    [[nodiscard]] SessionEvents* listener() noexcept { return &m_maker; }
    void file(const Outcome& outcome, const std::string& cause, const std::filesystem::path& journal);

private:
    const Invocation& m_call;
    Station& m_station;
    RecordMaker m_maker;
};

/// Tells when the trace is not whole.
void closeJobTrace(const Invocation& call, TraceWriter& trace);

/// What is wrong with the files of the history, if anything, each as one line for people.
void tellHistoryTroubles(Console& console, const History& history);

} // namespace flashwright
