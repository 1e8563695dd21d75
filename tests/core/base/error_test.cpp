// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/endian.h"
#include "core/base/error.h"
#include "core/base/units.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

Result<int> deep()
{
    return fail(Fault::BadReply, "maker.stage.step").with("offset_bytes", "0x10").fromPhone("toy", 0x8b);
}

Result<int> upper()
{
    TRY_LET(const int value, deep());
    return value + 1;
}

TEST(Error, TravelsUpwardUntouched)
{
    const auto result = upper();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, Fault::BadReply);
    EXPECT_EQ(result.error().where, "maker.stage.step");
    EXPECT_EQ(result.error().phone, (PhoneStatus{"toy", 0x8b}));
    EXPECT_EQ(result.error().fact("offset_bytes"), "0x10");
    EXPECT_EQ(result.error().fact("nothing"), "");
}

TEST(Error, FindsFactsInItsCausesAndPrintsThem)
{
    const Result<int> result = fail(Fault::Refused, "session.save_copy").because(deep().error());
    EXPECT_EQ(result.error().fact("offset_bytes"), "0x10");
    const std::string line = result.error().toLogLine();
    EXPECT_THAT(line, testing::HasSubstr("session.save_copy"));
    EXPECT_THAT(line, testing::HasSubstr("maker.stage.step"));
}

TEST(Units, RangesAndSumsDoNotOverflow)
{
    EXPECT_TRUE(rangeFits(0, 0, 0));
    EXPECT_TRUE(rangeFits(6, 4, 10));
    EXPECT_FALSE(rangeFits(7, 4, 10));
    EXPECT_FALSE(rangeFits(11, 0, 10));
    EXPECT_FALSE(rangeFits(8, UINT64_MAX, 10));
    EXPECT_EQ(checkedAdd(1, 2), 3U);
    EXPECT_EQ(checkedAdd(UINT64_MAX, 1), std::nullopt);
    EXPECT_EQ(checkedMultiply(UINT64_MAX / 2, 3), std::nullopt);
    EXPECT_EQ(checkedMultiply(UINT64_MAX, 0), 0U);
}

TEST(Endian, WritesWhatTheNameSays)
{
    Bytes bytes;
    appendBigEndian<std::uint32_t>(bytes, 0x01020304);
    appendLittleEndian<std::uint16_t>(bytes, 0x0506);
    EXPECT_EQ(toHex(bytes), "010203040605");
    EXPECT_EQ(loadBigEndian<std::uint16_t>(bytes), 0x0102);
    EXPECT_EQ(loadLittleEndian<std::uint32_t>(bytes), 0x04030201U);
    EXPECT_EQ(toHex(bytes, 2), "0102…+4");
    EXPECT_EQ(hexNumber(0), "0x0");
    EXPECT_EQ(hexNumber(0x9efffe00), "0x9efffe00");
}

} // namespace
} // namespace flashwright
