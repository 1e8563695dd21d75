// SPDX-License-Identifier: GPL-3.0-or-later
/// The front door for MediaTek phones.
#pragma once

#include "core/catalog/port_catalog.h"
#include "core/module/protocol_module.h"

namespace flashwright::mediatek {

/// Thread-safe: holds nothing but the facts it was made with.
class MediatekModule final : public ProtocolModule {
public:
    static constexpr std::string_view Id = "mediatek";

    /// Loads <resources>/chips/mediatek/*.json and <resources>/ports/mediatek.json. HostIo, Bug as
    /// loadChipCatalog().
    [[nodiscard]] static Result<std::shared_ptr<const ProtocolModule>> create(
        const std::filesystem::path& resources);
    MediatekModule(ChipCatalog chips, std::vector<PortClaim> ports)
        : m_chips(std::move(chips))
        , m_ports(std::move(ports))
    {
    }

    [[nodiscard]] std::string_view id() const override { return Id; }
    [[nodiscard]] std::string_view makerName() const override { return "MediaTek"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return m_chips; }
    /// Boot ROMs and preloaders. Other modes of the same phones are known, but nothing starts from them, so
    /// that waiting goes on until the right one comes.
    [[nodiscard]] std::optional<std::string> claim(const PortSighting& sighting) const override;
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(
        const FirmwareInput& input) const override;
    [[nodiscard]] bool recognises(const FirmwareInput& input) const override;
    [[nodiscard]] std::vector<std::string> loaderRoles() const override;
    [[nodiscard]] Result<std::optional<LoaderFacts>> describeLoader(
        const std::filesystem::path& file) const override;
    [[nodiscard]] std::vector<LoaderVerdict> rankLoaders(
        const std::vector<std::filesystem::path>& files, std::string_view family) const override;
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup setup) const override;
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override;
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view profile, std::string_view scenario) const override;
    Result<void> writePracticeFirmware(
        std::string_view profile, const std::filesystem::path& file) const override;

private:
    [[nodiscard]] std::string stageOf(const PortSighting& sighting) const;

    ChipCatalog m_chips;
    std::vector<PortClaim> m_ports;
};

} // namespace flashwright::mediatek
