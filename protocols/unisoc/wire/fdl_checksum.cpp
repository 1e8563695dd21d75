// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/fdl_checksum.h"

#include <array>
#include <bit>
#include <cstring>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t LaneBytes = 8;
constexpr std::size_t Lanes = 4;

std::uint64_t word(const std::byte* at) noexcept
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof(value));
    return value;
}

std::uint16_t fold(std::uint64_t sum) noexcept
{
    while (sum > 0xffffU) {
        sum = (sum & 0xffffU) + (sum >> 16U);
    }
    return static_cast<std::uint16_t>(sum);
}

/// Sum of 16-bit words in the order of this machine's memory, folded. A one's-complement sum does not care
/// about the word size nor about byte order until the end, so it runs over 64-bit words whose carries are
/// counted apart.
std::uint16_t sumOfMemoryWords(ByteSpan bytes) noexcept
{
    std::array<std::uint64_t, Lanes> low{};
    std::array<std::uint64_t, Lanes> high{};
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= Lanes * LaneBytes; left -= Lanes * LaneBytes, at += Lanes * LaneBytes) {
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            const std::uint64_t value = word(at + lane * LaneBytes);
            low[lane] += value & 0xffffffffU;
            high[lane] += value >> 32U;
        }
    }
    std::uint64_t sum = 0;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        sum += fold(low[lane]) + static_cast<std::uint64_t>(fold(high[lane]));
    }
    for (; left >= 2; left -= 2, at += 2) {
        std::uint16_t value = 0;
        std::memcpy(&value, at, sizeof(value));
        sum += value;
    }
    if (left != 0) {
        std::uint16_t value = 0;
        std::memcpy(&value, at, 1);
        sum += value;
    }
    return fold(sum);
}

std::uint16_t swapped(std::uint16_t value) noexcept
{
    return static_cast<std::uint16_t>((value << 8U) | (value >> 8U));
}

} // namespace

std::uint16_t fdlSum(ByteSpan bytes) noexcept
{
    const std::uint16_t sum = sumOfMemoryWords(bytes);
    const std::uint16_t bigEndian = std::endian::native == std::endian::little ? swapped(sum) : sum;
    return static_cast<std::uint16_t>(~bigEndian);
}

std::uint16_t fdlSumForPhone(ByteSpan bytes) noexcept
{
    const std::uint16_t sum = fdlSum(bytes);
    return bytes.size() % 2 == 0 ? sum : swapped(sum);
}

bool fdlSumFits(ByteSpan bytes, std::uint16_t stored) noexcept
{
    const std::uint16_t sum = fdlSum(bytes);
    return stored == sum || (bytes.size() % 2 != 0 && stored == swapped(sum));
}

std::uint32_t byteSum(ByteSpan bytes, std::uint32_t sum) noexcept
{
    for (const std::byte b : bytes) {
        sum += std::to_integer<std::uint32_t>(b);
    }
    return sum;
}

} // namespace flashwright::unisoc
