// SPDX-License-Identifier: GPL-3.0-or-later
/// Says what was seen, in the fact names that the rules of resources/diagnosis know.
#pragma once

#include "core/module/module_registry.h"
#include "core/session/link_score.h"
#include "core/session/progress_meter.h"
#include "core/session/session_events.h"
#include "core/transport/device_watcher.h"

#include <map>
#include <set>

namespace flashwright {

/// Session thread only.
class EvidenceLog {
public:
    EvidenceLog(const Clock& clock, SessionEvents& events);

    void say(std::string fact, std::string value, std::string source = "session");
    /// "armed"; from here on arrivals are counted.
    void armed();
    [[nodiscard]] TimePoint armedAt() const noexcept { return m_armedAt; }
    /// "usb.arrived.*" and "usb.claimed.stage" of the phone that the session took.
    void taken(const PortSighting& sighting, std::string_view claimedStage);
    /// "link.drops": the phone has just left before it told what it is, for the `count`th time.
    void dropped(int count);
    /// "open.*" of a port that could not be opened.
    void notOpened(const Error& error);
    /// "phone.*"
    void phone(const PhoneFacts& facts);
    /// "usb.other.*" of phones that nobody claims, each appearance once.
    void stranger(const PortSighting& sighting);
    /// "wait.*": how long and how much came by since armed().
    void waited(const DeviceWatcher& watcher);
    /// "usb.timeline": each appearance since armed(), once it is over or something followed it.
    void appeared(const DeviceWatcher& watcher, const ModuleRegistry& modules);
    /// "link.score" and what it is made of: "link.latency_us", "link.resets".
    void link(const LinkReading& reading);
    /// "stall.ms": the longest silence.
    void stalled(milliseconds longest);
    /// "link.*", "usb.left.id", "stage.ms", "progress.*": what the rules need when a job has failed.
    void failed(const DeviceWatcher& watcher, const PortSighting& phone, bool linkLost,
        const ProgressMeter::Snapshot& where);

private:
    const Clock& m_clock;
    SessionEvents& m_events;
    TimePoint m_armedAt{};
    std::optional<TimePoint> m_droppedAt; // of the phone that was taken last
    std::set<std::string> m_strangers; // addresses already told
    std::map<std::size_t, std::string> m_appearances; // index since armed() -> what was told of it
};

} // namespace flashwright
