// SPDX-License-Identifier: GPL-3.0-or-later
/// `flash --resume`: goes on with a job that a cable, a crash or a power cut has ended.
#pragma once

#include "app/cli/job_runner.h"
#include "app/setup/resumable_jobs.h"

namespace flashwright {

class Journal;

/// The whole command: finds the journal, asks for the job again, runs it. @returns the exit code
[[nodiscard]] int runResume(const Invocation& call);

/// Notes in a job's journal what is needed to go on with it. @returns whether it can be gone on with. HostIo,
/// NoRoom.
[[nodiscard]] Result<bool> noteJob(Journal& journal, const Invocation& call, const Job& job);

/// What a person does to go on with a job that has just failed.
[[nodiscard]] QString howToResume();

} // namespace flashwright
