// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/table_codec.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t LongestName = 31;
constexpr std::size_t OldEntryBytes = NameFieldBytes + 4;
constexpr std::size_t NewHeaderBytes = 16;
constexpr std::size_t NewEntryBytes = NameFieldBytes + 16;
constexpr std::uint32_t OldRest = 0xffffffff;

std::optional<std::uint64_t> unitBytes(std::uint8_t unit, std::uint32_t sectorBytes)
{
    switch (unit) {
    case 0:
        return MiB;
    case 1:
        return 512 * KiB;
    case 2:
        return KiB;
    case 3:
        return 1;
    case 4:
        return sectorBytes;
    default:
        return std::nullopt;
    }
}

std::optional<std::vector<TableEntry>> readOldTable(ByteSpan payload)
{
    if (payload.empty() || payload.size() % OldEntryBytes != 0) {
        return std::nullopt;
    }
    std::vector<TableEntry> entries;
    for (; !payload.empty(); payload = payload.subspan(OldEntryBytes)) {
        const auto size = loadLittleEndian<std::uint32_t>(payload.subspan(NameFieldBytes));
        entries.push_back({readName(payload), size == OldRest ? AreaSpec::RestOfStorage : size * MiB, 0});
    }
    return entries;
}

std::optional<std::vector<TableEntry>> readNewTable(ByteSpan payload, std::uint32_t sectorBytes)
{
    const auto unit = unitBytes(std::to_integer<std::uint8_t>(payload[5]), sectorBytes);
    const std::size_t bytes = loadLittleEndian<std::uint16_t>(payload.subspan(14));
    ByteSpan rows = payload.subspan(NewHeaderBytes);
    if (!unit || bytes == 0 || bytes % NewEntryBytes != 0 || rows.size() < bytes) {
        return std::nullopt;
    }
    std::vector<TableEntry> entries;
    for (rows = rows.first(bytes); !rows.empty(); rows = rows.subspan(NewEntryBytes)) {
        const auto size = loadLittleEndian<std::uint64_t>(rows.subspan(NameFieldBytes));
        const auto gap = loadLittleEndian<std::uint64_t>(rows.subspan(NameFieldBytes + 8));
        const auto sized = size == UINT64_MAX ? size : checkedMultiply(size, *unit);
        const auto gapped = checkedMultiply(gap, *unit);
        if (!sized || !gapped) {
            return std::nullopt;
        }
        entries.push_back({readName(rows), *sized, *gapped});
    }
    return entries;
}

} // namespace

std::string readName(ByteSpan field)
{
    std::string name;
    for (std::size_t at = 0; at + 2 <= std::min(field.size(), NameFieldBytes); at += 2) {
        const auto unit = loadLittleEndian<std::uint16_t>(field.subspan(at));
        if (unit == 0) {
            return name.size() > LongestName ? std::string() : name;
        }
        if (unit > 0x7e || unit < 0x20) {
            return {};
        }
        name.push_back(static_cast<char>(unit));
    }
    return {};
}

std::optional<std::vector<TableEntry>> readTable(ByteSpan payload, std::uint32_t sectorBytes)
{
    const bool isNew = payload.size() >= NewHeaderBytes && asText(payload.first(4)) == "par:";
    auto entries = isNew ? readNewTable(payload, sectorBytes) : readOldTable(payload);
    if (!entries) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < entries->size(); ++i) {
        const bool rest = (*entries)[i].bytes == AreaSpec::RestOfStorage;
        if ((*entries)[i].name.empty() || (rest && i + 1 != entries->size())) {
            return std::nullopt;
        }
    }
    return entries;
}

Bytes writeList(const std::vector<Area>& table, std::uint32_t sectorBytes)
{
    Bytes list;
    list.reserve(table.size() * OldEntryBytes);
    for (const Area& area : table) {
        const std::size_t begin = list.size();
        for (const char letter : area.name) {
            appendLittleEndian<std::uint16_t>(list, static_cast<std::uint8_t>(letter));
        }
        list.resize(begin + NameFieldBytes);
        appendLittleEndian<std::uint32_t>(list, static_cast<std::uint32_t>(area.bytes / sectorBytes / 2));
    }
    return list;
}

} // namespace flashwright::unisoc::device
