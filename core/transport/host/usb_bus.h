// SPDX-License-Identifier: GPL-3.0-or-later
/// Phones on USB, through libusb.
#pragma once

#include "core/transport/bus.h"

namespace flashwright {

namespace host {
class UsbLibrary;
}

/// Hot-plug and transfers are served by one event thread of this object's, from start() until both the bus
/// and its last transport have gone. open() from start() on, any thread; no device is opened before that.
class UsbBus final : public Bus {
public:
    /// Reports devices that pass the filter (ids that somebody may claim, or all). Looking opens nothing.
    UsbBus(Clock& clock, std::function<bool(UsbId)> interesting);
    ~UsbBus() override;
    [[nodiscard]] LinkKind kind() const override;
    Result<void> start(Listener listener) override;
    void stop() override;
    [[nodiscard]] bool owns(const PortSighting& sighting) const override;
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override;

private:
    Clock& m_clock;
    const std::function<bool(UsbId)> m_interesting;
    std::shared_ptr<host::UsbLibrary> m_library; // from start() on
};

} // namespace flashwright
