// SPDX-License-Identifier: GPL-3.0-or-later
/// Phones for the tests of the USB bus, and what those tests share.
#pragma once

#include "core/transport/device_watcher.h"
#include "core/transport/host/usb_bus.h"
#include "tests/support/promptly.h"
#include "tests/testbench/testbed.h"

#include <condition_variable>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {

/// One transfer as the phone saw it.
struct Seen {
    std::size_t bytes = 0;
    bool ended = false;
    bool operator==(const Seen&) const = default;
};

/// Remembers what it is sent; sends back what the test tells it to.
class FakeUsbPhone : public testbench::UsbDevice {
public:
    using UsbDevice::UsbDevice;

    int control(const testbench::Setup& setup, testbench::Bytes&) override
    {
        const std::lock_guard lock(m_mutex);
        m_controls.push_back(setup);
        m_changed.notify_all();
        return m_stallControl ? -EPIPE : 0;
    }

    int bulkOut(std::uint8_t, const testbench::Bytes& data, bool ended) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_hold) {
            m_held = true;
            m_changed.notify_all();
            return Hold;
        }
        m_transfers.push_back({data.size(), ended});
        m_received.insert(m_received.end(), data.begin(), data.end());
        m_changed.notify_all();
        return static_cast<int>(data.size());
    }

    int detach(unsigned) override { return m_keepDriver ? -EBUSY : 0; }

    [[nodiscard]] std::vector<testbench::Setup> controls()
    {
        const std::lock_guard lock(m_mutex);
        return m_controls;
    }
    [[nodiscard]] std::vector<Seen> transfers()
    {
        const std::lock_guard lock(m_mutex);
        return m_transfers;
    }
    [[nodiscard]] testbench::Bytes received()
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }
    void stallControl() { m_stallControl = true; }
    void keepDriver() { m_keepDriver = true; }
    void hold() { m_hold = true; }
    /// Waits until a transfer hangs at the phone.
    bool waitUntilHeld()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, seconds(10), [this] { return m_held; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<testbench::Setup> m_controls; // guarded by m_mutex
    std::vector<Seen> m_transfers; // guarded by m_mutex
    testbench::Bytes m_received; // guarded by m_mutex
    bool m_held = false; // guarded by m_mutex
    std::atomic<bool> m_stallControl = false;
    std::atomic<bool> m_keepDriver = false;
    std::atomic<bool> m_hold = false;
};

/// What a bus told, to be waited for.
class Heard {
public:
    [[nodiscard]] Bus::Listener listener()
    {
        return [this](const BusEvent& event) {
            const std::lock_guard lock(m_mutex);
            m_events.push_back(event);
            m_changed.notify_all();
        };
    }

    /// The first `count` events, fewer if they do not come within ten seconds.
    [[nodiscard]] std::vector<BusEvent> first(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, seconds(10), [&] { return m_events.size() >= count; });
        return m_events;
    }

    /// The phone at that address, once it has come; nothing if it does not within ten seconds.
    [[nodiscard]] std::optional<PortSighting> arrivalOf(const std::string& address)
    {
        std::optional<PortSighting> here;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, seconds(10), [&] {
            for (const BusEvent& event : m_events) {
                if (event.kind == BusEvent::Kind::Arrived && event.sighting.address == address) {
                    here = event.sighting;
                }
            }
            return here.has_value();
        });
        return here;
    }

    [[nodiscard]] std::size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_events.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<BusEvent> m_events; // guarded by m_mutex
};

[[nodiscard]] inline bool isUnisoc(UsbId id)
{
    return id.vendor == 0x1782;
}

} // namespace flashwright::test
