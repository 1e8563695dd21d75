// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/link_score.h"

#include <algorithm>

namespace flashwright {

namespace {

using std::chrono::microseconds;

// A USB frame is a millisecond long, so an answer that is not there after some of them was held up on the
// way; a tenth of a second means transfers that were sent again.
constexpr microseconds FairLatency{20'000};
constexpr microseconds BadLatency{100'000};
// Tries that had to be repeated may be the phone's doing, so alone they make a link fair at worst.
constexpr int BadRetries = 1'000'000;
constexpr int BadResets = 2;
// Nobody unplugs and plugs faster; a phone that restarts takes longer too.
constexpr milliseconds ContactBounce{300};
constexpr std::size_t FewestExchanges = 4; // less tells nothing

LinkGrade ofCount(int count, int bad)
{
    return count == 0 ? LinkGrade::Good : count < bad ? LinkGrade::Fair : LinkGrade::Bad;
}

LinkGrade ofLatency(microseconds latency)
{
    return latency < FairLatency ? LinkGrade::Good : latency < BadLatency ? LinkGrade::Fair : LinkGrade::Bad;
}

/// Boot ROMs speak full speed by nature, so it makes a link fair at worst.
LinkGrade ofSpeed(UsbSpeed speed)
{
    switch (speed) {
    case UsbSpeed::Low:
        return LinkGrade::Bad;
    case UsbSpeed::Full:
        return LinkGrade::Fair;
    case UsbSpeed::High:
    case UsbSpeed::Super:
        return LinkGrade::Good;
    case UsbSpeed::Unknown:
        break;
    }
    return LinkGrade::Unknown;
}

} // namespace

std::string_view gradeName(LinkGrade grade) noexcept
{
    switch (grade) {
    case LinkGrade::Good:
        return "good";
    case LinkGrade::Fair:
        return "fair";
    case LinkGrade::Bad:
        return "bad";
    case LinkGrade::Unknown:
        break;
    }
    return "unknown";
}

LinkGrade gradeOf(const LinkReading& reading) noexcept
{
    const LinkGrade counted =
        std::max(ofCount(reading.retries, BadRetries), ofCount(reading.resets, BadResets));
    const LinkGrade measured = reading.latency ? ofLatency(*reading.latency) : LinkGrade::Unknown;
    const LinkGrade speed = ofSpeed(reading.speed);
    const bool nothing =
        measured == LinkGrade::Unknown && speed == LinkGrade::Unknown && counted == LinkGrade::Good;
    return nothing ? LinkGrade::Unknown : std::max({counted, measured, speed});
}

int countResets(const std::vector<BusEvent>& events, const std::string& portPath)
{
    int resets = 0;
    std::optional<TimePoint> left;
    for (const BusEvent& event : events) {
        if (event.sighting.portPath != portPath) {
            continue;
        }
        const bool arrived = event.kind == BusEvent::Kind::Arrived;
        if (arrived && left && event.at - *left < ContactBounce) {
            ++resets;
        }
        left = arrived ? std::nullopt : std::optional(event.at);
    }
    return resets;
}

void LinkMeter::exchanged(std::chrono::nanoseconds latency)
{
    if (m_latencies.size() < Most) {
        m_latencies.push_back(latency);
    }
}

LinkReading LinkMeter::reading(UsbSpeed speed, int resets) const
{
    LinkReading reading{std::nullopt, m_retries, resets, speed};
    if (m_latencies.size() >= FewestExchanges) {
        auto sorted = m_latencies;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        reading.latency = std::chrono::duration_cast<microseconds>(*middle);
    }
    return reading;
}

} // namespace flashwright
