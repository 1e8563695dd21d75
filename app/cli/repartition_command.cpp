// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"

namespace flashwright {

namespace {

int run(const Invocation& call)
{
    if (call.arguments.size() != 1) {
        return usageError(call.console, call.command, Cli::tr("%1 needs one firmware.").arg(call.command));
    }
    Job job;
    job.request.kind = JobKind::Repartition;
    job.request.allowRepartition = true;
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    return runJobOnFirmware(call, call.arguments.first(), std::move(job));
}

} // namespace

Command repartitionCommand()
{
    return {QStringLiteral("repartition"), QStringLiteral("FIRMWARE"),
        Cli::tr("Give the phone the partition table of a firmware."), farewellOptions(), run};
}

} // namespace flashwright
