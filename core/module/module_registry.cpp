// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/module/module_registry.h"

#include <algorithm>

namespace flashwright {

void ModuleRegistry::add(std::shared_ptr<const ProtocolModule> module)
{
    m_modules.push_back(std::move(module));
}

const ProtocolModule* ModuleRegistry::find(std::string_view id) const
{
    const auto it = std::find_if(
        m_modules.begin(), m_modules.end(), [id](const auto& module) { return module->id() == id; });
    return it == m_modules.end() ? nullptr : it->get();
}

const ProtocolModule* ModuleRegistry::claimant(const PortSighting& sighting) const
{
    const auto it = std::find_if(m_modules.begin(), m_modules.end(),
        [&sighting](const auto& module) { return module->claim(sighting).has_value(); });
    return it == m_modules.end() ? nullptr : it->get();
}

} // namespace flashwright
