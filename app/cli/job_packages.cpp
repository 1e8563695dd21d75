// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/job_runner.h"
#include "app/cli/package_check.h"

namespace flashwright {

int runJobWithLentPackage(const Invocation& call, Job job)
{
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    if (!call.settings.pac.empty()) {
        auto package = openNamedFirmware(**station, call.settings, fromPath(call.settings.pac));
        if (!package) {
            return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
        }
        job.request.package = *package;
    }
    return runJob(call, **station, std::move(job));
}

int runJobOnFirmware(const Invocation& call, const QString& firmware, Job job)
{
    auto station = makeStation(call, Phones::Wanted);
    if (!station) {
        return reportError(call, nullptr, station.error(), ExitCode::Failure);
    }
    auto package = openNamedFirmware(**station, call.settings, firmware);
    if (!package) {
        return reportError(call, station->get(), package.error(), exitCodeForFirmware(package.error()));
    }
    job.request.package = *package;
    job.firmware = toPath(firmware);
    return runJobOnPackage(call, **station, std::move(job));
}

int runJobOnPackage(const Invocation& call, Station& station, Job job)
{
    const FirmwarePackage& package = *job.request.package;
    if (auto checked = checkPackage(package, call.settings, call.console, station.clock()); !checked) {
        return reportError(call, &station, checked.error(), exitCodeForFirmware(checked.error()));
    }
    return runJob(call, station, std::move(job));
}

} // namespace flashwright
