// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_package.h"

#include "core/image/slice_source.h"
#include "protocols/unisoc/package/chip_match.h"
#include "protocols/unisoc/package/image_probe.h"
#include "protocols/unisoc/package/nv_attributes.h"
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
        std::vector<Finding> findings, std::vector<PackageEntry> extras, Places places,
        std::shared_ptr<const ByteSource> packet, PacHeader header)
        : m_facts(std::move(facts))
        , m_entries(std::move(entries))
        , m_partitions(std::move(partitions))
        , m_findings(std::move(findings))
        , m_extras(std::move(extras))
        , m_places(std::move(places))
        , m_packet(std::move(packet))
        , m_header(std::move(header))
    {
    }
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] std::vector<PackageEntry> extras() const override { return m_extras; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override;
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override;

private:
    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries;
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
    std::vector<PackageEntry> m_extras;
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

/// Adds the place of the XML to what its reader has found.
Failure located(Error error, const PacContents& contents)
{
    const auto xml = std::find_if(
        contents.files.begin(), contents.files.end(), [](const PacFile& file) { return file.isXml(); });
    error.facts.push_back({"file", contents.name});
    if (error.fact("offset_bytes").empty()) {
        error.facts.push_back({"offset_bytes", hexNumber(xml == contents.files.end() ? 0 : xml->offset)});
    }
    return Failure(std::move(error));
}

Failure missingLoader(const PacContents& contents, std::string role)
{
    return located({Fault::PackageCorrupt, "unisoc.pac.open", std::nullopt,
                       {{"problem", "missing-fdl"}, {"field", "Scheme"}, {"name", std::move(role)}}, nullptr},
        contents);
}

bool hasLoader(const std::vector<PackageEntry>& entries, std::string_view role, bool withImage)
{
    return std::any_of(entries.begin(), entries.end(), [role, withImage](const PackageEntry& entry) {
        const auto loader = entry.attributes.find("loader");
        return (entry.hasImage || !withImage) && loader != entry.attributes.end() && loader->second == role;
    });
}

/// Without its loaders a packet can do nothing, whatever else it holds. An unpacked folder may be looked at
/// without them: there an image that is missing is a finding.
Result<void> checkLoaders(const PacContents& contents, const std::vector<PackageEntry>& entries, Era era)
{
    const bool packet = contents.packet != nullptr;
    if (!hasLoader(entries, "fdl1", packet)) {
        return missingLoader(contents, "FDL");
    }
    if (era != Era::Nor && !hasLoader(entries, "fdl2", packet)) {
        return missingLoader(contents, "FDL2");
    }
    return {};
}

void findMissingImages(const std::vector<PackageEntry>& entries, std::vector<Finding>& findings)
{
    for (const PackageEntry& entry : entries) {
        const bool loader = entry.action == EntryAction::Load;
        if (!entry.hasImage && (loader || entry.action == EntryAction::Write)) {
            findings.push_back({loader ? Severity::Error : Severity::Warning, "image-missing",
                {{"entry", entry.id}, {"name", entry.target.empty() ? entry.id : entry.target}}});
        }
    }
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

void addPlaces(Places& places, const std::vector<PackageEntry>& entries, const PacContents& contents)
{
    for (const PackageEntry& entry : entries) {
        for (std::size_t i = 0; i < contents.files.size(); ++i) {
            const PacFile& file = contents.files[i];
            if (entry.hasImage && file.offset == entry.packageOffset && file.fileName == entry.fileName
                && file.bytes == entry.bytes) {
                places.emplace(entry.id, contents.places[i]);
            }
        }
    }
}

void compareNames(const PacContents& contents, const BmaProduct& product, std::vector<Finding>& findings)
{
    if (!contents.header.hasChecksums) {
        findings.push_back({Severity::Note, "no-checksum", {{"file", contents.name}}});
    }
    if (product.partitions.unit && *product.partitions.unit == 4) {
        findings.push_back({Severity::Note, "unit-sectors", {{"name", product.name}}});
    }
}

} // namespace

Result<std::unique_ptr<FirmwarePackage>> makePacPackage(PacContents contents, const ChipCatalog& chips)
{
    const Result<const BmaProduct*> picked = pickProduct(contents.config, contents.header.product);
    if (!picked) {
        return located(picked.error(), contents);
    }
    const BmaProduct* product = *picked;
    const Result<const BmaScheme*> order = pickScheme(contents.config, *product);
    if (!order) {
        return located(order.error(), contents);
    }
    const BmaScheme* scheme = *order;
    const Era era = eraOf(*product, *scheme);
    std::vector<Finding> findings;
    std::vector<PackageEntry> entries = makeEntries(*scheme, contents.files, era, findings);
    addNvRules(entries, *product);
    if (contents.packet == nullptr) {
        findMissingImages(entries, findings);
    }
    std::vector<PartitionSpec> partitions = makePartitions(product->partitions);
    std::vector<PackageEntry> extras = makeExtras(contents.files);
    Places places;
    addPlaces(places, entries, contents);
    addPlaces(places, extras, contents);
    TRY(probeImages(entries, places, findings));
    TRY(checkLoaders(contents, entries, era));
    compareSizes(entries, partitions, findings);
    compareNames(contents, *product, findings);
    PackageFacts facts = makeFacts(contents, *product, era);
    facts.storage = storageOf(*product, entries, era);
    facts.chips = matchChips(chips, facts.product, product->name, entries);
    return std::make_unique<PacPackage>(std::move(facts), std::move(entries), std::move(partitions),
        std::move(findings), std::move(extras), std::move(places), contents.packet, contents.header);
}

} // namespace flashwright::unisoc
