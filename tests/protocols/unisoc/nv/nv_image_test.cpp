// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "protocols/unisoc/nv/nv_image.h"
#include "protocols/unisoc/nv/nv_names.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {
namespace {

using test::hex;
using test::join;

// The first image was made by hand; its CRC by a bitwise CRC-16/ARC in another language.
const Bytes Little =
    hex("59 62 34 12  05 00 04 00 11 22 33 44  91 01 06 00 a1 a2 a3 a4 a5 a6 00 00  ffffffff");
const Bytes Whole =
    hex("00 00 34 12  02 00 08 00 0b ff 01 02 03 04 05 06  05 00 08 00 0a 1b 2c 3d 4e 5f 60 71"
        "  ff ff ff ff");

std::string detailOf(const Bytes& image)
{
    const auto parsed = NvImage::parse(image);
    EXPECT_FALSE(parsed);
    if (parsed) {
        return "";
    }
    EXPECT_EQ(parsed.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(parsed.error().fact("problem"), "calibration-bad");
    return std::string(parsed.error().fact("detail"));
}

TEST(NvImage, readsItemsAndKnowsItsCrc)
{
    const auto image = NvImage::parse(Little);
    ASSERT_TRUE(image) << image.error().toLogLine();
    EXPECT_EQ(image->order(), NvOrder::Little);
    EXPECT_EQ(image->timeStamp(), 0x1234);
    EXPECT_TRUE(image->crcIsRight());
    ASSERT_EQ(image->items().size(), 2U);
    EXPECT_EQ(image->items()[0].id, 0x5);
    EXPECT_EQ(image->items()[0].offset, 8U);
    EXPECT_EQ(image->items()[1].id, 0x191);
    EXPECT_EQ(image->items()[1].offset, 16U);
    EXPECT_EQ(toHex(image->dataOf(image->items()[1])), "a1a2a3a4a5a6");
    EXPECT_EQ(image->find(0x199), nullptr);
    Bytes changed = Little;
    changed[9] = std::byte{0x23};
    EXPECT_FALSE(NvImage::parse(changed)->crcIsRight());
}

TEST(NvImage, readsBigEndianWhereLittleMakesNoSense)
{
    const auto image = NvImage::parse(
        hex("00 00 12 34  00 02 00 04 ff 0c 00 01  00 05 00 08 0a 1b 2c 3d 4e 5f 60 71  ff ff ff ff"));
    ASSERT_TRUE(image) << image.error().toLogLine();
    EXPECT_EQ(image->order(), NvOrder::Big);
    EXPECT_EQ(image->timeStamp(), 0x1234);
    ASSERT_EQ(image->items().size(), 2U);
    EXPECT_EQ(image->versionOf(image->items()[0]), 0xFF0C);
    EXPECT_EQ(image->structureTrouble(), "");
}

TEST(NvImage, readsBigEndianAlsoWhereLittleCouldBeRead)
{
    // As little-endian: one item 0x0200 of 0x0400 bytes. As big-endian: items 2 and 5.
    Bytes image =
        hex("00 00 12 34  00 02 00 04 ff 0a 00 01  00 05 00 08 0a 1b 2c 3d 4e 5f 60 71  ff ff ff ff");
    image.resize(2000, std::byte{0xff});
    const auto parsed = NvImage::parse(image);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->order(), NvOrder::Big);
}

TEST(NvImage, endsAtItsExactEndOrAtTheEndMark)
{
    EXPECT_EQ(NvImage::parse(ByteSpan(Little).first(24))->items().size(), 2U);
    EXPECT_EQ(NvImage::parse(ByteSpan(Little).first(22))->items().size(), 2U); // without the last padding
    EXPECT_EQ(NvImage::parse(ByteSpan(Little).first(26))->items().size(), 2U); // half an end mark
    const Bytes after = join({Little, hex("05 00 04 00 99 99 99 99")});
    EXPECT_EQ(NvImage::parse(after)->items().size(), 2U);
}

TEST(NvImage, aDirectoryIsAnItemAndPaddingIsNone)
{
    const auto image =
        NvImage::parse(hex("00 00 00 00  00 00 04 00 49 4e 44 58  fe ff 06 00 00 00 00 00 00 00 00 00"
                           "  05 00 08 00 01 02 03 04 05 06 07 08"));
    ASSERT_TRUE(image) << image.error().toLogLine();
    ASSERT_EQ(image->items().size(), 2U);
    EXPECT_EQ(image->items()[0].id, NvImage::DirectoryId);
    EXPECT_EQ(image->items()[1].id, 0x5);
}

TEST(NvImage, theLoadersHeaderOfARawDumpIsStripped)
{
    Bytes dump(0x200);
    storeLittleEndian<std::uint32_t>(dump, 0x4E56);
    storeLittleEndian<std::uint32_t>(
        MutableByteSpan(dump).subspan(4), static_cast<std::uint32_t>(Whole.size()));
    dump.insert(dump.end(), Whole.begin(), Whole.end());
    dump.resize(dump.size() + 1000, std::byte{0x5a});
    const auto image = NvImage::parse(dump);
    ASSERT_TRUE(image) << image.error().toLogLine();
    EXPECT_TRUE(image->hadHeader());
    EXPECT_EQ(image->bytes(), Whole);
    dump.resize(0x200 + Whole.size() - 1);
    EXPECT_EQ(detailOf(dump), "header-length");
}

TEST(NvImage, everyLengthIsChecked)
{
    EXPECT_EQ(detailOf({}), "too-short");
    EXPECT_EQ(detailOf(hex("00 00 00 00 ff ff ff")), "too-short");
    EXPECT_EQ(detailOf(hex("00 00 00 00  05 00 09 00 01 02 03 04 05 06 07 08")), "item-length");
    EXPECT_EQ(detailOf(hex("00 00 00 00  05 00 04 00 01 02 03 04  06 00 00")), "item-cut");
    EXPECT_EQ(detailOf(hex("00 00 00 00  05 00 04 00 01 02 03 04  06")), "item-cut");
    EXPECT_EQ(detailOf(Bytes(100)), "item-empty");
    EXPECT_EQ(detailOf(Bytes(17 * 1024 * 1024, std::byte{0xff})), "too-large");
    Bytes many(4);
    for (int i = 0; i < 70000; ++i) {
        many.insert(many.end(), {std::byte{1}, std::byte{0}, std::byte{0}, std::byte{0}});
    }
    EXPECT_EQ(detailOf(many), "too-many-items");
}

TEST(NvImage, anImageForAModemHasIdentityAndKnownCalibration)
{
    EXPECT_EQ(NvImage::parse(Whole)->structureTrouble(), "");
    EXPECT_EQ(NvImage::parse(Little)->structureTrouble(), "identity-length");
    EXPECT_EQ(NvImage::parse(Bytes(64, std::byte{0xff}))->structureTrouble(), "no-identity");
    EXPECT_EQ(NvImage::parse(hex("00 00 00 00  05 00 08 00 01 02 03 04 05 06 07 08"))->structureTrouble(),
        "no-calibration");
    for (const auto& [version, trouble] : {std::pair{0x09, "calibration-version"}, std::pair{0x0A, ""},
             std::pair{0x0C, ""}, std::pair{0x0D, "calibration-version"}}) {
        Bytes image = Whole;
        image[8] = static_cast<std::byte>(version);
        EXPECT_EQ(NvImage::parse(image)->structureTrouble(), trouble) << version;
    }
}

TEST(NvNames, identitiesAndAddressesAreNotShownUnasked)
{
    for (const std::uint16_t id : {0x5, 0x179, 0x186, 0x1E4, 0x1E5, 0x191, 0x199, 0x1F2}) {
        EXPECT_TRUE(isPrivateItem(id)) << id;
        EXPECT_NE(nvItemName(id), "") << id;
    }
    EXPECT_FALSE(isPrivateItem(GsmCalibrationId));
    EXPECT_EQ(nvItemName(0x3333), "");
}

} // namespace
} // namespace flashwright::unisoc
