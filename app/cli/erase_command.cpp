// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/job_results.h"
#include "app/cli/job_runner.h"
#include "app/cli/targets.h"

namespace flashwright {

namespace {

/// --address A --length L [--region R].
tl::expected<TargetRange, QString> targetOfOptions(const Invocation& call)
{
    const auto address = parseSize(call.value("address"));
    const auto length = parseSize(call.value("length"));
    if (!address || !length || *length == 0) {
        return tl::unexpected<QString>(Cli::tr("--address and --length go together and are numbers."));
    }
    const QString region = call.value("region").toLower();
    if (!region.isEmpty() && !isRegion(region)) {
        return tl::unexpected<QString>(
            Cli::tr("\"%1\" is no region of a storage, like user, boot1 or lu0.").arg(region));
    }
    TargetRange range;
    range.address = *address;
    range.bytes = *length;
    range.region = region.toStdString();
    return range;
}

tl::expected<std::vector<TargetRange>, QString> targetsOf(const Invocation& call)
{
    std::vector<TargetRange> targets;
    for (const QString& argument : call.arguments) {
        auto target = parseEraseTarget(argument);
        if (!target) {
            return tl::unexpected<QString>(target.error());
        }
        targets.push_back(std::move(*target));
    }
    if (call.has("address") || call.has("length") || call.has("region")) {
        auto target = targetOfOptions(call);
        if (!target) {
            return tl::unexpected<QString>(target.error());
        }
        targets.push_back(std::move(*target));
    }
    return targets;
}

EraseScope scopeOf(const Invocation& call)
{
    if (call.has("all")) {
        return EraseScope::Everything;
    }
    return call.has("except-boot") ? EraseScope::ExceptBootChain : EraseScope::Targets;
}

int run(const Invocation& call)
{
    auto targets = targetsOf(call);
    if (!targets) {
        return usageError(call.console, call.command, targets.error());
    }
    const int ways =
        (targets->empty() ? 0 : 1) + (call.has("all") ? 1 : 0) + (call.has("except-boot") ? 1 : 0);
    if (ways != 1) {
        return usageError(call.console, call.command,
            Cli::tr("erase needs one of: names of partitions, an address, --all, --except-boot."));
    }
    Job job;
    job.request.kind = JobKind::Erase;
    job.request.targets = std::move(*targets);
    job.request.farewell = farewellFrom(call, Farewell::Stay);
    job.whenDone = [&call](const Outcome& outcome) { printSummary(outcome, call); };
    job.request.only = nameList(call.parser.values(QStringLiteral("only")));
    job.request.eraseScope = scopeOf(call);
    job.request.keepCalibration = !call.has("discard-calibration");
    return runJobWithLentPackage(call, std::move(job));
}

} // namespace

Command eraseCommand()
{
    QList<QCommandLineOption> options = farewellOptions();
    const auto add = [&options](const char* name, const QString& text, const QString& value = {}) {
        options.append(QCommandLineOption(QString::fromLatin1(name), text, value));
    };
    add("only", Cli::tr("Allow these partitions with calibration or identity data; a copy is saved first."),
        QStringLiteral("A,B"));
    add("all", Cli::tr("Erase everything, calibration and identity included."));
    add("except-boot", Cli::tr("Erase everything but what starts the phone."));
    add("address", Cli::tr("Erase from this address on."), QStringLiteral("A"));
    add("length", Cli::tr("So many bytes from --address on."), QStringLiteral("L"));
    add("region", Cli::tr("The region of the storage that --address counts in (user, boot1, lu0, …)."),
        QStringLiteral("REGION"));
    add("discard-calibration", Cli::tr("Do not put calibration and identity back afterwards."));
    return {QStringLiteral("erase"),
        QStringLiteral("NAME|[REGION:]ADDRESS:LENGTH... | --all | --except-boot"),
        Cli::tr("Erase partitions of the phone."), options, run};
}

} // namespace flashwright
