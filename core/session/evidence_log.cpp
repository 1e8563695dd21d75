// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/evidence_log.h"

#include "core/session/usb_timeline.h"

#include <algorithm>
#include <cstdio>

namespace flashwright {

namespace {

std::string speedName(UsbSpeed speed)
{
    switch (speed) {
    case UsbSpeed::Low:
        return "low";
    case UsbSpeed::Full:
        return "full";
    case UsbSpeed::High:
        return "high";
    case UsbSpeed::Super:
        return "super";
    case UsbSpeed::Unknown:
        break;
    }
    return "unknown";
}

std::string bcdText(std::uint16_t bcd)
{
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%04x", bcd);
    return text.data();
}

std::string countText(std::ptrdiff_t count)
{
    return std::to_string(count);
}

} // namespace

EvidenceLog::EvidenceLog(const Clock& clock, SessionEvents& events)
    : m_clock(clock)
    , m_events(events)
    , m_armedAt(clock.now())
{
}

void EvidenceLog::say(std::string fact, std::string value, std::string source)
{
    m_events.evidence(Evidence{std::move(fact), std::move(value), std::move(source), m_clock.now()});
}

void EvidenceLog::armed()
{
    m_armedAt = m_clock.now();
    say("armed", "true");
}

void EvidenceLog::dropped(int count)
{
    m_droppedAt = m_clock.now();
    say("link.drops", countText(count), "watcher");
}

void EvidenceLog::taken(const PortSighting& sighting, std::string_view claimedStage)
{
    m_droppedAt.reset();
    say("usb.arrived.id", toText(sighting.id), "watcher");
    say("usb.arrived.path", sighting.portPath, "watcher");
    say("usb.arrived.bcd", bcdText(sighting.bcdDevice), "watcher");
    say("usb.arrived.speed", speedName(sighting.speed), "watcher");
    if (!sighting.product.empty()) {
        say("usb.arrived.product", sighting.product, "watcher");
    }
    if (!sighting.driver.empty()) {
        say("usb.arrived.driver", sighting.driver, "watcher");
    }
    if (!claimedStage.empty()) {
        say("usb.claimed.stage", std::string(claimedStage), "watcher");
    }
}

void EvidenceLog::notOpened(const Error& error)
{
    for (const char* name : {"problem", "node", "owner", "driver"}) {
        if (const auto value = error.fact(name); !value.empty()) {
            say(std::string("open.") + name, std::string(value), "watcher");
        }
    }
}

void EvidenceLog::phone(const PhoneFacts& facts)
{
    const auto sayKnown = [this](const char* fact, const std::string& value) {
        if (!value.empty()) {
            say(fact, value, "phone");
        }
    };
    sayKnown("phone.version", facts.version);
    sayKnown("phone.stage", facts.runningStage);
    sayKnown("phone.chip", facts.chip);
    if (facts.storage != StorageKind::Unknown) {
        sayKnown("phone.storage", std::string(storageName(facts.storage)));
    }
    if (facts.locked) {
        sayKnown("phone.locked", "true");
    }
    if (const auto table = facts.attributes.find("table"); table != facts.attributes.end()) {
        sayKnown("phone.table", table->second);
    }
}

void EvidenceLog::stranger(const PortSighting& sighting)
{
    if (!m_strangers.insert(sighting.address).second) {
        return;
    }
    say("usb.other.id", toText(sighting.id), "watcher");
    if (!sighting.product.empty()) {
        say("usb.other.product", sighting.product, "watcher");
    }
}

void EvidenceLog::waited(const DeviceWatcher& watcher)
{
    const auto events = watcher.since(m_armedAt);
    const auto arrivals = std::count_if(events.begin(), events.end(),
        [](const BusEvent& event) { return event.kind == BusEvent::Kind::Arrived; });
    say("wait.arrivals", countText(arrivals), "watcher");
    const auto waited = std::chrono::duration_cast<seconds>(m_clock.now() - m_armedAt);
    say("wait.seconds", std::to_string(waited.count()));
}

void EvidenceLog::appeared(const DeviceWatcher& watcher, const ModuleRegistry& modules)
{
    const auto stageOf = [&modules](const PortSighting& sighting) {
        const ProtocolModule* const module = modules.claimant(sighting);
        return module == nullptr ? std::string() : module->claim(sighting).value_or(std::string());
    };
    const std::vector<Appearance> all = usbTimeline(watcher.since(m_armedAt), stageOf);
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::string text = toText(all[i]);
        if (!all[i].lived || m_appearances[i] == text) {
            continue; // still there: it may be the phone that is waited for
        }
        say("usb.timeline", text, "watcher");
        m_appearances[i] = std::move(text);
    }
}

void EvidenceLog::link(const LinkReading& reading)
{
    const LinkGrade grade = gradeOf(reading);
    if (reading.latency) {
        say("link.latency_us", std::to_string(reading.latency->count()));
    }
    say("link.resets", std::to_string(reading.resets), "watcher");
    if (grade != LinkGrade::Unknown) {
        say("link.score", std::string(gradeName(grade)));
    }
}

void EvidenceLog::stalled(milliseconds longest)
{
    if (longest > milliseconds(0)) {
        say("stall.ms", std::to_string(longest.count()));
    }
}

void EvidenceLog::failed(const DeviceWatcher& watcher, const PortSighting& phone, bool linkLost,
    const ProgressMeter::Snapshot& where)
{
    const auto events = watcher.since(m_armedAt);
    const auto leftHere = [&phone](const BusEvent& event) {
        return event.kind == BusEvent::Kind::Left && event.sighting.portPath == phone.portPath;
    };
    const auto drops = std::count_if(events.begin(), events.end(), leftHere);
    if (drops != 0) {
        say("link.drops", countText(drops), "watcher");
    }
    if (linkLost) {
        say("usb.left.id", toText(phone.id), "watcher");
        const TimePoint end = m_droppedAt.value_or(m_clock.now());
        const auto life = std::chrono::duration_cast<milliseconds>(end - phone.seen);
        say("link.life_ms", std::to_string(life.count()), "watcher");
    }
    say("stage.ms", std::to_string(where.stageLasted.count()));
    say("progress.done_bytes", std::to_string(where.doneBytes));
    say("progress.total_bytes", std::to_string(where.totalBytes));
    if (!where.item.empty()) {
        say("progress.item", where.item);
    }
}

} // namespace flashwright
