// SPDX-License-Identifier: GPL-3.0-or-later
/// The older agent from JUMP_DA to its report.
#include "tests/protocols/mediatek/virtual/legacy_talk.h"

namespace flashwright::mediatek::device {

TEST(MediatekLegacyStart, HelloTellsWhatItSees)
{
    LegacyTalk talk;
    // sync; NAND not found, no ids; eMMC ok; the id as four words that run backwards
    EXPECT_EQ(talk.toHello(),
        "c000000bc4000000000000"
        "4e000115"
        "3030534a"
        "a091064d"
        "00d3c2b1");
    EXPECT_EQ(talk.phone.say("5a"), "030284");
}

TEST(MediatekLegacyStart, APreloaderSessionNeedsNoDram)
{
    LegacyTalk talk;
    EXPECT_EQ(talk.configure(), "00000000");
}

TEST(MediatekLegacyStart, ABootRomSessionAsksForSettings)
{
    LegacyTalk talk("mt6580-emmc-brom");
    EXPECT_EQ(talk.configure(),
        "00000bc300000000"
        "4e0001153030534aa091064d00d3c2b1"
        "00000bc40000");
    EXPECT_EQ(talk.phone.say("e800000014"), "a5"); // another board's version
    Bytes records = hexBytes("1501004e4a5330304d0691a0b1c2d300");
    EXPECT_EQ(talk.bringUpDram(records), "0000000002000000000040000000");
    EXPECT_EQ(talk.sendSecond(talk.loaders.second), "5a5a");
}

TEST(MediatekLegacyStart, SettingsOfAnotherMemoryAreRefused)
{
    LegacyTalk talk("mt6580-emmc-brom");
    static_cast<void>(talk.configure());
    EXPECT_EQ(talk.bringUpDram(Bytes(0x80, std::byte{0x42})), "00000bc0"); // 3008
    EXPECT_EQ(talk.phone.say("8000000000001000"), "");
}

TEST(MediatekLegacyStart, DramStatusOfAScenario)
{
    LegacyTalk talk("mt6580-emmc-brom", R"({"loader":{"dram_status":3006}})");
    static_cast<void>(talk.configure());
    EXPECT_EQ(talk.bringUpDram(hexBytes("1501004e4a5330304d0691a0b1c2d300")), "00000bbe");
}

TEST(MediatekLegacyStart, SecondStageWhereItBelongsOnly)
{
    LegacyTalk talk;
    static_cast<void>(talk.configure());
    EXPECT_EQ(talk.sendSecond(talk.loaders.second, "40000000"), "a5");
}

TEST(MediatekLegacyStart, ATamperedSecondStageIsNotStarted)
{
    LegacyTalk talk;
    static_cast<void>(talk.configure());
    Bytes image = talk.loaders.second;
    image[0x800] ^= std::byte{1};
    EXPECT_EQ(talk.sendSecond(image), "a5");
}

TEST(MediatekLegacyStart, SilentStages)
{
    LegacyTalk first("mt6580-emmc", R"({"loader":{"silent":true}})");
    EXPECT_EQ(first.toHello(), "");
    LegacyTalk second("mt6580-emmc", R"({"loader":{"second_silent":true}})");
    static_cast<void>(second.configure());
    EXPECT_EQ(second.sendSecond(second.loaders.second), "5a");
    EXPECT_EQ(second.phone.wait(milliseconds(60000)), "");
}

TEST(MediatekLegacyStart, TheReportHas235BytesAndAVerdict)
{
    LegacyTalk talk;
    const std::string report = talk.toReport();
    ASSERT_EQ(report.size(), 2 * 236U);
    EXPECT_EQ(report.substr(0, 8), "00000bc3"); // no NOR
    EXPECT_EQ(report.substr(2 * 0x1c, 8), "00000bc4"); // no NAND
    const std::size_t emmc = 2 * (0x1c + 0x11 + 14 + 9);
    EXPECT_EQ(report.substr(emmc, 8), "00000000");
    EXPECT_EQ(report.substr(emmc + 8, 16), "0000000000400000"); // boot1
    EXPECT_EQ(report.substr(emmc + 24, 16), "0000000000400000"); // boot2
    EXPECT_EQ(report.substr(emmc + 40, 16), "0000000000080000"); // rpmb
    EXPECT_EQ(report.substr(emmc + 2 * 0x3c, 16), "00000001d2000000"); // user area
    EXPECT_EQ(report.substr(report.size() - 20), "5a0000000000000409c1");
}

TEST(MediatekLegacyStart, ABlankPhoneSaysSo)
{
    LegacyTalk talk("mt6580-emmc", R"({"storage":{"blank":true}})");
    const std::string report = talk.toReport();
    EXPECT_EQ(report.substr(report.size() - 20), "5a00000c0600000409c1");
}

TEST(MediatekLegacyStart, WrongStorageShowsInHelloAndReport)
{
    LegacyTalk talk("mt6580-emmc", R"({"storage":{"kind":"ufs"}})");
    EXPECT_EQ(talk.toHello().substr(14, 16), "00000c4d00000000"); // 3149
}

TEST(MediatekLegacyStart, OneByteATime)
{
    LegacyTalk talk("mt6580-emmc", R"({"output":{"fragment_bytes":1}})");
    EXPECT_EQ(talk.toReport().size(), 2 * 236U);
    for (const std::size_t bytes : talk.phone.transfers) {
        EXPECT_EQ(bytes, 1U);
    }
}

} // namespace flashwright::mediatek::device
