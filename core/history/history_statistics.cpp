// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>

namespace flashwright {

namespace {

// Old jobs say little of the cable and the computer of today.
constexpr int JobsLookedAt = 30;
constexpr std::size_t EnoughJobs = 3;

std::string keyOf(TallyBy by, const JobRecord& record)
{
    switch (by) {
    case TallyBy::Port:
        return record.port;
    case TallyBy::Unit:
        return record.unit;
    case TallyBy::Package:
        return record.package.string();
    case TallyBy::Product:
        return record.product;
    case TallyBy::Chip:
        return record.chip;
    }
    return {};
}

void count(const JobRecord& record, HistoryTally& into)
{
    if (record.result == "passed") {
        ++into.passed;
    } else if (record.result == "cancelled") {
        ++into.cancelled;
    } else {
        ++into.failed;
        ++into.causes[record.cause];
    }
    if (!into.latest.isValid() || record.started > into.latest) {
        into.latest = record.started;
    }
}

std::size_t jobs(const HistoryTally& tally)
{
    return tally.passed + tally.failed + tally.cancelled;
}

/// 0 of none.
template <class T> T middle(std::vector<T> values)
{
    if (values.empty()) {
        return T{};
    }
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

std::vector<double> speeds(const std::vector<JobRecord>& records, double JobRecord::*of)
{
    std::vector<double> known;
    for (const JobRecord& record : records) {
        if (record.*of > 0) {
            known.push_back(record.*of);
        }
    }
    return known;
}

} // namespace

Result<std::vector<HistoryTally>> History::tally(TallyBy by, const HistoryQuery& query) const
{
    TRY_LET(const std::vector<JobRecord> records, search(query));
    std::map<std::string, HistoryTally> tallies;
    for (const JobRecord& record : records) {
        const std::string key = keyOf(by, record);
        if (!key.empty()) {
            tallies[key].key = key;
            count(record, tallies[key]);
        }
    }
    std::vector<HistoryTally> sorted;
    for (auto& [key, tally] : tallies) {
        sorted.push_back(std::move(tally));
    }
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const HistoryTally& a, const HistoryTally& b) { return jobs(a) > jobs(b); });
    return sorted;
}

Result<LinkSpeed> History::usualSpeed(const std::string& chip, const std::string& port) const
{
    if (chip.empty()) {
        return LinkSpeed{};
    }
    HistoryQuery query;
    query.chip = chip;
    query.port = port;
    query.result = "passed";
    query.limit = JobsLookedAt;
    TRY_LET(const std::vector<JobRecord> here, search(query));
    query.port.clear();
    TRY_LET(const std::vector<JobRecord> anywhere, search(query));
    const auto learned = [&](double JobRecord::*of) {
        const std::vector<double> own = speeds(here, of);
        return middle(own.size() >= EnoughJobs ? own : speeds(anywhere, of));
    };
    return LinkSpeed{learned(&JobRecord::bytesPerSecond), learned(&JobRecord::readBytesPerSecond)};
}

Result<std::map<std::string, milliseconds>> History::usualTimes(
    const std::string& chip, const std::string& kind) const
{
    HistoryQuery query;
    query.chip = chip;
    query.result = "passed";
    query.limit = JobsLookedAt;
    TRY_LET(const std::vector<JobRecord> records, search(query));
    std::map<std::string, std::vector<milliseconds>> times;
    for (const JobRecord& record : records) {
        for (const PhaseTime& phase : record.phases) {
            if (record.kind == kind) {
                times[phase.stage].push_back(phase.took);
            }
        }
    }
    std::map<std::string, milliseconds> usual;
    for (auto& [stage, all] : times) {
        usual[stage] = middle(std::move(all));
    }
    return usual;
}

} // namespace flashwright
