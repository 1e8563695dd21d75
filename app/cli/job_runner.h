// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs one job with one phone for a command: consent, journal, session, Ctrl+C, diagnosis.
#pragma once

#include "app/cli/start_up.h"
#include "core/plan/job_request.h"

#include <functional>

namespace flashwright {

struct ResumeRequest;

/// What a command adds to a job.
struct Job {
    JobRequest request;
    /// Prints the results of a job that succeeded, before the end of it is told.
    std::function<void(const Outcome&)> whenDone;
    /// The result is printed by whenDone also with --json.
    bool printsOwnJson = false;
    /// Hears the job beside journal and terminal, on the session's thread; may be null. Outlives the run.
    SessionEvents* listener = nullptr;
    std::filesystem::path firmware = {}; ///< what the package was opened from; empty = none, or not a file
    std::shared_ptr<const ResumeRequest> resumed = nullptr; ///< of a job that goes on with an earlier one
};

/// Fills in loaders, talk options and folders from the settings, then runs. Main thread. @returns the exit
/// code
[[nodiscard]] int runJob(const Invocation& call, Station& station, Job job);

/// The whole way of a command whose firmware, if any, only lends loaders and names (--pac): station, package,
/// job.
[[nodiscard]] int runJobWithLentPackage(const Invocation& call, Job job);
/// The same for a firmware that the command is about; its checksums are checked first.
[[nodiscard]] int runJobOnFirmware(const Invocation& call, const QString& firmware, Job job);

/// The same once station and package are there.
[[nodiscard]] int runJobOnPackage(const Invocation& call, Station& station, Job job);

/// --watch-boot: how long to look at the phone after its restart. @returns the exit code of a wrong word
[[nodiscard]] std::optional<int> readWatchAfter(const Invocation& call, JobRequest& request);

/// --reboot, --poweroff, --stay for jobs.
[[nodiscard]] QList<QCommandLineOption> farewellOptions();
[[nodiscard]] Farewell farewellFrom(const Invocation& call, Farewell usual);

} // namespace flashwright
