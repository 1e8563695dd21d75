// SPDX-License-Identifier: GPL-3.0-or-later
/// Which ports had their turn, so that a phone that stays plugged, or restarts, is not flashed a second time.
#pragma once

#include "core/transport/port_sighting.h"

#include <map>
#include <mutex>
#include <optional>

namespace flashwright {

/// Thread-safe.
class ServedPorts {
public:
    /// A phone that is away for less than this restarted; one that comes later is the next phone.
    static constexpr milliseconds Swap{3000};

    /// A session has the port.
    void take(const std::string& portPath);
    /// The session is over.
    void finish(const std::string& portPath);
    void heard(bool arrived, const std::string& portPath, TimePoint at);
    /// The user starts anew: every port may be used again.
    void forget();

    [[nodiscard]] bool isFree(const PortSighting& sighting) const;

private:
    struct Port {
        bool busy = true;
        std::optional<TimePoint> leftAt;
    };
    mutable std::mutex m_mutex;
    std::map<std::string, Port> m_ports; // guarded by m_mutex
};

} // namespace flashwright
