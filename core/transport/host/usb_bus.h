// SPDX-License-Identifier: GPL-3.0-or-later
/// Phones on USB, through libusb.
#pragma once

#include "core/transport/bus.h"

namespace flashwright {

/// Hot-plug and transfers are served by one event thread of this object's, from start() to stop(). open() any thread.
class UsbBus final : public Bus {
public:
    /// Reports devices that pass the filter (vendor ids that somebody may claim, or all): opening a device to read
    /// its strings disturbs it, so strangers are left alone.
    UsbBus(Clock& clock, std::function<bool(UsbId)> interesting);
    ~UsbBus() override;
    [[nodiscard]] LinkKind kind() const override;
    Result<void> start(Listener listener) override;
    void stop() override;
    [[nodiscard]] bool owns(const PortSighting& sighting) const override;
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override;

private:
    class Library;
    std::shared_ptr<Library> m_library;
};

} // namespace flashwright
