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
    if (call.arguments.isEmpty() || !call.has("output")) {
        return usageError(call.console, call.command, Cli::tr("read needs names of partitions and -o DIR."));
    }
    Job job;
    job.request.kind = JobKind::Read;
    for (const QString& argument : call.arguments) {
        auto target = parseReadTarget(argument);
        if (!target) {
            return usageError(call.console, call.command, target.error());
        }
        job.request.targets.push_back(std::move(*target));
    }
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    job.request.folder = toPath(call.value("output"));
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command readCommand()
{
    return {QStringLiteral("read"), QStringLiteral("NAME|all|[REGION:]ADDRESS:LENGTH... -o DIR"),
        Cli::tr("Read partitions from the phone into files."),
        farewellOptions() << QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
            Cli::tr("Put the files here."), QStringLiteral("DIR")),
        run};
}

} // namespace flashwright
