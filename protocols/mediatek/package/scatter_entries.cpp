// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/scatter_entries.h"

#include "core/base/letter_case.h"
#include "core/module/chip_profile.h"
#include "protocols/mediatek/table/region.h"

#include <algorithm>
#include <set>

namespace flashwright::mediatek {

namespace {

constexpr std::array TableAreas{std::string_view("pgpt"), std::string_view("sgpt"),
    std::string_view("bmtpool"), std::string_view("gpt"), std::string_view("mbr_gpt")};
constexpr std::array GrowingAreas{
    std::string_view("userdata"), std::string_view("usrdata"), std::string_view("fat")};
template <class Patterns> bool isOneOf(const Patterns& patterns, std::string_view name)
{
    return std::ranges::any_of(
        patterns, [name](std::string_view pattern) { return matchesArea(pattern, name); });
}

bool isBootRow(const ScatterRow& row)
{
    return row.operation == "BOOTLOADERS" || row.operation == "BOOTLOADER";
}

std::string operationWord(const ScatterRow& row)
{
    // [capture] two rewritten files have NEEDRESIZE for userdata: an UPDATE whose size follows the storage
    return isBootRow(row) ? "bootloaders" : row.operation == "NEEDRESIZE" ? "update" : lower(row.operation);
}

/// Rows that stand in the phone's table: those of the user area, without the table itself.
bool isInTable(const ScatterRow& row, const std::vector<Region>& regions)
{
    const bool user = regions.empty() || regions.front() == Region::User || regions.front() == Region::Whole;
    return user && row.type != "SV5_BL_BIN" && !isOneOf(TableAreas, row.name)
        && !lower(row.name).starts_with("preloader");
}

/// The row that grows with the storage: the last one before those that count from the end.
const ScatterRow* growingRow(const ScatterStorage& storage)
{
    const ScatterRow* last = nullptr;
    for (const ScatterRow& row : storage.rows) {
        const auto regions = regionsOfScatter(row.region);
        if (!row.fromEnd && !row.reserved && isInTable(row, regions)) {
            last = &row;
        }
    }
    const bool grows = last != nullptr && (isOneOf(GrowingAreas, last->name) || last->bytes.value_or(0) == 0);
    return grows ? last : nullptr;
}

PartitionSpec specOf(const ScatterRow& row, const ScatterStorage& storage)
{
    const auto regions = regionsOfScatter(row.region);
    PartitionSpec spec;
    spec.name = row.name;
    spec.bytes = row.bytes.value_or(0);
    spec.startKnown = row.start.has_value();
    spec.startBytes = row.start.value_or(0);
    spec.region = regions.empty() ? "user" : std::string(regionName(regions.front()));
    spec.inTable = isInTable(row, regions);
    spec.storage = storage.kind;
    spec.takesRest = growingRow(storage) == &row;
    spec.attributes = row.keys;
    spec.attributes["operation"] = operationWord(row);
    spec.attributes["line"] = std::to_string(row.line);
    if (row.fromEnd) {
        spec.attributes["from_end_bytes"] = hexNumber(*row.fromEnd);
    }
    return spec;
}

Finding about(const PackageEntry& entry, Severity severity, std::string code, std::vector<Fact> more = {})
{
    std::vector<Fact> facts{
        {"entry", entry.id}, {"name", entry.fileName}, {"line", entry.attributes.at("line")}};
    facts.insert(facts.end(), more.begin(), more.end());
    return {severity, std::move(code), std::move(facts)};
}

class PartMaker {
public:
    PartMaker(const Scatter& scatter, RomImages& images, const std::vector<std::string>& identityAreas)
        : m_scatter(scatter)
        , m_images(images)
        , m_identityAreas(identityAreas)
    {
    }

    RomParts run()
    {
        for (const ScatterStorage& storage : m_scatter.storages) {
            std::set<std::string> seen; // some rewritten files have every row twice
            for (const ScatterRow& row : storage.rows) {
                if (seen.insert(row.region + "/" + lower(row.name)).second) {
                    addRow(row, storage);
                }
            }
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] std::string idOf(const ScatterRow& row, const ScatterStorage& storage) const
    {
        std::string id = row.name;
        if (m_scatter.storages.size() > 1) {
            id += "@" + std::string(storageName(storage.kind));
        }
        const std::string plain = id;
        for (int number = 2; std::ranges::any_of(
                 m_parts.entries, [&id](const PackageEntry& entry) { return lower(entry.id) == lower(id); });
             ++number) {
            id = plain + "-" + std::to_string(number);
        }
        return id;
    }

    void addRow(const ScatterRow& row, const ScatterStorage& storage)
    {
        m_parts.partitions.push_back(specOf(row, storage));
        if (row.fileName.empty()) {
            return;
        }
        const PartitionSpec& spec = m_parts.partitions.back();
        PackageEntry entry;
        entry.id = idOf(row, storage);
        entry.displayName = row.name;
        entry.fileName = row.fileName;
        entry.target = row.name;
        entry.targetBytes = spec.takesRest ? 0 : spec.bytes;
        entry.action = EntryAction::Write;
        entry.kind = classOf(row, m_identityAreas);
        entry.onlyFor = m_scatter.storages.size() > 1 ? storage.kind : StorageKind::Unknown;
        entry.attributes = spec.attributes;
        setPlace(entry, row, spec);
        setImage(entry, row, spec);
        entry.selected = isTicked(entry, row);
        if (row.download && !entry.hasImage && entry.kind != EntryClass::Calibration && row.type != "NONE"
            && isWritten(entry)) {
            entry.attributes["wanted"] = "1"; // a whole installation cannot do without
        }
        m_parts.entries.push_back(std::move(entry));
    }

    static void setPlace(PackageEntry& entry, const ScatterRow& row, const PartitionSpec& spec)
    {
        std::string regions;
        for (const Region region : regionsOfScatter(row.region)) {
            regions += (regions.empty() ? "" : ",") + std::string(regionName(region));
        }
        entry.attributes["region"] = spec.region;
        if (regions.find(',') != std::string::npos) {
            entry.attributes["regions"] = regions;
        }
        if (!spec.inTable) {
            entry.attributes["outside_table"] = "1";
        }
        if (isBootRow(row)) {
            entry.attributes["together"] = "bootloaders";
        }
        if (row.type == "SV5_BL_BIN") {
            entry.attributes["not_comparable"] = "1";
        }
    }

    void setImage(PackageEntry& entry, const ScatterRow& row, const PartitionSpec& spec)
    {
        const RomImage& image = m_images.find(row.fileName);
        entry.hasImage = image.source != nullptr;
        entry.bytes = image.bytes;
        if (image.source != nullptr) {
            m_parts.images[entry.id] = image.source;
            entry.attributes["member"] = image.member;
        }
        if (image.expandedBytes) {
            entry.attributes["sparse"] = "1";
            entry.attributes["expanded_bytes"] = std::to_string(*image.expandedBytes);
        }
        noteImage(entry, row, image);
        const bool bounded = spec.bytes != 0 && !spec.takesRest;
        if (entry.hasImage && bounded && image.bytesOnPhone() > spec.bytes) {
            m_parts.findings.push_back(about(entry, Severity::Error, "image-larger-than-partition",
                {{"image_bytes", std::to_string(image.bytesOnPhone())},
                    {"partition_bytes", std::to_string(spec.bytes)}}));
        }
        if (entry.hasImage && image.bytes == 0) {
            m_parts.findings.push_back(about(entry, Severity::Error, "image-empty"));
        }
    }

    void noteImage(const PackageEntry& entry, const ScatterRow& row, const RomImage& image)
    {
        const std::vector<Fact> found{{"found", image.member}};
        if (!image.problem.empty() && (row.download || image.problem != "image-missing")) {
            const bool reachable = m_images.files() != nullptr || image.problem == "unsafe-name";
            m_parts.findings.push_back(
                about(entry, reachable ? Severity::Error : Severity::Warning, image.problem, image.facts));
        }
        if (!image.note.empty() && (row.download || image.problem.empty())) {
            m_parts.findings.push_back(about(entry,
                image.note == "image-elsewhere" ? Severity::Warning : Severity::Note, image.note, found));
        }
    }

    static bool isWritten(const PackageEntry& entry)
    {
        const std::string& operation = entry.attributes.at("operation");
        return operation == "update" || operation == "bootloaders";
    }

    /// What belongs to the unit is never ticked unasked, whatever the file says; nor what the maker's tool
    /// does not show.
    bool isTicked(const PackageEntry& entry, const ScatterRow& row)
    {
        if (!row.download || !entry.hasImage) {
            return false;
        }
        if (!isWritten(entry) || entry.kind == EntryClass::Calibration) {
            m_parts.findings.push_back(
                about(entry, Severity::Note, "protected-not-ticked", {{"value", row.operation}}));
            return false;
        }
        if (row.type == "NONE") {
            m_parts.findings.push_back(about(entry, Severity::Warning, "scatter-type-none"));
            return false;
        }
        return true;
    }

    const Scatter& m_scatter;
    RomImages& m_images;
    const std::vector<std::string>& m_identityAreas;
    RomParts m_parts;
};

} // namespace

EntryClass classOf(const ScatterRow& row, const std::vector<std::string>& identityAreas)
{
    if (isBootRow(row) || row.type == "SV5_BL_BIN") {
        return EntryClass::BootChain;
    }
    if (row.operation == "PROTECTED" || row.operation == "BINREGION" || row.operation == "RESERVED"
        || row.operation == "KEEPVISIBLE" || isOneOf(identityAreas, row.name)) {
        return EntryClass::Calibration;
    }
    return isOneOf(GrowingAreas, row.name) ? EntryClass::UserData : EntryClass::System;
}

RomParts partsOf(const Scatter& scatter, RomImages& images, const std::vector<std::string>& identityAreas)
{
    return PartMaker(scatter, images, identityAreas).run();
}

} // namespace flashwright::mediatek
