// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/scenario_reader.h"
#include "protocols/unisoc/virtual/phone_machine.h"
#include "protocols/unisoc/virtual/virtual_unisoc_phone.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>

#include <algorithm>

namespace flashwright::unisoc {

namespace {

/// The profiles travel inside the program, so that a phone can be made wherever the plug-in loads.
std::vector<device::PhoneProfile> builtInProfiles()
{
    std::vector<device::PhoneProfile> all;
    const QDir folder(QStringLiteral(":/flashwright/virtual/unisoc"));
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        if (auto profile = device::readProfile(file.readAll())) {
            all.push_back(std::move(*profile));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    return all;
}

} // namespace

std::vector<VirtualProfile> profiles()
{
    std::vector<VirtualProfile> list;
    for (const device::PhoneProfile& profile : builtInProfiles()) {
        list.push_back({profile.id, profile.chip, profile.summary, "practice-" + profile.id + ".pac"});
    }
    // The first one is what people get who name no profile.
    std::stable_partition(
        list.begin(), list.end(), [](const VirtualProfile& profile) { return profile.id == "sc9863a-emmc"; });
    return list;
}

Result<std::shared_ptr<VirtualPhone>> makePhone(std::string_view profile, std::string_view scenarioJson)
{
    for (device::PhoneProfile& candidate : builtInProfiles()) {
        if (candidate.id != profile) {
            continue;
        }
        TRY_LET(device::Scenario scenario, device::readScenario(scenarioJson, candidate));
        return std::make_shared<device::PhoneMachine>(std::move(candidate), std::move(scenario));
    }
    return failWithProblem(Fault::PackageUnsupported, "unisoc.virtual.profile", "unknown-profile")
        .with("name", std::string(profile));
}

} // namespace flashwright::unisoc
