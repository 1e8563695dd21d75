// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/device_watcher.h"

#include <algorithm>
#include <filesystem>

namespace flashwright {

namespace {

constexpr std::size_t HistoryLength = 512;
constexpr milliseconds NodePollEvery{50};
constexpr std::string_view SerialPrefix = "serial:";

/// A port without USB facts: nobody reports its comings and goings.
bool isBare(const PortSighting& sighting)
{
    return sighting.kind == LinkKind::Serial && sighting.id == UsbId{};
}

Failure waitFailed(const std::stop_token& stop, const char* where)
{
    return fail(stop.stop_requested() ? Fault::Cancelled : Fault::Timeout, where);
}

} // namespace

DeviceWatcher::DeviceWatcher(Clock& clock)
    : m_clock(clock)
{
}

DeviceWatcher::~DeviceWatcher()
{
    for (const auto& bus : m_buses) {
        bus->stop();
    }
}

Result<void> DeviceWatcher::add(std::unique_ptr<Bus> bus)
{
    TRY(bus->start([this](const BusEvent& event) { heard(event); }));
    m_buses.push_back(std::move(bus));
    return {};
}

std::vector<PortSighting> DeviceWatcher::present() const
{
    const std::scoped_lock lock(m_mutex);
    return m_present;
}

std::vector<BusEvent> DeviceWatcher::since(TimePoint from) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<BusEvent> events;
    for (const Heard& heard : m_history) {
        if (heard.at >= from) {
            events.push_back(heard.event);
            events.back().at = heard.at;
        }
    }
    return events;
}

Result<PortSighting> DeviceWatcher::waitAndReserve(
    const Filter& wanted, Deadline by, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    std::optional<PortSighting> found;
    m_clock.wait(lock, m_changed, stop, by, [&] {
        const auto* sighting = find([&](const PortSighting& candidate) {
            return !m_reserved.contains(candidate.portPath) && wanted(candidate);
        });
        if (sighting != nullptr) {
            found = *sighting;
        }
        return sighting != nullptr;
    });
    if (!found || stop.stop_requested()) {
        return waitFailed(stop, "watcher.wait");
    }
    m_reserved.insert(found->portPath);
    return *found;
}

Result<void> DeviceWatcher::reserve(const std::string& portPath)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_reserved.insert(portPath).second) {
        return failWithProblem(Fault::AccessDenied, "watcher.reserve", "port-busy").with("node", portPath);
    }
    return {};
}

Result<PortSighting> DeviceWatcher::waitForReturn(
    const PortSighting& was, const Filter& wanted, Deadline by, const std::stop_token& stop)
{
    if (isBare(was)) {
        return waitForNode(was, by, stop);
    }
    std::unique_lock lock(m_mutex);
    std::optional<PortSighting> found;
    m_clock.wait(lock, m_changed, stop, by, [&] {
        if (isStillThere(was)) {
            return false;
        }
        // One phone can be on two buses at once (its USB device and the tty of a kernel driver), so on the
        // other bus only what appeared after it left is a return.
        const TimePoint left = whenLeft(was);
        const auto* sighting = find([&](const PortSighting& candidate) {
            return candidate.portPath == was.portPath
                && (candidate.kind == was.kind || candidate.seen >= left) && wanted(candidate);
        });
        if (sighting != nullptr) {
            found = *sighting;
        }
        return sighting != nullptr;
    });
    if (!found || stop.stop_requested()) {
        return waitFailed(stop, "watcher.return");
    }
    return *found;
}

Result<PortSighting> DeviceWatcher::waitForNode(
    const PortSighting& was, Deadline by, const std::stop_token& stop)
{
    const std::string node =
        was.address.starts_with(SerialPrefix) ? was.address.substr(SerialPrefix.size()) : was.address;
    std::unique_lock lock(m_mutex);
    std::error_code ignored;
    while (!std::filesystem::exists(node, ignored)) {
        if (stop.stop_requested() || m_clock.passed(by)) {
            return waitFailed(stop, "watcher.return");
        }
        m_clock.wait(lock, m_changed, stop, std::min(by, m_clock.in(NodePollEvery)), [] { return false; });
    }
    PortSighting back = was;
    back.seen = m_clock.now();
    return back;
}

Result<void> DeviceWatcher::waitForDeparture(
    const PortSighting& was, Deadline by, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_clock.wait(lock, m_changed, stop, by, [&] { return !isStillThere(was); })) {
        return waitFailed(stop, "watcher.departure");
    }
    return {};
}

void DeviceWatcher::release(const std::string& portPath)
{
    const std::scoped_lock lock(m_mutex);
    m_reserved.erase(portPath);
    m_changed.notify_all();
}

Result<std::unique_ptr<Transport>> DeviceWatcher::open(
    const PortSighting& sighting, Deadline by, const std::stop_token& stop)
{
    for (const auto& bus : m_buses) {
        if (bus->owns(sighting)) {
            return bus->open(sighting, by, stop);
        }
    }
    for (const auto& bus : m_buses) {
        if (isBare(sighting) && bus->kind() == sighting.kind) {
            return bus->open(sighting, by, stop);
        }
    }
    return fail(Fault::LinkLost, "watcher.open").with("node", sighting.address);
}

DeviceWatcher::Subscription DeviceWatcher::subscribe(Bus::Listener listener)
{
    const std::scoped_lock lock(m_listenersMutex);
    m_listeners.emplace_back(++m_lastSubscription, std::move(listener));
    return m_lastSubscription;
}

void DeviceWatcher::unsubscribe(Subscription subscription)
{
    const std::scoped_lock lock(m_listenersMutex);
    std::erase_if(m_listeners, [subscription](const auto& entry) { return entry.first == subscription; });
}

void DeviceWatcher::heard(const BusEvent& event)
{
    // The listeners' lock is taken first so that they hear events in the order in which the list changed.
    const std::scoped_lock listenersLock(m_listenersMutex);
    remember(event);
    for (const auto& [subscription, listener] : m_listeners) {
        listener(event);
    }
}

void DeviceWatcher::remember(const BusEvent& event)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_present, [&event](const auto& known) { return known.address == event.sighting.address; });
    if (event.kind == BusEvent::Kind::Arrived) {
        m_present.push_back(event.sighting);
    }
    m_history.push_back({event, m_clock.now()});
    if (m_history.size() > HistoryLength) {
        m_history.pop_front();
    }
    m_changed.notify_all();
}

/// USB is preferred to the tty of the same phone: the pipe itself says when the phone is gone.
const PortSighting* DeviceWatcher::find(const Filter& wanted) const
{
    const PortSighting* serial = nullptr;
    for (const PortSighting& candidate : m_present) {
        if (!wanted(candidate)) {
            continue;
        }
        if (candidate.kind == LinkKind::Usb) {
            return &candidate;
        }
        serial = serial == nullptr ? &candidate : serial;
    }
    return serial;
}

bool DeviceWatcher::isStillThere(const PortSighting& was) const
{
    return std::any_of(m_present.begin(), m_present.end(),
        [&was](const auto& now) { return now.address == was.address && now.seen == was.seen; });
}

/// When this appearance ended; when it began if that is forgotten.
TimePoint DeviceWatcher::whenLeft(const PortSighting& was) const
{
    const auto it = std::find_if(m_history.rbegin(), m_history.rend(), [&was](const Heard& heard) {
        return heard.event.kind == BusEvent::Kind::Left && heard.event.sighting.address == was.address;
    });
    return it == m_history.rend() || it->at < was.seen ? was.seen : it->at;
}

} // namespace flashwright
