// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/nv_image.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;

namespace {

TEST(NvImage, crcIsRepairedAndTheSumAnnounced)
{
    // Vector computed apart from this program: CRC-16/ARC over bytes 2..end is 0x5962, the byte sum 0xA1D.
    Bytes image = hex("00 00 34 12 05 00 04 00 11 22 33 44 91 01 06 00 a1 a2 a3 a4 a5 a6 00 00 ff ff ff ff");
    const auto sum = sealNvImage(image);
    ASSERT_TRUE(sum);
    EXPECT_EQ(*sum, 0x00000a1dU);
    EXPECT_EQ(toHex(ByteSpan(image).first(4)), "59623412");
}

TEST(NvImage, zeroSumIsIllegal)
{
    Bytes zeros(64);
    const auto sum = sealNvImage(zeros);
    ASSERT_FALSE(sum);
    EXPECT_EQ(sum.error().fact("field"), "nv_sum");
}

TEST(NvImage, rawPartitionDumpIsRefused)
{
    Bytes dump(1024, std::byte{0x11});
    const Bytes magic = hex("56 4e 00 00");
    std::copy(magic.begin(), magic.end(), dump.begin());
    const auto sum = sealNvImage(dump);
    ASSERT_FALSE(sum);
    EXPECT_EQ(sum.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(sum.error().fact("field"), "nv_header");
}

TEST(NvImage, tooShort)
{
    Bytes image = hex("00 00 34 12");
    EXPECT_FALSE(sealNvImage(image));
}

} // namespace
} // namespace flashwright::unisoc
