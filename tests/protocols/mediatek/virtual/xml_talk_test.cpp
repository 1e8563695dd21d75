// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocols/mediatek/virtual/xflash_talk.h"

#include <gmock/gmock.h>

namespace flashwright::mediatek::device {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

PhoneProfile emmcPhone()
{
    PhoneProfile profile = smallPhone(Dialect::Xml, DeviceStorage::Emmc);
    profile.chip = "MT6789";
    return profile;
}

const std::string Start = "<?xml version=\"1.0\" encoding=\"utf-8\"?><host><version>1.0</version>"
                          "<command>CMD:START</command></host>";
const std::string End = "<?xml version=\"1.0\" encoding=\"utf-8\"?><host><version>1.0</version>"
                        "<command>CMD:END</command><arg><result>OK</result><message></message></arg></host>";

std::string document(const std::string& name, const std::string& arguments = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?><da><version>1.0</version><command>CMD:" + name
        + "</command><arg>" + arguments + "</arg></da>";
}

/// The agent's texts behind one another, with '|' where a packet's one closing zero stands.
std::string textsOf(const std::string& hex)
{
    const Bytes raw = fromHex(hex);
    std::string texts;
    for (std::size_t at = 0; at + 12 <= raw.size();) {
        const ByteSpan header = ByteSpan(raw).subspan(at, 12);
        EXPECT_EQ(toHex(header.first(4)), "efeeeefe");
        const bool message = loadLittleEndian<std::uint32_t>(header.subspan(4)) == 2;
        const std::size_t bytes = loadLittleEndian<std::uint32_t>(header.subspan(8));
        const ByteSpan payload = ByteSpan(raw).subspan(at + 12, bytes);
        texts += message ? std::string("{message}") : std::string(asText(payload));
        at += 12 + bytes;
    }
    std::replace(texts.begin(), texts.end(), '\0', '|');
    return texts;
}

struct XmlTalk {
    explicit XmlTalk(PhoneProfile profile, Scenario scenario = {}, bool fromBootRom = false)
        : board(std::move(profile), std::move(scenario), fromBootRom)
    {
    }
    std::string say(const std::string& text)
    {
        return textsOf(board.say(fromHex(packetHex(textHex(text) + "00"))));
    }
    std::string ok() { return textsOf(board.say(fromHex("efeeeefe 01000000 04000000 4f4b0000"))); }
    std::string raw(const Bytes& bytes) { return textsOf(board.say(fromHex(packetHex(toHex(bytes))))); }
    void toFirst()
    {
        EXPECT_EQ(textsOf(board.run(makeXmlFirstStage(board))), Start + "|");
        EXPECT_EQ(ok(), "");
    }
    /// A command without callbacks.
    void plain(const std::string& name, const std::string& arguments = {})
    {
        EXPECT_EQ(say(document(name, arguments)), "OK|" + End + "|");
        EXPECT_EQ(ok(), Start + "|");
        EXPECT_EQ(ok(), "");
    }
    void initHardware()
    {
        EXPECT_THAT(say(document("NOTIFY-INIT-HW")), HasSubstr("<message>init-hw</message>"));
        progress();
        endOfCommand();
    }
    /// From the host's OK for the report's document to the last OK but one.
    void progress()
    {
        EXPECT_EQ(ok(), "OK!PROGRESS@50|");
        EXPECT_EQ(ok(), "OK!EOT|");
    }
    void endOfCommand()
    {
        EXPECT_EQ(ok(), End + "|");
        EXPECT_EQ(ok(), Start + "|");
        EXPECT_EQ(ok(), "");
    }
    void bootTo(const Bytes& image, const std::string& address = "0x40000000")
    {
        EXPECT_THAT(say(document("BOOT-TO",
                        "<at_address>" + address + "</at_address><jmp_address>" + address
                            + "</jmp_address><source_file>MEM://0x7fe83c09a04c:0x1800</source_file>")),
            HasSubstr("<info>2nd-DA</info><source_file>MEM://0x7fe83c09a04c:0x1800</source_file>"
                      "<packet_length>0x1000</packet_length>"));
        EXPECT_EQ(ok(), "");
        EXPECT_EQ(say("OK@0x1800"), "OK|");
        EXPECT_EQ(say("OK@0x0"), "OK|");
        EXPECT_EQ(raw(Bytes(image.begin(), image.begin() + 0x1000)), "OK|");
        EXPECT_EQ(say("OK@0x0"), "OK|");
        last = raw(Bytes(image.begin() + 0x1000, image.end()));
    }
    void toSecond()
    {
        toFirst();
        initHardware();
        bootTo(board.secondImage);
        EXPECT_EQ(last, "OK|" + End + "|");
        EXPECT_EQ(ok(), Start + "|") << "the second stage's";
        EXPECT_EQ(ok(), "");
        EXPECT_EQ(board.program().stage(), "da2");
    }
    /// A command that pushes one text.
    std::string text(const std::string& name, const std::string& arguments = {})
    {
        EXPECT_THAT(say(document(name, arguments + "<target_file>MEM://0x1:0x2</target_file>")),
            HasSubstr("<target_file>MEM://0x1:0x2</target_file>"));
        const std::string length = ok();
        EXPECT_THAT(length, StartsWith("OK@0x"));
        EXPECT_EQ(ok(), "OK|");
        const std::string data = ok();
        endOfCommand();
        return data;
    }

    AgentBoard board;
    std::string last;
};

TEST(XmlDeviceStart, wholeConversationFromThePreloader)
{
    XmlTalk talk(emmcPhone());
    talk.toFirst();
    EXPECT_EQ(
        talk.say("<?xml version=\"1.0\" encoding=\"utf-8\"?><da><version>1.1</version>"
                 "<command>CMD:SET-RUNTIME-PARAMETER</command><arg><checksum_level>NONE</checksum_level>"
                 "<battery_exist>AUTO-DETECT</battery_exist><da_log_level>INFO</da_log_level>"
                 "<log_channel>UART</log_channel><system_os>LINUX</system_os></arg>"
                 "<adv><initialize_dram>YES</initialize_dram></adv></da>"),
        "OK|" + End + "|");
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    talk.plain("HOST-SUPPORTED-COMMANDS",
        "<host_capability>CMD:DOWNLOAD-FILE^1@CMD:FILE-SYS-OPERATION^1@CMD:PROGRESS-REPORT^1@"
        "CMD:UPLOAD-FILE^1@</host_capability>");
    talk.initHardware();
    talk.plain("SET-HOST-INFO", "<info>20230901T234721</info>");
    talk.bootTo(talk.board.secondImage);
    EXPECT_EQ(talk.last, "OK|" + End + "|");
    EXPECT_EQ(talk.ok(), Start + "|");
}

TEST(XmlDeviceStart, oneClosingZeroAndTwoTransfers)
{
    AgentBoard board(emmcPhone());
    const std::string said = board.run(makeXmlFirstStage(board));
    EXPECT_EQ(said.substr(0, 24), "efeeeefe0100000066000000") << "101 characters and a zero";
    EXPECT_EQ(board.transfers(), (std::vector<std::size_t>{12, Start.size() + 1}));
    EXPECT_EQ(Start.size(), 101U);
}

struct StepRow {
    const char* name;
    const char* text;
};
class XmlOutOfStep : public testing::TestWithParam<StepRow> { };

TEST_P(XmlOutOfStep, endsTheConversation)
{
    XmlTalk talk(emmcPhone());
    EXPECT_EQ(textsOf(talk.board.run(makeXmlFirstStage(talk.board))), Start + "|");
    EXPECT_THAT(talk.say(GetParam().text), StartsWith("ERR!")) << "an OK was due";
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say(document("NOTIFY-INIT-HW")), "");
}

INSTANTIATE_TEST_SUITE_P(Rows, XmlOutOfStep,
    testing::Values(
        StepRow{"command", "<da><version>1.0</version><command>CMD:NOTIFY-INIT-HW</command></da>"},
        StepRow{"value", "OK@0x10"}, StepRow{"nothing", ""}, StepRow{"otherCase", "ok"}),
    [](const auto& row) { return row.param.name; });

struct UnknownRow {
    const char* name;
    const char* text;
};
class XmlUnknown : public testing::TestWithParam<UnknownRow> { };

TEST_P(XmlUnknown, isUnsupportedThenEndThenStart)
{
    XmlTalk talk(emmcPhone());
    talk.toFirst();
    EXPECT_EQ(talk.say(GetParam().text), "ERR!UNSUPPORTED|" + End + "|");
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    talk.plain("SET-HOST-INFO", "<info>x</info>");
}

INSTANTIATE_TEST_SUITE_P(Rows, XmlUnknown,
    testing::Values(UnknownRow{"custom", "<da><version>1.0</version><command>CMD:CUSTOM</command></da>"},
        UnknownRow{"secondStages", "<da><version>1.0</version><command>CMD:WRITE-FLASH</command></da>"},
        UnknownRow{"noPrefix", "<da><version>1.0</version><command>NOTIFY-INIT-HW</command></da>"},
        UnknownRow{"ofTheHost", "<host><version>1.0</version><command>CMD:START</command></host>"},
        UnknownRow{"noXml", "hello"}),
    [](const auto& row) { return row.param.name; });

TEST(XmlDeviceStart, dramFailureStandsInTheEndOfTheInit)
{
    Scenario scenario;
    scenario.dramStatus = 0xc0050005;
    XmlTalk talk(emmcPhone(), scenario, true);
    talk.toFirst();
    EXPECT_THAT(talk.say(document("NOTIFY-INIT-HW")), HasSubstr("CMD:PROGRESS-REPORT"));
    talk.progress();
    const std::string end = talk.ok();
    EXPECT_THAT(end, HasSubstr("<result>ERR</result>"));
    EXPECT_THAT(end, HasSubstr("0xc0050005"));
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say(document("BOOT-TO",
                    "<at_address>0x40000000</at_address><jmp_address>0x40000000"
                    "</jmp_address><source_file>MEM://0x0:0x1800</source_file>")),
        HasSubstr("0xc0050005"));
}

TEST(XmlDeviceStart, otherSecondStageIsRefused)
{
    XmlTalk talk(emmcPhone());
    talk.toFirst();
    talk.initHardware();
    Bytes other = talk.board.secondImage;
    other[3] ^= std::byte{1};
    talk.bootTo(other);
    EXPECT_THAT(talk.last, HasSubstr("<result>ERR</result>"));
    EXPECT_THAT(talk.last, HasSubstr("0xc0070004"));
    EXPECT_EQ(talk.ok(), Start + "|") << "the first stage goes on";
    EXPECT_EQ(talk.board.program().stage(), "da1");
}

TEST(XmlDeviceStart, wrongAddressResetsThePhone)
{
    XmlTalk talk(emmcPhone());
    talk.toFirst();
    talk.initHardware();
    talk.bootTo(talk.board.secondImage, "0x50000000");
    EXPECT_THAT(talk.last, HasSubstr("2nd DA address is invalid. reset."));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_TRUE(talk.board.gone);
}

TEST(XmlDeviceStart, packetsLongerThanOfferedAreRefused)
{
    XmlTalk talk(emmcPhone());
    talk.toFirst();
    talk.initHardware();
    EXPECT_THAT(talk.say(document("BOOT-TO",
                    "<at_address>0x40000000</at_address><jmp_address>0x40000000"
                    "</jmp_address><source_file>MEM://0x0:0x1800</source_file>")),
        HasSubstr("CMD:DOWNLOAD-FILE"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say("OK@0x1800"), "OK|");
    EXPECT_EQ(talk.say("OK@0x0"), "OK|");
    const std::string refused = talk.raw(talk.board.secondImage);
    EXPECT_THAT(refused, StartsWith("ERR!"));
    EXPECT_THAT(refused, HasSubstr("<result>ERR</result>"));
}

TEST(XmlDeviceReports, emmcHardware)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    const std::string info = talk.text("GET-HW-INFO");
    EXPECT_THAT(info,
        HasSubstr("<storage>EMMC</storage><emmc><block_size>0x200</block_size>"
                  "<boot1_size>0x400000</boot1_size><boot2_size>0x400000</boot2_size>"
                  "<rpmb_size>0x400000</rpmb_size><user_size>0x4000000</user_size>"));
    EXPECT_THAT(info, HasSubstr("<id>150100445036444142021234567890ab</id></emmc>"));
    EXPECT_THAT(info, HasSubstr("<battery_voltage>3810</battery_voltage>"));
    EXPECT_THAT(talk.text("GET-SYS-PROPERTY", "<key>DA.SLA</key>"),
        HasSubstr("<item key=\"DA.SLA\">DISABLED</item>"));
    EXPECT_EQ(talk.text("EMMC-CONTROL", "<function>LIFE-CYCLE-STATUS</function>"), "OK|");
}

TEST(XmlDeviceReports, ufsHardwareWithItsStrayQuote)
{
    XmlTalk talk(smallPhone(Dialect::Xml, DeviceStorage::Ufs));
    talk.toSecond();
    const std::string info = talk.text("GET-HW-INFO");
    EXPECT_THAT(info,
        HasSubstr("<ufs><block_size>0x1000</block_size><lua0_size>0x400000</lua0_size>"
                  "<lua1_size>0x400000</lua1_size><lua2_size>0x4000000</lua2_size>"
                  "<lua3_size>0</lua3_size\">"));
    EXPECT_THAT(talk.say(document("EMMC-CONTROL",
                    "<function>LIFE-CYCLE-STATUS</function><target_file>x"
                    "</target_file>")),
        HasSubstr("<result>ERR</result>"));
}

TEST(XmlDeviceReports, partitionTable)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_THAT(talk.text("READ-PARTITION-TABLE"),
        HasSubstr("<pt><name>boot</name><start>0x8000</start><size>0x800000</size></pt>"
                  "<pt><name>nvram</name><start>0x808000</start><size>0x400000</size></pt>"));

    Scenario scenario;
    scenario.blank = true;
    XmlTalk blank(emmcPhone(), scenario);
    blank.toSecond();
    EXPECT_THAT(
        blank.say(document("READ-PARTITION-TABLE", "<target_file>x</target_file>")), HasSubstr("0xc0040007"));
}

std::string writeArguments(const std::string& partition, const std::string& offset, const std::string& bytes)
{
    return "<partition>" + partition + "</partition><offset>" + offset
        + "</offset><source_file>MEM://0x8000000:" + bytes + "</source_file>";
}

/// FILE-SIZE, erasing, then the file. Source: shomykohai/penumbra: core/src/da/xml/flash.rs
TEST(XmlDeviceFlash, writeFlash)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_EQ(talk.say(document("WRITE-FLASH", writeArguments("EMMC-USER", "0x8000", "0x20200"))),
        "OK|<?xml version=\"1.0\" encoding=\"utf-8\"?><host><version>1.0</version>"
        "<command>CMD:FILE-SYS-OPERATION</command><arg><key>FILE-SIZE</key>"
        "<file_path>MEM://0x8000000:0x20200</file_path></arg></host>|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say("OK@0x20200"), HasSubstr("CMD:PROGRESS-REPORT"));
    talk.progress();
    EXPECT_THAT(talk.ok(), HasSubstr("<packet_length>0x20000</packet_length>"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say("OK@0x20200"), "OK|");
    EXPECT_EQ(talk.say("OK@0x0"), "OK|");
    EXPECT_EQ(talk.raw(Bytes(0x20000, std::byte{0x5a})), "OK|");
    EXPECT_EQ(talk.say("OK@0x0"), "OK|");
    EXPECT_EQ(talk.raw(Bytes(0x200, std::byte{0xa5})), "OK|" + End + "|");
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.ok(), "") << "one client says OK once more";
    EXPECT_EQ(talk.board.stored(Part::User, 0x8000 + 0x1ffff, 2), fromHex("5aa5"));
    EXPECT_THAT(talk.board.asked, testing::Contains("CMD:WRITE-FLASH|boot"));
    EXPECT_THAT(talk.text("GET-HW-INFO"), HasSubstr("EMMC"));
}

TEST(XmlDeviceFlash, writePartitionAsksForSignatures)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_THAT(talk.say(document("WRITE-PARTITION",
                    "<partition>boot</partition><source_file>boot.img"
                    "</source_file>")),
        HasSubstr("CMD:PROGRESS-REPORT"));
    talk.progress();
    EXPECT_THAT(talk.ok(), HasSubstr("<key>EXISTS</key>"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say("OK@NOT-EXISTS"), HasSubstr("<key>EXISTS</key>"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say("OK@NOT-EXISTS"), HasSubstr("<source_file>boot.img</source_file>"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say("OK@0x10"), "OK|");
    EXPECT_EQ(talk.say("OK@0x0"), "OK|");
    EXPECT_EQ(talk.raw(Bytes(16, std::byte{0x21})), "OK|" + End + "|");
    EXPECT_EQ(talk.board.stored(Part::User, 0x8000, 1), fromHex("21"));
}

struct RefusedRow {
    const char* name;
    const char* command;
    const char* arguments;
    const char* code;
};
class XmlRefused : public testing::TestWithParam<RefusedRow> { };

TEST_P(XmlRefused, saysWhyInTheEnd)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    const std::string said = talk.say(document(GetParam().command, GetParam().arguments));
    EXPECT_THAT(said, StartsWith("OK|"));
    EXPECT_THAT(said, HasSubstr("<result>ERR</result>"));
    EXPECT_THAT(said, HasSubstr(GetParam().code));
    EXPECT_EQ(talk.ok(), Start + "|");
}

INSTANTIATE_TEST_SUITE_P(Rows, XmlRefused,
    testing::Values(RefusedRow{"readBeyond", "READ-FLASH",
                        "<partition>EMMC-USER</partition><offset>0x3ffff00</offset><length>0x200</length>"
                        "<target_file>ROM_0</target_file>",
                        "0xc004000b"},
        RefusedRow{"eraseBeyond", "ERASE-FLASH",
            "<partition>EMMC-BOOT1</partition><offset>0x0</offset><length>0x400001</length>", "0xc004000b"},
        RefusedRow{"otherStorage", "READ-FLASH",
            "<partition>UFS-LUA2</partition><offset>0x0</offset><length>0x200</length>", "0xc0040006"},
        RefusedRow{"noPartition", "WRITE-PARTITION",
            "<partition>nosuch</partition><source_file>x</source_file>", "0xc0040006"},
        RefusedRow{"bootMode", "SET-BOOT-MODE",
            "<mode>HACK</mode><connect_type>USB</connect_type><mobile_log>ON</mobile_log><adb>ON</adb>",
            "0xc0010005"},
        RefusedRow{"reboot", "REBOOT", "<action>NOW</action>", "0xc0010005"},
        RefusedRow{"rpmb", "ERASE-FLASH",
            "<partition>EMMC-RPMB</partition><offset>0x0</offset><length>0x200</length>", "0xc0010005"}),
    [](const auto& row) { return row.param.name; });

TEST(XmlDeviceFlash, readFlashSendsOkBeforeEveryPacket)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_THAT(talk.say(document("READ-FLASH",
                    "<partition>EMMC-BOOT1</partition><offset>0x0</offset>"
                    "<length>0x20100</length><target_file>ROM_0</target_file>")),
        HasSubstr("<\"checksum>CHK_NO</checksum>"))
        << "the agent's own stray quote";
    EXPECT_EQ(talk.ok(), "OK@0x20100|");
    EXPECT_EQ(talk.ok(), "OK|");
    EXPECT_EQ(talk.ok().size(), 0x20000U);
    EXPECT_EQ(talk.ok(), "OK|");
    EXPECT_EQ(talk.ok().size(), 0x100U);
    talk.endOfCommand();
}

TEST(XmlDeviceFlash, eraseFlash)
{
    XmlTalk talk(emmcPhone());
    talk.toSecond();
    EXPECT_TRUE(talk.board.storage().write(Part::User, 0x8000, Bytes(16, std::byte{9})));
    EXPECT_THAT(talk.say(document("ERASE-FLASH",
                    "<partition>EMMC-USER</partition><offset>0x8000</offset>"
                    "<length>0x800000</length>")),
        HasSubstr("CMD:PROGRESS-REPORT"));
    talk.progress();
    talk.endOfCommand();
    EXPECT_EQ(talk.board.stored(Part::User, 0x8000, 1), fromHex("00"));
}

TEST(XmlDeviceFlash, faultRules)
{
    Scenario scenario;
    scenario.faults.push_back({"", "data", "boot", 0, FaultRule::Action::Status, 0xc0040030, {}, {}});
    scenario.faults.push_back({"", "CMD:GET-HW-INFO", "", 0, FaultRule::Action::Status, 0xc0010001, {}, {}});
    scenario.faults.push_back({"", "CMD:GET-DA-INFO", "", 0, FaultRule::Action::Silence, 0, {}, {}});
    XmlTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    const std::string failed = talk.say(document("GET-HW-INFO", "<target_file>x</target_file>"));
    EXPECT_THAT(failed, StartsWith("OK|"));
    EXPECT_THAT(failed, HasSubstr("0xc0010001"));
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say(document("WRITE-FLASH", writeArguments("EMMC-USER", "0x8000", "0x200"))),
        HasSubstr("FILE-SIZE"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.say("OK@0x200"), HasSubstr("CMD:PROGRESS-REPORT"));
    talk.progress();
    EXPECT_THAT(talk.ok(), HasSubstr("CMD:DOWNLOAD-FILE"));
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say("OK@0x200"), "OK|");
    EXPECT_EQ(talk.say("OK@0x0"), "OK|");
    const std::string broken = talk.raw(Bytes(0x200, std::byte{1}));
    EXPECT_THAT(broken, StartsWith("ERR!0xc0040030|"));
    EXPECT_THAT(broken, HasSubstr("<result>ERR</result>"));
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_EQ(talk.say(document("GET-DA-INFO", "<target_file>x</target_file>")), "");
}

TEST(XmlDeviceEnds, rebootAndMemoryTest)
{
    Scenario scenario;
    scenario.backAfterReset = milliseconds(900);
    XmlTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_THAT(talk.say(document("RAM-TEST",
                    "<function>FLIP</function><start_address>0x4000000"
                    "</start_address><length>0x100000</length><repeat>0xa</repeat>")),
        HasSubstr("RAM test."));
    talk.progress();
    talk.endOfCommand();
    EXPECT_EQ(talk.say(document("REBOOT", "<action>IMMEDIATE</action>")), "OK|" + End + "|");
    EXPECT_FALSE(talk.board.gone);
    EXPECT_EQ(talk.ok(), "");
    EXPECT_TRUE(talk.board.gone);
    EXPECT_EQ(talk.board.back, milliseconds(900));
}

TEST(XmlDeviceEnds, nothingIsTouchedBeforeTheLogin)
{
    Scenario scenario;
    scenario.wantsLogin = true;
    XmlTalk talk(emmcPhone(), scenario);
    talk.toSecond();
    EXPECT_THAT(talk.text("GET-SYS-PROPERTY", "<key>DA.SLA</key>"), HasSubstr(">ENABLED</item>"));
    EXPECT_THAT(
        talk.say(document("READ-PARTITION-TABLE", "<target_file>x</target_file>")), HasSubstr("0xc002004a"));
    EXPECT_EQ(talk.ok(), Start + "|");
    EXPECT_EQ(talk.ok(), "");
    EXPECT_THAT(talk.text("GET-HW-INFO"), HasSubstr("EMMC"));
}

TEST(XmlDeviceEnds, speedSwitchFromTheBootRomOnly)
{
    XmlTalk fast(emmcPhone());
    fast.toSecond();
    EXPECT_THAT(fast.say(document("CAN-HIGHER-USB-SPEED", "<target_file>x</target_file>")),
        StartsWith("ERR!UNSUPPORTED|"));

    XmlTalk slow(emmcPhone(), {}, true);
    slow.toSecond();
    EXPECT_EQ(slow.board.program().product(), 0x0003);
    slow.plain("CAN-HIGHER-USB-SPEED", "<target_file>MEM://0x1:0x40</target_file>");
    EXPECT_EQ(slow.say(document("SWITCH-HIGHER-USB-SPEED")), "OK|" + End + "|");
    EXPECT_EQ(slow.ok(), "");
    EXPECT_EQ(slow.board.returnsAs, 0x2001);
    slow.board.time = slow.board.wakeAt;
    slow.board.program().tick();
    EXPECT_EQ(textsOf(slow.board.spoken()), Start + "|");
}

TEST(XmlDeviceStart, messagesRideBeforeAnswersWithTheirPriority)
{
    Scenario scenario;
    scenario.output.messages = true;
    AgentBoard board(emmcPhone(), scenario);
    const std::string said = board.run(makeXmlFirstStage(board));
    EXPECT_THAT(textsOf(said), StartsWith("{message}<?xml"));
    EXPECT_EQ(board.transfers().front(), 16U) << "header and priority together";
}

} // namespace
} // namespace flashwright::mediatek::device
