// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/loader_hello.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;
using test::join;

namespace {

// In the order in which the loader's source writes it:
// [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/cmd_download.c
const char* const RealTlv =
    "6e 65 77 74 00 00 04 00 01 00 00 00 01 00 01 00 00 02 00 01 00 02 03 00 04 00 00 08 00 00 "
    "05 00 08 00 ff ff ff ff ff ff ff ff 06 00 04 00 02 01 00 00 07 00 04 00 01 00 00 00";

TEST(LoaderHello, tlv)
{
    const auto hello = parseLoaderHello(hex(RealTlv));
    ASSERT_TRUE(hello);
    EXPECT_EQ(hello->shape, HelloShape::Tlv);
    EXPECT_TRUE(hello->canDisableTranscode);
    EXPECT_EQ(hello->rawMode, 2);
    EXPECT_EQ(hello->flushBytes, 2U << 20U);
    EXPECT_EQ(hello->storage, StorageKind::Emmc);
    EXPECT_TRUE(hello->canDumpLog);
    EXPECT_FALSE(hello->locked);
    EXPECT_EQ(hello->unknownItems, 0U);
}

TEST(LoaderHello, unknownItemsAreSkipped)
{
    const auto hello = parseLoaderHello(
        hex("6e 65 77 74 63 00 03 00 aa bb cc 00 00 04 00 01 00 00 00 99 99 00 00 06 00 04 00 03 01 00 00"));
    ASSERT_TRUE(hello);
    EXPECT_TRUE(hello->canDisableTranscode);
    EXPECT_EQ(hello->storage, StorageKind::Ufs);
    EXPECT_EQ(hello->unknownItems, 2U);
}

TEST(LoaderHello, itemBeyondTheEndIsAnError)
{
    const auto hello = parseLoaderHello(hex("6e 65 77 74 00 00 05 00 01 00 00 00"));
    ASSERT_FALSE(hello);
    EXPECT_EQ(hello.error().fault, Fault::BadReply);
}

TEST(LoaderHello, challengeMeansLocked)
{
    const Bytes challenge(256, std::byte{0x5a});
    const auto tlv = parseLoaderHello(join({hex("6e 65 77 74 04 00 04 01 02 00 00 00"), challenge}));
    ASSERT_TRUE(tlv);
    EXPECT_TRUE(tlv->locked);
    const auto structure = parseLoaderHello(
        join({hex("04 00 00 00 01 00 00 00 00 02 00 00 00 08 00 00 01 00 00 00"), challenge}));
    ASSERT_TRUE(structure);
    EXPECT_TRUE(structure->locked);
}

TEST(LoaderHello, structForms)
{
    const auto v1 = parseLoaderHello(hex("01 00 00 00 01 00 00 00"));
    ASSERT_TRUE(v1);
    EXPECT_EQ(v1->shape, HelloShape::Struct);
    EXPECT_TRUE(v1->canDisableTranscode);
    EXPECT_EQ(v1->rawMode, 0);

    const auto v3 = parseLoaderHello(hex("03 00 00 00 01 00 00 00 00 02 00 00 00 08 00 00"));
    ASSERT_TRUE(v3);
    EXPECT_EQ(v3->rawMode, 2);
    EXPECT_EQ(v3->flushBytes, 2048U * 1024U);

    // The same place as the challenge's kind holds the storage type in other builds: 0x103 is no challenge.
    const auto v4 = parseLoaderHello(hex("04 00 00 00 01 00 00 00 00 02 00 00 00 08 00 00 03 01 00 00"));
    ASSERT_TRUE(v4);
    EXPECT_FALSE(v4->locked);
    EXPECT_EQ(v4->storage, StorageKind::Ufs);
}

TEST(LoaderHello, emptyOffersNothing)
{
    for (const char* payload : {"", "01 00", "09 00 00 00 01 00 00 00"}) {
        const auto hello = parseLoaderHello(hex(payload));
        ASSERT_TRUE(hello) << payload;
        EXPECT_EQ(hello->shape, HelloShape::Empty);
        EXPECT_FALSE(hello->canDisableTranscode);
    }
}

} // namespace
} // namespace flashwright::unisoc
