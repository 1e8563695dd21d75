// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/station_controller.h"

namespace flashwright {

StationController::StationController(StationOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_options.practicePhone.clear();
}

StationController::~StationController()
{
    Q_EMIT aboutToChange();
}

Result<void> StationController::work()
{
    return become(m_options, {});
}

Result<std::filesystem::path> StationController::practise(
    const std::string& profile, const std::string& scenario)
{
    StationOptions options = m_options;
    options.realBuses = false;
    if (m_station == nullptr) {
        // The profiles are known once there are modules.
        TRY(become(options, {}));
    }
    options.practicePhone = wholeName(profile);
    options.practiceScenario = scenario;
    TRY(become(options, options.practicePhone));
    return m_station->practiceFirmware(m_profile);
}

Result<void> StationController::plugAnother(const std::string& scenario)
{
    TRY(m_station->plugPracticePhone(m_profile, scenario));
    return {};
}

Result<void> StationController::become(const StationOptions& options, const std::string& profile)
{
    TRY_LET(auto station, Station::create(options));
    Q_EMIT aboutToChange();
    m_launcher.reset();
    m_station = std::move(station);
    m_launcher = std::make_unique<StationLauncher>(*m_station);
    m_profile = profile;
    Q_EMIT changed();
    return {};
}

std::vector<StationController::Practice> StationController::practices() const
{
    std::vector<Practice> all;
    if (m_station == nullptr) {
        return all;
    }
    for (const auto& module : m_station->modules().all()) {
        for (const VirtualProfile& profile : module->virtualProfiles()) {
            all.push_back({std::string(module->id()) + ":" + profile.id, profile.chip, profile.summary});
        }
    }
    return all;
}

std::string StationController::wholeName(const std::string& profile) const
{
    for (const Practice& practice : practices()) {
        if (practice.profile == profile || practice.profile.ends_with(":" + profile)) {
            return practice.profile;
        }
    }
    return profile;
}

} // namespace flashwright
