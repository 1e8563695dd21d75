// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"

#include <gtest/gtest.h>
#include <random>

namespace flashwright {
namespace {

// Bit by bit, as the definitions of the two CRCs read (reveng catalogue: CRC-16/XMODEM, CRC-16/ARC).
std::uint16_t slowXmodem(ByteSpan bytes)
{
    unsigned crc = 0;
    for (const std::byte b : bytes) {
        crc ^= std::to_integer<unsigned>(b) << 8U;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 0x8000U) != 0 ? ((crc << 1U) ^ 0x1021U) & 0xffffU : (crc << 1U) & 0xffffU;
        }
    }
    return static_cast<std::uint16_t>(crc);
}

std::uint16_t slowArc(ByteSpan bytes)
{
    unsigned crc = 0;
    for (const std::byte b : bytes) {
        crc ^= std::to_integer<unsigned>(b);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xa001U : crc >> 1U;
        }
    }
    return static_cast<std::uint16_t>(crc);
}

Bytes noise(std::size_t count)
{
    std::mt19937 random(7);
    Bytes bytes(count);
    for (std::byte& b : bytes) {
        b = static_cast<std::byte>(random());
    }
    return bytes;
}

TEST(Checksum, CheckValuesOfTheCatalogue)
{
    EXPECT_EQ(crc16Xmodem(asBytes("123456789")), 0x31c3);
    EXPECT_EQ(crc16Arc(asBytes("123456789")), 0xbb3d);
    EXPECT_EQ(crc16Xmodem({}), 0);
    EXPECT_EQ(crc16Arc({}), 0);
}

TEST(Checksum, Fnv1aOfTheReference)
{
    // Test vectors of the FNV reference code (isthe.com/chongo/tech/comp/fnv).
    EXPECT_EQ(fnv1a64({}), 0xcbf29ce484222325ULL);
    EXPECT_EQ(fnv1a64(asBytes("a")), 0xaf63dc4c8601ec8cULL);
    EXPECT_EQ(fnv1a64(asBytes("foobar")), 0x85944171f73967e8ULL);
}

class EveryLength : public testing::TestWithParam<std::size_t> { };

TEST_P(EveryLength, AgreesWithTheDefinition)
{
    const Bytes bytes = noise(GetParam());
    EXPECT_EQ(crc16Xmodem(bytes), slowXmodem(bytes));
    EXPECT_EQ(crc16Arc(bytes), slowArc(bytes));
}

INSTANTIATE_TEST_SUITE_P(
    Checksum, EveryLength, testing::Values(1, 2, 7, 15, 16, 17, 31, 32, 33, 255, 4096, 4111, 65537));

TEST(Checksum, GoesOnFromTheLastValue)
{
    const Bytes bytes = noise(1000);
    for (const std::size_t cut : {std::size_t{1}, std::size_t{16}, std::size_t{333}, std::size_t{999}}) {
        const ByteSpan all(bytes);
        EXPECT_EQ(crc16Arc(all.subspan(cut), crc16Arc(all.first(cut))), slowArc(all));
        EXPECT_EQ(crc16Xmodem(all.subspan(cut), crc16Xmodem(all.first(cut))), slowXmodem(all));
    }
}

} // namespace
} // namespace flashwright
