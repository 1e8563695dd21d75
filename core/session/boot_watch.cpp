// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/boot_watch.h"

#include <algorithm>

namespace flashwright {

namespace {

struct Visits {
    std::string id;
    std::vector<TimePoint> arrivals;
};

std::vector<Visits> visitsOf(std::span<const BusEvent> events, const std::string& portPath)
{
    std::vector<Visits> all;
    for (const BusEvent& event : events) {
        if (event.kind != BusEvent::Kind::Arrived || event.sighting.portPath != portPath) {
            continue;
        }
        const std::string id = toText(event.sighting.id);
        auto known = std::find_if(all.begin(), all.end(), [&id](const Visits& one) { return one.id == id; });
        if (known == all.end()) {
            known = all.insert(all.end(), {id, {}});
        }
        known->arrivals.push_back(event.sighting.seen);
    }
    return all;
}

std::string lastOf(std::span<const BusEvent> events, const std::string& portPath)
{
    std::string last = "nothing";
    for (const BusEvent& event : events) {
        if (event.sighting.portPath == portPath) {
            last = event.kind == BusEvent::Kind::Arrived ? toText(event.sighting.id) : "nothing";
        }
    }
    return last;
}

std::int64_t middleGapMs(const std::vector<TimePoint>& arrivals)
{
    std::vector<std::int64_t> gaps;
    for (std::size_t i = 1; i < arrivals.size(); ++i) {
        const auto gap = arrivals[i] - arrivals[i - 1];
        gaps.push_back(std::chrono::duration_cast<milliseconds>(gap).count());
    }
    std::sort(gaps.begin(), gaps.end());
    return gaps[gaps.size() / 2];
}

} // namespace

std::vector<Evidence> bootFacts(
    std::span<const BusEvent> events, const std::string& portPath, seconds watched)
{
    std::vector<Evidence> facts;
    const auto say = [&facts](std::string fact, std::string value) {
        facts.push_back({std::move(fact), std::move(value), "watcher", {}});
    };
    const std::vector<Visits> visits = visitsOf(events, portPath);
    for (const Visits& one : visits) {
        say("after.usb", one.id);
    }
    const auto most = std::max_element(visits.begin(), visits.end(),
        [](const Visits& a, const Visits& b) { return a.arrivals.size() < b.arrivals.size(); });
    say("after.rounds", std::to_string(most == visits.end() ? 0 : most->arrivals.size()));
    if (most != visits.end() && most->arrivals.size() > 1) {
        say("after.period_ms", std::to_string(middleGapMs(most->arrivals)));
    }
    say("after.last", lastOf(events, portPath));
    say("after.seconds", std::to_string(watched.count()));
    return facts;
}

} // namespace flashwright
