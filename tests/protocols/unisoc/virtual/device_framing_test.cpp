// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors from the definitions of CRC-16/XMODEM and of the loaders' sum, for odd lengths as the device stores
// and verifies them: [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/packet.c, fdl_crc.c
#include "protocols/unisoc/virtual/device_checksum.h"
#include "protocols/unisoc/virtual/device_framing.h"
#include "tests/protocols/unisoc/virtual/test_host.h"

namespace flashwright::unisoc::device {
namespace {

TEST(DeviceChecksum, MatchesThePublishedCheckValue)
{
    EXPECT_EQ(deviceCrc(asBytes("123456789")), 0x31c3);
    EXPECT_EQ(deviceCrc({}), 0);
}

TEST(DeviceChecksum, SumEqualsTheNaiveOneForEveryEvenLength)
{
    for (std::size_t size = 0; size < 70; size += 2) {
        const Bytes bytes = pattern(size, static_cast<unsigned>(size));
        const auto swapped = static_cast<std::uint16_t>(deviceSum(bytes) << 8U | deviceSum(bytes) >> 8U);
        EXPECT_EQ(swapped, TestHost::sumOf(bytes)) << size;
    }
    EXPECT_EQ(byteSum(fromHex("59623412050004001122334491010600a1a2a3a4a5a60000ffffffff")), 0xa1dU);
}

struct Vector {
    const char* frame;
    DeviceCheck check;
    std::uint16_t type;
    std::size_t payload;
};

class DeviceFrames : public testing::TestWithParam<Vector> { };

TEST_P(DeviceFrames, AreTakenAndAnyFlippedBitIsNoticed)
{
    const Bytes raw = fromHex(GetParam().frame);
    DeviceFrameReader reader;
    ByteSpan rest(raw);
    const auto frame = reader.next(rest, true);
    ASSERT_TRUE(frame);
    const DeviceRequest request = judgeRequest(*frame, GetParam().check);
    EXPECT_TRUE(request.good);
    EXPECT_EQ(request.type, GetParam().type);
    EXPECT_EQ(request.payload.size(), GetParam().payload);
    Bytes damaged(frame->begin(), frame->end());
    for (std::byte& byte : damaged) {
        byte ^= std::byte{4};
        EXPECT_FALSE(judgeRequest(damaged, GetParam().check).good);
        byte ^= std::byte{4};
    }
}

INSTANTIATE_TEST_SUITE_P(Vectors, DeviceFrames,
    testing::Values(Vector{"7e0000000000007e", DeviceCheck::Crc, 0, 0},
        Vector{"7e00000000ffff7e", DeviceCheck::Sum, 0, 0},
        Vector{"7e00010008000055000000 1234d1e57e", DeviceCheck::Crc, 1, 8},
        Vector{"7e0001000800005500000012 3498c27e", DeviceCheck::Sum, 1, 8},
        Vector{"7e000200047d5e7d5d200095757e", DeviceCheck::Crc, 2, 4},
        Vector{"7e000200047d5e7d5d2000617c7e", DeviceCheck::Sum, 2, 4},
        Vector{"7e00020002005bc17d5d7e", DeviceCheck::Crc, 2, 2},
        Vector{"7e0002000280fc7d5eff7e", DeviceCheck::Sum, 2, 2},
        Vector{"7e00020003616263983b7e", DeviceCheck::Sum, 2, 3}));

TEST(DeviceFraming, RepliesSwapTheSumOfOddLengthsToo)
{
    const Bytes abc = fromHex("616263");
    EXPECT_EQ(toHex(encodeReply(0x93, abc, DeviceCheck::Sum, true)), "7e009300036162633b077e");
    EXPECT_EQ(toHex(encodeReply(0xfe, {}, DeviceCheck::Crc, true)), "7e00fe0000f8537e");
    EXPECT_EQ(toHex(encodeReply(0xfe, {}, DeviceCheck::Sum, true)), "7e00fe0000ff017e");
}

TEST(DeviceFraming, FindsFramesInAStreamCutAnywhere)
{
    const Bytes stream = fromHex("7e7e 0021 0000 ffde 7e7e 0002 0004 7d5e7d5d2000 617c 7e 0003 0000 fffc 7e");
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        DeviceFrameReader reader;
        std::vector<unsigned> types;
        for (ByteSpan part : {ByteSpan(stream).first(cut), ByteSpan(stream).subspan(cut)}) {
            while (const auto frame = reader.next(part, true)) {
                const DeviceRequest request = judgeRequest(*frame, DeviceCheck::Sum);
                EXPECT_TRUE(request.good);
                types.push_back(request.type);
            }
        }
        EXPECT_EQ(types, (std::vector<unsigned>{0x21, 0x02, 0x03})) << cut;
    }
}

TEST(DeviceFraming, CountsBytesOnASerialLineWithoutEscapes)
{
    const Bytes stream = fromHex("7e 0002 0004 7e7d2000 617c 7e 7e 0003 0000 fffc 7e");
    for (std::size_t cut = 0; cut <= stream.size(); ++cut) {
        DeviceFrameReader reader;
        std::vector<unsigned> types;
        for (ByteSpan part : {ByteSpan(stream).first(cut), ByteSpan(stream).subspan(cut)}) {
            while (const auto frame = reader.next(part, false)) {
                EXPECT_TRUE(judgeRequest(*frame, DeviceCheck::Sum).good);
                types.push_back(judgeRequest(*frame, DeviceCheck::Sum).type);
            }
        }
        EXPECT_EQ(types, (std::vector<unsigned>{0x02, 0x03})) << cut;
    }
}

} // namespace
} // namespace flashwright::unisoc::device
