// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/image_probe.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "core/image/file_source.h"
#include "core/image/sparse_source.h"

#include <algorithm>
#include <array>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t HeadBytes = 0x200 + 28; // a signing header and a sparse header
// Source: [spec] github.com/git-lfs/git-lfs: docs/spec.md
constexpr std::string_view LfsStart = "version https://git-lfs.github.com/spec/";

void addFinding(
    std::vector<Finding>& findings, const PackageEntry& entry, Severity severity, std::string code)
{
    findings.push_back({severity, std::move(code),
        {{"entry", entry.id}, {"name", entry.fileName}, {"offset_bytes", hexNumber(entry.packageOffset)}}});
}

/// The sparse reader wants the whole image in its source; the header's own numbers are all that is needed
/// here, so a copy of the first bytes is enough and the image is read once.
Result<void> probe(PackageEntry& entry, const ImagePlace& place, std::vector<Finding>& findings)
{
    Bytes head(static_cast<std::size_t>(std::min<std::uint64_t>(HeadBytes, place.bytes)));
    TRY(place.source->readAt(place.offset, head));
    if (asText(head).starts_with(LfsStart)) {
        addFinding(findings, entry, Severity::Error, "lfs-pointer");
        entry.attributes["lfs_pointer"] = "1";
        entry.selected = false;
        entry.hasImage = false; // what is there is not what its name says
        return {};
    }
    const std::uint64_t headBytes = head.size();
    const auto start = bytesAsSource(place.source->name(), std::move(head));
    TRY_LET(const bool sparse, looksSparse(*start, 0, headBytes));
    if (!sparse) {
        return {};
    }
    const Result<SparseFacts> facts = readSparseHeader(*start, 0, headBytes);
    if (!facts) {
        addFinding(findings, entry, Severity::Error, "sparse-bad");
        entry.attributes["sparse"] = "bad";
        return {};
    }
    entry.attributes["sparse"] = "1";
    entry.attributes["expanded_bytes"] = std::to_string(facts->expandedBytes);
    return {};
}

std::uint64_t bytesOnPhone(const PackageEntry& entry)
{
    const auto expanded = entry.attributes.find("expanded_bytes");
    return expanded == entry.attributes.end() ? entry.bytes : std::stoull(expanded->second);
}

} // namespace

Result<void> probeImages(std::vector<PackageEntry>& entries,
    const std::unordered_map<std::string, ImagePlace>& places, std::vector<Finding>& findings)
{
    std::vector<PackageEntry*> order;
    for (PackageEntry& entry : entries) {
        if (entry.hasImage && places.contains(entry.id)) {
            order.push_back(&entry);
        }
    }
    std::stable_sort(order.begin(), order.end(),
        [](const PackageEntry* a, const PackageEntry* b) { return a->packageOffset < b->packageOffset; });
    for (PackageEntry* entry : order) {
        TRY(probe(*entry, places.at(entry->id), findings));
    }
    return {};
}

void compareSizes(const std::vector<PackageEntry>& entries, const std::vector<PartitionSpec>& partitions,
    std::vector<Finding>& findings)
{
    for (const PackageEntry& entry : entries) {
        if (entry.action != EntryAction::Write || !entry.hasImage) {
            continue;
        }
        const auto place = std::find_if(partitions.begin(), partitions.end(),
            [&entry](const PartitionSpec& spec) { return spec.name == entry.target; });
        if (place == partitions.end() || place->takesRest || bytesOnPhone(entry) <= place->bytes) {
            continue;
        }
        findings.push_back({Severity::Warning, "image-larger-than-partition",
            {{"entry", entry.id}, {"image_bytes", std::to_string(bytesOnPhone(entry))},
                {"partition_bytes", std::to_string(place->bytes)}}});
    }
}

Result<void> checkSparseImage(const std::string& entryId, const ImagePlace& place)
{
    Result<SparseFacts> checked = checkSparse(*place.source, place.offset, place.bytes);
    if (!checked) {
        Error error = std::move(checked).error();
        error.facts.push_back({"entry", entryId});
        return Failure(std::move(error));
    }
    return {};
}

} // namespace flashwright::unisoc
