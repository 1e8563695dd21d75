// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/earlier_jobs.h"

#include "core/image/firmware_package.h"

namespace flashwright {

namespace {

/// A station does some hundred phones a day; what is older says nothing about today's cables.
constexpr int MostRecords = 500;

} // namespace

std::vector<Evidence> earlierJobs(
    Station& station, const Outcome& outcome, const std::string& portPath, const FirmwarePackage* package)
{
    const auto history = station.history();
    return history ? earlierJobs(**history, outcome, portPath, package) : std::vector<Evidence>();
}

std::vector<Evidence> earlierJobs(const History& history, const Outcome& outcome, const std::string& portPath,
    const FirmwarePackage* package)
{
    HistoryQuery recent;
    recent.limit = MostRecords;
    const auto records = history.search(recent);
    if (!records) {
        return {};
    }
    HistorySubject subject{outcome.phone.uniqueId, portPath, {}, {}, std::string(stageName(outcome.reached))};
    if (package != nullptr) {
        subject.product = package->facts().product;
        subject.version = package->facts().version;
    }
    return historyFacts(*records, subject);
}

} // namespace flashwright
