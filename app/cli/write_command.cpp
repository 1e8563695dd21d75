// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/targets.h"
#include "app/cli/verify_depth.h"

namespace flashwright {

namespace {

int run(const Invocation& call)
{
    if (call.arguments.isEmpty()) {
        return usageError(call.console, call.command, Cli::tr("write needs NAME=FILE."));
    }
    Job job;
    job.request.kind = JobKind::Write;
    for (const QString& argument : call.arguments) {
        auto target = parseWriteTarget(argument);
        if (!target) {
            return usageError(call.console, call.command, target.error());
        }
        job.request.targets.push_back(std::move(*target));
    }
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    if (const QString wrong = takeVerifyDepth(call, job.request); !wrong.isEmpty()) {
        return usageError(call.console, call.command, wrong);
    }
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command writeCommand()
{
    return {QStringLiteral("write"), QStringLiteral("NAME=FILE|[REGION:]ADDRESS=FILE..."),
        Cli::tr("Write files to partitions of the phone."),
        farewellOptions() << QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Allow these partitions with calibration or identity data; a copy is saved first."),
            QStringLiteral("A,B"))
                          << verifyOptions(),
        run};
}

} // namespace flashwright
