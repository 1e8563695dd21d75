// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/start_up.h"

#include "app/cli/job_output.h"
#include "app/text/problem_text.h"
#include "core/firmware/package_opener.h"
#include "core/image/file_source.h"
#include "core/image/slice_source.h"
#include "core/transport/host/serial_bus.h"

#include <QFile>

#include <algorithm>

namespace flashwright {

namespace {

Result<std::string> readSmallFile(const std::filesystem::path& path)
{
    constexpr qint64 Most = 1024 * 1024;
    QFile file(fromPath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "cli.scenario", file.exists() ? "unreadable" : "not-found")
            .with("file", path.string());
    }
    return file.read(Most).toStdString();
}

/// The one module that knows chips, and so can talk to a phone; empty when there are several.
std::string onlyMaker(const ModuleRegistry& modules)
{
    std::string maker;
    for (const auto& module : modules.all()) {
        if (!module->chips().empty()) {
            if (!maker.empty()) {
                return {};
            }
            maker = module->id();
        }
    }
    return maker;
}

} // namespace

Result<std::unique_ptr<Station>> makeStation(const Invocation& call, Phones phones)
{
    StationOptions options;
    options.realBuses = phones == Phones::Wanted && call.settings.practice.isEmpty();
    if (phones == Phones::Wanted) {
        options.practicePhone = call.settings.practice.toStdString();
        if (!call.settings.practiceScenario.empty()) {
            TRY_LET(options.practiceScenario, readSmallFile(call.settings.practiceScenario));
        }
    }
    TRY_LET(std::unique_ptr<Station> station, Station::create(std::move(options)));
    for (const Error& trouble : station->troubles()) {
        call.console.note(problemText(trouble));
    }
    return station;
}

Result<std::shared_ptr<const FirmwarePackage>> openNamedFirmware(
    Station& station, const Settings& settings, const QString& name)
{
    if (name == QLatin1String("practice") && !settings.practice.isEmpty()) {
        TRY_LET(const std::filesystem::path file, station.practiceFirmware(settings.practice.toStdString()));
        return openFirmware(station.modules(), file);
    }
    return openFirmware(station.modules(), toPath(name));
}

namespace {

/// A port that somebody named may come up a moment later: a phone just plugged in, a practice phone just
/// started.
Result<PortSighting> awaitPort(Clock& clock, const std::string& node, Deadline by)
{
    std::mutex mutex;
    std::condition_variable_any tick;
    std::unique_lock lock(mutex);
    while (true) {
        Result<PortSighting> sighting = SerialBus::sightingFor(node, clock.now());
        if (sighting) {
            return sighting;
        }
        if (clock.passed(by)) {
            // For its owner a port that is not there is a phone that did not come.
            return failWithProblem(Fault::Timeout, "cli.port", "not-found")
                .with("node", node)
                .because(sighting.error());
        }
        clock.wait(lock, tick, {}, std::min(by, clock.in(milliseconds(100))), [] { return false; });
    }
}

} // namespace

Result<PortWish> portWish(Station& station, const Settings& settings, const FirmwarePackage* package)
{
    PortWish wish;
    wish.wait = settings.wait;
    wish.maker = settings.maker.toStdString();
    if (!settings.usbPath.isEmpty()) {
        const QString path = settings.usbPath;
        wish.portPath =
            (path.startsWith(QLatin1String("usb-")) ? path : QLatin1String("usb-") + path).toStdString();
    }
    if (settings.port.isEmpty()) {
        return wish;
    }
    const std::string node = settings.port.toStdString();
    const Deadline patience = settings.wait ? station.clock().in(*settings.wait) : Deadline::never();
    TRY_LET(wish.given,
        awaitPort(station.clock(), node, settings.waitGiven ? patience : station.clock().in(seconds(0))));
    if (wish.maker.empty() && package != nullptr) {
        wish.maker = package->facts().family;
    }
    if (wish.maker.empty()) {
        wish.maker = onlyMaker(station.modules());
    }
    return wish;
}

Result<std::vector<LoaderImage>> loadersFrom(const Settings& settings)
{
    std::vector<LoaderImage> loaders;
    for (const LoaderFile& given : settings.loaders) {
        TRY_LET(const std::shared_ptr<const ByteSource> source, openFile(given.file));
        LoaderImage loader;
        loader.id = given.role.empty() ? std::to_string(loaders.size() + 1) : given.role;
        loader.role = given.role;
        loader.name = given.file.filename().string();
        loader.address = given.address;
        loader.open = [source]() -> Result<std::unique_ptr<ImageSource>> {
            return std::make_unique<SliceSource>(source, 0, source->size());
        };
        loaders.push_back(std::move(loader));
    }
    return loaders;
}

Result<void> checkRoles(const Station& station, const Settings& settings, const FirmwarePackage* package,
    const std::vector<LoaderImage>& loaders)
{
    const std::string maker = package != nullptr ? package->facts().family : settings.maker.toStdString();
    const ProtocolModule* const module = station.modules().find(maker);
    if (module == nullptr) {
        return {};
    }
    const std::vector<std::string> roles = module->loaderRoles();
    for (const LoaderImage& loader : loaders) {
        if (!loader.role.empty() && std::find(roles.begin(), roles.end(), loader.role) == roles.end()) {
            return failWithProblem(Fault::PackageUnsupported, "cli.loader", "not-offered")
                .with("item", loader.role)
                .with("file", loader.name);
        }
    }
    return {};
}

std::filesystem::path loaderFolder(const Station& station)
{
    return station.dataFolder() / "loaders";
}

int reportError(const Invocation& call, const Station* station, const Error& error, ExitCode exitCode)
{
    JobEnd end;
    end.outcome.kind = error.fault == Fault::Cancelled ? Outcome::Kind::Cancelled : Outcome::Kind::Failed;
    end.outcome.error = error;
    const bool noPort = error.fault == Fault::Timeout;
    end.outcome.reached =
        noPort ? Stage::WaitingForPhone : Stage::CheckingPackage; // nothing was said to a phone
    if (station != nullptr && end.outcome.kind == Outcome::Kind::Failed) {
        end.diagnosis = station->rules().diagnose({error, end.outcome.reached, {}});
    }
    end.exitCode = number(exitCode);
    makeJobOutput(call.settings, call.console)->ended(end);
    return end.exitCode;
}

} // namespace flashwright
