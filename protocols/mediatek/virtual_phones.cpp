// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual_phones.h"

#include "protocols/mediatek/profile_reader.h"
#include "protocols/mediatek/scenario_reader.h"
#include "protocols/mediatek/virtual/phone_machine.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint32_t BootRomRank = 100; ///< behind all that meet their preloader

device::PhoneProfile inBootRom(device::PhoneProfile profile)
{
    profile.id += "-brom";
    profile.rank += BootRomRank;
    profile.bootRom = true;
    profile.summary += ", in its boot ROM";
    return profile;
}

} // namespace

std::vector<device::PhoneProfile> builtInProfiles()
{
    std::vector<device::PhoneProfile> all;
    const QDir folder(QStringLiteral(":/flashwright/virtual/mediatek"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (auto profile = device::readProfile(file.readAll())) {
            all.push_back(inBootRom(*profile));
            all.push_back(std::move(*profile));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    return all;
}

std::vector<VirtualProfile> profiles()
{
    std::vector<VirtualProfile> list;
    for (const device::PhoneProfile& profile : builtInProfiles()) {
        list.push_back({profile.id, profile.chip, profile.summary, "practice-" + profile.id + ".zip"});
    }
    return list;
}

Result<std::shared_ptr<VirtualPhone>> makePhone(std::string_view profile, std::string_view scenarioJson)
{
    for (device::PhoneProfile& candidate : builtInProfiles()) {
        if (candidate.id != profile) {
            continue;
        }
        TRY_LET(device::Scenario scenario, device::readScenario(scenarioJson));
        return std::make_shared<device::PhoneMachine>(std::move(candidate), std::move(scenario));
    }
    return failWithProblem(Fault::PackageUnsupported, "mediatek.virtual.profile", "unknown-profile")
        .with("name", std::string(profile));
}

} // namespace flashwright::mediatek
