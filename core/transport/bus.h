// SPDX-License-Identifier: GPL-3.0-or-later
/// Sees phones come and go on one kind of link, and opens them.
#pragma once

#include "core/transport/port_sighting.h"

#include <functional>
#include <memory>

namespace flashwright {

struct BusEvent {
    enum class Kind : std::uint8_t { Arrived, Left };
    Kind kind = Kind::Arrived;
    PortSighting sighting;
    TimePoint at{}; ///< set by the watcher when it hears of it
};

class Bus {
public:
    using Listener = std::function<void(const BusEvent&)>;

    virtual ~Bus() = default;

    [[nodiscard]] virtual LinkKind kind() const = 0;

    /// Reports every phone present now and from then on each arrival and departure, from a thread of the
    /// bus's own or from inside this call. Called once. Fails with AccessDenied or HostIo when the link kind
    /// is not usable here.
    virtual Result<void> start(Listener listener) = 0;

    /// After this returns the listener is not called any more. Called once; also by the destructor.
    virtual void stop() = 0;

    /// True for a sighting that this bus reported.
    [[nodiscard]] virtual bool owns(const PortSighting& sighting) const = 0;

    /// Opens the phone; any thread. AccessDenied carries the fact "problem": permission-denied | port-busy |
    /// kernel-driver-bound | modem-manager, with "owner", "driver" or "node" where known. LinkLost when it
    /// has gone.
    virtual Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) = 0;
};

} // namespace flashwright
