// SPDX-License-Identifier: GPL-3.0-or-later
/// A virtual bus whose cable is pulled after a number of bytes, in the middle of a transfer if it falls so.
#pragma once

#include "core/transport/virtual/virtual_bus.h"

#include <functional>

namespace flashwright::scenarios {

/// Counts the bytes of all pipes of one session, both ways. Session thread only.
struct Cutter {
    std::uint64_t passed = 0;
    std::uint64_t cutAfter = UINT64_MAX;
    bool cut = false;
    std::function<void()> whenCut; ///< before the phone leaves the bus
};

/// Takes part in the rules of Bus. One phone, on port "1".
class CutBus final : public Bus {
public:
    /// `cutter` outlives it.
    CutBus(Clock& clock, Cutter& cutter);
    void plug(std::shared_ptr<VirtualPhone> phone) { m_bus.plug(std::move(phone), "1"); }
    /// The cable is pulled; safe to call twice.
    void pull() { m_bus.pull("1"); }

    [[nodiscard]] LinkKind kind() const override { return m_bus.kind(); }
    Result<void> start(Listener listener) override { return m_bus.start(std::move(listener)); }
    void stop() override { m_bus.stop(); }
    [[nodiscard]] bool owns(const PortSighting& sighting) const override { return m_bus.owns(sighting); }
    Result<std::unique_ptr<Transport>> open(
        const PortSighting& sighting, Deadline by, const std::stop_token& stop) override;

private:
    VirtualBus m_bus;
    Cutter& m_cutter;
};

} // namespace flashwright::scenarios
