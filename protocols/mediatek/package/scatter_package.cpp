// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_package.h"

#include "core/image/slice_source.h"
#include "core/image/sparse_source.h"
#include "protocols/mediatek/package/image_checks.h"
#include "protocols/mediatek/package/list_images.h"
#include "protocols/mediatek/package/platform_match.h"
#include "protocols/mediatek/package/rom_checks.h"
#include "protocols/mediatek/package/rom_loaders.h"

#include <algorithm>
#include <set>

namespace flashwright::mediatek {

namespace {

struct Contents {
    PackageFacts facts;
    std::vector<PackageEntry> entries;
    std::vector<PartitionSpec> partitions;
    std::vector<Finding> findings;
    std::map<std::string, std::shared_ptr<const ByteSource>> images;
    ChecksumList checksums;
};

class ScatterPackage final : public FirmwarePackage {
public:
    explicit ScatterPackage(Contents contents)
        : m_contents(std::move(contents))
    {
    }
    [[nodiscard]] const PackageFacts& facts() const override { return m_contents.facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_contents.entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override
    {
        return m_contents.partitions;
    }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_contents.findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override
    {
        const auto image = m_contents.images.find(entry.id);
        if (image == m_contents.images.end()) {
            return failWithProblem(Fault::PackageUnsupported, "mediatek.scatter.image", "image-missing")
                .with("file", m_contents.facts.attributes.at("scatter"))
                .with("entry", entry.id)
                .with("name", entry.fileName);
        }
        return std::make_unique<SliceSource>(image->second, 0, image->second->size());
    }
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override
    {
        return checkImages(m_contents.entries, m_contents.images, m_contents.checksums, progress, stop);
    }

private:
    Contents m_contents;
};

template <class Into, class From> void append(Into& into, From from)
{
    into.insert(into.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

std::vector<std::string> identityAreas(const ChipCatalog& chips, const std::vector<std::string>& families)
{
    std::set<std::string> areas;
    for (const ChipProfile& chip : chips) {
        if (families.empty() || std::ranges::find(families, chip.family) != families.end()) {
            areas.insert(chip.neverErase.begin(), chip.neverErase.end());
        }
    }
    return {areas.begin(), areas.end()};
}

PackageFacts factsOf(const Scatter& scatter, const RomFolder& rom, const std::vector<PackageEntry>& entries)
{
    PackageFacts facts;
    facts.family = "mediatek";
    facts.format = rom.flash ? "flash-xml" : scatter.format;
    facts.product = scatter.project;
    facts.version = scatter.version;
    facts.bytes = rom.scatter->size();
    std::set<std::string> counted;
    for (const PackageEntry& entry : entries) {
        if (entry.hasImage && counted.insert(entry.attributes.at("member")).second) {
            facts.bytes += entry.bytes;
        }
    }
    facts.storage = scatter.storages.size() == 1 ? scatter.storages.front().kind : StorageKind::Unknown;
    facts.attributes["scatter"] = rom.scatter->name();
    facts.attributes["platform"] = scatter.platform;
    facts.attributes["project"] = scatter.project;
    if (rom.flash && !rom.flash->buildVersion.empty()) {
        facts.attributes["build"] = rom.flash->buildVersion;
    }
    return facts;
}

ChecksumList readChecksums(const RomFolder& rom)
{
    const FileSetMember* member = rom.files == nullptr ? nullptr : findMember(*rom.files, "Checksum.ini");
    const auto file = member == nullptr ? Result<std::shared_ptr<const ByteSource>>(nullptr)
                                        : rom.files->open(member->name);
    const auto text = file && *file ? readText(**file) : Result<std::string>(std::string());
    return parseChecksumIni(text ? *text : std::string());
}

void addLoaders(Contents& into, const RomFolder& rom, const ChipCatalog& chips)
{
    if (rom.files == nullptr) {
        return;
    }
    RomLoaders loaders = findLoaders(*rom.files, rom.agent, chips, into.facts.chips);
    const bool none = std::ranges::none_of(
        loaders.entries, [](const PackageEntry& entry) { return entry.attributes.at("role") == "da"; });
    if (none) {
        into.findings.push_back({Severity::Note, "no-loader-in-package", {}});
    }
    into.images.merge(loaders.images);
    append(into.findings, std::move(loaders.findings));
    loaders.entries.insert(loaders.entries.end(), std::make_move_iterator(into.entries.begin()),
        std::make_move_iterator(into.entries.end()));
    into.entries = std::move(loaders.entries); // loaders are sent first
}

} // namespace

std::unique_ptr<FirmwarePackage> makeScatterPackage(Scatter scatter, RomFolder rom, const ChipCatalog& chips)
{
    RomImages images(rom.files);
    findListImages(scatter, rom.files.get());
    const std::vector<std::string> families = familiesOf(chips, scatter.platform);
    RomParts parts = partsOf(scatter, images, identityAreas(chips, families));
    RomBoot boot = checkBoot(scatter, parts, chips);
    std::vector<Finding> whole = checkRom(scatter, parts, families);
    Contents contents;
    contents.facts = factsOf(scatter, rom, parts.entries);
    contents.facts.chips = families;
    contents.facts.attributes["board"] = boot.board.empty() ? scatter.project : boot.board;
    contents.entries = std::move(parts.entries);
    contents.partitions = std::move(parts.partitions);
    contents.images = std::move(parts.images);
    contents.checksums = readChecksums(rom);
    contents.findings = std::move(scatter.findings);
    append(contents.findings, std::move(rom.findings));
    append(contents.findings, std::move(whole));
    append(contents.findings, std::move(parts.findings));
    append(contents.findings, std::move(boot.findings));
    append(contents.findings, contents.checksums.findings);
    if (contents.checksums.rows.empty()) {
        contents.findings.push_back({Severity::Note, "no-checksum", {{"file", rom.scatter->name()}}});
    }
    addLoaders(contents, rom, chips);
    return std::make_unique<ScatterPackage>(std::move(contents));
}

} // namespace flashwright::mediatek
