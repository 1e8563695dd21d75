// SPDX-License-Identifier: GPL-3.0-or-later
/// Phones on serial ports, through Qt SerialPort.
#pragma once

#include "core/transport/bus.h"

namespace flashwright {

/// Watches the ports that USB makes; opens these and any node given by path (a pseudo-terminal too). Its one
/// thread polls from start() to stop(). open() any thread; the Transport must be used by one thread only.
class SerialBus final : public Bus {
public:
    SerialBus(Clock& clock, std::function<bool(UsbId)> interesting);
    ~SerialBus() override;
    [[nodiscard]] LinkKind kind() const override;
    Result<void> start(Listener listener) override;
    void stop() override;
    [[nodiscard]] bool owns(const PortSighting& sighting) const override;
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override;

    /// A sighting for a node that the user names ("/dev/ttyUSB0", "/dev/pts/7", "COM5"). HostIo (not-found).
    [[nodiscard]] static Result<PortSighting> sightingFor(const std::string& node, TimePoint now);

private:
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace flashwright
