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
    if (call.arguments.isEmpty() != call.has("all")) {
        return usageError(
            call.console, call.command, Cli::tr("erase needs either names of partitions or --all."));
    }
    Job job;
    job.request.kind = JobKind::Erase;
    for (const QString& argument : call.arguments) {
        auto target = parseEraseTarget(argument);
        if (!target) {
            return usageError(call.console, call.command, target.error());
        }
        job.request.targets.push_back(std::move(*target));
    }
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    job.request.eraseScope = call.has("all") ? EraseScope::Everything : EraseScope::Targets;
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command eraseCommand()
{
    return {QStringLiteral("erase"), QStringLiteral("NAME|ADDRESS:LENGTH... | --all"),
        Cli::tr("Erase partitions of the phone."),
        farewellOptions() << QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Allow these partitions with calibration or identity data; a copy is saved first."),
            QStringLiteral("A,B"))
                          << QCommandLineOption(QStringLiteral("all"),
                                 Cli::tr("Erase everything, calibration and identity included.")),
        run};
}

} // namespace flashwright
