// SPDX-License-Identifier: GPL-3.0-or-later
// Built for another version of the program. Its code must not run: loading it would end the test.
#include "tests/core/plugin/toy/toy_module.h"

#include <QObject>

#include <cstdlib>

namespace flashwright::toy {

class StalePlugin final : public QObject, public ProtocolPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID FLASHWRIGHT_PROTOCOL_PLUGIN_IID FILE "stale_plugin.json")
    Q_INTERFACES(flashwright::ProtocolPlugin)

public:
    StalePlugin() { std::abort(); }
    [[nodiscard]] int interfaceVersion() const override { return ProtocolInterfaceVersion; }
    [[nodiscard]] Result<std::shared_ptr<const ProtocolModule>> create(
        const std::filesystem::path&) const override
    {
        std::abort();
    }
};

} // namespace flashwright::toy

#include "stale_plugin.moc"
