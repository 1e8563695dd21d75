// SPDX-License-Identifier: GPL-3.0-or-later
/// Merges buses into one list of phones keyed by physical port, and waits for phones to come and to return.
#pragma once

#include "core/transport/bus.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>

namespace flashwright {

/// Thread-safe. Buses call in from their threads; sessions wait in theirs. Outlives every session that uses
/// it.
class DeviceWatcher {
public:
    explicit DeviceWatcher(Clock& clock);
    ~DeviceWatcher();
    DeviceWatcher(const DeviceWatcher&) = delete;
    DeviceWatcher& operator=(const DeviceWatcher&) = delete;

    /// Starts the bus and listens to it until the watcher goes. A bus that does not start is reported and
    /// left out.
    Result<void> add(std::unique_ptr<Bus> bus);

    [[nodiscard]] Clock& clock() const noexcept { return m_clock; }

    /// Phones present now.
    [[nodiscard]] std::vector<PortSighting> present() const;

    /// Every event since `from` (of the last few hundred kept), oldest first: the evidence of a wait.
    [[nodiscard]] std::vector<BusEvent> since(TimePoint from) const;

    using Filter = std::function<bool(const PortSighting&)>;

    /// Waits for a present phone that passes the filter and is not reserved, and reserves its port path for
    /// the caller. Timeout or Cancelled otherwise.
    Result<PortSighting> waitAndReserve(const Filter& wanted, Deadline by, const std::stop_token& stop);

    /// Reserves a port path that the caller knows already. AccessDenied (port-busy) when another session has
    /// it.
    Result<void> reserve(const std::string& portPath);

    /// Waits until `was` has left and a phone that passes the filter is present on the same port path. A bare
    /// serial port that cannot leave the bus counts as returned when it is openable.
    Result<PortSighting> waitForReturn(
        const PortSighting& was, const Filter& wanted, Deadline by, const std::stop_token& stop);

    /// Waits until the phone has left the bus.
    Result<void> waitForDeparture(const PortSighting& was, Deadline by, const std::stop_token& stop);

    /// Gives the port path back; a session calls it when it ends.
    void release(const std::string& portPath);

    /// Opens through the bus that owns the sighting; a node that none of them saw, through the first one of
    /// its kind.
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop);

    /// A listener for all events, called on bus threads, in order, never concurrently. The number removes it;
    /// after unsubscribe() returns it is not called any more.
    using Subscription = std::uint64_t;
    Subscription subscribe(Bus::Listener listener);
    void unsubscribe(Subscription subscription);

private:
    struct Heard {
        BusEvent event;
        TimePoint at{};
    };
    void heard(const BusEvent& event);
    void remember(const BusEvent& event);
    [[nodiscard]] const PortSighting* find(const Filter& wanted) const;
    [[nodiscard]] bool isStillThere(const PortSighting& was) const;
    [[nodiscard]] TimePoint whenLeft(const PortSighting& was) const;
    Result<PortSighting> waitForNode(const PortSighting& was, Deadline by, const std::stop_token& stop);

    Clock& m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<PortSighting> m_present; // guarded by m_mutex
    std::deque<Heard> m_history; // guarded by m_mutex; the last HistoryLength
    std::set<std::string> m_reserved; // guarded by m_mutex
    std::mutex m_listenersMutex; // held while listeners run
    std::vector<std::pair<Subscription, Bus::Listener>> m_listeners; // guarded by m_listenersMutex
    Subscription m_lastSubscription = 0; // guarded by m_listenersMutex
    std::vector<std::unique_ptr<Bus>> m_buses;
};

} // namespace flashwright
