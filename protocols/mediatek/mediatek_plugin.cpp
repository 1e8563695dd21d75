// SPDX-License-Identifier: GPL-3.0-or-later
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
        const std::filesystem::path&) const override
    {
        return makeModule();
    }
};

} // namespace flashwright::mediatek

#include "mediatek_plugin.moc"
