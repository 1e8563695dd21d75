// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"

#include <array>

namespace flashwright {

namespace {

// Sixteen tables let sixteen bytes be looked up independently of each other: table k holds what a byte
// becomes after k more zero bytes. A byte-by-byte table waits for the previous lookup each time and is
// several times slower.
constexpr std::size_t Slices = 16;
using Tables = std::array<std::array<std::uint16_t, 256>, Slices>;

constexpr std::uint16_t low(std::uint32_t value)
{
    return static_cast<std::uint16_t>(value & 0xffffU);
}

constexpr Tables makeXmodemTables()
{
    Tables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            crc = low(crc << 1U) ^ ((crc & 0x8000U) != 0 ? 0x1021U : 0U);
        }
        tables[0][i] = low(crc);
    }
    for (std::size_t k = 1; k < Slices; ++k) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t before = tables[k - 1][i];
            tables[k][i] = low((before << 8U) ^ tables[0][before >> 8U]);
        }
    }
    return tables;
}

constexpr Tables makeArcTables()
{
    Tables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xa001U : 0U);
        }
        tables[0][i] = low(crc);
    }
    for (std::size_t k = 1; k < Slices; ++k) {
        for (std::size_t i = 0; i < 256; ++i) {
            const std::uint32_t before = tables[k - 1][i];
            tables[k][i] = low((before >> 8U) ^ tables[0][before & 0xffU]);
        }
    }
    return tables;
}

constexpr Tables Xmodem = makeXmodemTables();
constexpr Tables Arc = makeArcTables();

// The running CRC meets the first two bytes of a block; the other fourteen are looked up as they are.
std::uint32_t sliceBlock(const Tables& t, const unsigned char* p, unsigned first, unsigned second) noexcept
{
    return static_cast<std::uint32_t>(t[15][p[0] ^ first] ^ t[14][p[1] ^ second] ^ t[13][p[2]] ^ t[12][p[3]]
        ^ t[11][p[4]] ^ t[10][p[5]] ^ t[9][p[6]] ^ t[8][p[7]] ^ t[7][p[8]] ^ t[6][p[9]] ^ t[5][p[10]]
        ^ t[4][p[11]] ^ t[3][p[12]] ^ t[2][p[13]] ^ t[1][p[14]] ^ t[0][p[15]]);
}

} // namespace

std::uint16_t crc16Xmodem(ByteSpan bytes, std::uint16_t crc) noexcept
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t left = bytes.size();
    std::uint32_t value = crc;
    for (; left >= Slices; left -= Slices, p += Slices) {
        value = sliceBlock(Xmodem, p, value >> 8U, value & 0xffU);
    }
    for (; left > 0; --left, ++p) {
        value = low((value << 8U) ^ Xmodem[0][(value >> 8U) ^ *p]);
    }
    return low(value);
}

std::uint16_t crc16Arc(ByteSpan bytes, std::uint16_t crc) noexcept
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t left = bytes.size();
    std::uint32_t value = crc;
    for (; left >= Slices; left -= Slices, p += Slices) {
        value = sliceBlock(Arc, p, value & 0xffU, value >> 8U);
    }
    for (; left > 0; --left, ++p) {
        value = low((value >> 8U) ^ Arc[0][(value & 0xffU) ^ *p]);
    }
    return low(value);
}

std::uint64_t fnv1a64(ByteSpan bytes, std::uint64_t hash) noexcept
{
    for (const std::byte b : bytes) {
        hash ^= std::to_integer<std::uint64_t>(b);
        hash *= 0x100000001b3ULL;
    }
    return hash;
}

} // namespace flashwright
