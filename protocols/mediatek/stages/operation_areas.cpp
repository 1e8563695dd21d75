// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/operation_areas.h"

#include "core/base/letter_case.h"
#include "core/base/units.h"
#include "core/plan/name_match.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view PreloaderType = "SV5_BL_BIN";

std::string attributeOf(const Operation& operation, const std::string& name)
{
    const auto found = operation.attributes.find(name);
    return found == operation.attributes.end() ? std::string() : found->second;
}

std::optional<Region> regionOfWord(const std::string& word, const StorageReport& storage)
{
    std::optional<Region> region = regionFromName(lower(word));
    if (!region) {
        const std::vector<Region> meant = regionsOfScatter(word);
        region = meant.empty() ? std::nullopt : std::optional(meant.front());
    }
    // LU2 holds what is the user area elsewhere.
    if (region == Region::Lu2 && storage.bytesOf(Region::Lu2) == 0) {
        region = Region::User;
    }
    return region;
}

Failure noPlace(const Operation& operation)
{
    return failWithProblem(Fault::WrongPhone, "mediatek.table.read_table", "no-such-partition")
        .with("name", operation.target.empty() ? operation.region : operation.target)
        .with("entry", operation.label());
}

Failure noRoom(const Operation& operation, std::uint64_t wanted, std::uint64_t room)
{
    return failWithProblem(Fault::NoRoom, "mediatek.table.read_table", "image-larger-than-partition")
        .with("entry", operation.label())
        .with("name", operation.target)
        .with("image_bytes", std::to_string(wanted))
        .with("partition_bytes", std::to_string(room));
}

/// `offset` and length inside a place that begins at `start` and has `room` bytes.
Result<Area> insideOf(
    const Operation& operation, Region region, std::uint64_t start, std::uint64_t room, std::uint64_t offset)
{
    const std::uint64_t bytes = operation.bytes != 0 ? operation.bytes : room - std::min(room, offset);
    if (!rangeFits(offset, bytes, room)) {
        return noRoom(operation, bytes, room);
    }
    return Area{region, start + offset, bytes};
}

/// The runs of [0, bytes) of the user area outside the table's own places.
std::vector<Area> userWithoutTable(const std::vector<PhonePartition>& rows, std::uint64_t bytes)
{
    std::uint64_t first = 0;
    std::uint64_t last = bytes;
    for (const PhonePartition& row : rows) {
        if (row.name == "pgpt") {
            first = row.bytes;
        } else if (row.name == "sgpt") {
            last = row.startBytes.value_or(bytes);
        }
    }
    return first < last ? std::vector<Area>{{Region::User, first, last - first}} : std::vector<Area>();
}

bool isBoot(Region region) noexcept
{
    return region == Region::Boot1 || region == Region::Boot2 || region == Region::Lu0
        || region == Region::Lu1;
}

} // namespace

bool isPreloader(const Operation& operation)
{
    const bool byType = std::ranges::any_of(
        operation.attributes, [](const auto& attribute) { return attribute.second == PreloaderType; });
    return byType || lower(operation.target) == "preloader";
}

Result<std::optional<Region>> regionNamed(const Operation& operation, const StorageReport& storage)
{
    const std::string word = operation.region.empty() ? attributeOf(operation, "region") : operation.region;
    if (word.empty()) {
        return std::optional<Region>();
    }
    const auto region = regionOfWord(word, storage);
    if (!region || storage.bytesOf(*region) == 0) {
        return noPlace(operation);
    }
    return region;
}

Result<Area> areaOf(
    const Operation& operation, const std::vector<PhonePartition>& rows, const StorageReport& storage)
{
    const auto row = std::ranges::find_if(rows, [&operation](const PhonePartition& candidate) {
        return !operation.target.empty() && sameName(candidate.name, operation.target);
    });
    if (row != rows.end() && row->startBytes) {
        const Region region = regionOfWord(row->region, storage).value_or(Region::User);
        return insideOf(operation, region, *row->startBytes, row->bytes, operation.offset);
    }
    TRY_LET(const std::optional<Region> named, regionNamed(operation, storage));
    const bool whole = operation.target.empty() && named;
    if (!operation.address && !whole) {
        return noPlace(operation);
    }
    const Region region = named.value_or(storage.bytesOf(Region::User) == 0 ? Region::Whole : Region::User);
    const auto offset = checkedAdd(operation.address.value_or(0), operation.offset);
    if (!offset) {
        return noRoom(operation, operation.bytes, storage.bytesOf(region));
    }
    return insideOf(operation, region, 0, storage.bytesOf(region), *offset);
}

std::vector<Area> everything(
    const Operation& operation, const std::vector<PhonePartition>& rows, const StorageReport& storage)
{
    const std::string spare = attributeOf(operation, "spare");
    const bool keepTable = spare.find("table") != std::string::npos;
    const bool keepBoot = spare.find("boot") != std::string::npos;
    std::vector<Area> areas;
    for (const auto& [region, bytes] : storage.regions) {
        if (region == Region::Rpmb || bytes == 0 || (keepBoot && isBoot(region))) {
            continue;
        }
        if (region == Region::User && keepTable) {
            const std::vector<Area> parts = userWithoutTable(rows, bytes);
            areas.insert(areas.end(), parts.begin(), parts.end());
        } else {
            areas.push_back({region, 0, bytes});
        }
    }
    return areas;
}

} // namespace flashwright::mediatek
