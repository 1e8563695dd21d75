// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/loader/gfh.h"

#include "core/base/endian.h"

namespace flashwright::mediatek {

namespace {

constexpr std::string_view Magic = "MMM";
constexpr std::byte Version{1};
constexpr std::string_view Name = "FILE_INFO";

} // namespace

std::optional<FileInfo> readFileInfo(ByteSpan head) noexcept
{
    if (head.size() < FileInfo::WireBytes || asText(head.first(Magic.size())) != Magic
        || head[Magic.size()] != Version
        || loadLittleEndian<std::uint16_t>(head.subspan(4)) != FileInfo::WireBytes
        || loadLittleEndian<std::uint16_t>(head.subspan(6)) != 0
        || asText(head.subspan(8, Name.size())) != Name) {
        return std::nullopt;
    }
    FileInfo info;
    info.fileType = loadLittleEndian<std::uint16_t>(head.subspan(0x18));
    info.flashDevice = std::to_integer<std::uint8_t>(head[0x1a]);
    info.signatureType = std::to_integer<std::uint8_t>(head[0x1b]);
    info.loadAddress = loadLittleEndian<std::uint32_t>(head.subspan(0x1c));
    info.fileBytes = loadLittleEndian<std::uint32_t>(head.subspan(0x20));
    info.maxBytes = loadLittleEndian<std::uint32_t>(head.subspan(0x24));
    info.contentOffset = loadLittleEndian<std::uint32_t>(head.subspan(0x28));
    info.signatureBytes = loadLittleEndian<std::uint32_t>(head.subspan(0x2c));
    return info;
}

bool isSound(const FileInfo& info) noexcept
{
    return info.fileBytes >= FileInfo::WireBytes && info.contentOffset >= FileInfo::WireBytes
        && info.contentOffset <= info.fileBytes && info.signatureBytes <= info.fileBytes - info.contentOffset;
}

} // namespace flashwright::mediatek
