// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/targets.h"
#include "app/setup/read_back_folder.h"
#include "core/session/job_images.h"

namespace flashwright {

namespace {

/// A folder that is no firmware may hold what `read` saved; then --pac lends the loaders.
Result<std::shared_ptr<const FirmwarePackage>> openForComparison(
    const Invocation& call, Station& station, JobRequest& request)
{
    const QString name = call.arguments.first();
    auto package = openNamedFirmware(station, call.settings, name);
    std::error_code failed;
    if (package || !std::filesystem::is_directory(toPath(name), failed)) {
        return package;
    }
    PackageFacts lent;
    if (!call.settings.pac.empty()) {
        TRY_LET(const auto lender, openNamedFirmware(station, call.settings, fromPath(call.settings.pac)));
        JobRequest asker;
        asker.package = lender;
        request.loaders = loadersOf(asker);
        lent = lender->facts();
    }
    return openReadBackFolder(toPath(name), lent.family, lent.chips);
}

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
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    auto package = openForComparison(call, **station, job.request);
    if (!package) {
        return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
    }
    job.request.package = *package;
    return runJobOnPackage(call, **station, std::move(job));
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("FIRMWARE|DIR"),
        Cli::tr("Compare the phone with a firmware, or with files that were read; nothing is written."),
        farewellOptions() << QCommandLineOption(QStringLiteral("only"),
            Cli::tr("Compare these images or partitions and nothing else."), QStringLiteral("A,B"))
                          << QCommandLineOption(
                                 QStringLiteral("skip"), Cli::tr("Leave these out."), QStringLiteral("A,B")),
        run};
}

} // namespace flashwright
