// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocols/mediatek/virtual/xflash_talk.h"

namespace flashwright::mediatek::device {
namespace {

PhoneProfile emmcPhone()
{
    return smallPhone(Dialect::Xflash, DeviceStorage::Emmc);
}

Bytes settings(std::string_view version)
{
    Bytes blob(0x70 + 0xbc + 4);
    const std::string name = "MTK_BLOADER_INFO_v" + std::string(version);
    std::copy(asBytes(name).begin(), asBytes(name).end(), blob.begin());
    return blob;
}

std::string lengthHex(std::size_t bytes)
{
    return wordHex(static_cast<std::uint32_t>(bytes));
}

/// Source of the bytes: bkerler/mtkclient issue 35 for DEVICE_CTRL, its xflash_lib.py for the order.
TEST(XflashDeviceStart, wholeConversationFromThePreloader)
{
    AgentBoard board(emmcPhone());
    EXPECT_EQ(board.run(makeXflashFirstStage(board)), "c0");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 53594e43")), "");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 00010100")), "");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 14000000 0200000001000000010000000000000000000000")),
        "efeeeefe010000000400000000000000");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 01010100")), "");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 00000000")),
        "efeeeefe010000000400000000000000"
        "efeeeefe010000000400000053594e43");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 09000100")), "efeeeefe010000000400000000000000");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 0a000400")),
        "efeeeefe010000000400000000000000"
        "efeeeefe01000000090000007072656c6f61646572"
        "efeeeefe010000000400000000000000");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 04000000 08000100")), "efeeeefe010000000400000000000000");
    EXPECT_EQ(board.say(fromHex("efeeeefe 01000000 10000000 00000040000000000018000000000000")), "");
    EXPECT_EQ(board.say(fromHex(packetHex(toHex(board.secondImage)))),
        "efeeeefe010000000400000000000000"
        "efeeeefe010000000400000053594e43");
    EXPECT_EQ(board.program().stage(), "da2");
}

TEST(XflashDeviceStart, transferBordersDoNotMatter)
{
    XflashTalk talk(emmcPhone());
    EXPECT_EQ(talk.board.run(makeXflashFirstStage(talk.board)), "c0");
    std::string said;
    for (const std::string& packet : {statusHex(0x434e5953), statusHex(0x010100),
             packetHex(wordHex(2) + wordHex(1) + wordHex(1) + wordHex(0) + wordHex(0)), statusHex(0x010101),
             statusHex(0)}) {
        for (const std::byte byte : fromHex(packet)) {
            said += talk.board.say(std::array{byte});
        }
    }
    EXPECT_EQ(said, std::string(OkHex) + std::string(OkHex) + statusHex(0x434e5953));
    EXPECT_EQ(talk.board.say(fromHex(statusHex(0x010009) + statusHex(0x04000b))).size(),
        2 * OkHex.size() + packetHex(textHex("high-speed")).size() + OkHex.size());
}

TEST(XflashDeviceStart, headerAndPayloadLeaveAsTwoTransfers)
{
    XflashTalk talk(emmcPhone());
    talk.toFirst();
    const std::size_t before = talk.board.transfers().size();
    EXPECT_EQ(talk.word(0x010009), OkHex);
    const std::vector<std::size_t> sizes = talk.board.transfers();
    ASSERT_EQ(sizes.size(), before + 2);
    EXPECT_EQ(sizes[before], 12U);
    EXPECT_EQ(sizes[before + 1], 4U);
}

TEST(XflashDeviceStart, setUpOutOfOrderEndsTheConversation)
{
    XflashTalk early(emmcPhone());
    EXPECT_EQ(early.board.run(makeXflashFirstStage(early.board)), "c0");
    EXPECT_EQ(early.word(0x010100), statusHex(0xc0010005)) << "no SYNC before";
    EXPECT_EQ(early.word(0x434e5953), "");

    XflashTalk swapped(emmcPhone());
    EXPECT_EQ(swapped.board.run(makeXflashFirstStage(swapped.board)), "c0");
    EXPECT_EQ(swapped.word(0x434e5953), "");
    EXPECT_EQ(swapped.word(0x010101), statusHex(0xc0010005));
    EXPECT_EQ(swapped.word(0x010100), "");
}

struct WrongHeader {
    const char* name;
    const char* bytes;
};
class XflashWrongHeader : public testing::TestWithParam<WrongHeader> { };

TEST_P(XflashWrongHeader, isAnsweredOnceAndThenNothing)
{
    XflashTalk talk(emmcPhone());
    talk.toFirst();
    EXPECT_EQ(talk.board.say(fromHex(GetParam().bytes)), statusHex(0xc0010005));
    EXPECT_EQ(talk.word(0x010009), "");
}

INSTANTIATE_TEST_SUITE_P(Headers, XflashWrongHeader,
    testing::Values(WrongHeader{"magic", "efeeeeff 01000000 04000000 09000100"},
        WrongHeader{"type", "efeeeefe 03000000 04000000 09000100"},
        WrongHeader{"message", "efeeeefe 02000000 04000000 09000100"},
        WrongHeader{"length", "efeeeefe 01000000 ffffff7f 09000100"}),
    [](const auto& row) { return row.param.name; });

TEST(XflashDeviceStart, commandsOfTheOtherStageAndUnknownOnes)
{
    XflashTalk talk(emmcPhone());
    talk.toFirst();
    EXPECT_EQ(talk.word(0x010004), statusHex(0xc001000b)) << "WRITE_DATA in the first stage";
    EXPECT_EQ(talk.word(0x0100ff), statusHex(0xc0010003));
    EXPECT_EQ(talk.packet("0900010000"), statusHex(0xc0010005)) << "a command is four bytes";
    EXPECT_EQ(talk.control(0x0f0000), statusHex(0xc0010004)) << "only changed agents know these";
    EXPECT_EQ(talk.control(0x080001), statusHex(0xc0010004)) << "START_DL_INFO";
    EXPECT_EQ(
        talk.control(0x04000a), std::string(OkHex) + packetHex(textHex("preloader")) + std::string(OkHex));
}

struct DramRow {
    const char* name;
    const char* version;
    std::optional<std::uint32_t> dramStatus;
    std::uint32_t wanted;
};
class XflashDram : public testing::TestWithParam<DramRow> { };

TEST_P(XflashDram, settingsAreJudged)
{
    Scenario scenario;
    scenario.dramStatus = GetParam().dramStatus;
    XflashTalk talk(emmcPhone(), scenario, true);
    talk.toFirst();
    EXPECT_EQ(talk.control(0x04000a), std::string(OkHex) + packetHex(textHex("brom")) + std::string(OkHex));
    const Bytes blob = settings(GetParam().version);
    EXPECT_EQ(talk.word(0x01000a), OkHex);
    EXPECT_EQ(talk.packet(lengthHex(blob.size())), "");
    EXPECT_EQ(talk.packet(toHex(blob)), statusHex(GetParam().wanted));
}

INSTANTIATE_TEST_SUITE_P(Rows, XflashDram,
    testing::Values(DramRow{"right", "30", {}, 0}, DramRow{"otherGeneration", "21", {}, 0xc0040050},
        DramRow{"chipFails", "30", 0xc0050005, 0xc0050005}, DramRow{"noSettings", "xx", {}, 0xc0050005}),
    [](const auto& row) { return row.param.name; });

TEST(XflashDeviceStart, dramThenSecondStageFromTheBootRom)
{
    XflashTalk talk(emmcPhone(), {}, true);
    talk.toFirst();
    const Bytes blob = settings("30");
    EXPECT_EQ(talk.word(0x01000a), OkHex);
    EXPECT_EQ(talk.packet(lengthHex(blob.size())), "");
    EXPECT_EQ(talk.packet(toHex(blob)), OkHex);
    EXPECT_EQ(talk.board.program().product(), 0x0003);
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000040000000000018000000000000"), "");
    EXPECT_EQ(talk.packet(toHex(talk.board.secondImage)), std::string(OkHex) + statusHex(0x434e5953));
}

TEST(XflashDeviceStart, secondStageWithoutDramKillsIt)
{
    XflashTalk talk(emmcPhone(), {}, true);
    talk.toFirst();
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000040000000000018000000000000"), "");
    EXPECT_EQ(talk.packet(toHex(talk.board.secondImage)), "");
    EXPECT_TRUE(talk.board.hung);
}

TEST(XflashDeviceStart, secondStageIsChecked)
{
    XflashTalk talk(emmcPhone());
    talk.toFirst();
    Bytes other = talk.board.secondImage;
    other[7] ^= std::byte{1};
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000040000000000018000000000000"), "");
    EXPECT_EQ(talk.packet(toHex(other)), statusHex(0xc0070004));
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000040000000000019000000000000"), "") << "announces another length";
    EXPECT_EQ(talk.packet(toHex(talk.board.secondImage)), statusHex(0xc0010005));
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000080000000000018000000000000"), "") << "another address";
    EXPECT_EQ(talk.packet(toHex(talk.board.secondImage)), statusHex(0xc0010001));
    EXPECT_EQ(talk.board.program().stage(), "da1");
}

TEST(XflashDeviceStart, silentAgents)
{
    Scenario first;
    first.agentSilent = true;
    AgentBoard silent(emmcPhone(), first);
    EXPECT_EQ(silent.run(makeXflashFirstStage(silent)), "");
    EXPECT_TRUE(silent.hung);

    Scenario second;
    second.secondSilent = true;
    XflashTalk talk(emmcPhone(), second);
    talk.toFirst();
    EXPECT_EQ(talk.word(0x010008), OkHex);
    EXPECT_EQ(talk.packet("00000040000000000018000000000000"), "");
    EXPECT_EQ(talk.packet(toHex(talk.board.secondImage)), OkHex) << "accepted, and never heard of again";
    EXPECT_TRUE(talk.board.hung);
}

TEST(XflashDeviceStart, messagesStandBeforeAnswers)
{
    Scenario scenario;
    scenario.output.messages = true;
    AgentBoard board(emmcPhone(), scenario);
    EXPECT_EQ(board.run(makeXflashFirstStage(board)), "c0");
    EXPECT_EQ(board.say(fromHex(statusHex(0x434e5953))), "");
    EXPECT_EQ(board.say(fromHex(statusHex(0x010100))), "");
    const std::string said =
        board.say(fromHex(packetHex(wordHex(2) + wordHex(1) + wordHex(1) + wordHex(0) + wordHex(0))));
    EXPECT_TRUE(said.starts_with("efeeeefe02000000")) << said;
    EXPECT_TRUE(said.ends_with(OkHex)) << said;
}

TEST(XflashDeviceStart, faultRulesFallOnTheWords)
{
    Scenario scenario;
    scenario.faults.push_back(
        {"", "init_ext_ram", "", 0, FaultRule::Action::Status, 0xc0050005, milliseconds(0), {}});
    XflashTalk talk(emmcPhone(), scenario, true);
    talk.toFirst();
    const Bytes blob = settings("30");
    EXPECT_EQ(talk.word(0x01000a), OkHex);
    EXPECT_EQ(talk.packet(lengthHex(blob.size())), "");
    EXPECT_EQ(talk.packet(toHex(blob)), statusHex(0xc0050005));

    Scenario lies;
    lies.faults.push_back({"", "boot_to", "", 0, FaultRule::Action::Ignore, 0, milliseconds(0), {}});
    XflashTalk liar(emmcPhone(), lies);
    liar.toFirst();
    EXPECT_EQ(liar.word(0x010008), OkHex);
    EXPECT_EQ(liar.packet("00000040000000000018000000000000"), "");
    EXPECT_EQ(liar.packet(toHex(liar.board.secondImage)), OkHex) << "says yes and stays where it is";
    EXPECT_EQ(liar.board.program().stage(), "da1");
}

} // namespace
} // namespace flashwright::mediatek::device
