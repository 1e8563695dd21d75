// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/package_check.h"
#include "app/cli/silent_events.h"
#include "core/firmware/backup_manifest.h"

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

int run(const Invocation& call)
{
    if (!call.arguments.isEmpty() || !call.has("output")) {
        return usageError(call.console, call.command, Cli::tr("backup needs -o DIR and takes no names."));
    }
    if (call.has("identity") && call.has("full")) {
        return usageError(call.console, call.command, Cli::tr("Give either --identity or --full, not both."));
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
    return {QStringLiteral("backup"), QStringLiteral("[--identity|--full] -o DIR"),
        Cli::tr("Read the phone into a folder from which it can be restored."),
        farewellOptions() << QCommandLineOption({QStringLiteral("o"), QStringLiteral("output")},
            Cli::tr("Put the files here."), QStringLiteral("DIR"))
                          << QCommandLineOption(QStringLiteral("identity"),
                                 Cli::tr("Only calibration and identity of the phone."))
                          << QCommandLineOption(QStringLiteral("full"),
                                 Cli::tr("Also the owner's data and other large partitions.")),
        run};
}

} // namespace flashwright
