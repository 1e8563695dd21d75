// SPDX-License-Identifier: GPL-3.0-or-later
/// Short words for the tests of this room.
#pragma once

#include "core/catalog/chip_catalog.h"
#include "core/module/module_registry.h"
#include "protocols/mediatek/package/scatter_opener.h"
#include "tests/support/pac_builder.h"

#include <gmock/gmock.h>

namespace flashwright::mediatek::test {

using flashwright::test::readWholeFile;
using flashwright::test::TemporaryFolder;

/// The chips that are shipped.
inline const ChipCatalog& chips()
{
    static const ChipCatalog catalog = [] {
        auto loaded =
            loadChipCatalog(std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources", "mediatek");
        EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().toLogLine());
        return loaded ? *loaded : ChipCatalog();
    }();
    return catalog;
}

/// Only the part of a module that opens firmware.
class PackageModule final : public ProtocolModule {
public:
    [[nodiscard]] std::string_view id() const override { return "mediatek"; }
    [[nodiscard]] std::string_view makerName() const override { return "MediaTek"; }
    [[nodiscard]] const ChipCatalog& chips() const override { return test::chips(); }
    [[nodiscard]] std::optional<std::string> claim(const PortSighting&) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPackage(
        const FirmwareInput& input) const override
    {
        return openScatter(input, test::chips());
    }
    [[nodiscard]] bool recognises(const FirmwareInput& input) const override
    {
        return looksLikeScatter(input);
    }
    [[nodiscard]] std::unique_ptr<Conversation> begin(ConversationSetup) const override { return nullptr; }
    [[nodiscard]] std::vector<VirtualProfile> virtualProfiles() const override { return {}; }
    [[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makeVirtualPhone(
        std::string_view, std::string_view) const override
    {
        return fail(Fault::Bug, "test");
    }
    Result<void> writePracticeFirmware(std::string_view, const std::filesystem::path&) const override
    {
        return fail(Fault::Bug, "test");
    }
};

inline ModuleRegistry modules()
{
    ModuleRegistry registry;
    registry.add(std::make_shared<PackageModule>());
    return registry;
}

/// The whole image of an entry.
inline Bytes imageOf(const FirmwarePackage& package, std::string_view id)
{
    const PackageEntry* entry = findEntry(package, id);
    if (entry == nullptr) {
        ADD_FAILURE() << "no entry " << id;
        return {};
    }
    auto image = package.open(*entry);
    if (!image) {
        ADD_FAILURE() << image.error().toLogLine();
        return {};
    }
    Bytes bytes(static_cast<std::size_t>((*image)->size()));
    const auto got = (*image)->read(bytes);
    EXPECT_TRUE(got && *got == bytes.size());
    return bytes;
}

/// The id of a partition's entry, whatever storage it is bound to.
inline std::string idFor(const FirmwarePackage& package, std::string_view partition)
{
    for (const PackageEntry& entry : package.entries()) {
        if (entry.target == partition) {
            return entry.id;
        }
    }
    return {};
}

inline std::string textOf(const Finding& finding)
{
    std::string text = finding.code;
    for (const Fact& fact : finding.facts) {
        text += " " + fact.name + "=" + fact.value;
    }
    return text;
}

inline const Finding* findingOf(const FirmwarePackage& package, std::string_view code)
{
    for (const Finding& finding : package.findings()) {
        if (finding.code == code) {
            return &finding;
        }
    }
    return nullptr;
}

inline std::string factOf(const Finding* finding, std::string_view name)
{
    if (finding != nullptr) {
        for (const Fact& fact : finding->facts) {
            if (fact.name == name) {
                return fact.value;
            }
        }
    }
    return {};
}

} // namespace flashwright::mediatek::test
