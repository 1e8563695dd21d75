// SPDX-License-Identifier: GPL-3.0-or-later
// The phone refuses what the device sources refuse. [peer] yonglongliu/chipram: nand_fdl/fdl-1;
// himeno-hamster/sprd-u-boot: nand_fdl; Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader
#include "tests/protocols/unisoc/virtual/test_host.h"

namespace flashwright::unisoc {
namespace {

Bytes practiceLoader(std::string_view tag)
{
    Bytes image(0x240);
    const ByteSpan magic = asBytes("DHTB");
    std::copy(magic.begin(), magic.end(), image.begin());
    const ByteSpan text = asBytes(tag);
    std::copy(text.begin(), text.end(), image.begin() + 0x40);
    return image;
}

bool dead(TestHost& host)
{
    const bool transcode = host.send(0x21).code == 0;
    const bool reset = host.send(0x05).code == 0;
    return transcode && reset && host.cable.say("7e").empty();
}

TEST(BootRom, LoadsOnlyIntoItsWindow)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    EXPECT_EQ(host.cable.say("7e"), "7e00810006535052443300570a7e");
    EXPECT_EQ(host.send(0x00).code, 0x80U);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x4000, 64})).code, 0x89U);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x5000, 0x100000})).code, 0x8aU);
    EXPECT_EQ(host.send(0x02, Bytes(4)).code, 0x86U) << "data before START";
    EXPECT_EQ(host.send(0x04).code, 0x86U) << "nothing to run";
    EXPECT_EQ(host.send(0x01, TestHost::words({0x5000, 64})).code, 0x80U);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x5000, 64})).code, 0x87U) << "START twice";
    EXPECT_EQ(host.send(0x02, Bytes(66)).code, 0x8aU) << "more than announced";
    EXPECT_EQ(host.send(0x01, "0000").code, 0x82U);
    EXPECT_EQ(host.send(0x2d).code, 0x83U);
}

TEST(BootRom, RefusesAPracticeLoaderOfAnotherPhoneOrRole)
{
    for (const char* tag :
        {"FLASHWRIGHT-PRACTICE ums512-ufs FDL1", "FLASHWRIGHT-PRACTICE sc9863a-emmc FDL2"}) {
        TestHost host(phoneOf("sc9863a-emmc"));
        host.cable.say("7e");
        host.loader(0x5000, practiceLoader(tag));
        EXPECT_EQ(host.send(0x04).code, 0xa6U) << tag;
    }
    TestHost host(phoneOf("sc9863a-emmc"));
    const Answer hello = host.loadSharkl3(practiceLoader("FLASHWRIGHT-PRACTICE sc9863a-emmc FDL1"),
        practiceLoader("FLASHWRIGHT-PRACTICE sc9863a-emmc FDL2"));
    EXPECT_EQ(hello.code, 0x96U);
}

TEST(BootRom, IgnoresDataUntilTheClassRequestCame)
{
    const auto phone = phoneOf("sc9863a-emmc");
    TestCable cable(phone, LinkKind::Usb, false);
    EXPECT_EQ(cable.say("7e"), "");
    EXPECT_FALSE(cable.control({0x21, 0x20, 0, 0})) << "stalls";
    EXPECT_TRUE(cable.control({0x21, 0x22, 0x0601, 0}));
    EXPECT_NE(cable.say("7e"), "");
    TestCable feature(phoneOf("sc6531-nor"), LinkKind::Usb, false);
    EXPECT_NE(feature.say("7e"), "") << "feature phones work through plain serial drivers";
}

TEST(Entry, IsOneByteOnlyWhereTheControllerSaysSo)
{
    TestCable strict(phoneOf("ums512-ufs"));
    EXPECT_EQ(strict.say("7e7e7e7e"), "");
    EXPECT_NE(strict.say("7e"), "");
    TestCable lenient(phoneOf("sc9863a-emmc"));
    EXPECT_NE(lenient.say("7e7e7e7e"), "");
    TestCable serial(phoneOf("ums512-ufs"), LinkKind::Serial);
    EXPECT_NE(serial.say("7e7e7e7e"), "");
}

TEST(FirstLoader, DiesOfCommandsItDoesNotRegister)
{
    for (const unsigned type : {0x2dU, 0x21U, 0x05U, 0x0aU, 0x10U}) {
        TestHost host(phoneOf("sc9863a-emmc"));
        host.loadBoth(0x5000, 0);
        EXPECT_EQ(host.send(0x13).code, 0x80U);
        EXPECT_EQ(host.send(type).code, 0U);
        EXPECT_TRUE(dead(host)) << type;
    }
}

TEST(FirstLoader, IsSilentForEverOutsideItsMemory)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadBoth(0x5000, 0);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x5000, 64})).code, 0U);
    EXPECT_TRUE(dead(host));
}

TEST(FirstLoader, SaysSoAndStopsAfterADamagedPacket)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadBoth(0x5000, 0);
    EXPECT_EQ(host.receive(host.cable.say("7e 0000 0000 fffe 7e")).code, 0x8bU);
    EXPECT_TRUE(dead(host));
}

TEST(FirstLoader, SaysNothingWhenTheSecondOneIsNotItsOwn)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    const Answer answer = host.loadSharkl3(Bytes(64), practiceLoader("FLASHWRIGHT-PRACTICE ums512-ufs FDL2"));
    EXPECT_EQ(answer.code, 0U);
    EXPECT_TRUE(dead(host));
}

TEST(FirstLoader, EnumeratesAgainWhenItCarriesTheMark)
{
    Bytes marked(0x40);
    const ByteSpan mark = asBytes("##PORT-SECOND-ENUM##");
    marked.insert(marked.end(), mark.begin(), mark.end());
    TestHost host(phoneOf("sc9863a-emmc"));
    host.cable.say("7e");
    host.loader(0x5000, marked);
    EXPECT_EQ(host.send(0x04).code, 0x80U);
    ASSERT_EQ(host.cable.leaves.size(), 1U);
    EXPECT_TRUE(host.cable.leaves[0].second.has_value());
    host.cable.goAndReturn();
    host.crc = false;
    host.cable.say("7e");
    EXPECT_EQ(host.receive(host.cable.say("7e")).code, 0x81U) << "the first loader runs, not the ROM";
    EXPECT_EQ(host.send(0x00).code, 0x80U);
}

TEST(LastLoader, KeepsTheOrderOfADownload)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    ASSERT_EQ(host.loadSharkl3().code, 0x96U);
    EXPECT_EQ(host.send(0x00).code, 0xfeU) << "CONNECT is not registered here";
    EXPECT_EQ(host.send(0x77).code, 0xfeU);
    EXPECT_EQ(host.send(0x0d).code, 0U) << "answers nothing on eMMC";
    EXPECT_EQ(host.send(0x02, Bytes(4)).code, 0x86U);
    EXPECT_EQ(host.send(0x03).code, 0x86U);
    EXPECT_EQ(host.send(0x01, TestHost::named("misc", 0x200000)).code, 0x8aU) << "larger than the partition";
    EXPECT_EQ(host.send(0x01, TestHost::named("nowhere", 16)).code, 0x96U);
    EXPECT_EQ(host.send(0x01, TestHost::words({0x80000003, 16})).code, 0x96U) << "no name";
    EXPECT_EQ(host.send(0x01, TestHost::named("misc", 16)).code, 0x80U);
    EXPECT_EQ(host.send(0x01, TestHost::named("misc", 16)).code, 0x87U);
    EXPECT_EQ(host.send(0x02, Bytes(18)).code, 0x8aU);
}

TEST(LastLoader, MissesBytesAtTheEnd)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    host.send(0x01, TestHost::named("misc", 16));
    EXPECT_EQ(host.send(0x02, Bytes(14)).code, 0x80U);
    EXPECT_EQ(host.send(0x03).code, 0x84U);
}

TEST(LastLoader, StopsAfterADamagedPacket)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    EXPECT_EQ(host.receive(host.cable.say("7e 0021 0001 ffde 7e")).code, 0x8bU) << "the length field lies";
    EXPECT_TRUE(dead(host));
}

TEST(LastLoader, TakesOneTransferForOneFrameOnceEscapesAreOff)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    EXPECT_EQ(host.send(0x21).code, 0x80U);
    host.escapes = false;
    EXPECT_EQ(host.send(0x01, TestHost::named("misc", 4)).code, 0x80U);
    EXPECT_EQ(host.send(0x02, "7e7d7e7d").code, 0x80U);
    EXPECT_EQ(host.cable.say("7e"), "") << "too short to be a frame: ignored";
    Bytes two = host.frame(0x03, {});
    const Bytes second = host.frame(0x1a, {});
    two.insert(two.end(), second.begin(), second.end());
    EXPECT_EQ(host.receive(host.cable.say(two)).code, 0x8bU);
}

TEST(LastLoader, WaitsForTheEndOfATransferOfWholePackets)
{
    TestHost host(phoneOf("sc9863a-emmc"));
    host.loadSharkl3();
    host.send(0x21);
    host.escapes = false;
    host.send(0x01, TestHost::named("misc", 0x1000));
    const Bytes frame = host.frame(0x02, Bytes(512 - 8));
    ASSERT_EQ(frame.size() % 512, 0U);
    EXPECT_EQ(host.cable.say(frame, false), "") << "no short packet, no zero packet: the device still waits";
    EXPECT_EQ(host.receive(host.cable.say(ByteSpan{}, true)).code, 0x80U);
    EXPECT_EQ(host.receive(host.cable.say(frame, true)).code, 0x80U);
}

TEST(LastLoader, HangsWhenLocked)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"fdl2":{"hello":{"locked":true}}})"));
    const Answer hello = host.loadSharkl3();
    EXPECT_EQ(hello.code, 0x96U);
    EXPECT_NE(toHex(hello.payload).find("0400040102000000"), std::string::npos)
        << "the challenge TLV, 260 bytes";
    EXPECT_EQ(host.send(0x2d).code, 0xb9U);
    EXPECT_TRUE(dead(host));
}

TEST(LastLoader, TellsItsFactsInEveryShape)
{
    const auto hello = [](std::string_view shape) {
        TestHost host(phoneOf("sc9863a-emmc", "{\"fdl2\":{\"hello\":" + std::string(shape) + "}}"));
        return toHex(host.loadSharkl3().payload);
    };
    EXPECT_EQ(hello(R"({"shape":"empty"})"), "");
    EXPECT_EQ(hello(R"({"shape":"struct","struct_version":1})"), "0100000001000000");
    EXPECT_EQ(hello(R"({"shape":"struct","struct_version":3})"),
        "0300000001000000000200"
        "0000080000");
    EXPECT_EQ(hello(R"({"shape":"tlv","storage_kind":false,"raw_version":0,"unknown_tlv":true})"),
        "6e65777400000400010000000100010000020001000003000400000800000500080"
        "0ffffffffffffffff5a0a0600424242424242"
        "0700040001000000");
}

} // namespace
} // namespace flashwright::unisoc
