// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/unisoc_module.h"

#include "core/catalog/chip_catalog.h"
#include "protocols/unisoc/nv/nv_merge.h"
#include "protocols/unisoc/nv/nv_names.h"
#include "protocols/unisoc/package/pac_opener.h"
#include "protocols/unisoc/package/practice_firmware.h"
#include "protocols/unisoc/stages/port_identity.h"
#include "protocols/unisoc/stages/unisoc_conversation.h"
#include "protocols/unisoc/virtual/virtual_unisoc_phone.h"

namespace flashwright::unisoc {

Result<std::shared_ptr<const ProtocolModule>> UnisocModule::create(const std::filesystem::path& resources)
{
    TRY_LET(ChipCatalog chips, loadChipCatalog(resources, Id));
    return std::make_shared<const UnisocModule>(std::move(chips));
}

std::optional<std::string> UnisocModule::claim(const PortSighting& sighting) const
{
    for (const ChipProfile& chip : m_chips) {
        for (const Claim& claim : chip.claims) {
            if (claim.usb == sighting.id) {
                return claim.stage;
            }
        }
    }
    // Claimed so that the user is told of the wrong mode instead of waiting for another phone.
    if (sighting.id == DiagnosticPort) {
        return "diag";
    }
    return std::nullopt;
}

Result<std::unique_ptr<FirmwarePackage>> UnisocModule::openPackage(const FirmwareInput& input) const
{
    return openPac(input, m_chips);
}

bool UnisocModule::recognises(const FirmwareInput& input) const
{
    return looksLikePac(input);
}

namespace {

Result<std::vector<NvRule>> rulesFor(const PackageEntry& entry)
{
    if (const auto asked = entry.attributes.find("keep_items"); asked != entry.attributes.end()) {
        return nvRulesNamed(asked->second);
    }
    const auto told = entry.attributes.find(NvRulesAttribute);
    return told == entry.attributes.end() ? usualNvRules() : parseNvRules(told->second);
}

} // namespace

std::optional<CalibrationFacts> UnisocModule::describeCalibration(ByteSpan image) const
{
    const auto nv = NvImage::parse(image);
    if (!nv || nv->items().empty()) {
        return std::nullopt;
    }
    CalibrationFacts facts;
    for (const NvItem& item : nv->items()) {
        const ByteSpan data = nv->dataOf(item);
        facts.items.push_back({hexNumber(item.id), std::string(nvItemName(item.id)), item.bytes,
            isPrivateItem(item.id), Bytes(data.begin(), data.end())});
    }
    facts.details = {{"byte_order", nv->order() == NvOrder::Little ? "little" : "big"},
        {"time_stamp", hexNumber(nv->timeStamp())}, {"crc", nv->crcIsRight() ? "right" : "wrong"},
        {"loader_header", nv->hadHeader() ? "stripped" : "none"}};
    facts.trouble = std::string(nv->structureTrouble());
    return facts;
}

bool UnisocModule::canMerge(const PackageEntry& entry) const
{
    return entry.attributes.contains("unit_values");
}

Result<MergedCalibration> UnisocModule::mergeCalibration(
    const PackageEntry& entry, ByteSpan fromPackage, ByteSpan fromPhone) const
{
    TRY_LET(const std::vector<NvRule> rules, rulesFor(entry));
    auto merge = mergeNv(fromPackage, fromPhone, rules);
    if (!merge) {
        return Failure(std::move(merge).error()).with("entry", entry.id);
    }
    MergedCalibration merged{std::move(merge->image), std::move(merge->kept), {}};
    for (std::string& name : merge->missing) {
        merged.findings.push_back(
            {Severity::Note, "nv-item-not-on-phone", {{"entry", entry.id}, {"name", std::move(name)}}});
    }
    return merged;
}

std::unique_ptr<Conversation> UnisocModule::begin(ConversationSetup setup) const
{
    return std::make_unique<UnisocConversation>(std::move(setup));
}

std::vector<VirtualProfile> UnisocModule::virtualProfiles() const
{
    return profiles();
}

Result<std::shared_ptr<VirtualPhone>> UnisocModule::makeVirtualPhone(
    std::string_view profile, std::string_view scenario) const
{
    return makePhone(profile, scenario);
}

Result<void> UnisocModule::writePracticeFirmware(
    std::string_view profile, const std::filesystem::path& file) const
{
    return unisoc::writePracticeFirmware(profile, file);
}

} // namespace flashwright::unisoc
