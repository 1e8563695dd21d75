// SPDX-License-Identifier: GPL-3.0-or-later
/// The protocol modules of this run.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright {

/// Filled at start-up, then read only; any thread.
class ModuleRegistry {
public:
    void add(std::shared_ptr<const ProtocolModule> module);
    [[nodiscard]] const std::vector<std::shared_ptr<const ProtocolModule>>& all() const noexcept
    {
        return m_modules;
    }
    [[nodiscard]] const ProtocolModule* find(std::string_view id) const;
    /// The module that claims the sighting; null when none does.
    [[nodiscard]] const ProtocolModule* claimant(const PortSighting& sighting) const;

private:
    std::vector<std::shared_ptr<const ProtocolModule>> m_modules;
};

} // namespace flashwright
