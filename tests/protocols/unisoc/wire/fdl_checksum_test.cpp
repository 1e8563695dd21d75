// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "protocols/unisoc/wire/fdl_checksum.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>
#include <random>

namespace flashwright::unisoc {

using test::hex;

namespace {

/// The definition, byte by byte: one's complement of the sum of big-endian words with the carries added back.
std::uint16_t slowSum(ByteSpan bytes)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const std::uint32_t high = std::to_integer<std::uint32_t>(bytes[i]);
        const std::uint32_t low = i + 1 < bytes.size() ? std::to_integer<std::uint32_t>(bytes[i + 1]) : 0;
        sum += high * 256 + low;
        sum = (sum & 0xffffU) + (sum >> 16U);
    }
    return static_cast<std::uint16_t>(~sum);
}

TEST(FdlChecksum, fastSumIsTheDefinition)
{
    std::mt19937 random(7);
    for (std::size_t size = 0; size < 300; ++size) {
        Bytes bytes(size);
        for (std::byte& b : bytes) {
            b = static_cast<std::byte>(random());
        }
        ASSERT_EQ(fdlSum(bytes), slowSum(bytes)) << size;
    }
    const Bytes ones(0x10003, std::byte{0xff});
    EXPECT_EQ(fdlSum(ones), slowSum(ones));
}

TEST(FdlChecksum, oddFrameToThePhone)
{
    EXPECT_EQ(fdlSumForPhone(hex("00 02 00 03 61 62 63")), 0x983b);
    EXPECT_TRUE(fdlSumFits(hex("00 93 00 03 61 62 63"), 0x3b07));
}

TEST(FdlChecksum, theRomUsesXmodem)
{
    EXPECT_EQ(crc16Xmodem(asBytes("123456789")), 0x31c3);
    EXPECT_EQ(crc16Xmodem(hex("00 81 00 06 53 50 52 44 33 00 57 0a")), 0);
}

TEST(FdlChecksum, byteSumIsPlain)
{
    EXPECT_EQ(byteSum(hex("ff ff 01")), 0x1ffU);
    EXPECT_EQ(byteSum({}), 0U);
}

} // namespace
} // namespace flashwright::unisoc
