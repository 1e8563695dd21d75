// SPDX-License-Identifier: GPL-3.0-or-later
/// A protocol module that talks to nothing: what somebody outside this tree would write.
#pragma once

#include "core/plugin/plugin_interface.h"

namespace flashwright::toy {

class ToyModule final : public ProtocolModule {
public:
    [[nodiscard]] std::string_view id() const override { return "toy"; }
    [[nodiscard]] std::string_view makerName() const override { return "Toy"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return m_chips; }
    [[nodiscard]] std::optional<std::string> claim(const PortSighting& sighting) const override
    {
        return sighting.id == UsbId{0xf1a5, 0x0001} ? std::optional<std::string>("toy") : std::nullopt;
    }
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(const FirmwareInput&) const override
    {
        return fail(Fault::PackageUnsupported, "toy.open");
    }
    [[nodiscard]] bool recognises(const FirmwareInput&) const override { return false; }
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup) const override { return nullptr; }
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override { return {}; }
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view, std::string_view) const override
    {
        return fail(Fault::PackageUnsupported, "toy.phone");
    }
    Result<void> writePracticeFirmware(std::string_view, const std::filesystem::path&) const override
    {
        return fail(Fault::PackageUnsupported, "toy.practice");
    }

private:
    ChipCatalog m_chips;
};

} // namespace flashwright::toy
