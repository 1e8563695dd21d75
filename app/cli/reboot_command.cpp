// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"

namespace flashwright {

namespace {

int run(const Invocation& call)
{
    if (!call.arguments.isEmpty()) {
        return usageError(call.console, call.command, Cli::tr("%1 takes no arguments.").arg(call.command));
    }
    Job job;
    job.request.kind = JobKind::Leave;
    job.request.farewell = Farewell::Reboot;
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command rebootCommand()
{
    return {QStringLiteral("reboot"), {}, Cli::tr("Restart the phone."), {}, run};
}

} // namespace flashwright
