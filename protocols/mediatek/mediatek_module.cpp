// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/mediatek_module.h"

#include "protocols/mediatek/package/scatter_opener.h"
#include "protocols/mediatek/virtual_phones.h"

namespace flashwright::mediatek {

namespace {

class MediatekModule final : public ProtocolModule {
public:
    [[nodiscard]] std::string_view id() const override { return "mediatek"; }
    [[nodiscard]] std::string_view makerName() const override { return "MediaTek"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return m_chips; }
    [[nodiscard]] std::optional<std::string> claim(const PortSighting&) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(
        const FirmwareInput& input) const override
    {
        return openScatter(input);
    }
    [[nodiscard]] bool recognises(const FirmwareInput& input) const override
    {
        return looksLikeScatter(input);
    }
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup) const override { return nullptr; }
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override { return profiles(); }
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view profile, std::string_view scenario) const override
    {
        return makePhone(profile, scenario);
    }
    Result<void> writePracticeFirmware(std::string_view profile, const std::filesystem::path&) const override
    {
        return unknownProfile(profile);
    }

private:
    static Failure unknownProfile(std::string_view profile)
    {
        return failWithProblem(Fault::PackageUnsupported, "mediatek.virtual.profile", "unknown-profile")
            .with("name", std::string(profile));
    }

    ChipCatalog m_chips;
};

} // namespace

std::shared_ptr<const ProtocolModule> makeModule()
{
    return std::make_shared<MediatekModule>();
}

} // namespace flashwright::mediatek
