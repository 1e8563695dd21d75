// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/package_check.h"
#include "app/setup/backup_job.h"
#include "core/session/silent_events.h"

namespace flashwright {

namespace {

/// The plan that was carried out in the end.
class LastPlan final : public SilentEvents {
public:
    void planned(const FlashPlan& plan) override { m_operations = plan.operations(); }
    [[nodiscard]] const std::vector<Operation>& operations() const noexcept { return m_operations; }

private:
    std::vector<Operation> m_operations;
};

BackupScope scopeOf(const Invocation& call)
{
    if (call.has("identity")) {
        return BackupScope::Identity;
    }
    return call.has("full") ? BackupScope::Everything : BackupScope::Usual;
}

Result<BackupMade> finish(
    const LastPlan& plan, const Outcome& outcome, const std::filesystem::path& folder, const BackupWish& wish)
{
    BackupMade made;
    TRY(workWithStop([&](const std::stop_token& stop) -> Result<void> {
        TRY_LET(made, finishBackup(plan.operations(), outcome, folder, wish, stop));
        return {};
    }));
    return made;
}

/// Reads into the folder that was asked for, or into one that is gone again, and keeps a copy in the vault.
int runIdentity(const Invocation& call)
{
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    LastPlan plan;
    Job job;
    if (!call.settings.pac.empty()) {
        auto package = openNamedFirmware(**station, call.settings, fromPath(call.settings.pac));
        if (!package) {
            return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
        }
        job.request.package = *package;
    }
    Vault& vault = (*station)->vault();
    const bool toFolder = call.has("output");
    auto folder = toFolder ? Result<std::filesystem::path>(toPath(call.value("output"))) : vault.begin({});
    if (!folder) {
        return reportError(call, station->get(), folder.error(), ExitCode::Failure);
    }
    askForBackup(job.request, scopeOf(call), *folder);
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.listener = &plan;
    Result<BackupMade> kept;
    job.whenDone = [&](const Outcome& outcome) {
        kept = finish(plan, outcome, *folder, {scopeOf(call), toFolder, &vault});
        if (kept) {
            if (toFolder) {
                printSummary(outcome, call);
            }
            call.console.note(Cli::tr("Kept in the vault: %1").arg(fromPath(kept->vaultEntry)));
        }
    };
    const int code = runJob(call, **station, std::move(job));
    vault.discard(*folder);
    return kept ? code : reportError(call, station->get(), kept.error(), ExitCode::Failure);
}

int run(const Invocation& call)
{
    if (!call.arguments.isEmpty() || (!call.has("output") && !call.has("identity"))) {
        return usageError(call.console, call.command, Cli::tr("backup needs -o DIR and takes no names."));
    }
    if (call.has("identity") && call.has("full")) {
        return usageError(call.console, call.command, Cli::tr("Give either --identity or --full, not both."));
    }
    if (call.has("identity")) {
        return runIdentity(call);
    }
    LastPlan plan;
    Result<BackupMade> described;
    Job job;
    askForBackup(job.request, scopeOf(call), toPath(call.value("output")));
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.listener = &plan;
    job.whenDone = [&, folder = job.request.folder](const Outcome& outcome) {
        described = finish(plan, outcome, folder, {scopeOf(call), true, nullptr});
        if (described) {
            printSummary(outcome, call);
        }
    };
    const int code = runJobWithLentPackage(call, std::move(job));
    return described ? code : reportError(call, nullptr, described.error(), ExitCode::Failure);
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"), QStringLiteral("--identity [-o DIR] | [--full] -o DIR"),
        Cli::tr("Read the phone into a folder from which it can be restored."),
        farewellOptions()
            << QCommandLineOption({QStringLiteral("o"), QStringLiteral("output"), QStringLiteral("to")},
                   Cli::tr("Put the files here."), QStringLiteral("DIR"))
            << QCommandLineOption(QStringLiteral("identity"),
                   Cli::tr("Only calibration and identity of the phone; they are kept in the vault, "
                           "too."))
            << QCommandLineOption(
                   QStringLiteral("full"), Cli::tr("Also the owner's data and other large partitions.")),
        run};
}

} // namespace flashwright
