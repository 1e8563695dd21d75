// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/package_check.h"
#include "app/cli/start_up.h"
#include "core/firmware/package_opener.h"

#include <QJsonArray>

namespace flashwright {

namespace {

using Files = std::vector<std::filesystem::path>;

Result<Files> extractAll(const FirmwarePackage& package, const Invocation& call, Station& station)
{
    const std::unique_ptr<JobOutput> output = makeJobOutput(call.settings, call.console);
    FileProgress progress(*output, station.clock());
    Files files;
    TRY(workWithStop([&](const std::stop_token& stop) -> Result<void> {
        TRY_LET(files, extractPackage(package, toPath(call.arguments[1]), progress, stop));
        return {};
    }));
    call.console.settle();
    return files;
}

void show(const Files& files, const Invocation& call)
{
    QJsonArray names;
    for (const std::filesystem::path& file : files) {
        names.append(fromPath(file));
        if (!call.settings.json) {
            call.console.result(fromPath(file));
        }
    }
    const QJsonObject object{{QLatin1String("v"), 1}, {QLatin1String("files"), names}};
    if (call.settings.json) {
        call.console.document(object);
    }
}

int run(const Invocation& call)
{
    if (call.arguments.size() != 2) {
        return usageError(call.console, call.command, Cli::tr("extract needs a firmware and a folder."));
    }
    auto station = makeStation(call, Phones::None);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    const auto package = openNamedFirmware(**station, call.settings, call.arguments.first());
    if (!package) {
        return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
    }
    if (!call.has("no-verify")) {
        if (auto checked = checkPackage(**package, call.settings, call.console, (*station)->clock());
            !checked) {
            return reportError(call, station->get(), checked.error(), exitCodeForFirmware(checked.error()));
        }
    }
    const auto files = extractAll(**package, call, **station);
    if (!files) {
        return reportError(
            call, station->get(), files.error(), exitCodeFor(files.error(), Stage::CheckingPackage));
    }
    show(*files, call);
    return number(ExitCode::Ok);
}

} // namespace

Command extractCommand()
{
    return {QStringLiteral("extract"), QStringLiteral("FIRMWARE DIR"),
        Cli::tr("Unpack the images of a firmware into a folder."),
        {QCommandLineOption(QStringLiteral("no-verify"), Cli::tr("Do not check the checksums first."))}, run};
}

} // namespace flashwright
