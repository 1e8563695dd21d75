// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/device_checksum.h"

#include "core/base/endian.h"

#include <array>
#include <bit>
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

constexpr std::uint64_t fold(std::uint64_t sum)
{
    while (sum > 0xffff) {
        sum = (sum & 0xffffU) + (sum >> 16U);
    }
    return sum;
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
    // Words taken eight bytes at a time: 2^32 and 2^16 are both 1 modulo 2^16 - 1, so wide sums fold to the
    // same value.
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if constexpr (std::endian::native == std::endian::big) {
            word = loadLittleEndian<std::uint64_t>(bytes.subspan(at));
        }
        low += word & 0xffffffffU;
        high += word >> 32U;
    }
    std::uint64_t sum = fold(low) + fold(high);
    for (std::size_t shift = 0; at < bytes.size(); ++at, shift = 8 - shift) {
        sum += std::to_integer<std::uint64_t>(bytes[at]) << shift;
    }
    return static_cast<std::uint16_t>(~fold(sum));
}

std::uint32_t byteSum(ByteSpan bytes, std::uint32_t sum) noexcept
{
    for (const std::byte byte : bytes) {
        sum += std::to_integer<std::uint32_t>(byte);
    }
    return sum;
}

} // namespace flashwright::unisoc::device
