// SPDX-License-Identifier: GPL-3.0-or-later
// The one file of this maker's that knows Qt's plug-in system.
#include "core/plugin/plugin_interface.h"
#include "protocols/mediatek/mediatek_module.h"

#include <QObject>

namespace flashwright::mediatek {

class MediatekPlugin final : public QObject, public ProtocolPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID FLASHWRIGHT_PROTOCOL_PLUGIN_IID FILE "mediatek_plugin.json")
    Q_INTERFACES(flashwright::ProtocolPlugin)

public:
    [[nodiscard]] int interfaceVersion() const override { return ProtocolInterfaceVersion; }
    [[nodiscard]] Result<std::shared_ptr<const ProtocolModule>> create(
        const std::filesystem::path& resources) const override
    {
        return MediatekModule::create(resources);
    }
};

} // namespace flashwright::mediatek

#include "mediatek_plugin.moc"
