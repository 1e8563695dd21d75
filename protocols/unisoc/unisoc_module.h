// SPDX-License-Identifier: GPL-3.0-or-later
/// The front door for Unisoc (formerly Spreadtrum) phones.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::unisoc {

/// Thread-safe: holds nothing but the chip facts it was made with.
class UnisocModule final : public ProtocolModule {
public:
    static constexpr std::string_view Id = "unisoc";

    /// Loads <resources>/chips/unisoc/*.json. HostIo, Bug as loadChipCatalog().
    [[nodiscard]] static Result<std::shared_ptr<const ProtocolModule>> create(
        const std::filesystem::path& resources);
    explicit UnisocModule(ChipCatalog chips)
        : m_chips(std::move(chips))
    {
    }

    [[nodiscard]] std::string_view id() const override { return Id; }
    [[nodiscard]] std::string_view makerName() const override { return "Unisoc"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return m_chips; }
    [[nodiscard]] std::optional<std::string> claim(const PortSighting& sighting) const override;
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(
        const FirmwareInput& input) const override;
    [[nodiscard]] bool recognises(const FirmwareInput& input) const override;
    /// NV images of a package; a copy of a phone's own needs no merge.
    [[nodiscard]] bool canMerge(const PackageEntry& entry) const override;
    [[nodiscard]] Result<MergedCalibration> mergeCalibration(
        const PackageEntry& entry, ByteSpan fromPackage, ByteSpan fromPhone) const override;
    [[nodiscard]] std::optional<CalibrationFacts> describeCalibration(ByteSpan image) const override;
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup setup) const override;
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override;
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view profile, std::string_view scenario) const override;
    Result<void> writePracticeFirmware(
        std::string_view profile, const std::filesystem::path& file) const override;

private:
    ChipCatalog m_chips;
};

} // namespace flashwright::unisoc
