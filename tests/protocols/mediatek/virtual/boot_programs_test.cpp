// SPDX-License-Identifier: GPL-3.0-or-later
/// Boot ROM and preloader of virtual phones: the handshake with all its moods, every command and every
/// refusal. Expectations are the bytes that the sources of protocols/mediatek/README.md print.
#include "tests/protocols/mediatek/virtual/test_phone.h"

namespace flashwright::mediatek::device {

namespace {

constexpr std::string_view Ready = "5245414459";

Scenario fused(std::uint32_t config)
{
    Scenario scenario;
    scenario.targetConfig = config;
    return scenario;
}

} // namespace

TEST(MediatekHandshake, PreloaderEatsTheFirstByteOnly)
{
    TestPhone phone("mt6765-emmc");
    EXPECT_EQ(phone.say("a0"), "");
    EXPECT_EQ(phone.say("a0"), "5f");
    EXPECT_EQ(phone.say("0a"), "f5");
    EXPECT_EQ(phone.say("50"), "af");
    EXPECT_EQ(phone.say("05"), "fa");
}

TEST(MediatekHandshake, BootRomAnswersAtOnceAndWithoutReady)
{
    TestPhone phone("mt6765-emmc-brom");
    EXPECT_TRUE(phone.machine.control({0x21, 0x20, 0, 1}, phone));
    EXPECT_EQ(phone.wait(milliseconds(200)), "");
    phone.shakeHandsInRom();
}

TEST(MediatekHandshake, ReadyComesEvery20MsOnceTheLineIsSet)
{
    TestPhone phone("mt6765-emmc");
    EXPECT_EQ(phone.wait(milliseconds(100)), "");
    EXPECT_TRUE(phone.machine.control({0x21, 0x20, 0, 1}, phone));
    std::string five;
    for (int i = 0; i < 5; ++i) {
        five += Ready;
    }
    EXPECT_EQ(phone.wait(milliseconds(80)), five);
    phone.shakeHands();
    EXPECT_EQ(phone.wait(milliseconds(400)), "");
}

TEST(MediatekHandshake, ASerialLineIsReadyWhenItIsOpened)
{
    TestPhone phone(TestPhone::shipped("mt6765-emmc"), {}, LinkKind::Serial);
    EXPECT_EQ(phone.wait(milliseconds(60000)), "");
    EXPECT_TRUE(phone.leaves.empty());
    phone.machine.lineOpened(phone);
    EXPECT_EQ(phone.heard(), Ready);
    static_cast<void>(phone.wait(milliseconds(2500)));
    ASSERT_EQ(phone.leaves.size(), 1U);
}

TEST(MediatekHandshake, NewPreloaderTakesAnotherA0AsARestartWithoutAWord)
{
    TestPhone phone("mt6765-emmc");
    static_cast<void>(phone.say("a0"));
    EXPECT_EQ(phone.say("a0"), "5f");
    EXPECT_EQ(phone.say("a0"), "");
    EXPECT_EQ(phone.say("0a"), "f5");
    EXPECT_EQ(phone.say("50"), "af");
    EXPECT_EQ(phone.say("77"), "");
    EXPECT_EQ(phone.say("05"), "");
    EXPECT_EQ(phone.say("a0"), "5f");
}

TEST(MediatekHandshake, OldPreloaderCountsUpAndStartsAnew)
{
    TestPhone phone("mt6580-emmc", R"({"preloader":{"counts_up":true}})");
    static_cast<void>(phone.say("a0"));
    EXPECT_EQ(phone.say("a0"), "5f");
    EXPECT_EQ(phone.say("33"), "34");
    EXPECT_EQ(phone.say("0a"), "");
    EXPECT_EQ(phone.say("a0"), "5f");
}

TEST(MediatekHandshake, TheNextStartByteMustComeWithin300Ms)
{
    TestPhone phone("mt6765-emmc");
    static_cast<void>(phone.say("a0"));
    EXPECT_EQ(phone.say("a0"), "5f");
    static_cast<void>(phone.wait(milliseconds(301)));
    EXPECT_EQ(phone.say("0a"), "");
    EXPECT_EQ(phone.say("a0"), "5f");
}

TEST(MediatekHandshake, ThePreloaderLeavesUnlessSomebodyComes)
{
    TestPhone phone("mt6765-emmc", R"({"preloader":{"stays_ms":2500,"back_after_ms":3000}})");
    static_cast<void>(phone.wait(milliseconds(2499)));
    EXPECT_TRUE(phone.leaves.empty());
    static_cast<void>(phone.wait(milliseconds(1)));
    ASSERT_EQ(phone.leaves.size(), 1U);
    EXPECT_EQ(phone.leaves[0].second, milliseconds(3000));
    phone.goAndReturn();
    phone.shakeHands();
    static_cast<void>(phone.wait(milliseconds(60000)));
    EXPECT_EQ(phone.leaves.size(), 1U);
}

TEST(MediatekHandshake, TheBootRomGivesUpForThePreloader)
{
    TestPhone phone("mt6765-emmc-brom", R"({"boot_rom_stays_ms":5000})");
    EXPECT_EQ(phone.machine.identity().id.product, 0x0003);
    EXPECT_EQ(phone.machine.identity().packetBytes, 64U);
    static_cast<void>(phone.wait(milliseconds(5000)));
    ASSERT_EQ(phone.leaves.size(), 1U);
    phone.goAndReturn();
    EXPECT_EQ(phone.machine.identity().id.product, 0x2000);
    EXPECT_EQ(phone.machine.identity().packetBytes, 512U);
}

TEST(MediatekCommands, WhoAreYou)
{
    TestPhone phone("mt6765-emmc");
    phone.shakeHands();
    EXPECT_EQ(phone.say("fd"), "fd07660000");
    EXPECT_EQ(phone.say("fc"), "fc8a00ca0000000000");
    EXPECT_EQ(phone.say("d8"), "d8000000000000");
    EXPECT_EQ(phone.say("fe"), "02");
    EXPECT_EQ(phone.say("ff"), "ff");
    EXPECT_EQ(phone.say("fb"), "fb0000000100000000");
    EXPECT_EQ(phone.say("e1"), "e1"); // this version tells no identities
    EXPECT_EQ(phone.say("e7"), "e7");
}

TEST(MediatekCommands, TheBootRomEchoesGetBlVerAndTellsIdentities)
{
    TestPhone phone("mt6785-ufs-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("fe"), "fe");
    EXPECT_EQ(phone.say("ff"), "05");
    const PhoneProfile profile = TestPhone::shipped("mt6785-ufs-brom");
    EXPECT_EQ(phone.say("e1"), "e100000010" + toHex(profile.meId) + "0000");
    EXPECT_EQ(phone.say("e7"), "e700000020" + toHex(profile.socId) + "0000");
}

TEST(MediatekCommands, UnknownOnesAreEchoedAndNothingMore)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    for (const char* code : {"00", "5a", "70", "a0", "d9", "f0", "ef"}) {
        EXPECT_EQ(phone.say(code), code);
        EXPECT_EQ(phone.wait(milliseconds(100)), "");
    }
    EXPECT_EQ(phone.say("fd"), "fd07660000");
}

TEST(MediatekCommands, OtherHwCode)
{
    TestPhone phone("mt6765-emmc", R"({"hw_code":"0x0788"})");
    phone.shakeHands();
    EXPECT_EQ(phone.say("fd"), "fd07880000");
}

TEST(MediatekRegisters, WatchdogInBothStages)
{
    for (const char* id : {"mt6765-emmc", "mt6765-emmc-brom"}) {
        TestPhone phone(id);
        id[11] == '\0' ? phone.shakeHands() : phone.shakeHandsInRom();
        const std::string ok = id[11] == '\0' ? "0000" : "0001"; // some boot ROMs say 1
        EXPECT_EQ(phone.say("d41000700000000001"), "d41000700000000001" + ok) << id;
        EXPECT_EQ(phone.say("22000064"), "22000064" + ok) << id;
        EXPECT_EQ(phone.say("d11000700000000001"), "d110007000000000010000220000640000") << id;
    }
}

TEST(MediatekRegisters, TheChipNumbersStandInTheirRegister)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("d00800000000000001"), "d00800000000000001000007660000");
}

struct RegisterRefusal {
    const char* phone;
    std::uint32_t config;
    const char* sent;
    const char* status;
};

class MediatekRegisterRefusals : public testing::TestWithParam<RegisterRefusal> { };

TEST_P(MediatekRegisterRefusals, OneStatusWordAndNoMore)
{
    const RegisterRefusal& row = GetParam();
    TestPhone phone(TestPhone::shipped(row.phone), fused(row.config));
    TestPhone::shipped(row.phone).bootRom ? phone.shakeHandsInRom() : phone.shakeHands();
    EXPECT_EQ(phone.say(row.sent), std::string(row.sent) + row.status);
    EXPECT_EQ(phone.say("fd").substr(0, 2), "fd"); // the next byte is a command again
}

INSTANTIATE_TEST_SUITE_P(Rows, MediatekRegisterRefusals,
    testing::Values(RegisterRefusal{"mt6580-emmc", 0, "d11000700100000001", "ffff"},
        RegisterRefusal{"mt6580-emmc", 0, "d11000700000000000", "fffe"},
        RegisterRefusal{"mt6580-emmc", 0, "d1fffffffc00000002", "fffd"},
        RegisterRefusal{"mt6765-emmc", 0, "d14000000000000001", "1000"},
        RegisterRefusal{"mt6765-emmc", 0, "d44000000000000001", "1001"},
        RegisterRefusal{"mt6765-emmc-brom", 0, "d01000700100000001", "1d11"},
        RegisterRefusal{"mt6765-emmc-brom", 0, "d01000700000000000", "1d13"},
        RegisterRefusal{"mt6765-emmc-brom", 0x20, "d11000700000000001", "1d0d"},
        RegisterRefusal{"mt6765-emmc-brom", 0x40, "d41000700000000001", "1d0d"}));

TEST(MediatekSendDa, TakesTellsTheSumAndStarts)
{
    const PracticeLoaders loaders("mt6580-emmc");
    TestPhone phone("mt6580-emmc");
    phone.shakeHands();
    EXPECT_EQ(phone.sendDa(0x00200000, loaders.first, 0x100), xorHex(loaders.first) + "0000");
    EXPECT_EQ(phone.say("d5"), "d5");
    EXPECT_EQ(phone.say("00200000"), "002000000000");
    EXPECT_EQ(phone.wait(milliseconds(20)).substr(0, 2), "c0");
}

TEST(MediatekSendDa, TheSumIsOfWhatArrived)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.sendDa(0x00200000, hexBytes("010203"), 0), "02020000");
    EXPECT_EQ(phone.sendDa(0x00200000, hexBytes("01020304"), 0), "06020000");
}

TEST(MediatekSendDa, AnotherProfilesLoaderNeverSpeaks)
{
    const PracticeLoaders loaders("mt6580-emmc");
    TestPhone phone("mt6765-emmc");
    phone.shakeHands();
    EXPECT_EQ(phone.sendDa(0x00200000, loaders.first, 0x100), xorHex(loaders.first) + "0000");
    EXPECT_EQ(phone.say("d500200000"), "d5002000000000");
    EXPECT_EQ(phone.wait(milliseconds(30000)), "");
    EXPECT_EQ(phone.say("fd"), "");
}

struct LoadRefusal {
    const char* phone;
    std::uint32_t config;
    std::uint32_t address;
    std::size_t bytes;
    std::uint32_t signature;
    const char* status;
};

class MediatekLoadRefusals : public testing::TestWithParam<LoadRefusal> { };

TEST_P(MediatekLoadRefusals, AreTheRealOnes)
{
    const LoadRefusal& row = GetParam();
    TestPhone phone(TestPhone::shipped(row.phone), fused(row.config));
    TestPhone::shipped(row.phone).bootRom ? phone.shakeHandsInRom() : phone.shakeHands();
    EXPECT_EQ(phone.sendDa(row.address, Bytes(row.bytes), row.signature), row.status);
}

INSTANTIATE_TEST_SUITE_P(Rows, MediatekLoadRefusals,
    testing::Values(LoadRefusal{"mt6765-emmc-brom", 0, 0x00200000, 0, 0, "1d13"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x00200000, 0x10, 0x20, "1d14"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x80000000, 0x10, 0, "1d00"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x40000000, 0x10, 0, "1d01"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x00200001, 0x10, 0, "1d11"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x000fff00, 0x1000, 0, "1d0e"},
        LoadRefusal{"mt6765-emmc-brom", 0, 0x00200000, 0x40001, 0, "1d12"},
        LoadRefusal{"mt6765-emmc-brom", 4, 0x00200000, 0x10, 0, "1d15"},
        LoadRefusal{"mt6765-emmc-brom", 4, 0x00200000, 0x200, 0x100, "00007015"}, // filler for a signature
        LoadRefusal{"mt6765-emmc", 0, 0x00200000, 0x40001, 0, "7002"},
        LoadRefusal{"mt6765-emmc", 4, 0x00200000, 0x10, 0, "00007024"},
        LoadRefusal{"mt6580-emmc", 4, 0x00200000, 0x10, 0, "00002001"},
        LoadRefusal{"mt6765-emmc", 2, 0x00200000, 0x10, 0, "1d0d"},
        LoadRefusal{"mt6765-emmc-brom", 2, 0x00200000, 0x10, 0, "1d0d"}));

TEST(MediatekJumpDa, OnlyWhereALoaderWasPut)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("d500200000"), "d5002000001d16");
    EXPECT_EQ(phone.sendDa(0x00200000, Bytes(0x40), 0), "00000000");
    EXPECT_EQ(phone.say("d500210000"), "d5002100001d0f");
    EXPECT_EQ(phone.say("de0020000001"), "de00200000011d0f"); // loaders of phones are 32-bit
}

TEST(MediatekAuth, NothingToDoWithoutTheFuse)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("e200000038"), "e2000000381d0c");
    EXPECT_EQ(phone.say("e3"), "e37017");
}

TEST(MediatekAuth, TheWholeExchangeOpensSendDa)
{
    TestPhone phone(TestPhone::shipped("mt6765-emmc-brom"), fused(2));
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("d8"), "d8000000020000");
    EXPECT_EQ(phone.sendDa(0x00200000, hexBytes("01020304"), 0), "1d0d");
    Bytes file = hexBytes("4d4d4d01");
    file.resize(0x100);
    EXPECT_EQ(phone.say("e200000100"), "e2000001000000");
    EXPECT_EQ(phone.say(file), xorHex(file) + "0000");
    const std::string asked = phone.say("e3");
    ASSERT_EQ(asked.substr(0, 14), "e3000000000010");
    const Bytes challenge = hexBytes(asked.substr(14));
    ASSERT_EQ(challenge.size(), 16U);
    EXPECT_EQ(phone.say("00000100"), "000001000000");
    Bytes answer;
    for (std::size_t i = 0; i < 0x100; ++i) {
        answer.push_back(~challenge[i % 16]);
    }
    EXPECT_EQ(phone.say(answer), "0000");
    EXPECT_EQ(phone.say("01020304"), "06020000"); // the SEND_DA that led here goes on
    EXPECT_EQ(phone.say("e3"), "e37017");
}

TEST(MediatekAuth, AWrongAnswerOrNoFileOpensNothing)
{
    TestPhone phone(TestPhone::shipped("mt6765-emmc-brom"), fused(2));
    phone.shakeHandsInRom();
    static_cast<void>(phone.say("e3"));
    EXPECT_EQ(phone.say("00000080"), "000000800000");
    EXPECT_EQ(phone.say(Bytes(0x80)), "6005");
    EXPECT_EQ(phone.sendDa(0x00200000, Bytes(16), 0), "1d0d");
    EXPECT_EQ(phone.say("e200000040"), "e2000000400000");
    EXPECT_EQ(phone.say(Bytes(0x40)), "00002000"); // no vendor's header
    static_cast<void>(phone.say("e3"));
    EXPECT_EQ(phone.say("00000081"), "000000811d12");
}

TEST(MediatekCommands, JumpBlBootsThePhone)
{
    TestPhone phone("mt6765-emmc");
    phone.shakeHands();
    EXPECT_EQ(phone.say("d6"), "d60000");
    ASSERT_EQ(phone.leaves.size(), 1U);
    EXPECT_EQ(phone.leaves[0].second, std::nullopt);
}

TEST(MediatekCommands, BaudRates)
{
    TestPhone phone("mt6765-emmc-brom");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("dc000e1000"), "dc000e10000000"); // 921600
    EXPECT_EQ(phone.say("dc000e1001"), "dc000e10011d1d");
}

} // namespace flashwright::mediatek::device
