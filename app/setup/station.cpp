// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/station.h"

#include "app/setup/station_folders.h"
#include "core/plugin/plugin_loader.h"
#include "core/trace/trace_file.h"
#include "core/transport/host/serial_bus.h"
#include "core/transport/host/usb_bus.h"
#include "core/transport/virtual/replay_phone.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <set>

namespace flashwright {

namespace {

/// Vendors that some module may claim: the buses look at no other device.
std::function<bool(UsbId)> knownVendors(const ModuleRegistry& modules)
{
    std::set<std::uint16_t> vendors;
    for (const auto& module : modules.all()) {
        for (const ChipProfile& chip : module->chips()) {
            for (const Claim& claim : chip.claims) {
                vendors.insert(claim.usb.vendor);
            }
        }
    }
    return [vendors = std::move(vendors)](UsbId id) { return vendors.contains(id.vendor); };
}

std::filesystem::path orDefault(std::filesystem::path wanted, std::filesystem::path (*convention)())
{
    return wanted.empty() ? convention() : std::move(wanted);
}

Error folderError(const std::filesystem::path& folder, const std::error_code& why)
{
    return failWithProblem(Fault::HostIo, "station.folder", "unreadable")
        .with("file", folder.string())
        .with("detail", why.message())
        .value();
}

bool sameBytes(const std::filesystem::path& one, const std::filesystem::path& other)
{
    QFile a(QString::fromStdString(one.string()));
    QFile b(QString::fromStdString(other.string()));
    return a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly) && a.size() == b.size()
        && a.readAll() == b.readAll();
}

} // namespace

struct Station::Parts {
    Parts(LoadedPlugins plugins, RuleEngine engine, StationOptions given)
        : options(std::move(given))
        , modules(std::move(plugins.modules))
        , rules(std::move(engine))
        , troubles(std::move(plugins.refused))
        , vault(options.dataFolder / "vault")
        , watcher(clock)
    {
    }

    StationOptions options;
    std::filesystem::path resources = resourcesFolder();
    SystemClock clock;
    ModuleRegistry modules;
    RuleEngine rules;
    std::vector<Error> troubles;
    std::vector<std::shared_ptr<VirtualPhone>> phones; // outlive the bus, which the watcher owns
    Vault vault;
    std::unique_ptr<History> history; // null until somebody asks
    DeviceWatcher watcher;
    VirtualBus* practiceBus = nullptr;

    void add(std::unique_ptr<Bus> bus)
    {
        if (auto added = watcher.add(std::move(bus)); !added) {
            troubles.push_back(std::move(added).error());
        }
    }
};

Station::Station(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Station::~Station() = default;

Result<std::unique_ptr<Station>> Station::create(StationOptions options)
{
    options.stateFolder = orDefault(std::move(options.stateFolder), defaultStateFolder);
    options.dataFolder = orDefault(std::move(options.dataFolder), defaultDataFolder);
    const std::filesystem::path resources = resourcesFolder();
    TRY_LET(RuleEngine rules, RuleEngine::load(resources));
    auto parts = std::make_unique<Parts>(
        loadPlugins(pluginFolders(), resources), std::move(rules), std::move(options));
    if (parts->options.realBuses) {
        const auto interesting = knownVendors(parts->modules);
        parts->add(std::make_unique<UsbBus>(parts->clock, interesting));
        parts->add(std::make_unique<SerialBus>(parts->clock, interesting));
    }
    std::unique_ptr<Station> station(new Station(std::move(parts)));
    const StationOptions& kept = station->m_parts->options;
    if (!kept.practicePhone.empty()) {
        TRY(station->plugPracticePhone(kept.practicePhone, kept.practiceScenario));
    }
    return station;
}

Clock& Station::clock() noexcept
{
    return m_parts->clock;
}

DeviceWatcher& Station::watcher() noexcept
{
    return m_parts->watcher;
}

const ModuleRegistry& Station::modules() const noexcept
{
    return m_parts->modules;
}

const RuleEngine& Station::rules() const noexcept
{
    return m_parts->rules;
}

const std::vector<Error>& Station::troubles() const noexcept
{
    return m_parts->troubles;
}

const std::filesystem::path& Station::resources() const noexcept
{
    return m_parts->resources;
}

const std::filesystem::path& Station::stateFolder() const noexcept
{
    return m_parts->options.stateFolder;
}

const std::filesystem::path& Station::dataFolder() const noexcept
{
    return m_parts->options.dataFolder;
}

Vault& Station::vault() noexcept
{
    return m_parts->vault;
}

Result<History*> Station::history()
{
    if (m_parts->history == nullptr) {
        TRY_LET(m_parts->history, History::open(stateFolder()));
    }
    return m_parts->history.get();
}

Result<std::shared_ptr<VirtualPhone>> Station::makePracticePhone(
    std::string_view profile, std::string_view scenario) const
{
    constexpr std::string_view Replay = "replay:";
    if (profile.substr(0, Replay.size()) == Replay) {
        TRY_LET(Trace trace, readTrace(std::string(profile.substr(Replay.size()))));
        TRY_LET(std::shared_ptr<ReplayPhone> phone, ReplayPhone::create(std::move(trace.events)));
        return phone;
    }
    TRY_LET(const PracticeChoice choice, choosePractice(m_parts->modules, profile));
    return choice.module->makeVirtualPhone(choice.profile.id, scenario);
}

Result<std::shared_ptr<VirtualPhone>> Station::plugPracticePhone(
    std::string_view profile, std::string_view scenario)
{
    TRY_LET(std::shared_ptr<VirtualPhone> phone, makePracticePhone(profile, scenario));
    if (m_parts->practiceBus == nullptr) {
        auto bus = std::make_unique<VirtualBus>(m_parts->clock);
        VirtualBus* const kept = bus.get();
        TRY(m_parts->watcher.add(std::move(bus)));
        m_parts->practiceBus = kept;
    }
    m_parts->phones.push_back(phone);
    m_parts->practiceBus->plug(phone, std::to_string(m_parts->phones.size()));
    return phone;
}

Result<std::filesystem::path> Station::practiceFirmware(std::string_view profile)
{
    TRY_LET(const PracticeChoice choice, choosePractice(m_parts->modules, profile));
    const std::filesystem::path folder = defaultCacheFolder() / "practice";
    std::error_code why;
    std::filesystem::create_directories(folder, why);
    if (why) {
        return Failure(folderError(folder, why));
    }
    // Always made anew, so that it fits this version's phone; moved into place, so that two programs do not
    // meet. One that came out the same stays: another window may have it loaded and would see it change.
    const std::filesystem::path file = folder / choice.profile.firmwareName;
    const std::filesystem::path fresh =
        file.string() + "." + std::to_string(QCoreApplication::applicationPid());
    TRY(choice.module->writePracticeFirmware(choice.profile.id, fresh));
    if (sameBytes(fresh, file)) {
        std::filesystem::remove(fresh, why);
        return file;
    }
    std::filesystem::rename(fresh, file, why);
    if (why) {
        return Failure(folderError(file, why));
    }
    return file;
}

Result<PracticeChoice> choosePractice(const ModuleRegistry& modules, std::string_view text)
{
    const std::size_t colon = text.find(':');
    const bool named = colon != std::string_view::npos;
    const std::string_view maker = named ? text.substr(0, colon) : std::string_view();
    const std::string_view wanted = named ? text.substr(colon + 1) : text;
    for (const auto& module : modules.all()) {
        if (named && module->id() != maker) {
            continue;
        }
        const std::vector<VirtualProfile> profiles = module->virtualProfiles();
        const bool first = named ? wanted.empty() : wanted == module->id();
        const auto found = std::find_if(profiles.begin(), profiles.end(),
            [&](const VirtualProfile& profile) { return first || profile.id == wanted; });
        if (found != profiles.end()) {
            return PracticeChoice{module.get(), *found};
        }
    }
    return failWithProblem(Fault::PackageUnsupported, "station.practice", "unknown-profile")
        .with("name", std::string(text));
}

} // namespace flashwright
