// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/virtual_bus.h"

#include "core/transport/virtual/virtual_socket.h"
#include "core/transport/virtual/virtual_transport.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::string_view AddressPrefix = "virtual:";

} // namespace

/// What the bus, its open transports and the clock's tasks share. The clock may run a task after the bus is
/// gone, so tasks hold this weakly.
struct VirtualBus::Shared : std::enable_shared_from_this<VirtualBus::Shared> {
    explicit Shared(Clock& theClock)
        : clock(theClock)
    {
    }

    void plug(const std::shared_ptr<VirtualPhone>& phone, const std::string& port)
    {
        const auto weak = weak_from_this();
        auto leaver = [weak, port](std::uint64_t appearance, std::optional<milliseconds> backAfter) {
            if (const auto shared = weak.lock()) {
                shared->leave(port, appearance, backAfter);
            }
        };
        const std::scoped_lock lock(presence);
        takeOff(port);
        sockets[port] = std::make_shared<VirtualSocket>(clock, phone, std::move(leaver));
        show(port);
    }

    void pull(const std::string& port)
    {
        const std::scoped_lock lock(presence);
        takeOff(port);
    }

    void leave(const std::string& port, std::uint64_t appearance, std::optional<milliseconds> backAfter)
    {
        const std::scoped_lock lock(presence);
        const auto it = sockets.find(port);
        if (it == sockets.end() || it->second->appearance() != appearance || !it->second->present()) {
            return;
        }
        const auto socket = it->second;
        socket->disappear();
        tell(BusEvent::Kind::Left, socket->sighting());
        if (!backAfter) {
            return;
        }
        clock.callAt(
            clock.now() + *backAfter, [weak = weak_from_this(), port, socket, gone = appearance + 1] {
                if (const auto shared = weak.lock()) {
                    shared->comeBack(port, socket, gone);
                }
            });
    }

    void comeBack(
        const std::string& port, const std::shared_ptr<VirtualSocket>& socket, std::uint64_t appearance)
    {
        const std::scoped_lock lock(presence);
        const auto it = sockets.find(port);
        if (it != sockets.end() && it->second == socket && socket->appearance() == appearance) {
            show(port);
        }
    }

    /// Under the lock.
    void show(const std::string& port)
    {
        const auto socket = sockets.at(port);
        const std::string address = std::string(AddressPrefix) + port + ":" + std::to_string(++lastAddress);
        tell(BusEvent::Kind::Arrived, socket->appear("virtual-" + port, address));
    }

    /// Under the lock.
    void takeOff(const std::string& port)
    {
        const auto it = sockets.find(port);
        if (it == sockets.end()) {
            return;
        }
        const auto socket = it->second;
        sockets.erase(it);
        if (socket->present()) {
            socket->disappear();
            tell(BusEvent::Kind::Left, socket->sighting());
        }
    }

    void tell(BusEvent::Kind kind, const PortSighting& sighting) const
    {
        if (listener) {
            listener(BusEvent{kind, sighting});
        }
    }

    Clock& clock;
    mutable std::mutex presence; // also held while the listener is called
    std::map<std::string, std::shared_ptr<VirtualSocket>> sockets; // guarded by presence
    std::uint64_t lastAddress = 0; // guarded by presence
    Listener listener; // guarded by presence
};

VirtualBus::VirtualBus(Clock& clock)
    : m_shared(std::make_shared<Shared>(clock))
{
}

VirtualBus::~VirtualBus()
{
    stop();
}

void VirtualBus::plug(std::shared_ptr<VirtualPhone> phone, const std::string& port, milliseconds after)
{
    after += phone->appearsAfter();
    if (after <= milliseconds(0)) {
        m_shared->plug(phone, port);
        return;
    }
    m_shared->clock.callAt(
        m_shared->clock.now() + after, [weak = std::weak_ptr(m_shared), phone = std::move(phone), port] {
            if (const auto shared = weak.lock()) {
                shared->plug(phone, port);
            }
        });
}

void VirtualBus::pull(const std::string& port)
{
    m_shared->pull(port);
}

LinkKind VirtualBus::kind() const
{
    return LinkKind::Usb;
}

Result<void> VirtualBus::start(Listener listener)
{
    const std::scoped_lock lock(m_shared->presence);
    m_shared->listener = std::move(listener);
    for (const auto& [port, socket] : m_shared->sockets) {
        if (socket->present()) {
            m_shared->tell(BusEvent::Kind::Arrived, socket->sighting());
        }
    }
    return {};
}

void VirtualBus::stop()
{
    const std::scoped_lock lock(m_shared->presence);
    m_shared->listener = nullptr;
}

bool VirtualBus::owns(const PortSighting& sighting) const
{
    return sighting.address.starts_with(AddressPrefix);
}

Result<std::unique_ptr<Transport>> VirtualBus::open(
    const PortSighting& sighting, Deadline /*by*/, const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "transport.virtual.open");
    }
    const std::scoped_lock lock(m_shared->presence);
    const auto it = std::find_if(m_shared->sockets.begin(), m_shared->sockets.end(), [&](const auto& entry) {
        return entry.second->present() && entry.second->sighting().address == sighting.address;
    });
    if (it == m_shared->sockets.end()) {
        return fail(Fault::LinkLost, "transport.virtual.open").with("node", sighting.address);
    }
    const auto& socket = it->second;
    const std::uint64_t appearance = socket->appearance();
    if (!socket->claim(appearance)) {
        return failWithProblem(Fault::AccessDenied, "transport.virtual.open", "port-busy")
            .with("node", sighting.address);
    }
    return std::make_unique<VirtualTransport>(socket, appearance);
}

} // namespace flashwright
