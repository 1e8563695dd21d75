// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/history_facts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>

namespace flashwright {

namespace {

/// Fewer jobs on a port say nothing about the port.
constexpr std::size_t FewestJobs = 3;

bool passed(const JobRecord& record)
{
    return record.result == "passed";
}

bool failed(const JobRecord& record)
{
    return record.result == "failed" && record.reached != "checking-package"
        && record.reached != "waiting-for-phone";
}

class Facts {
public:
    void say(std::string fact, std::size_t count)
    {
        m_lines.push_back({std::move(fact), std::to_string(count), "history", {}});
    }
    void say(std::string fact, double ratio)
    {
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%.1f", ratio);
        m_lines.push_back({std::move(fact), text.data(), "history", {}});
    }
    [[nodiscard]] std::vector<Evidence> take() { return std::move(m_lines); }

private:
    std::vector<Evidence> m_lines;
};

void sayUnit(Facts& facts, std::span<const JobRecord> records, const HistorySubject& subject)
{
    if (subject.unit.empty()) {
        return;
    }
    std::size_t failures = 1;
    std::set<std::string> ports{subject.port};
    for (const JobRecord& record : records) {
        if (record.unit != subject.unit) {
            continue;
        }
        if (passed(record)) {
            break;
        }
        if (failed(record) && record.reached == subject.reached) {
            ++failures;
            ports.insert(record.port);
        }
    }
    facts.say("history.unit_failures", failures);
    facts.say("history.unit_ports", ports.size());
}

void sayPackage(Facts& facts, std::span<const JobRecord> records, const HistorySubject& subject)
{
    if (subject.product.empty()) {
        return;
    }
    const auto passes = std::count_if(records.begin(), records.end(), [&subject](const JobRecord& record) {
        return passed(record) && record.product == subject.product && record.version == subject.version
            && record.unit != subject.unit;
    });
    facts.say("history.package_passes", static_cast<std::size_t>(passes));
}

struct Tally {
    std::size_t jobs = 0;
    std::size_t failures = 0;
    std::set<std::string> units;
    [[nodiscard]] double rate() const { return static_cast<double>(failures) / static_cast<double>(jobs); }
};

/// The middle failure rate of the other ports; where they never failed, as if the next job there did.
std::optional<double> usualRate(const std::map<std::string, Tally>& ports, const std::string& own)
{
    std::vector<double> rates;
    std::size_t jobs = 0;
    for (const auto& [port, tally] : ports) {
        if (port != own && tally.jobs >= FewestJobs) {
            rates.push_back(tally.rate());
            jobs += tally.jobs;
        }
    }
    if (rates.empty()) {
        return std::nullopt;
    }
    std::sort(rates.begin(), rates.end());
    const double middle = rates[rates.size() / 2];
    return middle > 0 ? middle : 1.0 / static_cast<double>(jobs + 1);
}

void saySlot(Facts& facts, std::span<const JobRecord> records, const HistorySubject& subject)
{
    if (subject.port.empty()) {
        return;
    }
    std::map<std::string, Tally> ports;
    for (const JobRecord& record : records) {
        if (record.port.empty() || (!passed(record) && !failed(record))) {
            continue;
        }
        Tally& tally = ports[record.port];
        ++tally.jobs;
        if (failed(record)) {
            ++tally.failures;
            tally.units.insert(record.unit);
        }
    }
    Tally& own = ports[subject.port];
    ++own.jobs;
    ++own.failures;
    own.units.insert(subject.unit);
    facts.say("history.slot_failures", own.failures);
    facts.say("history.slot_units", own.units.size());
    const auto usual = usualRate(ports, subject.port);
    if (usual && own.jobs >= FewestJobs) {
        facts.say("history.slot_ratio", own.rate() / *usual);
    }
}

} // namespace

std::vector<Evidence> historyFacts(std::span<const JobRecord> records, const HistorySubject& subject)
{
    Facts facts;
    sayUnit(facts, records, subject);
    sayPackage(facts, records, subject);
    saySlot(facts, records, subject);
    return facts.take();
}

} // namespace flashwright
