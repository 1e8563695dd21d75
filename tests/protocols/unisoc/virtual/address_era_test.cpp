// SPDX-License-Identifier: GPL-3.0-or-later
// Phones without names. [peer] himeno-hamster/sprd-u-boot: nand_fdl/fdl-2; Jakes-Fu/ZW217_W19_V4.1_yisai:
// ResearchDownload Libary/BMPlatform/HostProtocol.cpp (the 0xAE packets below are worked out from its
// structures)
#include "tests/protocols/unisoc/virtual/test_host.h"

namespace flashwright::unisoc {
namespace {

constexpr const char* PacketAck = "ae04000000ff000000000000";

TEST(AddressEra, SaysWhetherTheLayoutIsItsOwn)
{
    TestHost ready(phoneOf("sc7731-emmc"));
    EXPECT_EQ(ready.loadBoth(0x50000000, 0x9f000000).code, 0x80U);
    TestHost other(phoneOf("sc7731-emmc", R"({"fdl2":{"hello":{"shape":"empty"}}})"));
    const Answer hello = other.loadBoth(0x50000000, 0x9f000000);
    EXPECT_EQ(hello.code, 0x96U);
    EXPECT_TRUE(hello.payload.empty());
    EXPECT_EQ(other.send(0x0b).code, 0x80U);
    EXPECT_EQ(other.send(0x0b, Bytes(76)).code, 0x96U) << "the table is built in";
}

TEST(AddressEra, WritesReadsAndErasesById)
{
    TestHost host(phoneOf("sc7731-emmc"));
    host.loadBoth(0x50000000, 0x9f000000);
    const Bytes image = pattern(5000);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x8000001c, 5000})).code, 0x80U);
    EXPECT_EQ(host.send(0x02, image).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x80U);
    EXPECT_EQ(host.cable.phone().storage().at("boot"), image);
    const Answer part = host.send(0x06, TestHost::words({0x8000001c, 100, 50}));
    EXPECT_EQ(part.code, 0x93U);
    EXPECT_EQ(part.payload, Bytes(image.begin() + 50, image.begin() + 150));
    EXPECT_EQ(host.send(0x0a, TestHost::words({0x8000001c, 0})).code, 0x80U);
    EXPECT_EQ(host.send(0x06, TestHost::words({0x8000001c, 16, 0})).payload, Bytes(16));
}

TEST(AddressEra, DiesOfUnknownCommandsAndIds)
{
    for (const unsigned type : {0x2dU, 0x10U, 0x21U, 0x1bU}) {
        TestHost host(phoneOf("sc7731-emmc"));
        host.loadBoth(0x50000000, 0x9f000000);
        EXPECT_EQ(host.send(type).code, 0U);
        EXPECT_EQ(host.send(0x00).code, 0U);
    }
    TestHost host(phoneOf("sc7731-emmc"));
    host.loadBoth(0x50000000, 0x9f000000);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x87654321, 16})).code, 0x96U);
    EXPECT_EQ(host.send(0x00).code, 0U);
}

TEST(AddressEra, BuffersPlainImagesInMemoryThatIsLimited)
{
    TestHost host(phoneOf("sc7731-emmc"));
    host.loadBoth(0x50000000, 0x9f000000);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x8000001e, 300U << 20U})).code, 0x80U)
        << "system, may be sparse";
    EXPECT_EQ(host.send(0x02, pattern(0x1000)).code, 0x8aU) << "it is not, and larger than 256 MiB";
    EXPECT_EQ(host.send(0x02, pattern(0x1000)).code, 0x84U) << "data after an error";
}

TEST(AddressEra, CalibrationWantsItsSum)
{
    TestHost host(phoneOf("sc7731-emmc"));
    host.loadBoth(0x50000000, 0x9f000000);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x80000008, 4, 10})).code, 0x80U);
    EXPECT_EQ(host.send(0x02, "01020304").code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x80U);
    EXPECT_EQ(host.cable.phone().storage().at("fixnv1"), fromHex("01020304"));
    EXPECT_EQ(host.cable.phone().storage().at("fixnv2"), fromHex("01020304"));
    EXPECT_EQ(host.send(0x01, TestHost::words({0x80000008, 4})).code, 0xa0U);
    EXPECT_EQ(host.send(0x00).code, 0U) << "and halts";
}

TEST(Nor, HasOneLoaderThatDoesItAll)
{
    TestHost host(phoneOf("sc6531-nor"));
    host.loadBoth(0x34000000, 0);
    EXPECT_EQ(host.send(0x00).code, 0x80U);
    EXPECT_EQ(toHex(host.send(0x07).payload), "65310000");
    EXPECT_EQ(toHex(host.send(0x0f).payload), "00010000");
    const Bytes image = pattern(600);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x80000003, 600})).code, 0x80U);
    EXPECT_EQ(host.send(0x02, image).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x80U);
    EXPECT_EQ(host.cable.phone().storage().at("ps"), image);
    EXPECT_EQ(host.send(0x06, TestHost::words({0x80000003, 8, 600})).payload, Bytes(8, std::byte{0xff}));
    EXPECT_EQ(host.send(0x0a, TestHost::words({0, 0xffffffff})).code, 0x80U);
    EXPECT_TRUE(host.cable.phone().storage().at("ps").empty());
}

std::string packet(unsigned number, unsigned address, unsigned length, const Bytes& data)
{
    Bytes bytes{std::byte{0xae}};
    appendLittleEndian<std::uint32_t>(bytes, static_cast<std::uint32_t>(12 + data.size()));
    bytes.push_back(std::byte{0xff});
    bytes.resize(8);
    for (const unsigned field : {number, address, length}) {
        appendLittleEndian<std::uint32_t>(bytes, field);
    }
    bytes.insert(bytes.end(), data.begin(), data.end());
    return toHex(bytes);
}

TEST(PacketDownload, LoadsTheFirstLoaderAndGoesOnFramed)
{
    TestHost host(phoneOf("uix8910"));
    EXPECT_EQ(host.cable.say("ae 0c000000 ff 0000 00000000 00000000 00000000"), PacketAck);
    EXPECT_EQ(host.cable.say("ae 11000000 ff 0000 04000000 c0008000 882c0000 50444c3100"), PacketAck);
    const Bytes image = pattern(11400);
    for (unsigned index = 0; index * 2048 < image.size(); ++index) {
        const auto begin = image.begin() + index * 2048;
        const Bytes part(begin, begin + std::min<std::ptrdiff_t>(2048, image.end() - begin));
        const Bytes whole = fromHex(packet(5, index, static_cast<unsigned>(part.size()), part));
        EXPECT_EQ(host.cable.say(ByteSpan(whole).first(8)), "");
        EXPECT_EQ(host.cable.say(ByteSpan(whole).subspan(8, 12)), "");
        EXPECT_EQ(host.cable.say(ByteSpan(whole).subspan(20), false), PacketAck)
            << "borders of transfers do not count";
    }
    EXPECT_EQ(host.cable.say("ae 10000000 ff 0000 06000000 00000000 00000000 1c3c6e06"), PacketAck);
    EXPECT_EQ(host.cable.say(packet(7, 0, 0, {})), PacketAck);
    host.crc = false;
    host.cable.say("7e");
    EXPECT_EQ(host.receive(host.cable.say("7e")).code, 0x81U);
    EXPECT_EQ(host.send(0x00).code, 0x80U);
    host.loader(0x80008000, Bytes(64));
    EXPECT_EQ(host.send(0x04).code, 0x80U);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x80000003, 16})).code, 0x80U);
}

TEST(PacketDownload, RefusesWhatIsOutOfOrder)
{
    TestHost host(phoneOf("uix8910"));
    EXPECT_NE(host.cable.say(packet(5, 0, 4, Bytes(4))), PacketAck);
    EXPECT_NE(host.cable.say(packet(4, 0x8000c0, 100, fromHex("50444c3100"))), PacketAck) << "no connect yet";
    EXPECT_EQ(host.cable.say(packet(0, 0, 0, {})), PacketAck);
    EXPECT_NE(host.cable.say(packet(4, 0x1234, 100, fromHex("50444c3100"))), PacketAck) << "wrong address";
    EXPECT_NE(host.cable.say(packet(4, 0x8000c0, 100, fromHex("50444c3200"))), PacketAck) << "wrong mark";
    EXPECT_EQ(host.cable.say(packet(4, 0x8000c0, 4, fromHex("50444c3100"))), PacketAck);
    EXPECT_NE(host.cable.say(packet(5, 1, 4, Bytes(4))), PacketAck) << "wrong index";
    EXPECT_NE(host.cable.say(packet(6, 0, 0, fromHex("1c3c6e06"))), PacketAck) << "bytes missing";
    EXPECT_NE(host.cable.say(packet(9, 0, 0, {})), PacketAck);
    EXPECT_NE(host.cable.say("ae 00ffff00 ff 0000"), PacketAck) << "a length out of range";
    EXPECT_EQ(host.cable.say(packet(0, 0, 0, {})), PacketAck) << "alive";
}

} // namespace
} // namespace flashwright::unisoc
