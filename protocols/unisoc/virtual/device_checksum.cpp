// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/device_checksum.h"

#include <array>
#include <cstring>

namespace flashwright::unisoc::device {

namespace {

constexpr std::array<std::uint16_t, 256> makeTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned index = 0; index < table.size(); ++index) {
        unsigned value = index << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            value = (value & 0x8000U) != 0 ? (value << 1U) ^ 0x1021U : value << 1U;
        }
        table[index] = static_cast<std::uint16_t>(value);
    }
    return table;
}

constexpr auto CrcTable = makeTable();

} // namespace

std::uint16_t deviceCrc(ByteSpan bytes) noexcept
{
    unsigned crc = 0;
    for (const std::byte byte : bytes) {
        crc = ((crc << 8U) & 0xffffU) ^ CrcTable[(crc >> 8U) ^ std::to_integer<unsigned>(byte)];
    }
    return static_cast<std::uint16_t>(crc);
}

std::uint16_t deviceSum(ByteSpan bytes) noexcept
{
    // 32-bit lanes in a 64-bit sum fold to the same one's-complement value as words one by one.
    std::uint64_t sum = 0;
    std::size_t at = 0;
    for (; at + 4 <= bytes.size(); at += 4) {
        std::array<unsigned char, 4> raw{};
        std::memcpy(raw.data(), bytes.data() + at, raw.size());
        sum += static_cast<std::uint32_t>(raw[0] | raw[1] << 8)
            + (static_cast<std::uint32_t>(raw[2] | raw[3] << 8) << 16U);
    }
    for (std::size_t shift = 0; at < bytes.size(); ++at, shift = 8 - shift) {
        sum += std::to_integer<std::uint64_t>(bytes[at]) << shift;
    }
    while (sum > 0xffff) {
        sum = (sum & 0xffffU) + (sum >> 16U);
    }
    return static_cast<std::uint16_t>(~sum);
}

std::uint32_t byteSum(ByteSpan bytes, std::uint32_t sum) noexcept
{
    for (const std::byte byte : bytes) {
        sum += std::to_integer<std::uint32_t>(byte);
    }
    return sum;
}

} // namespace flashwright::unisoc::device
