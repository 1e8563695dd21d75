// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/emi_table.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view BlockName = "MTK_BLOADER_INFO_v";
constexpr std::size_t NameBytes = 0x1b;
constexpr std::size_t FileNameAt = 0x1b;
constexpr std::size_t FileNameBytes = 61;
constexpr std::string_view RecordsMark = "MTK_BIN";
constexpr std::size_t MarkToRecords = 0x0c;
constexpr std::size_t CountBytes = 4;
constexpr std::size_t LengthBytes = 4;
constexpr std::size_t TrailingBytes = 0x800;
/// Bytes of a record, by era: MT6575 and MT6582; MT6580 and MT6735; MT6761 and later.
constexpr std::array<std::uint64_t, 3> RecordStrides{0x88, 0xbc, 0xa0};

std::string textField(ByteSpan field)
{
    const std::string_view text = asText(field);
    return std::string(text.substr(0, std::min(text.find('\0'), text.size())));
}

/// 0x21 of "…_v21"; 0 when there are no digits.
std::uint32_t versionOf(std::string_view name)
{
    name.remove_prefix(std::min(name.size(), BlockName.size()));
    std::uint32_t version = 0;
    std::from_chars(name.data(), name.data() + name.size(), version, 16);
    return version;
}

std::optional<EmiTable> takeBlock(ByteSpan body, std::uint64_t fileOffset)
{
    const std::uint32_t bytes = loadLittleEndian<std::uint32_t>(body.last(LengthBytes));
    if (bytes > body.size() - LengthBytes) {
        return std::nullopt;
    }
    const std::size_t at = body.size() - LengthBytes - bytes;
    return readEmiTable(body.subspan(at, bytes), fileOffset + at);
}

} // namespace

bool looksLikeEmiTable(ByteSpan block) noexcept
{
    return block.size() >= BlockName.size() && asText(block.first(BlockName.size())) == BlockName;
}

std::optional<EmiTable> readEmiTable(ByteSpan block, std::uint64_t fileOffset)
{
    if (!looksLikeEmiTable(block) || block.size() < FileNameAt + FileNameBytes) {
        return std::nullopt;
    }
    EmiTable table;
    table.name = textField(block.first(NameBytes));
    table.version = versionOf(table.name);
    table.preloaderName = textField(block.subspan(FileNameAt, FileNameBytes));
    table.fileOffset = fileOffset;
    table.bytes = static_cast<std::uint32_t>(block.size());
    const std::size_t mark = asText(block).find(RecordsMark, FileNameAt + FileNameBytes);
    if (mark == std::string_view::npos || mark + MarkToRecords > block.size()) {
        return table;
    }
    const std::size_t records = mark + MarkToRecords;
    table.recordsOffset = fileOffset + records;
    table.recordsBytes = static_cast<std::uint32_t>(block.size() - records);
    table.recordCount = loadLittleEndian<std::uint32_t>(block.subspan(records - CountBytes));
    table.understood = table.recordCount != 0
        && std::any_of(RecordStrides.begin(), RecordStrides.end(),
            [&table](std::uint64_t stride) { return table.recordCount * stride == table.recordsBytes; });
    return table;
}

std::optional<EmiTable> findEmiTable(ByteSpan body, std::uint64_t fileOffset)
{
    if (body.size() < LengthBytes) {
        return std::nullopt;
    }
    if (loadLittleEndian<std::uint32_t>(body.last(LengthBytes)) != 0) {
        return takeBlock(body, fileOffset);
    }
    if (body.size() < TrailingBytes + LengthBytes) {
        return std::nullopt;
    }
    return takeBlock(body.first(body.size() - TrailingBytes), fileOffset);
}

} // namespace flashwright::mediatek
