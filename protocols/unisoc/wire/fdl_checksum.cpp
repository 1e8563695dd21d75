// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/fdl_checksum.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace flashwright::unisoc {

namespace {

/// Four 32-bit sums side by side; g++ and clang turn this into the machine's vector unit, or into plain code.
using Lanes = std::uint32_t __attribute__((vector_size(16)));
constexpr Lanes LowHalf = {0xffff, 0xffff, 0xffff, 0xffff};
constexpr std::size_t LaneBytes = sizeof(Lanes);
constexpr std::size_t StrideBytes = 2 * LaneBytes;
/// No lane can overflow over so many bytes: each stride adds at most 2 * 0xffff to it.
constexpr std::size_t PartBytes = 128 * 1024;

std::uint16_t fold(std::uint64_t sum) noexcept
{
    while (sum > 0xffffU) {
        sum = (sum & 0xffffU) + (sum >> 16U);
    }
    return static_cast<std::uint16_t>(sum);
}

/// Sum of the 16-bit words of whole strides.
std::uint64_t sumOfStrides(const std::byte* at, std::size_t bytes) noexcept
{
    Lanes even = {};
    Lanes odd = {};
    for (std::size_t done = 0; done < bytes; done += StrideBytes) {
        Lanes first;
        Lanes second;
        std::memcpy(&first, at + done, LaneBytes);
        std::memcpy(&second, at + done + LaneBytes, LaneBytes);
        even += (first & LowHalf) + (first >> 16U);
        odd += (second & LowHalf) + (second >> 16U);
    }
    std::uint64_t sum = 0;
    for (std::size_t lane = 0; lane < 4; ++lane) {
        sum += std::uint64_t{even[lane]} + odd[lane];
    }
    return sum;
}

/// Sum of 16-bit words in the order of this machine's memory, folded. A one's-complement sum does not care
/// about byte order until the end: [spec] RFC 1071 says so of the same sum.
std::uint16_t sumOfMemoryWords(ByteSpan bytes) noexcept
{
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    std::uint64_t sum = 0;
    while (left >= StrideBytes) {
        const std::size_t part = std::min(left - left % StrideBytes, PartBytes);
        sum += sumOfStrides(at, part);
        at += part;
        left -= part;
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
