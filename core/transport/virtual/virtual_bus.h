// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries virtual phones in this process. Implements Bus, so nothing above can tell.
#pragma once

#include "core/transport/bus.h"
#include "core/transport/virtual/virtual_phone.h"

#include <mutex>

namespace flashwright {

/// Thread-safe. Time is the given clock's: with a FakeClock a phone's silence costs no time.
/// The phones' callbacks run under the phone's own lock, on the session's thread or the clock's.
class VirtualBus final : public Bus {
public:
    explicit VirtualBus(Clock& clock);
    ~VirtualBus() override;

    /// Plugs a phone in at a port ("1", "2.3"), `after` from now. The phone must stay alive until the bus is
    /// gone.
    void plug(
        std::shared_ptr<VirtualPhone> phone, const std::string& port, milliseconds after = milliseconds(0));
    /// Pulls the cable, for good: a phone that was about to return does not. Open transports report LinkLost.
    void pull(const std::string& port);

    [[nodiscard]] LinkKind kind() const override;
    Result<void> start(Listener listener) override;
    void stop() override;
    [[nodiscard]] bool owns(const PortSighting& sighting) const override;
    /// One transport at a time: AccessDenied (port-busy) while another one is open.
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override;

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace flashwright
