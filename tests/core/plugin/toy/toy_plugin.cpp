// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plugin/toy/toy_module.h"

#include <QObject>

namespace flashwright::toy {

class ToyPlugin final : public QObject, public ProtocolPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID FLASHWRIGHT_PROTOCOL_PLUGIN_IID FILE "toy_plugin.json")
    Q_INTERFACES(flashwright::ProtocolPlugin)

public:
    [[nodiscard]] int interfaceVersion() const override { return ProtocolInterfaceVersion; }
    [[nodiscard]] Result<std::shared_ptr<const ProtocolModule>> create(
        const std::filesystem::path&) const override
    {
        return std::make_shared<const ToyModule>();
    }
};

} // namespace flashwright::toy

#include "toy_plugin.moc"
