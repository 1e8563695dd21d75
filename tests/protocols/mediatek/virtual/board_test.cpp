// SPDX-License-Identifier: GPL-3.0-or-later
/// Cable, watchdog, power and output of a virtual phone.
#include "tests/protocols/mediatek/virtual/legacy_talk.h"

namespace flashwright::mediatek::device {

TEST(MediatekBoard, IdsAsTheReferencesHaveThem)
{
    TestPhone preloader("mt6765-emmc");
    EXPECT_EQ(preloader.machine.identity().id, (UsbId{0x0e8d, 0x2000}));
    EXPECT_EQ(preloader.machine.identity().product, "MT65xx Preloader");
    EXPECT_EQ(preloader.machine.identity().speed, UsbSpeed::High);
    EXPECT_TRUE(preloader.machine.identity().cdcControl);
    TestPhone rom("mt6765-emmc-brom");
    EXPECT_EQ(rom.machine.identity().id, (UsbId{0x0e8d, 0x0003}));
    EXPECT_EQ(rom.machine.identity().speed, UsbSpeed::Full);
}

TEST(MediatekBoard, ClassRequestsAndNoOthers)
{
    TestPhone phone("mt6765-emmc");
    for (const std::uint8_t request : {0x20, 0x22, 0x23}) {
        EXPECT_TRUE(phone.machine.control({0x21, request, 0, 1}, phone));
    }
    EXPECT_TRUE(phone.machine.control({0xa1, 0x21, 0, 1}, phone));
    EXPECT_FALSE(phone.machine.control({0x21, 0x24, 0, 1}, phone));
    EXPECT_FALSE(phone.machine.control({0x40, 0x22, 0, 1}, phone));
}

TEST(MediatekBoard, TheWatchdogThrowsOutWhoeverForgetsIt)
{
    LegacyTalk forgets("mt6580-emmc", R"({"loader":{"watchdog_ms":4000},"back_after_reset_ms":2000})");
    static_cast<void>(forgets.toHello());
    static_cast<void>(forgets.phone.wait(milliseconds(3900)));
    EXPECT_TRUE(forgets.phone.leaves.empty());
    static_cast<void>(forgets.phone.wait(milliseconds(200)));
    ASSERT_EQ(forgets.phone.leaves.size(), 1U);
    EXPECT_EQ(forgets.phone.leaves[0].second, milliseconds(2000));

    LegacyTalk careful("mt6580-emmc", R"({"loader":{"watchdog_ms":4000}})");
    careful.phone.shakeHands();
    static_cast<void>(careful.phone.say("d4100070000000000122000064"));
    static_cast<void>(careful.phone.sendDa(0x00200000, careful.loaders.first, 0x100));
    static_cast<void>(careful.phone.say("d500200000"));
    static_cast<void>(careful.phone.wait(milliseconds(60000)));
    EXPECT_TRUE(careful.phone.leaves.empty());
}

TEST(MediatekBoard, AWriteWithoutTheKeyIsNone)
{
    LegacyTalk talk("mt6580-emmc", R"({"loader":{"watchdog_ms":4000}})");
    talk.phone.shakeHands();
    static_cast<void>(talk.phone.say("d4100070000000000100000064"));
    static_cast<void>(talk.phone.sendDa(0x00200000, talk.loaders.first, 0x100));
    static_cast<void>(talk.phone.say("d500200000"));
    static_cast<void>(talk.phone.wait(milliseconds(5000)));
    EXPECT_EQ(talk.phone.leaves.size(), 1U);
}

TEST(MediatekBoard, PowerLossStartsFromTheBeginning)
{
    LegacyTalk talk;
    static_cast<void>(talk.toReport());
    talk.phone.goAndReturn();
    EXPECT_EQ(talk.phone.machine.identity().id.product, 0x2000);
    talk.phone.shakeHands();
    EXPECT_EQ(talk.phone.say("fd"), "fd65800000");
}

TEST(MediatekBoard, LinkLostAtByteNOnce)
{
    TestPhone phone("mt6765-emmc-brom", R"({"link":{"lost_after_bytes":8,"back_after_ms":700}})");
    phone.shakeHandsInRom(); // four bytes each way
    EXPECT_EQ(phone.say("fd"), "");
    ASSERT_EQ(phone.leaves.size(), 1U);
    EXPECT_EQ(phone.leaves[0].second, milliseconds(700));
    phone.goAndReturn();
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("fd"), "fd07660000");
}

TEST(MediatekBoard, JoinedAnswersRideInOneTransfer)
{
    TestPhone phone("mt6765-emmc-brom", R"({"output":{"joined":true}})");
    phone.shakeHandsInRom();
    phone.transfers.clear();
    EXPECT_EQ(phone.say("fd"), "fd07660000");
    EXPECT_EQ(phone.transfers, std::vector<std::size_t>{5});
}

TEST(MediatekBoard, CorruptedSlowAndDeaf)
{
    TestPhone corrupt("mt6765-emmc-brom", R"({"output":{"corrupt_every":2}})");
    EXPECT_EQ(corrupt.say("a0"), "5f");
    EXPECT_EQ(corrupt.say("0a"), "e5");
    TestPhone slow("mt6765-emmc-brom", R"({"output":{"delay_ms":150}})");
    EXPECT_EQ(slow.say("a0"), "");
    EXPECT_EQ(slow.wait(milliseconds(149)), "");
    EXPECT_EQ(slow.wait(milliseconds(1)), "5f");
    TestPhone deaf("mt6765-emmc-brom", R"({"answers":false})");
    EXPECT_EQ(deaf.say("a0a0a0"), "");
}

TEST(MediatekBoard, NothingOvertakes)
{
    TestPhone phone(
        "mt6765-emmc-brom", R"({"faults":[{"command":"get_hw_code","action":"delay","after_ms":100}]})");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.say("fd"), "fd");
    EXPECT_EQ(phone.say("fc"), "");
    EXPECT_EQ(phone.wait(milliseconds(100)), "07660000fc8a00ca0000000000");
}

TEST(MediatekBoard, StatusInsteadOfAnAnswer)
{
    TestPhone phone("mt6765-emmc-brom", R"({"faults":[
        {"command":"send_da","action":"status","code":"0x1d0d","occurrence":1},
        {"command":"send_da_data","action":"status","code":"0x7017","occurrence":1},
        {"command":"send_da_data","action":"corrupt","occurrence":2}]})");
    phone.shakeHandsInRom();
    EXPECT_EQ(phone.sendDa(0x200000, Bytes(4), 0), "1d0d");
    EXPECT_EQ(phone.sendDa(0x200000, hexBytes("01020304"), 0), "06027017");
    EXPECT_EQ(phone.sendDa(0x200000, hexBytes("01020304"), 0), "06120000"); // the sum differs
}

} // namespace flashwright::mediatek::device
