// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes from bkerler/mtkclient issue 35 (a trace of device controls) and from the published packet
// description.
#include "protocols/mediatek/wire/xflash_packet.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using unisoc::test::hex;
using unisoc::test::join;

TEST(XflashPacket, headerOfFourBytesAsTraced)
{
    const auto header = encodeHeader(4);
    EXPECT_EQ(toHex(header), "efeeeefe0100000004000000");
    const auto parsed = parseHeader(header, 4);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->type, PacketType::Flow);
    EXPECT_EQ(parsed->bytes, 4U);
}

TEST(XflashPacket, commandsAsTraced)
{
    EXPECT_EQ(toHex(encodePacket(encodeWord(0x010009))), "efeeeefe010000000400000009000100");
    EXPECT_EQ(toHex(encodePacket(encodeWord(0x0f0000))), "efeeeefe010000000400000000000f00");
    EXPECT_EQ(toHex(encodeWord(0x434e5953)), "53594e43");
}

struct BadHeader {
    const char* bytes;
    const char* field;
};

class BadHeaders : public testing::TestWithParam<BadHeader> { };

TEST_P(BadHeaders, areRefused)
{
    const auto parsed = parseHeader(hex(GetParam().bytes), 0x1000);
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().fault, Fault::BadReply);
    EXPECT_EQ(parsed.error().fact("field"), GetParam().field);
}

INSTANTIATE_TEST_SUITE_P(Rows, BadHeaders,
    testing::Values(BadHeader{"", "length"}, BadHeader{"efeeeefe01000000040000", "length"},
        BadHeader{"efeeeefe010000000400000000", "length"}, BadHeader{"feeeeeef0100000004000000", "magic"},
        BadHeader{"efeeeefe0000000004000000", "type"}, BadHeader{"efeeeefe0300000004000000", "type"},
        BadHeader{"efeeeefe0100000001100000", "payload"}, BadHeader{"efeeeefe01000000ffffffff", "payload"}));

TEST(XflashPacket, statusesOfBothAges)
{
    EXPECT_EQ(statusOf(hex("0000")), 0U);
    EXPECT_EQ(statusOf(hex("0500")), 5U);
    EXPECT_EQ(statusOf(hex("040001c0")), 0xc0010004U);
    EXPECT_FALSE(statusOf(hex("")));
    EXPECT_FALSE(statusOf(hex("00")));
    EXPECT_FALSE(statusOf(hex("000000")));
    EXPECT_FALSE(statusOf(hex("0000000000")));
}

TEST(XflashPacket, informationIsNoError)
{
    for (const std::uint32_t good : {0U, 0xfeeeeeefU, 0x40040004U, 0x40040005U, 0x80010000U, 0x434e5953U}) {
        EXPECT_TRUE(succeeded(good)) << hexNumber(good);
    }
    for (const std::uint32_t bad : {0xc0010001U, 0xc0070004U, 5U, 0xfffffffeU, 1U}) {
        EXPECT_FALSE(succeeded(bad)) << hexNumber(bad);
    }
}

TEST(XflashPacket, messagesBecomeOneLine)
{
    const auto text = [](std::string_view chars) { return messageText(asBytes(chars)); };
    EXPECT_EQ(text("mmc init done\r\n"), "mmc init done");
    EXPECT_EQ(text(std::string_view("\x02\0\0\0hello\n\0", 11)), "hello");
    EXPECT_EQ(text(std::string_view("\0\0\0\0", 4)), "");
    EXPECT_EQ(text("a\x01"
                   "b\xff"),
        "a?b?");
    EXPECT_EQ(text(std::string(4000, 'x')).size(), 512U);
    EXPECT_EQ(text(""), "");
}

} // namespace flashwright::mediatek
