// SPDX-License-Identifier: GPL-3.0-or-later
/// Calibration areas: 512 bytes of header, then the data, kept twice.
#include "core/base/endian.h"
#include "protocols/unisoc/virtual/phone_storage.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c
constexpr std::size_t HeaderBytes = 512;
constexpr std::uint32_t HeaderMagic = 0x4e56;
constexpr std::uint32_t HeaderVersion = 101;

/// The header's own sum. [inferred] the low half of the byte sum; no host ever sees it.
std::uint32_t headerSum(ByteSpan data)
{
    std::uint32_t sum = 0;
    for (const std::byte byte : data) {
        sum += std::to_integer<std::uint32_t>(byte);
    }
    return sum & 0xffffU;
}

} // namespace

bool isCalibrationName(std::string_view name) noexcept
{
    return name.find("fixnv") != std::string_view::npos;
}

void PhoneStorage::writeCalibration(const Area& area, ByteSpan data)
{
    Bytes headed;
    headed.reserve(HeaderBytes + data.size());
    for (const std::uint32_t field :
        {HeaderMagic, static_cast<std::uint32_t>(data.size()), headerSum(data), HeaderVersion}) {
        appendLittleEndian<std::uint32_t>(headed, field);
    }
    headed.resize(HeaderBytes);
    headed.insert(headed.end(), data.begin(), data.end());
    const Area* second = area.copy.empty() ? nullptr : find(area.copy);
    if (second == nullptr && area.name.ends_with('1')) {
        second = find(area.name.substr(0, area.name.size() - 1) + "2");
    }
    for (const Area* place : {&area, second}) {
        if (place != nullptr && headed.size() <= place->bytes) {
            erase(*place, 0, place->bytes);
            static_cast<void>(write(*place, 0, headed));
        }
    }
}

std::optional<Bytes> PhoneStorage::calibrationIn(const Area& area) const
{
    Bytes header(HeaderBytes);
    if (area.bytes < HeaderBytes) {
        return std::nullopt;
    }
    read(area, 0, header);
    const auto length = loadLittleEndian<std::uint32_t>(ByteSpan(header).subspan(4));
    if (loadLittleEndian<std::uint32_t>(header) != HeaderMagic
        || !rangeFits(HeaderBytes, length, area.bytes)) {
        return std::nullopt;
    }
    Bytes data(length);
    read(area, HeaderBytes, data);
    if (headerSum(data) != loadLittleEndian<std::uint32_t>(ByteSpan(header).subspan(8))) {
        return std::nullopt;
    }
    return data;
}

std::optional<Bytes> PhoneStorage::readCalibration(const Area& area) const
{
    auto data = calibrationIn(area);
    if (!data && area.name.ends_with('1')) {
        const Area* second = find(area.name.substr(0, area.name.size() - 1) + "2");
        data = second == nullptr ? std::nullopt : calibrationIn(*second);
    }
    return data;
}

} // namespace flashwright::unisoc::device
