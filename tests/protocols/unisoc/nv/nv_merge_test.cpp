// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/nv/nv_merge.h"
#include "tests/protocols/unisoc/hex.h"

#include <gmock/gmock.h>

namespace flashwright::unisoc {
namespace {

using test::hex;
using testing::ElementsAre;

// Composed by hand. The CRC of the result (0xb269) comes from a bitwise CRC-16/ARC in another language.
const Bytes Package =
    hex("40 74 78 56  02 00 08 00 0a ff 01 01 01 01 01 01  05 00 08 00 00 00 00 00 00 00 00 00"
        "  91 01 06 00 00 00 00 00 00 00 00 00  99 01 06 00 00 00 00 00 00 00 00 00"
        "  00 03 04 00 de 0a 11 11  ff ff ff ff");
const Bytes Phone =
    hex("d5 04 34 12  02 00 08 00 0a ff 22 22 22 22 22 22  05 00 08 00 08 a1 b2 c3 d4 e5 f6 07"
        "  91 01 06 00 a1 a2 a3 a4 a5 a6 00 00  00 03 04 00 01 d0 aa aa  ff ff ff ff ff ff ff ff");
const Bytes Merged =
    hex("b2 69 78 56  02 00 08 00 0a ff 22 22 22 22 22 22  05 00 08 00 08 a1 b2 c3 d4 e5 f6 07"
        "  91 01 06 00 a1 a2 a3 a4 a5 a6 00 00  99 01 06 00 00 00 00 00 00 00 00 00"
        "  00 03 04 00 de 0a 11 11  ff ff ff ff");

const std::vector<NvRule> Rules{{"Calibration", std::nullopt, false, false},
    {"IMEI", std::nullopt, false, false}, {"BlueTooth", std::uint16_t{0x191}, false, false},
    {"WIFI", std::uint16_t{0x199}, true, false}};

void expectImpossible(const Bytes& package, const Bytes& phone, const std::vector<NvRule>& rules,
    const char* name, const char* reason)
{
    const auto merged = mergeNv(package, phone, rules);
    ASSERT_FALSE(merged) << reason;
    EXPECT_EQ(merged.error().fault, Fault::Refused);
    EXPECT_EQ(merged.error().fact("problem"), "merge-impossible");
    EXPECT_EQ(merged.error().fact("name"), name);
    EXPECT_EQ(merged.error().fact("reason"), reason);
}

Bytes with(Bytes image, std::size_t at, int value)
{
    image.at(at) = static_cast<std::byte>(value);
    return image;
}

TEST(NvMerge, theUnitsValuesComeAndTheRestIsNew)
{
    const auto merged = mergeNv(Package, Phone, Rules);
    ASSERT_TRUE(merged) << merged.error().toLogLine();
    EXPECT_EQ(toHex(merged->image), toHex(Merged));
    EXPECT_THAT(merged->kept, ElementsAre("Calibration", "IMEI", "BlueTooth"));
    EXPECT_THAT(merged->missing, ElementsAre("IMEI2", "IMEI3", "IMEI4", "WIFI"));
}

TEST(NvMerge, identitiesAreKeptAlsoWhereThePackageForgetsThem)
{
    const auto merged = mergeNv(Package, Phone, {{"Calibration", std::nullopt, false, false}});
    ASSERT_TRUE(merged) << merged.error().toLogLine();
    EXPECT_EQ(toHex(ByteSpan(merged->image).subspan(20, 8)), "08a1b2c3d4e5f607");
}

TEST(NvMerge, anotherMergeOfTheSameChangesNothing)
{
    const auto again = mergeNv(Merged, Phone, Rules);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->image, Merged);
}

TEST(NvMerge, anItemThatThePhoneLacksIsAnErrorUnlessItMayBeMissing)
{
    std::vector<NvRule> rules = Rules;
    rules.back().mayBeMissing = false;
    expectImpossible(Package, Phone, rules, "WIFI", "missing-on-phone");
}

TEST(NvMerge, factoryTestsMayAlwaysBeMissing)
{
    const auto merged = mergeNv(Package, Phone, {{"MMITest", std::uint16_t{0x19A}, false, false}});
    EXPECT_TRUE(merged);
}

TEST(NvMerge, anItemThatThePackageLacksIsAnError)
{
    expectImpossible(Package, with(Phone, 40, 0x01), {{"X", std::uint16_t{0x301}, true, false}}, "X",
        "missing-in-package");
    // The phone has a second identity, the package has no room for it.
    const Bytes two = hex("00 00 34 12  02 00 04 00 0a ff 22 22  05 00 08 00 08 a1 b2 c3 d4 e5 f6 07"
                          "  79 01 08 00 08 a1 b2 c3 d4 e5 f6 08");
    const Bytes one = hex("00 00 34 12  02 00 04 00 0a ff 11 11  05 00 08 00 00 00 00 00 00 00 00 00");
    expectImpossible(one, two, Rules, "IMEI2", "missing-in-package");
}

TEST(NvMerge, anotherLengthIsAnError)
{
    expectImpossible(Package, with(Phone, 30, 0x05), {{"BlueTooth", std::uint16_t{0x191}, false, false}},
        "BlueTooth", "length-differs");
}

TEST(NvMerge, calibrationOfAnotherVersionIsAnErrorUnlessOlderIsAllowed)
{
    const std::vector<NvRule> strict{{"Calibration", std::nullopt, false, false}};
    const std::vector<NvRule> lenient{{"Calibration", std::nullopt, false, true}};
    const Bytes newer = with(Package, 8, 0x0B);
    expectImpossible(newer, Phone, strict, "Calibration", "version-differs");
    const auto merged = mergeNv(newer, Phone, lenient);
    ASSERT_TRUE(merged) << merged.error().toLogLine();
    EXPECT_EQ(toHex(ByteSpan(merged->image).subspan(8, 8)), "0aff222222222222");
    expectImpossible(Package, with(Phone, 8, 0x0C), lenient, "Calibration", "version-differs");
}

TEST(NvMerge, otherByteOrderIsAnError)
{
    const Bytes big = hex("00 00 12 34  00 02 00 04 ff 0a 00 01  00 05 00 08 0a 1b 2c 3d 4e 5f 60 71");
    expectImpossible(Package, big, Rules, "*", "byte-order");
}

TEST(NvMerge, aBlankPhoneCannotBeMerged)
{
    for (const Bytes& phone : {Bytes(512, std::byte{0xff}), Bytes(512), Bytes(), with(Phone, 8, 0x01)}) {
        const auto merged = mergeNv(Package, phone, Rules);
        ASSERT_FALSE(merged);
        EXPECT_EQ(merged.error().fault, Fault::Refused);
        EXPECT_EQ(merged.error().fact("problem"), "calibration-unreadable");
    }
}

TEST(NvMerge, aBadPackageIsCalledSo)
{
    const auto merged = mergeNv(with(Package, 18, 0x07), Phone, Rules);
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().fault, Fault::PackageCorrupt);
    EXPECT_EQ(merged.error().fact("problem"), "calibration-bad");
}

TEST(NvRules, goThroughTheirText)
{
    const std::vector<NvRule> rules{
        {"Cal:ib;", std::nullopt, false, true}, {"LTE", std::uint16_t{0xA05}, true, false}};
    EXPECT_EQ(nvRulesText(rules), "Cal_ib_:*:r;LTE:0xa05:c");
    const auto back = parseNvRules("Cal_ib_:*:r;LTE:0xa05:c");
    ASSERT_TRUE(back);
    ASSERT_EQ(back->size(), 2U);
    EXPECT_FALSE((*back)[0].id);
    EXPECT_TRUE((*back)[0].mayBeOlder && !(*back)[0].mayBeMissing);
    EXPECT_EQ((*back)[1].id, 0xA05);
    EXPECT_TRUE((*back)[1].mayBeMissing && !(*back)[1].mayBeOlder);
    EXPECT_TRUE(parseNvRules("")->empty());
    for (const char* bad : {"X", "X:", "X:5:", "X:0x:", "X:0x10000:", "X:0xg:", ";", "A:*:;B"}) {
        EXPECT_FALSE(parseNvRules(bad)) << bad;
    }
}

} // namespace
} // namespace flashwright::unisoc
