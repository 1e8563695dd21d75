// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/serial_bus.h"

#include "core/transport/host/host_facts.h"
#include "core/transport/host/serial_transport.h"

#include <QFileInfo>
#include <QSerialPortInfo>

#include <map>
#include <thread>

namespace flashwright {

namespace {

constexpr milliseconds LookEvery{20}; // a boot ROM that is not held stays for some tens of milliseconds
constexpr int LooksForIds = 100;
constexpr std::string_view AddressPrefix = "serial:";

std::string nodeOf(const PortSighting& sighting)
{
    return sighting.address.substr(AddressPrefix.size());
}

PortSighting describe(const QSerialPortInfo& info, TimePoint now)
{
    const std::string node = info.systemLocation().toStdString();
    const std::string usbName = host::usbNameOfSerialNode(node);
    PortSighting sighting;
    sighting.portPath = usbName.empty() ? node : host::portPathOf(usbName);
    sighting.address = std::string(AddressPrefix) + node;
    sighting.kind = LinkKind::Serial;
    sighting.manufacturer = info.manufacturer().toStdString();
    sighting.product = info.description().toStdString();
    if (info.hasVendorIdentifier() && info.hasProductIdentifier()) {
        sighting.id = {info.vendorIdentifier(), info.productIdentifier()};
    }
    if (!usbName.empty()) {
        const host::UsbFacts facts = host::usbFacts(usbName);
        sighting.bcdDevice = facts.bcdDevice;
        sighting.speed = facts.speed;
        const std::vector<host::BoundInterface> bound = host::boundInterfaces(usbName);
        sighting.driver = bound.empty() ? std::string() : bound.front().driver;
    }
    sighting.seen = now;
    return sighting;
}

} // namespace

/// Compares the ports of now with those of last time, again and again.
class SerialBus::Watch {
public:
    Watch(Clock& clock, std::function<bool(UsbId)> interesting)
        : m_clock(clock)
        , m_interesting(std::move(interesting))
    {
    }

    ~Watch() { stop(); }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;

    void start(Listener listener)
    {
        m_listener = std::move(listener);
        look();
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    void stop()
    {
        m_thread.request_stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    [[nodiscard]] Clock& clock() { return m_clock; }

private:
    void run(const std::stop_token& stop)
    {
        std::mutex idle;
        std::condition_variable_any never;
        std::unique_lock lock(idle);
        while (!stop.stop_requested()) {
            never.wait_for(lock, stop, LookEvery, [] { return false; });
            look();
        }
    }

    /// The full list costs milliseconds, so it is read only when the cheap fingerprint moved, and for a while
    /// after as long as a port lacks its ids: the system learns them a moment after the node appears.
    void look()
    {
        const std::optional<std::string> print = host::serialFingerprint();
        if (print && print == m_fingerprint && m_looksLeft == 0) {
            return;
        }
        m_looksLeft = print == m_fingerprint ? m_looksLeft - 1 : LooksForIds;
        m_fingerprint = print;
        if (compare()) {
            m_looksLeft = 0;
        }
    }

    /// @returns whether every port that USB made has its ids.
    bool compare()
    {
        bool complete = true;
        std::map<std::string, PortSighting> now;
        for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
            PortSighting sighting = describe(info, m_clock.now());
            const bool identified = sighting.id != UsbId{};
            complete = complete && (identified || !sighting.portPath.starts_with("usb-"));
            if (identified && m_interesting(sighting.id)) {
                now.emplace(keyOf(sighting), std::move(sighting));
            }
        }
        for (const auto& [key, sighting] : m_present) {
            if (!now.contains(key)) {
                m_listener({BusEvent::Kind::Left, sighting});
            }
        }
        for (const auto& [key, sighting] : now) {
            if (!m_present.contains(key)) {
                m_listener({BusEvent::Kind::Arrived, sighting});
            }
        }
        m_present = std::move(now);
        return complete;
    }

    /// A phone may be replaced under the same node between two looks; its device number then differs.
    static std::string keyOf(const PortSighting& sighting)
    {
        const std::string usbName = host::usbNameOfSerialNode(nodeOf(sighting));
        return sighting.address + "#" + host::usbFacts(usbName).devnum;
    }

    Clock& m_clock;
    const std::function<bool(UsbId)> m_interesting;
    Listener m_listener;
    std::optional<std::string> m_fingerprint;
    int m_looksLeft = 1; // full lists still owed although nothing changed
    std::map<std::string, PortSighting> m_present;
    std::jthread m_thread;
};

SerialBus::SerialBus(Clock& clock, std::function<bool(UsbId)> interesting)
    : m_watch(std::make_unique<Watch>(clock, std::move(interesting)))
{
}

SerialBus::~SerialBus() = default;

LinkKind SerialBus::kind() const
{
    return LinkKind::Serial;
}

Result<void> SerialBus::start(Listener listener)
{
    m_watch->start(std::move(listener));
    return {};
}

void SerialBus::stop()
{
    m_watch->stop();
}

bool SerialBus::owns(const PortSighting& sighting) const
{
    return sighting.kind == LinkKind::Serial && sighting.address.starts_with(AddressPrefix);
}

Result<std::unique_ptr<Transport>> SerialBus::open(
    const PortSighting& sighting, Deadline /*by*/, const std::stop_token& /*stop*/)
{
    // Opening a port does not wait for the phone, so neither deadline nor stop is needed.
    return host::SerialTransport::open(nodeOf(sighting), m_watch->clock());
}

Result<PortSighting> SerialBus::sightingFor(const std::string& node, TimePoint now)
{
    const QFileInfo file(QString::fromStdString(node));
    for (const QSerialPortInfo& info : QSerialPortInfo::availablePorts()) {
        const QString location = info.systemLocation();
        if (location == file.filePath() || location == file.canonicalFilePath()
            || info.portName() == file.filePath()) {
            return describe(info, now);
        }
    }
    if (!file.exists() || file.isFile() || file.isDir()) {
        return failWithProblem(Fault::HostIo, "link.serial.find", "not-found").with("node", node);
    }
    // A pseudo-terminal. The name as given: a link may lead to another terminal after the phone has returned.
    PortSighting sighting;
    sighting.portPath = node;
    sighting.address = std::string(AddressPrefix) + node;
    sighting.kind = LinkKind::Serial;
    sighting.seen = now;
    return sighting;
}

} // namespace flashwright
