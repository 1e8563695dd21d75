// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/sums.h"

namespace flashwright::mediatek {

std::uint16_t xor16(ByteSpan bytes, std::uint16_t start) noexcept
{
    unsigned value = start;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        value ^= std::to_integer<unsigned>(bytes[i]) << (i % 2 == 0 ? 0U : 8U);
    }
    return static_cast<std::uint16_t>(value);
}

std::uint16_t sum16(ByteSpan bytes, std::uint16_t start) noexcept
{
    std::uint32_t value = start;
    for (const std::byte byte : bytes) {
        value += std::to_integer<std::uint32_t>(byte);
    }
    return static_cast<std::uint16_t>(value);
}

} // namespace flashwright::mediatek
