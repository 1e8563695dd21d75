// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "protocols/mediatek/table/gpt.h"
#include "protocols/mediatek/table/gpt_format.h"

#include <algorithm>

namespace flashwright::mediatek {

using namespace gpt;

namespace {

constexpr std::size_t FirstMbrRow = 446;

void put64(Bytes& into, std::size_t at, std::uint64_t value)
{
    storeLittleEndian(MutableByteSpan(into).subspan(at, 8), value);
}

void put32(Bytes& into, std::size_t at, std::uint32_t value)
{
    storeLittleEndian(MutableByteSpan(into).subspan(at, 4), value);
}

void putAt(Bytes& into, std::size_t at, ByteSpan bytes)
{
    std::copy(bytes.begin(), bytes.end(), into.begin() + static_cast<std::ptrdiff_t>(at));
}

std::uint64_t entrySectors(const Gpt& table)
{
    const std::uint64_t bytes = static_cast<std::uint64_t>(EntryCount) * EntryBytes;
    return (bytes + table.sectorBytes - 1) / table.sectorBytes;
}

/// 128 entries, padded to whole sectors.
Bytes encodeEntries(const Gpt& table)
{
    Bytes bytes(static_cast<std::size_t>(entrySectors(table)) * table.sectorBytes);
    const std::size_t count = std::min<std::size_t>(table.partitions.size(), EntryCount);
    for (std::size_t i = 0; i < count; ++i) {
        const GptPartition& partition = table.partitions[i];
        const std::size_t at = i * EntryBytes;
        const std::uint64_t first = partition.startBytes / table.sectorBytes;
        const std::uint64_t sectors = partition.bytes / table.sectorBytes;
        putAt(bytes, at, partition.type);
        putAt(bytes, at + UniqueAt, partition.unique);
        put64(bytes, at + FirstLbaAt, first);
        put64(bytes, at + LastLbaAt, first + sectors - 1);
        put64(bytes, at + FlagsAt, partition.flags);
        std::size_t unitAt = at + NameAt;
        for (const char16_t unit : unitsFromName(partition.name)) {
            storeLittleEndian(MutableByteSpan(bytes).subspan(unitAt, 2), static_cast<std::uint16_t>(unit));
            unitAt += 2;
        }
    }
    return bytes;
}

/// One sector.
Bytes encodeHeader(const Gpt& table, const Bytes& entries, bool primary)
{
    const std::uint64_t last = table.storageBytes / table.sectorBytes - 1;
    const std::uint64_t sectors = entrySectors(table);
    Bytes header(table.sectorBytes);
    putAt(header, 0, asBytes(Signature));
    put32(header, Signature.size(), Revision);
    put32(header, HeaderSizeAt, HeaderBytes);
    put64(header, MyLbaAt, primary ? 1 : last);
    put64(header, OtherLbaAt, primary ? last : 1);
    put64(header, FirstUsableAt, 2 + sectors);
    put64(header, LastUsableAt, last - sectors - 1);
    putAt(header, DiskAt, table.disk);
    put64(header, EntriesLbaAt, primary ? 2 : last - sectors);
    put32(header, EntryCountAt, EntryCount);
    put32(header, EntrySizeAt, EntryBytes);
    put32(header, EntriesCrcAt,
        crc32(ByteSpan(entries).first(static_cast<std::size_t>(EntryCount) * EntryBytes)));
    put32(header, HeaderCrcAt, crc32(ByteSpan(header).first(HeaderBytes)));
    return header;
}

/// One row of type 0xEE over all that 32 bits can tell. Source: [spec] UEFI 2.10 chapter 5.2.3
Bytes protectiveMbr(const Gpt& table)
{
    Bytes sector(table.sectorBytes);
    const std::uint64_t behind = table.storageBytes / table.sectorBytes - 1;
    const std::array<std::byte, 8> row{std::byte{0}, std::byte{0}, std::byte{2}, std::byte{0},
        std::byte{0xee}, std::byte{0xff}, std::byte{0xff}, std::byte{0xff}};
    putAt(sector, FirstMbrRow, row);
    put32(sector, FirstMbrRow + 8, 1);
    put32(sector, FirstMbrRow + 12, static_cast<std::uint32_t>(std::min<std::uint64_t>(behind, UINT32_MAX)));
    sector[510] = std::byte{0x55};
    sector[511] = std::byte{0xaa};
    return sector;
}

void append(Bytes& into, const Bytes& bytes)
{
    into.insert(into.end(), bytes.begin(), bytes.end());
}

} // namespace

Bytes encodePrimary(const Gpt& table)
{
    const Bytes entries = encodeEntries(table);
    Bytes bytes = protectiveMbr(table);
    append(bytes, encodeHeader(table, entries, true));
    append(bytes, entries);
    return bytes;
}

Bytes encodeBackup(const Gpt& table)
{
    Bytes bytes = encodeEntries(table);
    append(bytes, encodeHeader(table, bytes, false));
    return bytes;
}

} // namespace flashwright::mediatek
