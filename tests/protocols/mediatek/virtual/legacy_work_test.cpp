// SPDX-License-Identifier: GPL-3.0-or-later
/// What the older agent does once it runs: every operation and every refusal.
#include "tests/protocols/mediatek/virtual/legacy_talk.h"

namespace flashwright::mediatek::device {

namespace {

class MediatekLegacyWork : public testing::Test {
protected:
    explicit MediatekLegacyWork(std::string_view scenario = {})
        : talk("mt6580-emmc", scenario)
        , phone(talk.phone)
    {
        static_cast<void>(talk.toReport());
    }
    /// 62 01 08, address, length, packet of 1 MiB: the answer to the header.
    std::string beginWrite(std::uint64_t address, std::uint64_t bytes, std::string_view where = "0108",
        std::string_view packet = "00100000")
    {
        Bytes head = hexBytes("62" + std::string(where));
        appendBigEndian<std::uint64_t>(head, address);
        appendBigEndian<std::uint64_t>(head, bytes);
        const Bytes size = hexBytes(packet);
        head.insert(head.end(), size.begin(), size.end());
        return phone.say(head);
    }
    std::string packet(const Bytes& data, std::string_view sum = {})
    {
        static_cast<void>(phone.say("5a"));
        static_cast<void>(phone.say(data));
        return phone.say(sum.empty() ? sumHex(data) : std::string(sum));
    }
    std::string beginRead(std::uint64_t address, std::uint64_t bytes, std::string_view where = "0c02")
    {
        Bytes head = hexBytes("d6" + std::string(where));
        appendBigEndian<std::uint64_t>(head, address);
        appendBigEndian<std::uint64_t>(head, bytes);
        return phone.say(head);
    }

    LegacyTalk talk;
    TestPhone& phone;
};

constexpr std::uint64_t LogoAt = 0x3da0000; // as the scatter file of this layout has it

} // namespace

TEST_F(MediatekLegacyWork, WritesAndReadsBack)
{
    Bytes data(0x600);
    for (std::size_t i = 0; i < data.size(); ++i) {
        data[i] = static_cast<std::byte>(i * i);
    }
    EXPECT_EQ(beginWrite(LogoAt, data.size()), "5a");
    EXPECT_EQ(packet(data), "69");
    EXPECT_EQ(beginRead(LogoAt, 0x400), "5a");
    // sum of (i*i) mod 256 over 1024 values: twice d300 of the documents' vector for 512
    const std::string expected = toHex(ByteSpan(data).first(0x400)) + "a600";
    EXPECT_EQ(phone.say("00100000"), expected);
    EXPECT_EQ(phone.say("5a"), "");
    EXPECT_EQ(phone.say("72"), "5a01");
    EXPECT_EQ(phone.stored().at("logo").size(), 0x80000U); // what the phone was made with goes on
}

TEST_F(MediatekLegacyWork, APacketLengthMayComeBeforeTheAnswer)
{
    Bytes head = hexBytes("d60c02");
    appendBigEndian<std::uint64_t>(head, 0);
    appendBigEndian<std::uint64_t>(head, 0x400);
    const Bytes packet = hexBytes("00000200");
    head.insert(head.end(), packet.begin(), packet.end());
    const std::string first = phone.say(head);
    EXPECT_EQ(first.size(), 2 * (1 + 0x200 + 2U));
    EXPECT_EQ(phone.say("5a").size(), 2 * (0x200 + 2U));
}

TEST_F(MediatekLegacyWork, HalfTheSumRidesWithTheData)
{
    phone.transfers.clear();
    EXPECT_EQ(beginRead(0, 0x400), "5a");
    static_cast<void>(phone.say("00000400"));
    EXPECT_EQ(phone.transfers, (std::vector<std::size_t>{1, 1025, 1}));
}

TEST_F(MediatekLegacyWork, LinearViewBeginsWithTheBootArea)
{
    EXPECT_EQ(phone.say("60"), "5a");
    EXPECT_EQ(phone.say("00"), "5a");
    EXPECT_EQ(beginRead(0, 0x200), "5a");
    EXPECT_EQ(phone.say("00000200").substr(0, 24), "454d4d435f424f4f54000000"); // EMMC_BOOT
    static_cast<void>(phone.say("5a"));
    EXPECT_EQ(phone.say("6008"), "5a5a");
    EXPECT_EQ(beginRead(0x200, 0x200), "5a");
    EXPECT_EQ(phone.say("00000200").substr(0, 16), "4546492050415254"); // EFI PART
}

TEST_F(MediatekLegacyWork, PartsThatDoNotExist)
{
    EXPECT_EQ(phone.say("60"), "5a");
    EXPECT_EQ(phone.say("05"), "a5");
    EXPECT_EQ(phone.say("a5"), "6a0c0000"); // 3178, little endian
    EXPECT_EQ(beginWrite(0, 0x200, "0105"), "a5");
    EXPECT_EQ(phone.say("a5"), "6a0c0000");
    EXPECT_EQ(beginWrite(0, 0x200, "3008"), "a5"); // UFS
    EXPECT_EQ(phone.say("a5"), "6a0c0000");
}

TEST_F(MediatekLegacyWork, RangesThatLeaveTheStorage)
{
    EXPECT_EQ(beginRead(0x1d2000000, 0x200), "a5");
    EXPECT_EQ(phone.say("00100000a5"), "510c0000"); // 3153, whatever the host sent before it looked
    EXPECT_EQ(beginRead(UINT64_MAX - 0x1ff, 0x400), "a5");
    EXPECT_EQ(phone.say("a5"), "510c0000");
    EXPECT_EQ(beginWrite(0x1d1fffe00, 0x400), "a5");
    EXPECT_EQ(phone.say("a5"), "520c0000"); // 3154
    EXPECT_EQ(beginWrite(0, 0x201), "a5");
    EXPECT_EQ(phone.say("a5"), "520c0000");
    EXPECT_EQ(beginWrite(0, 0x200, "0108", "00200000"), "a5");
    EXPECT_EQ(phone.say("a5"), "520c0000");
    EXPECT_EQ(beginRead(0, 0x200, "0c30"), "a5");
    EXPECT_EQ(phone.say("a5"), "6a0c0000");
}

TEST_F(MediatekLegacyWork, AWrongSumIsRefusedAndNothingIsWritten)
{
    const Bytes before = phone.stored().at("logo");
    EXPECT_EQ(beginWrite(LogoAt, 0x200), "5a");
    EXPECT_EQ(packet(Bytes(0x200, std::byte{0x77}), "0000"), "a5");
    EXPECT_EQ(phone.say("a5"), "f90b0000"); // 3065
    EXPECT_EQ(phone.stored().at("logo"), before);
    EXPECT_EQ(phone.say("72"), "5a01");
}

TEST_F(MediatekLegacyWork, FormatShowsHowFarItIs)
{
    EXPECT_EQ(phone.say("6008"), "5a5a");
    Bytes head = hexBytes("d402000000");
    appendBigEndian<std::uint64_t>(head, LogoAt);
    appendBigEndian<std::uint64_t>(head, 0x800000);
    EXPECT_EQ(phone.say(head), "");
    std::string progress = phone.wait(milliseconds(50));
    for (const char* percent : {"00", "19", "32", "4b"}) {
        EXPECT_EQ(progress, std::string("5a5a00000000") + percent);
        static_cast<void>(phone.say("5a"));
        progress = phone.wait(milliseconds(50));
    }
    EXPECT_EQ(progress, "5a5a0000000064");
    EXPECT_EQ(phone.say("5a"), "5a5a");
    EXPECT_FALSE(phone.stored().contains("logo"));
    EXPECT_TRUE(phone.stored().contains("boot"));
}

TEST_F(MediatekLegacyWork, WriteImage)
{
    Bytes head = hexBytes("610008");
    appendBigEndian<std::uint64_t>(head, LogoAt);
    appendBigEndian<std::uint64_t>(head, 0x400);
    head.push_back(std::byte{0x08});
    head.push_back(std::byte{0x03});
    EXPECT_EQ(phone.say(head), "001000005a");
    static_cast<void>(phone.say("5a"));
    const Bytes data(0x400, std::byte{0x5a});
    EXPECT_EQ(phone.say(data), "69");
    EXPECT_EQ(phone.say("6800"), "5a"); // the documents' sum of 0x400 x 5A
    EXPECT_EQ(phone.stored().at("logo")[0x3ff], std::byte{0x5a});
}

TEST_F(MediatekLegacyWork, ATableOfTheOlderKindIsNotThere)
{
    EXPECT_EQ(phone.say("a5"), "a5");
    EXPECT_EQ(phone.say("a5"), "510c0000");
}

TEST_F(MediatekLegacyWork, SmallThings)
{
    EXPECT_EQ(phone.say("d0"), "00000f6e"); // 3950 mV
    EXPECT_EQ(phone.say("f0"), "00000bfa");
    for (const char* code : {"51", "63", "99", "b3", "d5", "ef"}) {
        EXPECT_EQ(phone.say(code), "bb") << code;
    }
    static_cast<void>(phone.say("fe"));
    EXPECT_EQ(phone.wait(milliseconds(500)).size(), 0U + 2 * (4 * 4 + 1));
}

TEST_F(MediatekLegacyWork, FinishTakesTwoSteps)
{
    EXPECT_EQ(phone.say("d9"), "5a");
    EXPECT_TRUE(phone.leaves.empty());
    EXPECT_EQ(phone.say("00000000"), "5a");
    ASSERT_EQ(phone.leaves.size(), 1U);
    EXPECT_EQ(phone.leaves[0].second, std::nullopt);
}

TEST_F(MediatekLegacyWork, WatchdogResets)
{
    EXPECT_EQ(phone.say("db0000000000000001"), "5a");
    ASSERT_EQ(phone.leaves.size(), 1U);
}

TEST_F(MediatekLegacyWork, ManyPacketsOfAnySize)
{
    Bytes data(0x2200);
    for (std::size_t i = 0; i < data.size(); ++i) {
        data[i] = static_cast<std::byte>(i * 7 + 3);
    }
    EXPECT_EQ(beginWrite(LogoAt, data.size(), "0108", "00001000"), "5a");
    std::string all;
    for (std::size_t at = 0; at < data.size(); at += 0x1000) {
        const auto end = std::min<std::size_t>(data.size(), at + 0x1000);
        all += packet(Bytes(
            data.begin() + static_cast<std::ptrdiff_t>(at), data.begin() + static_cast<std::ptrdiff_t>(end)));
    }
    EXPECT_EQ(all, "696969");
    const Bytes stored = phone.stored().at("logo");
    EXPECT_TRUE(std::equal(data.begin(), data.end(), stored.begin()));
}

struct LegacyFault {
    const char* rule;
    const char* command; ///< what is sent
    const char* answer; ///< what must come
};

class MediatekLegacyFaults : public testing::TestWithParam<LegacyFault> { };

TEST_P(MediatekLegacyFaults, FallWhereTheyShould)
{
    const LegacyFault& row = GetParam();
    LegacyTalk talk("mt6580-emmc", R"({"faults":[)" + std::string(row.rule) + "]}");
    static_cast<void>(talk.toReport());
    EXPECT_EQ(talk.phone.say(row.command), row.answer);
}

INSTANTIATE_TEST_SUITE_P(Rows, MediatekLegacyFaults,
    testing::Values(LegacyFault{R"({"command":"usb_status","action":"silence"})", "7272", ""},
        LegacyFault{R"({"stage":"da2","command":"usb_status","action":"hang"})", "72f0", ""},
        LegacyFault{R"({"command":"usb_status","action":"status","code":3154})", "72a5", "a5520c0000"},
        LegacyFault{R"({"command":"battery","action":"corrupt"})", "d0", "00001f6e"},
        LegacyFault{R"({"command":"battery","action":"ignore"})", "d0", "00000000"},
        LegacyFault{R"({"command":"battery","action":"delay","after_ms":500})", "d0", ""},
        LegacyFault{R"({"command":"usb_status","action":"leave","back_after_ms":100})", "72", ""},
        LegacyFault{R"({"stage":"da1","command":"usb_status","action":"silence"})", "72", "5a01"},
        LegacyFault{R"({"command":"usb_status","occurrence":2,"action":"silence"})", "72", "5a01"},
        LegacyFault{R"({"command":"read","item":"boot","action":"silence"})", "72", "5a01"}));

TEST(MediatekLegacyFault, WriteDataOfOnePartitionOnly)
{
    LegacyTalk talk("mt6580-emmc",
        R"({"faults":[{"command":"write_data","item":"logo","action":"status","code":3154}]})");
    static_cast<void>(talk.toReport());
    const auto write = [&](std::string_view address) {
        static_cast<void>(talk.phone.say("620108" + std::string(address) + "0000000000000200" + "00100000"));
        static_cast<void>(talk.phone.say("5a"));
        return talk.phone.say(Bytes(0x202));
    };
    EXPECT_EQ(write("0000000001d20000"), "69"); // boot
    EXPECT_EQ(write("0000000003da0000"), "a5");
}

TEST(MediatekLegacySpeed, SwitchAndReturnWithTheSameAgent)
{
    LegacyTalk talk("mt6580-emmc-brom");
    static_cast<void>(talk.toReport());
    EXPECT_EQ(talk.phone.say("72"), "5a00");
    EXPECT_EQ(talk.phone.say("7001"), "5a");
    ASSERT_EQ(talk.phone.leaves.size(), 1U);
    EXPECT_EQ(talk.phone.leaves[0].first, milliseconds(410));
    EXPECT_EQ(talk.phone.leaves[0].second, milliseconds(630));
    talk.phone.goAndReturn();
    EXPECT_EQ(talk.phone.machine.identity().id.product, 0x2001);
    EXPECT_EQ(talk.phone.say("72"), "5a01");
}

TEST(MediatekLegacySpeed, RefusedOrLost)
{
    LegacyTalk refused("mt6580-emmc-brom", R"({"loader":{"speed_switch":false}})");
    static_cast<void>(refused.toReport());
    EXPECT_EQ(refused.phone.say("7001"), "a5");
    EXPECT_TRUE(refused.phone.leaves.empty());
    LegacyTalk lost("mt6580-emmc-brom", R"({"loader":{"speed_switch_fails":true}})");
    static_cast<void>(lost.toReport());
    EXPECT_EQ(lost.phone.say("7001"), "5a");
    ASSERT_EQ(lost.phone.leaves.size(), 1U);
    EXPECT_EQ(lost.phone.leaves[0].second, std::nullopt);
}

} // namespace flashwright::mediatek::device
