// SPDX-License-Identifier: GPL-3.0-or-later
/// How a job is shown. One implementation for people, one for programs.
#pragma once

#include "app/cli/console.h"
#include "app/cli/settings.h"
#include "core/diagnosis/diagnosis.h"
#include "core/session/session_events.h"

#include <memory>

namespace flashwright {

/// How a job came out, with everything that is said about it.
struct JobEnd {
    Outcome outcome;
    std::optional<Diagnosis>
        diagnosis; ///< of a job that did not succeed, or of a phone that does not start well
    int exitCode = 0;
    std::filesystem::path journal; ///< empty when the job ended before one was opened
};

/// Session events come from the session's thread while the job runs; the rest from the main thread, before
/// and after.
class JobOutput : public SessionEvents {
public:
    enum class PlanUse : std::uint8_t { Question, Result };
    /// What would be done, as the thing asked about or as the answer to --dry-run.
    virtual void showPlan(const FlashPlan& plan, PlanUse use) = 0;
    /// The last call.
    virtual void ended(const JobEnd& end) = 0;
};

[[nodiscard]] std::unique_ptr<JobOutput> makeJobOutput(const Settings& settings, Console& console);

} // namespace flashwright
