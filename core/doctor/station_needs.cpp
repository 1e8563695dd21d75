// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/chip_catalog.h"
#include "core/catalog/port_catalog.h"
#include "core/doctor/doctor.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// Modes of usb_ids.json in which a phone takes firmware, or that a program has to open on the way there.
constexpr std::array Modes{"boot-rom", "preloader", "download-agent", "diagnostic", "unconfirmed-loader"};

Failure broken(const fs::path& file)
{
    return fail(Fault::Bug, "host.doctor.needs").with("file", file.string());
}

Result<void> addKnownIds(const fs::path& file, std::set<UsbId>& ids, std::set<std::string>& makers)
{
    QFile input(QString::fromStdString(file.string()));
    if (!input.open(QIODevice::ReadOnly)) {
        return failWithProblem(Fault::HostIo, "host.doctor.needs", "cannot-read").with("file", file.string());
    }
    const QJsonArray all =
        QJsonDocument::fromJson(input.readAll()).object().value(QLatin1String("ids")).toArray();
    for (const QJsonValue& one : all) {
        const std::string mode = one[QLatin1String("mode")].toString().toStdString();
        const std::string maker = one[QLatin1String("maker")].toString().toStdString();
        const auto id = parseUsbId(one[QLatin1String("id")].toString().toStdString());
        if (!id) {
            return broken(file);
        }
        if (!maker.empty() && std::find(Modes.begin(), Modes.end(), mode) != Modes.end()) {
            ids.insert(*id);
            makers.insert(maker);
        }
    }
    return {};
}

Result<void> addClaims(const fs::path& resources, const std::string& maker, std::set<UsbId>& ids)
{
    std::error_code error;
    if (fs::exists(resources / "ports" / (maker + ".json"), error)) {
        TRY_LET(const std::vector<PortClaim> claims, loadPortClaims(resources, maker));
        for (const PortClaim& claim : claims) {
            if (claim.stage != AdapterStage) { // any device may sit behind an adapter
                ids.insert(claim.usb);
            }
        }
    }
    TRY_LET(const ChipCatalog chips, loadChipCatalog(resources, maker));
    for (const ChipProfile& chip : chips) {
        for (const auto& claim : chip.claims) {
            ids.insert(claim.usb);
        }
    }
    return {};
}

} // namespace

Result<StationNeeds> loadStationNeeds(const fs::path& resources)
{
    std::set<UsbId> ids;
    std::set<std::string> makers;
    TRY(addKnownIds(resources / "usb_ids.json", ids, makers));
    for (const std::string& maker : makers) {
        TRY(addClaims(resources, maker, ids));
    }
    StationNeeds needs;
    needs.loaderIds.assign(ids.begin(), ids.end());
    return needs;
}

} // namespace flashwright
