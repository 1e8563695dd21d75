// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/bsl_reply.h"
#include "protocols/unisoc/wire/hdlc_framing.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;

namespace {

Bytes decoded(std::string_view frame)
{
    FrameDecoder decoder;
    decoder.feed(hex(frame));
    const auto found = decoder.next();
    return found ? Bytes(found->begin(), found->end()) : Bytes();
}

struct Vector {
    const char* name;
    const char* crcFrame;
    const char* sumFrame;
    std::uint16_t code;
};

class BslReplyVector : public testing::TestWithParam<Vector> { };

TEST_P(BslReplyVector, isReadWithItsOwnChecksumOnly)
{
    const Vector& vector = GetParam();
    const struct {
        const char* frame;
        BslChecksum right;
        BslChecksum wrong;
    } both[] = {{vector.crcFrame, BslChecksum::Crc16, BslChecksum::Sum},
        {vector.sumFrame, BslChecksum::Sum, BslChecksum::Crc16}};
    for (const auto& [frame, right, wrong] : both) {
        if (std::string_view(frame).empty()) {
            continue;
        }
        const Bytes bytes = decoded(frame);
        const auto reply = parseBslReply(bytes, right);
        ASSERT_TRUE(reply) << frame;
        EXPECT_EQ(reply->code, vector.code);
        const auto refused = parseBslReply(bytes, wrong);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::ChecksumMismatch);
        BslChecksum found = wrong;
        ASSERT_TRUE(parseBslReplyDetecting(bytes, found));
        EXPECT_EQ(found, right);
    }
}

INSTANTIATE_TEST_SUITE_P(Frames, BslReplyVector,
    testing::Values(Vector{"ack", "7e 00 80 00 00 3b 5a 7e", "7e 00 80 00 00 ff 7f 7e", 0x80},
        Vector{"verifyError", "7e 00 8b 00 00 cb ab 7e", "7e 00 8b 00 00 ff 74 7e", 0x8b},
        Vector{"incompatible", "", "7e 00 96 00 00 ff 69 7e", 0x96},
        Vector{"unsupported", "7e 00 fe 00 00 f8 53 7e", "7e 00 fe 00 00 ff 01 7e", 0xfe},
        Vector{"failed", "", "7e 00 84 00 00 ff 7b 7e", 0x84},
        Vector{"sizeError", "", "7e 00 8a 00 00 ff 75 7e", 0x8a},
        Vector{"writeNotEnabled", "", "7e 00 ac 00 00 ff 53 7e", 0xac},
        Vector{"nvSumZero", "", "7e 00 a0 00 00 ff 5f 7e", 0xa0},
        Vector{"dataSumDiffers", "", "7e 00 a1 00 00 ff 5e 7e", 0xa1},
        Vector{"loaderRefused", "7e 00 a6 00 00 0f 3c 7e", "", 0xa6}),
    [](const auto& vector) { return std::string(vector.param.name); });

TEST(BslReply, versionOfTheRomAndOfFdl1)
{
    BslChecksum found = BslChecksum::Sum;
    const auto rom = parseBslReplyDetecting(decoded("7e 00 81 00 06 53 50 52 44 33 00 57 0a 7e"), found);
    ASSERT_TRUE(rom);
    EXPECT_EQ(found, BslChecksum::Crc16);
    EXPECT_EQ(versionText(rom->payload), "SPRD3");

    const auto fdl1 = parseBslReplyDetecting(decoded("7e 00 81 00 22 53 70 72 65 61 64 74 72 75 6d 20 42 6f "
                                                     "6f 74 20 42 6c 6f 63 6b 20 76 65 72 73 69 6f "
                                                     "6e 20 31 2e 31 00 aa e9 7e"),
        found);
    ASSERT_TRUE(fdl1);
    EXPECT_EQ(found, BslChecksum::Sum);
    EXPECT_EQ(versionText(fdl1->payload), "Spreadtrum Boot Block version 1.1");
}

TEST(BslReply, oddReplyComesWithSwappedSum)
{
    // A phone always swaps its sum, so an odd frame does not add up to zero; it is computed again instead.
    const auto reply = parseBslReply(decoded("7e 00 93 00 03 61 62 63 3b 07 7e"), BslChecksum::Sum);
    ASSERT_TRUE(reply);
    EXPECT_EQ(asText(reply->payload), "abc");
    // The other byte order is accepted as well.
    EXPECT_TRUE(parseBslReply(decoded("7e 00 93 00 03 61 62 63 07 3b 7e"), BslChecksum::Sum));
    EXPECT_FALSE(parseBslReply(decoded("7e 00 93 00 03 61 62 63 07 3c 7e"), BslChecksum::Sum));
}

TEST(BslReply, lengthIsCheckedBeforeTheChecksum)
{
    const auto tooLong = parseBslReply(hex("00 80 00 01 ff 7f"), BslChecksum::Sum);
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().fault, Fault::BadReply);
    for (const char* frame : {"", "00", "00 80 00 00 ff"}) {
        const auto tooShort = parseBslReply(hex(frame), BslChecksum::Sum);
        ASSERT_FALSE(tooShort);
        EXPECT_EQ(tooShort.error().fault, Fault::BadReply);
    }
}

TEST(BslReply, logTextFollowsItsChannel)
{
    const auto log =
        parseBslReply(decoded("7e 00 ff 00 08 00 00 00 00 68 69 0d 0a 89 85 7e"), BslChecksum::Sum);
    ASSERT_TRUE(log);
    EXPECT_TRUE(log->is(BslReplyCode::Log));
    EXPECT_EQ(logText(log->payload), "hi\r\n");
    EXPECT_EQ(logText(hex("00 00")), "");
}

TEST(BslReply, repliesThatStopTheLoader)
{
    for (const std::uint16_t code : {0x8b, 0xa0, 0xa2}) {
        EXPECT_TRUE(stopsTheLoader(code));
    }
    for (const std::uint16_t code : {0x80, 0x84, 0x8a, 0x96, 0xa1, 0xac, 0xfe}) {
        EXPECT_FALSE(stopsTheLoader(code));
    }
}

} // namespace
} // namespace flashwright::unisoc
