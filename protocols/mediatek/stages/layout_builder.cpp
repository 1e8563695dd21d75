// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/layout_builder.h"

#include "core/base/checksum.h"
#include "core/base/endian.h"
#include "core/base/units.h"
#include "core/plan/name_match.h"
#include "protocols/mediatek/table/region.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

using Guid = std::array<std::byte, 16>;

/// 128 entries of 128 bytes. Source: [spec] UEFI 2.10 chapter 5
constexpr std::uint64_t EntriesBytes = 0x4000;

/// "Basic data", as the loaders of these phones write it for every partition:
/// EBD0A0A2-B9E5-4433-87C0-68B6B72699C7. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/Partitions/gpt.py
constexpr std::array<std::uint8_t, 16> BasicData{
    0xa2, 0xa0, 0xd0, 0xeb, 0xe5, 0xb9, 0x33, 0x44, 0x87, 0xc0, 0x68, 0xb6, 0xb7, 0x26, 0x99, 0xc7};

struct Place {
    const PartitionSpec* row = nullptr;
    std::uint64_t start = 0;
    std::uint64_t bytes = 0;
};

bool isUser(const PartitionSpec& row)
{
    if (row.region.empty() || regionFromName(row.region) == Region::User) {
        return true;
    }
    const std::vector<Region> meant = regionsOfScatter(row.region);
    return meant.size() == 1 && meant.front() == Region::User;
}

Guid derivedGuid(const Guid& disk, std::string_view name)
{
    Bytes seed(disk.begin(), disk.end());
    const ByteSpan text = asBytes(name);
    seed.insert(seed.end(), text.begin(), text.end());
    const std::uint64_t low = fnv1a64(seed);
    const std::uint64_t high = fnv1a64(seed, low);
    Guid guid{};
    storeLittleEndian(MutableByteSpan(guid).first(8), low);
    storeLittleEndian(MutableByteSpan(guid).last(8), high);
    // Version 4, variant 1: what a reader expects of a number without a meaning. Source: [spec] RFC 4122
    guid[7] = (guid[7] & std::byte{0x0f}) | std::byte{0x40};
    guid[8] = (guid[8] & std::byte{0x3f}) | std::byte{0x80};
    return guid;
}

Failure noRoom(const PartitionSpec& row, std::uint64_t wanted, std::uint64_t room)
{
    return failWithProblem(Fault::NoRoom, "mediatek.table.write_start", "image-larger-than-partition")
        .with("entry", row.name)
        .with("name", row.name)
        .with("image_bytes", std::to_string(wanted))
        .with("partition_bytes", std::to_string(room));
}

/// What the rows beside the table keep at the end of the user area.
std::uint64_t reservedTail(const std::vector<PartitionSpec>& rows, std::uint64_t standard)
{
    for (const PartitionSpec& row : rows) {
        if (!row.inTable && sameName(row.name, "sgpt") && row.bytes != 0) {
            return row.bytes;
        }
    }
    return standard;
}

std::uint64_t reservedHead(const std::vector<PartitionSpec>& rows, std::uint64_t standard)
{
    for (const PartitionSpec& row : rows) {
        if (!row.inTable && sameName(row.name, "pgpt") && row.bytes != 0) {
            return row.bytes;
        }
    }
    return standard;
}

std::vector<const PartitionSpec*> tableRows(const std::vector<PartitionSpec>& rows)
{
    std::vector<const PartitionSpec*> chosen;
    for (const PartitionSpec& row : rows) {
        if (row.inTable && isUser(row)) {
            chosen.push_back(&row);
        }
    }
    return chosen;
}

/// Bytes of the rows behind `index`, all of which are counted from the end.
std::uint64_t bytesBehind(const std::vector<const PartitionSpec*>& rows, std::size_t index)
{
    std::uint64_t sum = 0;
    for (std::size_t i = index + 1; i < rows.size(); ++i) {
        sum = checkedAdd(sum, rows[i]->bytes + rows[i]->gapBytes).value_or(UINT64_MAX);
    }
    return sum;
}

Result<std::vector<Place>> places(
    const std::vector<PartitionSpec>& specs, std::uint64_t userBytes, std::uint64_t head, std::uint64_t tail)
{
    const std::vector<const PartitionSpec*> rows = tableRows(specs);
    const std::uint64_t end = userBytes - std::min(userBytes, tail);
    std::vector<Place> result;
    std::uint64_t next = head;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PartitionSpec& row = *rows[i];
        Place place{&row, row.startKnown ? row.startBytes : next + row.gapBytes, row.bytes};
        if (place.start < next) {
            return failWithProblem(Fault::PackageCorrupt, "mediatek.table.write_start", "overlapping")
                .with("entry", row.name);
        }
        if (row.takesRest) {
            const std::uint64_t behind = bytesBehind(rows, i);
            if (behind > end || place.start > end - behind) {
                return noRoom(row, row.bytes, end);
            }
            place.bytes = end - behind - place.start;
        }
        if (!rangeFits(place.start, place.bytes, end) || place.bytes == 0) {
            return noRoom(row, place.bytes, end - std::min(end, place.start));
        }
        next = place.start + place.bytes;
        result.push_back(place);
    }
    return result;
}

const GptPartition* findNow(const Gpt& now, std::string_view name)
{
    const auto found = std::ranges::find_if(
        now.partitions, [name](const GptPartition& partition) { return sameName(partition.name, name); });
    return found == now.partitions.end() ? nullptr : &*found;
}

} // namespace

Result<Gpt> layOut(const std::vector<PartitionSpec>& rows, const Gpt& now)
{
    const std::uint64_t head = reservedHead(rows, 2 * std::uint64_t{now.sectorBytes} + EntriesBytes);
    const std::uint64_t tail = reservedTail(rows, now.sectorBytes + EntriesBytes);
    TRY_LET(const std::vector<Place> all, places(rows, now.storageBytes, head, tail));
    Gpt table;
    table.sectorBytes = now.sectorBytes;
    table.storageBytes = now.storageBytes;
    table.disk = now.disk == Guid{} ? derivedGuid({}, std::to_string(now.storageBytes)) : now.disk;
    for (const Place& place : all) {
        GptPartition partition;
        partition.name = place.row->name;
        partition.startBytes = place.start;
        partition.bytes = place.bytes;
        std::ranges::transform(
            BasicData, partition.type.begin(), [](std::uint8_t byte) { return std::byte{byte}; });
        partition.unique = derivedGuid(table.disk, partition.name);
        if (const GptPartition* const old = findNow(now, partition.name)) {
            partition.type = old->type;
            partition.unique = old->unique;
            partition.flags = old->flags;
        }
        table.partitions.push_back(std::move(partition));
    }
    return table;
}

Result<std::vector<PmtRow>> layOutPmt(
    const std::vector<PartitionSpec>& rows, const std::vector<PmtRow>& now, std::uint64_t userBytes)
{
    TRY_LET(const std::vector<Place> all, places(rows, userBytes, 0, 0));
    std::vector<PmtRow> table;
    for (const Place& place : all) {
        PmtRow row{place.row->name, place.bytes, place.start, 0};
        const auto old = std::ranges::find_if(
            now, [&row](const PmtRow& candidate) { return sameName(candidate.name, row.name); });
        row.flags = old == now.end() ? 0 : old->flags;
        table.push_back(std::move(row));
    }
    return table;
}

} // namespace flashwright::mediatek
