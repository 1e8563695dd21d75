// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/controllers/served_ports.h"

namespace flashwright {

void ServedPorts::take(const std::string& portPath)
{
    const std::lock_guard lock(m_mutex);
    m_ports[portPath] = Port{};
}

void ServedPorts::finish(const std::string& portPath)
{
    const std::lock_guard lock(m_mutex);
    if (const auto port = m_ports.find(portPath); port != m_ports.end()) {
        port->second.busy = false;
    }
}

void ServedPorts::heard(bool arrived, const std::string& portPath, TimePoint at)
{
    const std::lock_guard lock(m_mutex);
    const auto port = m_ports.find(portPath);
    if (port == m_ports.end()) {
        return;
    }
    if (!arrived) {
        port->second.leftAt = at;
    } else if (port->second.busy) {
        // It came back for its own session: the absence was part of the job.
        port->second.leftAt.reset();
    }
}

void ServedPorts::forget()
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_ports, [](const auto& port) { return !port.second.busy; });
}

bool ServedPorts::isFree(const PortSighting& sighting) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_ports.find(sighting.portPath);
    if (found == m_ports.end()) {
        return true;
    }
    const Port& port = found->second;
    return !port.busy && port.leftAt.has_value() && sighting.seen - *port.leftAt >= Swap;
}

} // namespace flashwright
