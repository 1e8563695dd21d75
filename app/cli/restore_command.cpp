// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/targets.h"
#include "core/session/job_images.h"

namespace flashwright {

namespace {

/// Who restores a backup names what is in it, calibration included.
std::set<std::string> everythingIn(const FirmwarePackage& package)
{
    std::set<std::string> names;
    for (const PackageEntry& entry : package.entries()) {
        if (entry.selected && entry.hasImage) {
            names.insert(entry.id);
        }
    }
    return names;
}

/// A backup has no loaders of its own; another firmware may lend them.
Result<void> borrowLoaders(const Invocation& call, Station& station, JobRequest& request)
{
    if (call.settings.pac.empty()) {
        return {};
    }
    JobRequest lender;
    TRY_LET(lender.package, openNamedFirmware(station, call.settings, fromPath(call.settings.pac)));
    request.loaders = loadersOf(lender);
    return {};
}

/// A file or folder of that name, else what the vault calls so.
Result<QString> backupCalled(const Invocation& call, Station& station)
{
    if (call.has("latest")) {
        TRY_LET(const std::vector<VaultEntry> entries, station.vault().list());
        if (entries.empty()) {
            return failWithProblem(Fault::Refused, "cli.restore", "vault-no-entry").with("name", "--latest");
        }
        return fromPath(entries.front().folder);
    }
    const QString name = call.arguments.first();
    std::error_code ignored;
    const auto entry = station.vault().find(name.toStdString());
    return std::filesystem::exists(toPath(name), ignored) || !entry ? name : fromPath(entry->folder);
}

Result<void> prepare(const Invocation& call, Station& station, JobRequest& request)
{
    TRY_LET(const QString name, backupCalled(call, station));
    TRY_LET(request.package, openNamedFirmware(station, call.settings, name));
    if (request.package->facts().format != "backup") {
        return failWithProblem(Fault::PackageUnsupported, "cli.restore", "not-a-backup")
            .with("file", name.toStdString());
    }
    request.only = nameList(call.parser.values(QStringLiteral("only")));
    if (request.only.empty()) {
        request.only = everythingIn(*request.package);
    }
    return borrowLoaders(call, station, request);
}

int run(const Invocation& call)
{
    if (call.arguments.size() != (call.has("latest") ? 0 : 1)) {
        return usageError(call.console, call.command,
            Cli::tr("restore needs the folder of one backup, a copy of the vault, or --latest."));
    }
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    Job job;
    job.request.kind = JobKind::Flash;
    job.request.skip = nameList(call.parser.values(QStringLiteral("skip")));
    job.request.acceptOtherUnit =
        call.has("other-unit") || call.settings.confirm == QLatin1String("other-unit");
    job.request.verify = !call.has("no-verify");
    job.request.farewell = farewellFrom(call, Farewell::Reboot);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    if (auto ready = prepare(call, **station, job.request); !ready) {
        return reportError(call, station->get(), ready.error(), exitCodeForFirmware(ready.error()));
    }
    return runJobOnPackage(call, **station, std::move(job));
}

} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"), QStringLiteral("DIR|ID|UNIT"),
        Cli::tr("Write a backup of this phone back to it, calibration and identity included."),
        farewellOptions()
            << QCommandLineOption(QStringLiteral("only"), Cli::tr("Write these partitions and nothing else."),
                   QStringLiteral("A,B"))
            << QCommandLineOption(QStringLiteral("skip"), Cli::tr("Leave these out."), QStringLiteral("A,B"))
            << QCommandLineOption(QStringLiteral("latest"), Cli::tr("Take the newest copy of the vault."))
            << QCommandLineOption(QStringLiteral("other-unit"),
                   Cli::tr("The copy may be of another phone: two phones then have one IMEI, "
                           "and calibration of another radio. Asks for the word \"other-unit\"."))
            << QCommandLineOption(QStringLiteral("no-verify"), Cli::tr("Do not read back and compare.")),
        run};
}

} // namespace flashwright
