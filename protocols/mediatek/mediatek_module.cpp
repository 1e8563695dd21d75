// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/mediatek_module.h"

#include "core/catalog/chip_catalog.h"
#include "protocols/mediatek/loader_shelf.h"
#include "protocols/mediatek/package/practice_firmware.h"
#include "protocols/mediatek/package/scatter_opener.h"
#include "protocols/mediatek/stages/mediatek_conversation.h"
#include "protocols/mediatek/virtual_phones.h"

#include <algorithm>

namespace flashwright::mediatek {

Result<std::shared_ptr<const ProtocolModule>> MediatekModule::create(const std::filesystem::path& resources)
{
    TRY_LET(ChipCatalog chips, loadChipCatalog(resources, Id));
    TRY_LET(std::vector<PortClaim> ports, loadPortClaims(resources, Id));
    return std::make_shared<const MediatekModule>(std::move(chips), std::move(ports));
}

std::string MediatekModule::stageOf(const PortSighting& sighting) const
{
    const auto found = std::ranges::find(m_ports, sighting.id, &PortClaim::usb);
    return found == m_ports.end() ? std::string() : found->stage;
}

std::optional<std::string> MediatekModule::claim(const PortSighting& sighting) const
{
    std::string stage = stageOf(sighting);
    if (stage == "boot_rom" || stage == "preloader") {
        return stage;
    }
    return std::nullopt;
}

Result<std::unique_ptr<FirmwarePackage>> MediatekModule::openPackage(const FirmwareInput& input) const
{
    return openScatter(input, m_chips);
}

bool MediatekModule::recognises(const FirmwareInput& input) const
{
    return looksLikeScatter(input);
}

std::vector<std::string> MediatekModule::loaderRoles() const
{
    return {"da", "preloader", "auth", "cert"};
}

Result<std::optional<LoaderFacts>> MediatekModule::describeLoader(const std::filesystem::path& file) const
{
    return mediatek::describeLoader(file, m_chips);
}

std::vector<LoaderVerdict> MediatekModule::rankLoaders(
    const std::vector<std::filesystem::path>& files, std::string_view family) const
{
    return mediatek::rankLoaders(files, family, m_chips);
}

std::unique_ptr<Conversation> MediatekModule::begin(ConversationSetup setup) const
{
    ConversationHooks hooks;
    hooks.claimedStage = stageOf(setup.sighting);
    return std::make_unique<MediatekConversation>(std::move(setup), std::move(hooks));
}

std::vector<VirtualProfile> MediatekModule::virtualProfiles() const
{
    return profiles();
}

Result<std::shared_ptr<VirtualPhone>> MediatekModule::makeVirtualPhone(
    std::string_view profile, std::string_view scenario) const
{
    return makePhone(profile, scenario);
}

Result<void> MediatekModule::writePracticeFirmware(
    std::string_view profile, const std::filesystem::path& file) const
{
    return mediatek::writePracticeFirmware(profile, file);
}

} // namespace flashwright::mediatek
