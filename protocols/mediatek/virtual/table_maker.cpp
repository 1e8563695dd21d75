// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/table_maker.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t EntryCount = 128;
constexpr std::size_t EntryBytes = 128;
constexpr std::size_t HeaderBytes = 92;
constexpr std::size_t NameUnits = 36;
constexpr std::string_view Signature = "EFI PART";
/// Basic data, as every partition of these phones has it. Source: [spec] UEFI 2.10; the byte order of a GUID
/// on disk is mixed.
constexpr std::array<std::uint8_t, 16> BasicData = {
    0xa2, 0xa0, 0xd0, 0xeb, 0xe5, 0xb9, 0x33, 0x44, 0x87, 0xc0, 0x68, 0xb6, 0xb7, 0x26, 0x99, 0xc7};

constexpr std::array<std::uint32_t, 256> makeCrcSteps()
{
    std::array<std::uint32_t, 256> steps{};
    for (std::uint32_t i = 0; i < steps.size(); ++i) {
        std::uint32_t step = i;
        for (int bit = 0; bit < 8; ++bit) {
            step = (step >> 1U) ^ ((step & 1U) != 0 ? 0xedb88320U : 0U);
        }
        steps[i] = step;
    }
    return steps;
}
constexpr std::array<std::uint32_t, 256> CrcSteps = makeCrcSteps();

std::uint64_t entrySectors(std::uint32_t sectorBytes)
{
    return EntryCount * EntryBytes / sectorBytes;
}

/// A GUID that is the same on every run: the name's letters, mixed, with version 4 marked.
void storeGuid(MutableByteSpan into, std::string_view name)
{
    std::uint64_t state = 0x6d656469617465ULL;
    for (std::size_t i = 0; i < 16; ++i) {
        const std::uint8_t letter = name.empty() ? 0 : static_cast<std::uint8_t>(name[i % name.size()]);
        state = (state ^ letter) * 0x100000001b3ULL + i;
        into[i] = static_cast<std::byte>(state >> 24U);
    }
    into[7] = (into[7] & std::byte{0x0f}) | std::byte{0x40};
    into[8] = (into[8] & std::byte{0x3f}) | std::byte{0x80};
}

Bytes makeEntries(const std::vector<PhoneStorage::Line>& lines, std::uint32_t sectorBytes)
{
    Bytes entries(EntryCount * EntryBytes);
    for (std::size_t i = 0; i < lines.size() && i < EntryCount; ++i) {
        const MutableByteSpan entry = MutableByteSpan(entries).subspan(i * EntryBytes, EntryBytes);
        std::transform(BasicData.begin(), BasicData.end(), entry.begin(),
            [](std::uint8_t value) { return std::byte{value}; });
        storeGuid(entry.subspan(16, 16), lines[i].name);
        const std::uint64_t first = lines[i].offset / sectorBytes;
        storeLittleEndian<std::uint64_t>(entry.subspan(32), first);
        storeLittleEndian<std::uint64_t>(entry.subspan(40), first + lines[i].bytes / sectorBytes - 1);
        for (std::size_t c = 0; c < lines[i].name.size() && c < NameUnits; ++c) {
            entry[56 + 2 * c] = static_cast<std::byte>(lines[i].name[c]);
        }
    }
    return entries;
}

struct Places {
    std::uint64_t self = 0;
    std::uint64_t other = 0;
    std::uint64_t entries = 0;
};

Bytes makeHeader(const Places& places, ByteSpan entries, std::uint64_t sectors, std::uint32_t sectorBytes)
{
    Bytes header(sectorBytes);
    const MutableByteSpan h(header);
    std::transform(
        Signature.begin(), Signature.end(), h.begin(), [](char c) { return static_cast<std::byte>(c); });
    storeLittleEndian<std::uint32_t>(h.subspan(8), 0x00010000);
    storeLittleEndian<std::uint32_t>(h.subspan(12), HeaderBytes);
    storeLittleEndian<std::uint64_t>(h.subspan(24), places.self);
    storeLittleEndian<std::uint64_t>(h.subspan(32), places.other);
    storeLittleEndian<std::uint64_t>(h.subspan(40), 2 + entrySectors(sectorBytes));
    storeLittleEndian<std::uint64_t>(h.subspan(48), sectors - 2 - entrySectors(sectorBytes));
    storeGuid(h.subspan(56, 16), "disk");
    storeLittleEndian<std::uint64_t>(h.subspan(72), places.entries);
    storeLittleEndian<std::uint32_t>(h.subspan(80), EntryCount);
    storeLittleEndian<std::uint32_t>(h.subspan(84), EntryBytes);
    storeLittleEndian<std::uint32_t>(h.subspan(88), tableCrc(entries));
    storeLittleEndian<std::uint32_t>(h.subspan(16), tableCrc(h.first(HeaderBytes)));
    return header;
}

Bytes protectiveSector(std::uint64_t sectors, std::uint32_t sectorBytes)
{
    Bytes sector(sectorBytes);
    const MutableByteSpan s(sector);
    s[446 + 2] = std::byte{0x02}; // starting CHS 0/0/2
    s[446 + 4] = std::byte{0xee};
    s[446 + 5] = s[446 + 6] = s[446 + 7] = std::byte{0xff};
    storeLittleEndian<std::uint32_t>(s.subspan(446 + 8), 1);
    storeLittleEndian<std::uint32_t>(
        s.subspan(446 + 12), static_cast<std::uint32_t>(std::min<std::uint64_t>(sectors - 1, UINT32_MAX)));
    s[510] = std::byte{0x55};
    s[511] = std::byte{0xaa};
    return sector;
}

PhoneStorage::Line readEntry(ByteSpan entry, std::uint32_t sectorBytes)
{
    PhoneStorage::Line line;
    const auto first = loadLittleEndian<std::uint64_t>(entry.subspan(32));
    const auto last = loadLittleEndian<std::uint64_t>(entry.subspan(40));
    line.offset = first * sectorBytes;
    line.bytes = (last - first + 1) * sectorBytes;
    for (std::size_t c = 0; c < NameUnits && entry[56 + 2 * c] != std::byte{0}; ++c) {
        line.name.push_back(static_cast<char>(entry[56 + 2 * c]));
    }
    return line;
}

bool goodHeader(ByteSpan header, std::uint64_t sectors)
{
    if (asText(header.first(8)) != Signature
        || loadLittleEndian<std::uint32_t>(header.subspan(12)) != HeaderBytes
        || loadLittleEndian<std::uint64_t>(header.subspan(24)) != 1
        || loadLittleEndian<std::uint64_t>(header.subspan(72)) != 2
        || loadLittleEndian<std::uint32_t>(header.subspan(80)) != EntryCount
        || loadLittleEndian<std::uint32_t>(header.subspan(84)) != EntryBytes
        || loadLittleEndian<std::uint64_t>(header.subspan(48)) >= sectors) {
        return false;
    }
    Bytes plain(header.begin(), header.begin() + HeaderBytes);
    storeLittleEndian<std::uint32_t>(MutableByteSpan(plain).subspan(16), 0);
    return tableCrc(plain) == loadLittleEndian<std::uint32_t>(header.subspan(16));
}

} // namespace

std::uint32_t tableCrc(ByteSpan bytes) noexcept
{
    std::uint32_t crc = 0xffffffff;
    for (const std::byte byte : bytes) {
        crc = (crc >> 8U) ^ CrcSteps[(crc ^ std::to_integer<std::uint32_t>(byte)) & 0xffU];
    }
    return ~crc;
}

std::vector<PhoneStorage::Line> layOut(
    const std::vector<PartitionLine>& lines, std::uint64_t storageBytes, std::uint32_t sectorBytes)
{
    const std::uint64_t fixed = std::accumulate(
        lines.begin(), lines.end(), std::uint64_t{0}, [](std::uint64_t sum, const PartitionLine& line) {
            return line.bytes == PartitionLine::RestOfStorage ? sum : sum + line.bytes;
        });
    if (fixed > storageBytes) {
        return {};
    }
    std::vector<PhoneStorage::Line> placed;
    std::uint64_t at = 0;
    for (const PartitionLine& line : lines) {
        const bool rest = line.bytes == PartitionLine::RestOfStorage;
        const std::uint64_t bytes = rest ? (storageBytes - fixed) / sectorBytes * sectorBytes : line.bytes;
        placed.push_back({line.name, at, bytes});
        at += bytes;
    }
    return placed;
}

StoredTable makeTable(
    const std::vector<PhoneStorage::Line>& lines, std::uint64_t storageBytes, std::uint32_t sectorBytes)
{
    const std::uint64_t sectors = storageBytes / sectorBytes;
    const std::uint64_t last = sectors - 1;
    const Bytes entries = makeEntries(lines, sectorBytes);
    const Bytes header = makeHeader({1, last, 2}, entries, sectors, sectorBytes);
    StoredTable table;
    table.primary = protectiveSector(sectors, sectorBytes);
    table.primary.insert(table.primary.end(), header.begin(), header.end());
    table.primary.insert(table.primary.end(), entries.begin(), entries.end());
    table.backup = entries;
    const Bytes copy = makeHeader({last, 1, last - entrySectors(sectorBytes)}, entries, sectors, sectorBytes);
    table.backup.insert(table.backup.end(), copy.begin(), copy.end());
    return table;
}

std::size_t tableBytes(std::uint32_t sectorBytes) noexcept
{
    return 2 * std::size_t{sectorBytes} + EntryCount * EntryBytes;
}

std::optional<std::vector<PhoneStorage::Line>> readTable(
    ByteSpan head, std::uint32_t sectorBytes, std::uint64_t storageBytes)
{
    const std::uint64_t sectors = storageBytes / sectorBytes;
    if (head.size() < tableBytes(sectorBytes) || !goodHeader(head.subspan(sectorBytes), sectors)) {
        return std::nullopt;
    }
    const ByteSpan entries = head.subspan(2 * std::size_t{sectorBytes}, EntryCount * EntryBytes);
    if (tableCrc(entries) != loadLittleEndian<std::uint32_t>(head.subspan(sectorBytes + 88))) {
        return std::nullopt;
    }
    std::vector<PhoneStorage::Line> lines;
    for (std::size_t i = 0; i < EntryCount; ++i) {
        const ByteSpan entry = entries.subspan(i * EntryBytes, EntryBytes);
        const bool used = std::any_of(
            entry.begin(), entry.begin() + 16, [](std::byte byte) { return byte != std::byte{0}; });
        const auto first = loadLittleEndian<std::uint64_t>(entry.subspan(32));
        const auto last = loadLittleEndian<std::uint64_t>(entry.subspan(40));
        if (used && first <= last && last < sectors) {
            lines.push_back(readEntry(entry, sectorBytes));
        }
    }
    return lines;
}

} // namespace flashwright::mediatek::device
