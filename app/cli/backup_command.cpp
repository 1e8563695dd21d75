// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/package_check.h"
#include "app/cli/silent_events.h"
#include "core/firmware/backup_manifest.h"
#include "core/vault/vault.h"

#include <algorithm>

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

std::string targetOf(const Invocation& call)
{
    if (call.has("identity")) {
        return "identity";
    }
    return call.has("full") ? "everything" : "all";
}

/// Hashes what was read and writes the manifest beside it.
Result<void> describe(const LastPlan& plan, const Outcome& outcome, const std::filesystem::path& folder)
{
    return workWithStop([&](const std::stop_token& stop) -> Result<void> {
        TRY_LET(const BackupManifest manifest, describeBackup(plan.operations(), outcome, folder, stop));
        return writeBackupManifest(manifest, folder);
    });
}

SavedArea areaOf(const BackupFile& file)
{
    SavedArea area;
    area.place.target = file.partition;
    if (file.partition.empty()) {
        area.place.address = file.offset;
    }
    area.place.region = file.region;
    area.place.areaClass = file.kind;
    area.file = file.file;
    area.name = file.partition.empty() ? std::filesystem::path(file.file).stem().string() : file.partition;
    area.bytes = file.bytes;
    area.sha256 = file.sha256;
    return area;
}

/// Copies what was read into the vault as an entry of its own.
Result<std::filesystem::path> keepInVault(
    Vault& vault, const PhoneFacts& phone, const BackupManifest& manifest, const std::filesystem::path& from)
{
    TRY_LET(const std::filesystem::path folder, vault.begin(phone));
    std::vector<SavedArea> areas;
    for (const BackupFile& file : manifest.files) {
        std::error_code why;
        std::filesystem::copy_file(from / file.file, folder / file.file, why);
        if (why) {
            vault.discard(folder);
            const bool full = why == std::errc::no_space_on_device;
            return failWithProblem(
                full ? Fault::NoRoom : Fault::HostIo, "cli.backup.vault", full ? "disk-full" : "unreadable")
                .with("file", (folder / file.file).string());
        }
        areas.push_back(areaOf(file));
    }
    auto sealed = vault.seal(folder, phone, areas, nullptr);
    if (!sealed) {
        vault.discard(folder);
    }
    return sealed;
}

Result<std::filesystem::path> identityKept(const LastPlan& plan, const Outcome& outcome,
    const std::filesystem::path& folder, Vault& vault, bool toFolder)
{
    BackupManifest manifest;
    TRY(workWithStop([&](const std::stop_token& stop) -> Result<void> {
        TRY_LET(manifest, describeBackup(plan.operations(), outcome, folder, stop));
        return toFolder ? writeBackupManifest(manifest, folder) : Result<void>();
    }));
    return keepInVault(vault, outcome.phone, manifest, folder);
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
    job.request.kind = JobKind::Read;
    job.request.targets.emplace_back().name = targetOf(call);
    job.request.folder = *folder;
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.listener = &plan;
    Result<std::filesystem::path> kept;
    job.whenDone = [&](const Outcome& outcome) {
        kept = identityKept(plan, outcome, *folder, vault, toFolder);
        if (kept) {
            if (toFolder) {
                printSummary(outcome, call);
            }
            call.console.note(Cli::tr("Kept in the vault: %1").arg(fromPath(*kept)));
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
    Result<void> described;
    Job job;
    job.request.kind = JobKind::Read;
    job.request.targets.emplace_back().name = targetOf(call);
    job.request.folder = toPath(call.value("output"));
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.listener = &plan;
    job.whenDone = [&, folder = job.request.folder](const Outcome& outcome) {
        described = describe(plan, outcome, folder);
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
