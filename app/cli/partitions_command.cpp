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
    job.request.kind = JobKind::Inspect;
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printPartitions(outcome.phone, call); };
    job.printsOwnJson = true;
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command partitionsCommand()
{
    return {QStringLiteral("partitions"), {}, Cli::tr("Connect and list the phone's partitions."),
        farewellOptions(), run};
}

} // namespace flashwright
