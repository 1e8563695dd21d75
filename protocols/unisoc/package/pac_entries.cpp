// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/pac_entries.h"

#include "core/base/units.h"
#include "protocols/unisoc/package/bma_reader.h"
#include "protocols/unisoc/package/entry_classes.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

const PacFile* rowOf(const std::vector<PacFile>& files, std::string_view id)
{
    const auto found = std::find_if(files.begin(), files.end(),
        [id](const PacFile& file) { return !file.isXml() && sameId(file.id, id); });
    return found == files.end() ? nullptr : &*found;
}

bool known(const BmaScheme& scheme, const PacFile& row)
{
    return std::any_of(scheme.files.begin(), scheme.files.end(),
        [&row](const BmaFile& file) { return sameId(file.id, row.id); });
}

/// An id that no entry before has: "X", then "X(2)".
std::string freshId(const std::vector<PackageEntry>& entries, const std::string& wanted)
{
    std::string id = wanted;
    const auto taken = [&entries, &id] {
        return std::any_of(entries.begin(), entries.end(),
            [&id](const PackageEntry& entry) { return sameId(entry.id, id); });
    };
    for (int n = 2; taken(); ++n) {
        id = wanted + "(" + std::to_string(n) + ")";
    }
    return id;
}

void place(PackageEntry& entry, const PacFile& row)
{
    entry.fileName = row.fileName;
    entry.bytes = row.bytes;
    entry.packageOffset = row.offset;
    entry.hasImage = row.bytes > 0;
}

std::string blockList(const BmaFile& file)
{
    std::string list;
    for (const BmaBlock& block : file.blocks) {
        list += (list.empty() ? "" : ",") + hexNumber(block.base);
    }
    return list;
}

void addAttributes(PackageEntry& entry, const BmaFile& file, Era era)
{
    auto& into = entry.attributes;
    into["type"] = file.type;
    into["era"] = std::string(eraName(era));
    if (file.backup) {
        into["backup"] = std::to_string(*file.backup);
    }
    if (file.blocks.size() > 1) {
        into["blocks"] = blockList(file);
    }
    if (entry.action == EntryAction::Load) {
        into["loader"] = std::string(loaderRole(file));
    }
    if (isOutsideTable(entry.target)) {
        into["outside_table"] = "1";
    }
    // NV gets its checksum on the way; the loader fits userdata's file system to the partition.
    if (isNv(file) || sameId(entry.target, "userdata")) {
        into["not_comparable"] = "1";
    }
    if (isNv(file)) {
        into["nv"] = "1";
    }
    if (file.selectedByFlash) {
        into["selbyflash"] = "1";
    }
    if (file.selectedByRf) {
        into["selbyrf"] = "1";
    }
    if (!file.checkCali.empty()) {
        into["check_cali"] = file.checkCali;
    }
}

/// A loader's load address, or the number of a place without a name.
std::optional<std::uint64_t> addressOf(const BmaFile& file, const PacFile* row, bool isLoader)
{
    if (!file.blocks.empty() && file.blocks.front().id) {
        return std::nullopt; // with a name, Base is a left-over
    }
    const std::uint64_t base = file.blocks.empty() ? 0 : file.blocks.front().base;
    if (base != 0 || (!isLoader && !file.blocks.empty())) {
        return base;
    }
    return row == nullptr ? std::nullopt : row->address;
}

PackageEntry entryOf(const BmaFile& file, const PacFile* row, Era era)
{
    PackageEntry entry;
    entry.id = file.id;
    entry.displayName = file.alias.empty() ? file.id : file.alias;
    entry.target = targetOf(file);
    entry.targetBytes = file.blocks.empty() ? 0 : file.blocks.front().size;
    entry.action = actionOf(file);
    entry.kind = classOf(file);
    entry.onlyFor = storageOf(file);
    entry.required = file.checkFlag.value_or(0) == 1;
    entry.address = addressOf(file, row, entry.action == EntryAction::Load);
    if (row != nullptr) {
        place(entry, *row);
        entry.selected = row->checked;
    }
    addAttributes(entry, file, era);
    return entry;
}

bool needsImage(const PackageEntry& entry)
{
    return entry.action == EntryAction::Write || entry.action == EntryAction::Load;
}

/// Brings what the packet says into line with what it holds.
void settle(PackageEntry& entry, const BmaFile& file, const PacFile* row, std::vector<Finding>& findings)
{
    if (needsImage(entry) && !entry.hasImage) {
        if (entry.selected) {
            findings.push_back({Severity::Note, "entry-without-image", {{"entry", entry.id}}});
        }
        entry.selected = false;
    }
    // The vendor's host builds a boot header around a master image; sent as it is, it would not start.
    if (sameId(file.type, "MasterImage")) {
        findings.push_back(
            {Severity::Warning, "unsupported-type", {{"entry", entry.id}, {"type", file.type}}});
        entry.action = EntryAction::None;
    }
    if (needsImage(entry) && isRuntimeNv(file)) {
        findings.push_back({Severity::Warning, "runtime-nv-image", {{"entry", entry.id}}});
        entry.action = EntryAction::None;
        entry.selected = false;
    }
    if (entry.action == EntryAction::None) {
        entry.selected = false;
    }
    if (!file.flag && row != nullptr && row->flag == 0 && entry.action == EntryAction::Write) {
        entry.action = EntryAction::Keep; // files without <Flag> leave it to the packet's table
    }
}

PackageEntry rowAlone(const PacFile& row, std::string id)
{
    PackageEntry entry;
    entry.id = std::move(id);
    entry.displayName = row.id.empty() ? row.fileName : row.id;
    entry.action = EntryAction::None;
    place(entry, row);
    return entry;
}

bool leftOut(const BmaFile& file, const PacFile* row)
{
    constexpr std::uint32_t Omitted = 2;
    return file.flag.value_or(1) == Omitted && row == nullptr;
}

} // namespace

std::string_view eraName(Era era) noexcept
{
    switch (era) {
    case Era::Name:
        return "name";
    case Era::Address:
        return "address";
    case Era::Nor:
        return "nor";
    case Era::Pdl:
        break;
    }
    return "pdl";
}

Era eraOf(const BmaProduct& product, const BmaScheme& scheme) noexcept
{
    bool second = false;
    for (const BmaFile& file : scheme.files) {
        if (std::any_of(file.blocks.begin(), file.blocks.end(), [](const BmaBlock& b) { return b.id; })) {
            return Era::Name;
        }
        if (sameId(file.type, "HOST_FDL")) {
            return Era::Pdl;
        }
        second = second || (isLoaderType(file.type) && loaderRole(file) == "fdl2");
    }
    return product.flashTypeId.value_or(1) == 0 || !second ? Era::Nor : Era::Address;
}

std::vector<PackageEntry> makeEntries(
    const BmaScheme& scheme, const std::vector<PacFile>& files, Era era, std::vector<Finding>& findings)
{
    std::vector<PackageEntry> entries;
    for (const BmaFile& file : scheme.files) {
        const PacFile* row = rowOf(files, file.id);
        if (leftOut(file, row)) {
            continue;
        }
        PackageEntry entry = entryOf(file, row, era);
        settle(entry, file, row, findings);
        if (std::string id = freshId(entries, entry.id); id != entry.id) {
            findings.push_back({Severity::Warning, "duplicate-entry",
                {{"entry", entry.id}, {"line", std::to_string(file.line)}}});
            entry.id = std::move(id);
            entry.selected = false;
        }
        entries.push_back(std::move(entry));
    }
    for (const PacFile& row : files) {
        if (row.isXml()) {
            continue;
        }
        if (!known(scheme, row)) {
            findings.push_back({Severity::Note, "entry-not-in-scheme",
                {{"entry", row.id.empty() ? row.fileName : row.id},
                    {"offset_bytes", hexNumber(row.offset)}}});
            entries.push_back(rowAlone(row, freshId(entries, row.id.empty() ? row.fileName : row.id)));
        }
    }
    return entries;
}

std::vector<PackageEntry> makeExtras(const std::vector<PacFile>& files)
{
    std::vector<PackageEntry> extras;
    for (const PacFile& row : files) {
        if (row.isXml()) {
            extras.push_back(rowAlone(row, "BMAConfig"));
            extras.back().displayName = row.fileName;
        }
    }
    return extras;
}

std::vector<PartitionSpec> makePartitions(const BmaPartitions& partitions)
{
    std::vector<PartitionSpec> specs;
    const std::uint64_t unit = bytesPerUnit(partitions).value_or(MiB);
    for (const BmaPartition& partition : partitions.items) {
        PartitionSpec spec;
        spec.name = partition.id;
        spec.bytes = checkedMultiply(partition.size, unit).value_or(UINT64_MAX);
        spec.gapBytes = checkedMultiply(partition.gap, unit).value_or(UINT64_MAX);
        spec.takesRest = partition.takesRest;
        if (partitions.unit) {
            spec.attributes["unit"] = std::to_string(*partitions.unit);
        }
        spec.attributes["size"] = partition.takesRest ? "-1" : std::to_string(partition.size);
        specs.push_back(std::move(spec));
    }
    return specs;
}

} // namespace flashwright::unisoc
