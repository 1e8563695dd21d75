// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/package_check.h"
#include "app/cli/package_json.h"
#include "app/cli/package_lines.h"
#include "app/cli/start_up.h"
#include "core/firmware/package_opener.h"

namespace flashwright {

namespace {

Result<void> addSums(Inspection& inspection, const Invocation& call, Station& station)
{
    const std::unique_ptr<JobOutput> output = makeJobOutput(call.settings, call.console);
    FileProgress progress(*output, station.clock());
    return workWithStop([&](const std::stop_token& stop) -> Result<void> {
        for (const PackageEntry& entry : inspection.package.entries()) {
            if (entry.hasImage) {
                progress.enter(Stage::CheckingPackage, entry.id, 0);
                TRY_LET(inspection.sha256[entry.id], imageSha256(inspection.package, entry, stop));
            }
        }
        return {};
    });
}

Finding findingOf(const Error& error)
{
    Finding finding{Severity::Error, std::string(error.fact("problem")), error.facts};
    if (finding.code.empty()) {
        finding.code = faultName(error.fault);
    }
    return finding;
}

bool hasNoChecksum(const FirmwarePackage& package)
{
    for (const Finding& finding : package.findings()) {
        if (finding.code == "no-checksum") {
            return true;
        }
    }
    return false;
}

int show(const Inspection& inspection, const Invocation& call)
{
    if (call.settings.jsonLines) {
        call.console.json(inspectionJson(inspection));
    } else if (call.settings.json) {
        call.console.document(inspectionJson(inspection));
    } else {
        for (const QString& line : inspectionLines(inspection)) {
            call.console.result(line);
        }
    }
    return number(inspection.checksums == Checksums::Bad ? ExitCode::BadFirmware : ExitCode::Ok);
}

int run(const Invocation& call)
{
    if (call.arguments.size() != 1) {
        return usageError(call.console, call.command, Cli::tr("inspect needs one FILE or DIR."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    auto package = openNamedFirmware(**station, call.settings, call.arguments.first());
    if (!package) {
        return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
    }
    Inspection inspection{**package, Checksums::NotChecked, {}, {}};
    if (!call.has("no-verify")) {
        auto checked = checkPackage(**package, call.settings, call.console, (*station)->clock());
        if (!checked && checked.error().fault != Fault::PackageCorrupt) {
            return reportError(call, station->get(), checked.error(), exitCodeForFirmware(checked.error()));
        }
        inspection.checksums = !checked ? Checksums::Bad
            : hasNoChecksum(**package)  ? Checksums::Absent
                                        : Checksums::Ok;
        if (!checked) {
            inspection.extraFindings.push_back(findingOf(checked.error()));
        }
    }
    if (call.has("hashes")) {
        if (auto added = addSums(inspection, call, **station); !added) {
            return reportError(call, station->get(), added.error(), exitCodeForFirmware(added.error()));
        }
    }
    return show(inspection, call);
}

} // namespace

Command inspectCommand()
{
    return {QStringLiteral("inspect"), QStringLiteral("FILE|DIR"),
        Cli::tr("What is this firmware: its images, partitions and risks; no phone needed."),
        {
            QCommandLineOption(
                QStringLiteral("no-verify"), Cli::tr("Do not read the whole file to check its checksums.")),
            QCommandLineOption(QStringLiteral("hashes"), Cli::tr("Also show the SHA-256 of every image.")),
        },
        run};
}

} // namespace flashwright
