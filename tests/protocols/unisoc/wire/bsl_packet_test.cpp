// SPDX-License-Identifier: GPL-3.0-or-later
// Frames against vectors that were computed apart from this program, from the definitions that device sources
// give: [spec] CRC-16/XMODEM; [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/packet.c, fdl_crc.c. The
// short ones also appear in [capture] ilyakurdyukov/spreadtrum_flash: issues 11, 22.
#include "protocols/unisoc/wire/bsl_packet.h"
#include "tests/protocols/unisoc/hex.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using test::hex;
using test::join;
using test::name72;

namespace {

constexpr WireMode Rom{BslChecksum::Crc16, true};
constexpr WireMode Fdl{BslChecksum::Sum, true};
constexpr WireMode FdlPlain{BslChecksum::Sum, false};

struct Vector {
    const char* name;
    BslCommand command;
    Bytes payload;
    WireMode mode;
    Bytes frame;
};

std::vector<Vector> vectors()
{
    return {
        {"connectRom", BslCommand::Connect, {}, Rom, hex("7e 00 00 00 00 00 00 7e")},
        {"connectFdl", BslCommand::Connect, {}, Fdl, hex("7e 00 00 00 00 ff ff 7e")},
        {"startRom5500", BslCommand::StartData, startByAddress(0x5500, 0x1234), Rom,
            hex("7e 00 01 00 08 00 00 55 00 00 00 12 34 d1 e5 7e")},
        {"startFdl5500", BslCommand::StartData, startByAddress(0x5500, 0x1234), Fdl,
            hex("7e 00 01 00 08 00 00 55 00 00 00 12 34 98 c2 7e")},
        {"startRomFdl2Base", BslCommand::StartData, startByAddress(0x9efffe00, 0xc0000), Rom,
            hex("7e 00 01 00 08 9e ff fe 00 00 0c 00 00 6e 9d 7e")},
        {"startFdlFdl2Base", BslCommand::StartData, startByAddress(0x9efffe00, 0xc0000), Fdl,
            hex("7e 00 01 00 08 9e ff fe 00 00 0c 00 00 62 ea 7e")},
        {"midstEscapedRom", BslCommand::MidstData, hex("7e 7d 20 00"), Rom,
            hex("7e 00 02 00 04 7d 5e 7d 5d 20 00 95 75 7e")},
        {"midstEscapedFdl", BslCommand::MidstData, hex("7e 7d 20 00"), Fdl,
            hex("7e 00 02 00 04 7d 5e 7d 5d 20 00 61 7c 7e")},
        {"midstWithoutTranscode", BslCommand::MidstData, hex("7e 7d 20 00"), FdlPlain,
            hex("7e 00 02 00 04 7e 7d 20 00 61 7c 7e")},
        {"escapedCrc", BslCommand::MidstData, hex("00 5b"), Rom, hex("7e 00 02 00 02 00 5b c1 7d 5d 7e")},
        {"escapedSum", BslCommand::MidstData, hex("80 fc"), Fdl, hex("7e 00 02 00 02 80 fc 7d 5e ff 7e")},
        {"oddPayload", BslCommand::MidstData, hex("61 62 63"), Fdl, hex("7e 00 02 00 03 61 62 63 98 3b 7e")},
        {"endRom", BslCommand::EndData, {}, Rom, hex("7e 00 03 00 00 59 50 7e")},
        {"endFdl", BslCommand::EndData, {}, Fdl, hex("7e 00 03 00 00 ff fc 7e")},
        {"execRom", BslCommand::ExecData, {}, Rom, hex("7e 00 04 00 00 dc c0 7e")},
        {"execFdl", BslCommand::ExecData, {}, Fdl, hex("7e 00 04 00 00 ff fb 7e")},
        {"reset", BslCommand::Reset, {}, Fdl, hex("7e 00 05 00 00 ff fa 7e")},
        {"powerOff", BslCommand::PowerOff, {}, Fdl, hex("7e 00 17 00 00 ff e8 7e")},
        {"changeBaudRom", BslCommand::ChangeBaud, changeBaud(921600), Rom,
            hex("7e 00 09 00 04 00 0e 10 00 ba b8 7e")},
        {"changeBaudFdl", BslCommand::ChangeBaud, changeBaud(921600), Fdl,
            hex("7e 00 09 00 04 00 0e 10 00 ef e4 7e")},
        {"disableTranscode", BslCommand::DisableTranscode, {}, Fdl, hex("7e 00 21 00 00 ff de 7e")},
        {"readPartition", BslCommand::ReadPartition, {}, Fdl, hex("7e 00 2d 00 00 ff d2 7e")},
        {"readMidst", BslCommand::ReadMidst, readMidst(0x1000, 0x2000, false), Fdl,
            hex("7e 00 11 00 08 00 10 00 00 00 20 00 00 ff b6 7e")},
        {"readMidstWide", BslCommand::ReadMidst, readMidst(0x1000, 0x140000000, true), Fdl,
            hex("7e 00 11 00 0c 00 10 00 00 00 00 00 40 01 00 00 00 fe 92 7e")},
        {"readEnd", BslCommand::ReadEnd, {}, Fdl, hex("7e 00 12 00 00 ff ed 7e")},
        {"readFlashById", BslCommand::ReadFlash, readFlash(0x90000001, 0x1000, 0), Fdl,
            hex("7e 00 06 00 0c 90 00 00 01 00 00 10 00 00 00 00 00 5f ec 7e")},
        {"eraseById", BslCommand::EraseFlash, eraseByAddress(0x90000003, 0xc0000), Fdl,
            hex("7e 00 0a 00 08 90 00 00 03 00 0c 00 00 6f de 7e")},
        {"startByName", BslCommand::StartData, placeByName("boot", 35ULL << 20U), Fdl,
            join({hex("7e 00 01 00 4c"), name72("boot"), hex("00 00 30 02 1b af 7e")})},
        {"startByNameWide", BslCommand::StartData, placeByName("super", 0x150000000), Fdl,
            join({hex("7e 00 01 00 58"), name72("super"),
                hex("00 00 00 50 01 00 00 00 00 00 00 00 00 00 00 00 cf 54 7e")})},
        {"startOfNv", BslCommand::StartData, placeByName("l_fixnv1", 0x40000, 0x01234567), Fdl,
            join({hex("7e 00 01 00 50"), name72("l_fixnv1"), hex("00 00 04 00 67 45 23 01 4a 65 7e")})},
        {"eraseMisc", BslCommand::EraseFlash, eraseByName("misc", 0), Fdl,
            join({hex("7e 00 0a 00 4c"), name72("misc"), hex("00 00 00 00 53 a8 7e")})},
        {"startMisc", BslCommand::StartData, placeByName("misc", 16), Fdl,
            join({hex("7e 00 01 00 4c"), name72("misc"), hex("10 00 00 00 43 b1 7e")})},
        {"readStartMisc", BslCommand::ReadStart, placeByName("misc", 16), Fdl,
            join({hex("7e 00 10 00 4c"), name72("misc"), hex("10 00 00 00 43 a2 7e")})},
        {"readMidstMisc", BslCommand::ReadMidst, readMidst(16, 0, false), Fdl,
            hex("7e 00 11 00 08 10 00 00 00 00 00 00 00 ef e6 7e")},
        {"startFdl1Toy", BslCommand::StartData, startByAddress(0x5500, 16), Rom,
            hex("7e 00 01 00 08 00 00 55 00 00 00 00 10 d0 12 7e")},
        {"midstToyRom", BslCommand::MidstData, hex("000102030405060708090a0b0c0d0e0f"), Rom,
            hex("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f e3 23 7e")},
        {"startFdl2Toy", BslCommand::StartData, startByAddress(0x9efffe00, 16), Fdl,
            hex("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e")},
        {"midstToyFdl", BslCommand::MidstData, hex("000102030405060708090a0b0c0d0e0f"), Fdl,
            hex("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e")},
    };
}

class BslPacketVector : public testing::TestWithParam<Vector> { };

TEST_P(BslPacketVector, isByteExact)
{
    const Vector& vector = GetParam();
    EXPECT_EQ(toHex(makeFrame(vector.command, vector.payload, vector.mode)), toHex(vector.frame));
}

INSTANTIATE_TEST_SUITE_P(Frames, BslPacketVector, testing::ValuesIn(vectors()),
    [](const auto& vector) { return std::string(vector.param.name); });

TEST(BslPacket, address64SwapsTheHalvesOfEachNumber)
{
    EXPECT_EQ(
        startByAddress64(0x9efffe00, 0x150000000), hex("9e ff fe 00 00 00 00 00 50 00 00 00 00 00 00 01"));
    EXPECT_EQ(startByAddress64(1, 2, 0x01020304).size(), 20U);
}

TEST(BslPacket, nameFormsDifferByLengthAlone)
{
    EXPECT_EQ(placeByName("boot", 1).size(), 76U);
    EXPECT_EQ(placeByName("boot", 1, 7).size(), 80U);
    EXPECT_EQ(placeByName("boot", 0xffffffff).size(), 76U);
    EXPECT_EQ(placeByName("boot", 0x100000000).size(), 88U);
    EXPECT_EQ(placeByName("boot", 0x100000000, 7).size(), 92U);
}

TEST(BslPacket, namesOfMoreThan31CharactersAreRefused)
{
    EXPECT_TRUE(isPartitionName(std::string(31, 'a')));
    EXPECT_FALSE(isPartitionName(std::string(32, 'a')));
    EXPECT_FALSE(isPartitionName(""));
    EXPECT_FALSE(isPartitionName("bo ot"));
    EXPECT_FALSE(isPartitionName("b\xc3\xb6t"));
}

TEST(BslPacket, rawBlockAnnouncementIsPaddedTo16Bytes)
{
    EXPECT_EQ(midstRawStart(0x200000, 0x1000), hex("00 00 20 00 00 00 00 00 00 10 00 00 00 00 00 00"));
}

} // namespace
} // namespace flashwright::unisoc
