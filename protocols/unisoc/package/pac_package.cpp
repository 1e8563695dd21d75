// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_package.h"

#include "core/image/slice_source.h"
#include "protocols/unisoc/package/chip_match.h"
#include "protocols/unisoc/package/image_probe.h"
#include "protocols/unisoc/package/pac_checksum.h"
#include "protocols/unisoc/package/pac_entries.h"

#include <algorithm>
#include <unordered_map>

namespace flashwright::unisoc {

namespace {

using Places = std::unordered_map<std::string, ImagePlace>;

class PacPackage final : public FirmwarePackage {
public:
    PacPackage(PackageFacts facts, std::vector<PackageEntry> entries, std::vector<PartitionSpec> partitions,
        std::vector<Finding> findings, Places places, std::shared_ptr<const ByteSource> packet,
        PacHeader header)
        : m_facts(std::move(facts))
        , m_entries(std::move(entries))
        , m_partitions(std::move(partitions))
        , m_findings(std::move(findings))
        , m_places(std::move(places))
        , m_packet(std::move(packet))
        , m_header(std::move(header))
    {
    }
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override;
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override;

private:
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
    Places m_places;
    std::shared_ptr<const ByteSource> m_packet;
    PacHeader m_header;
};

Result<std::unique_ptr<ImageSource>> PacPackage::open(const PackageEntry& entry) const
{
    const auto place = m_places.find(entry.id);
    if (place == m_places.end() || !entry.hasImage) {
        return fail(Fault::Bug, "unisoc.pac.image").with("entry", entry.id);
    }
    return std::make_unique<SliceSource>(place->second.source, place->second.offset, place->second.bytes);
}

Result<void> PacPackage::verify(ProgressSink& progress, const std::stop_token& stop) const
{
    if (m_packet != nullptr && m_header.hasChecksums) {
        TRY(checkPacSums(m_packet, m_header, progress, stop));
    }
    for (const PackageEntry& entry : m_entries) {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "unisoc.pac.verify");
        }
        if (entry.attributes.contains("sparse")) {
            TRY(checkSparseImage(entry.id, m_places.at(entry.id)));
        }
    }
    return {};
}

Failure missingLoader(const PacContents& contents, std::string role)
{
    const auto xml = std::find_if(
        contents.files.begin(), contents.files.end(), [](const PacFile& file) { return file.isXml(); });
    return failWithProblem(Fault::PackageCorrupt, "unisoc.pac.open", "missing-fdl")
        .with("file", contents.name)
        .with("field", "Scheme")
        .with("offset_bytes", hexNumber(xml == contents.files.end() ? 0 : xml->offset))
        .with("name", std::move(role));
}

/// Without its loaders a packet can do nothing, whatever else it holds.
Result<void> checkLoaders(const PacContents& contents, const std::vector<PackageEntry>& entries, Era era)
{
    const auto has = [&entries](std::string_view role) {
        return std::any_of(entries.begin(), entries.end(), [role](const PackageEntry& entry) {
            const auto loader = entry.attributes.find("loader");
            return entry.hasImage && loader != entry.attributes.end() && loader->second == role;
        });
    };
    if (!has("fdl1")) {
        return missingLoader(contents, "FDL");
    }
    if (era != Era::Nor && !has("fdl2")) {
        return missingLoader(contents, "FDL2");
    }
    return {};
}

StorageKind storageOf(const BmaProduct& product, const std::vector<PackageEntry>& entries, Era era)
{
    if (era == Era::Nor || era == Era::Pdl || product.name.find("NOR_FLASH") != std::string::npos) {
        return StorageKind::Nor;
    }
    StorageKind only = StorageKind::Unknown;
    for (const PackageEntry& entry : entries) {
        if (entry.onlyFor == StorageKind::Unknown || entry.onlyFor == only) {
            continue;
        }
        if (only != StorageKind::Unknown) {
            return StorageKind::Unknown; // loaders for two kinds of storage: it fits both
        }
        only = entry.onlyFor;
    }
    return only;
}

PackageFacts makeFacts(const PacContents& contents, const BmaProduct& product, Era era)
{
    PackageFacts facts;
    facts.family = "unisoc";
    facts.format = contents.format;
    facts.product = contents.header.product.empty() ? product.name : contents.header.product;
    facts.version = contents.header.productVersion;
    facts.bytes = contents.bytes;
    facts.attributes["era"] = std::string(eraName(era));
    facts.attributes["flash_type"] = std::to_string(product.flashTypeId.value_or(contents.header.flashType));
    facts.attributes["strategy"] = std::to_string(contents.header.nandStrategy);
    facts.attributes["xml_product"] = product.name;
    facts.attributes["scheme"] = product.schemeName;
    facts.attributes["power_off"] = product.powerOff ? "1" : "0";
    facts.attributes["nv_backup"] = product.nvBackup ? "1" : "0";
    if (product.partitions.unit) {
        facts.attributes["partition_unit"] = std::to_string(*product.partitions.unit);
    }
    if (!contents.header.productAlias.empty()) {
        facts.attributes["alias"] = contents.header.productAlias;
    }
    return facts;
}

Places placesOf(const std::vector<PackageEntry>& entries, const PacContents& contents)
{
    Places places;
    for (const PackageEntry& entry : entries) {
        for (std::size_t i = 0; i < contents.files.size(); ++i) {
            const PacFile& file = contents.files[i];
            if (entry.hasImage && file.offset == entry.packageOffset && file.fileName == entry.fileName
                && file.bytes == entry.bytes) {
                places.emplace(entry.id, contents.places[i]);
            }
        }
    }
    return places;
}

void compareNames(const PacContents& contents, const BmaProduct& product, std::vector<Finding>& findings)
{
    if (contents.packet != nullptr && !contents.header.hasChecksums) {
        findings.push_back({Severity::Note, "no-checksum", {{"file", contents.name}}});
    }
    if (product.partitions.unit && *product.partitions.unit == 4) {
        findings.push_back({Severity::Note, "unit-sectors", {{"name", product.name}}});
    }
}

} // namespace

Result<std::unique_ptr<FirmwarePackage>> makePacPackage(PacContents contents, const ChipCatalog& chips)
{
    TRY_LET(const BmaProduct* product, pickProduct(contents.config, contents.header.product));
    TRY_LET(const BmaScheme* scheme, pickScheme(contents.config, *product));
    const Era era = eraOf(*product, *scheme);
    std::vector<Finding> findings;
    std::vector<PackageEntry> entries = makeEntries(*scheme, contents.files, era, findings);
    TRY(checkLoaders(contents, entries, era));
    std::vector<PartitionSpec> partitions = makePartitions(product->partitions);
    Places places = placesOf(entries, contents);
    TRY(probeImages(entries, places, findings));
    compareSizes(entries, partitions, findings);
    compareNames(contents, *product, findings);
    PackageFacts facts = makeFacts(contents, *product, era);
    facts.storage = storageOf(*product, entries, era);
    facts.chips = matchChips(chips, facts.product, product->name, entries);
    return std::make_unique<PacPackage>(std::move(facts), std::move(entries), std::move(partitions),
        std::move(findings), std::move(places), contents.packet, contents.header);
}

} // namespace flashwright::unisoc
