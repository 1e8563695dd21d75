// SPDX-License-Identifier: GPL-3.0-or-later
/// What a protocol plug-in exports. The one header that knows Qt's plug-in system on both sides of the border.
#pragma once

#include "core/module/protocol_module.h"

#include <QtPlugin>

namespace flashwright {

class ProtocolPlugin {
public:
    virtual ~ProtocolPlugin() = default;
    /// ProtocolInterfaceVersion as the plug-in was built with.
    [[nodiscard]] virtual int interfaceVersion() const = 0;
    /// Makes the module with the facts under `resources`.
    [[nodiscard]] virtual Result<std::shared_ptr<const ProtocolModule>> create(const std::filesystem::path& resources) const
        = 0;
};

} // namespace flashwright

#define FLASHWRIGHT_PROTOCOL_PLUGIN_IID "org.flashwright.ProtocolPlugin"
Q_DECLARE_INTERFACE(flashwright::ProtocolPlugin, FLASHWRIGHT_PROTOCOL_PLUGIN_IID)
