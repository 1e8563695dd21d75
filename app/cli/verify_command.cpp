// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/targets.h"

namespace flashwright {

namespace {

int run(const Invocation& call)
{
    if (call.arguments.size() != 1) {
        return usageError(call.console, call.command, Cli::tr("%1 needs one firmware.").arg(call.command));
    }
    Job job;
    job.request.kind = JobKind::Verify;
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    job.request.skip = nameList(call.parser.values(QStringLiteral("skip")));
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    return runJobOnFirmware(call, call.arguments.first(), std::move(job));
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("FIRMWARE|DIR"),
        Cli::tr("Compare the phone with a firmware without writing."),
        farewellOptions() << QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Compare these images or partitions and nothing else."), QStringLiteral("A,B"))
                          << QCommandLineOption(
                                 QStringLiteral("skip"), Cli::tr("Leave these out."), QStringLiteral("A,B")),
        run};
}

} // namespace flashwright
