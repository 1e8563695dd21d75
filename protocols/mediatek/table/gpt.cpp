// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/gpt.h"

#include "core/base/endian.h"
#include "core/base/units.h"
#include "protocols/mediatek/table/gpt_format.h"

#include <algorithm>

namespace flashwright::mediatek {

using namespace gpt;

namespace {

constexpr std::uint32_t MostEntries = 1024;
constexpr std::uint32_t LargestEntry = 4096;

Failure damaged(std::string_view field, std::uint64_t offset)
{
    return failWithProblem(Fault::BadReply, "mediatek.table.gpt", "table-damaged")
        .with("field", std::string(field))
        .with("offset_bytes", hexNumber(offset));
}

Failure missing(std::uint64_t offset)
{
    return failWithProblem(Fault::BadReply, "mediatek.table.gpt", "table-missing")
        .with("field", "signature")
        .with("offset_bytes", hexNumber(offset));
}

struct Header {
    std::uint64_t mine = 0;
    std::uint64_t other = 0;
    std::uint64_t entriesLba = 0;
    std::uint32_t count = 0;
    std::uint32_t entryBytes = 0;
    std::uint32_t entriesCrc = 0;
    std::array<std::byte, 16> disk{};
};

template <class Array> Array takeArray(ByteSpan from, std::size_t at)
{
    Array result{};
    std::copy_n(from.begin() + static_cast<std::ptrdiff_t>(at), result.size(), result.begin());
    return result;
}

/// The sum of the header is over a copy in which the sum itself is zero.
bool headerSumFits(ByteSpan sector, std::uint32_t bytes)
{
    Bytes copy(sector.begin(), sector.begin() + bytes);
    storeLittleEndian<std::uint32_t>(MutableByteSpan(copy).subspan(HeaderCrcAt, 4), 0);
    return crc32(copy) == loadLittleEndian<std::uint32_t>(sector.subspan(HeaderCrcAt));
}

/// Signature, length, sum and counts; `offset` is for messages.
Result<Header> readHeader(ByteSpan sector, std::uint64_t offset)
{
    if (sector.size() < HeaderBytes || asText(sector.first(Signature.size())) != Signature) {
        return missing(offset);
    }
    const auto bytes = loadLittleEndian<std::uint32_t>(sector.subspan(HeaderSizeAt));
    if (bytes < HeaderBytes || bytes > sector.size()) {
        return damaged("header_size", offset);
    }
    if (!headerSumFits(sector, bytes)) {
        return damaged("header_crc", offset);
    }
    Header header;
    header.mine = loadLittleEndian<std::uint64_t>(sector.subspan(MyLbaAt));
    header.other = loadLittleEndian<std::uint64_t>(sector.subspan(OtherLbaAt));
    header.entriesLba = loadLittleEndian<std::uint64_t>(sector.subspan(EntriesLbaAt));
    header.count = loadLittleEndian<std::uint32_t>(sector.subspan(EntryCountAt));
    header.entryBytes = loadLittleEndian<std::uint32_t>(sector.subspan(EntrySizeAt));
    header.entriesCrc = loadLittleEndian<std::uint32_t>(sector.subspan(EntriesCrcAt));
    header.disk = takeArray<std::array<std::byte, 16>>(sector, DiskAt);
    if (header.count == 0 || header.count > MostEntries) {
        return damaged("entry_count", offset);
    }
    if (header.entryBytes < EntryBytes || header.entryBytes > LargestEntry || header.entryBytes % 8 != 0) {
        return damaged("entry_size", offset);
    }
    return header;
}

/// Checks that the entry lies inside the storage of `sectors` sectors.
Result<GptPartition> readEntry(
    ByteSpan entry, std::uint32_t sectorBytes, std::uint64_t sectors, std::uint64_t offset)
{
    const auto first = loadLittleEndian<std::uint64_t>(entry.subspan(FirstLbaAt));
    const auto last = loadLittleEndian<std::uint64_t>(entry.subspan(LastLbaAt));
    if (last < first || last >= sectors) {
        return damaged("range", offset);
    }
    GptPartition partition;
    partition.type = takeArray<std::array<std::byte, 16>>(entry, 0);
    partition.unique = takeArray<std::array<std::byte, 16>>(entry, UniqueAt);
    partition.startBytes = first * sectorBytes; // below the storage's size, which fits
    partition.bytes = (last - first + 1) * sectorBytes;
    partition.flags = loadLittleEndian<std::uint64_t>(entry.subspan(FlagsAt));
    partition.name = nameFromUnits(entry.subspan(NameAt, NameUnits * 2));
    return partition;
}

bool isUnused(ByteSpan entry)
{
    const auto type = entry.first(16);
    return std::all_of(type.begin(), type.end(), [](std::byte byte) { return byte == std::byte{0}; });
}

/// `table` begins with the first entry and may be longer; `offset` is its place, for messages.
Result<Gpt> readEntries(ByteSpan table, const Header& header, std::uint32_t sectorBytes,
    std::uint64_t storageBytes, std::uint64_t offset)
{
    const std::uint64_t bytes = static_cast<std::uint64_t>(header.count) * header.entryBytes;
    if (bytes > table.size()) {
        return damaged("entries", offset);
    }
    table = table.first(static_cast<std::size_t>(bytes));
    if (crc32(table) != header.entriesCrc) {
        return damaged("entries_crc", offset);
    }
    Gpt result;
    result.sectorBytes = sectorBytes;
    result.storageBytes = storageBytes;
    result.disk = header.disk;
    for (std::size_t at = 0; at < table.size(); at += header.entryBytes) {
        const ByteSpan entry = table.subspan(at, header.entryBytes);
        if (!isUnused(entry)) {
            TRY_LET(GptPartition partition,
                readEntry(entry, sectorBytes, storageBytes / sectorBytes, offset + at));
            result.partitions.push_back(std::move(partition));
        }
    }
    return result;
}

bool isSectorSize(std::uint32_t bytes)
{
    return bytes == 512 || bytes == 1024 || bytes == 2048 || bytes == 4096;
}

/// The storage's size by the header's word, which must not be more than the phone reported (0: not told).
Result<std::uint64_t> storageByHeader(
    std::uint64_t lastLba, std::uint32_t sectorBytes, std::uint64_t reported, std::uint64_t offset)
{
    const auto sectors = checkedAdd(lastLba, 1);
    const auto bytes = sectors ? checkedMultiply(*sectors, sectorBytes) : std::nullopt;
    if (!bytes || (reported != 0 && *bytes > reported)) {
        return damaged("alternate_lba", offset);
    }
    return *bytes;
}

} // namespace

Result<Gpt> readGpt(ByteSpan head, std::uint32_t sectorBytes, std::uint64_t storageBytes)
{
    if (!isSectorSize(sectorBytes) || head.size() < 2 * static_cast<std::size_t>(sectorBytes)) {
        return missing(0);
    }
    TRY_LET(const Header header, readHeader(head.subspan(sectorBytes, sectorBytes), sectorBytes));
    if (header.mine != 1) {
        return damaged("my_lba", sectorBytes);
    }
    const auto entriesAt = checkedMultiply(header.entriesLba, sectorBytes);
    if (header.entriesLba < 2 || !entriesAt || *entriesAt > head.size()) {
        return damaged("entries_lba", sectorBytes);
    }
    TRY_LET(
        const std::uint64_t storage, storageByHeader(header.other, sectorBytes, storageBytes, sectorBytes));
    return readEntries(
        head.subspan(static_cast<std::size_t>(*entriesAt)), header, sectorBytes, storage, *entriesAt);
}

Result<Gpt> readBackupGpt(ByteSpan tail, std::uint32_t sectorBytes, std::uint64_t storageBytes)
{
    if (!isSectorSize(sectorBytes) || tail.size() < sectorBytes) {
        return missing(0);
    }
    const std::size_t headerAt = tail.size() - sectorBytes;
    TRY_LET(const Header header, readHeader(tail.subspan(headerAt), headerAt));
    if (header.other != 1) {
        return damaged("alternate_lba", headerAt);
    }
    TRY_LET(const std::uint64_t storage, storageByHeader(header.mine, sectorBytes, storageBytes, headerAt));
    if (storageBytes != 0 && storage != storageBytes) {
        return damaged("my_lba", headerAt);
    }
    // The tail's first byte stands this far from the start of the storage.
    const std::uint64_t tailAt = storage < tail.size() ? 0 : storage - tail.size();
    const auto entriesAt = checkedMultiply(header.entriesLba, sectorBytes);
    if (storage < tail.size() || !entriesAt || *entriesAt < tailAt || *entriesAt - tailAt > headerAt) {
        return damaged("entries_lba", headerAt);
    }
    const auto at = static_cast<std::size_t>(*entriesAt - tailAt);
    return readEntries(tail.first(headerAt).subspan(at), header, sectorBytes, storage, at);
}

} // namespace flashwright::mediatek
