// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations as bkerler/mtkclient quotes them, and every order in which a loader may ask.
#include "protocols/mediatek/stages/xml_talk.h"
#include "tests/protocols/mediatek/stages/xflash_bench.h"
#include "tests/protocols/unisoc/scripted_transport.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using unisoc::test::ScriptedTransport;

namespace {

Bytes packet(ByteSpan payload, std::uint32_t type = 1)
{
    Bytes raw = hex("efeeeefe");
    appendLittleEndian(raw, type);
    appendLittleEndian(raw, static_cast<std::uint32_t>(payload.size()));
    raw.insert(raw.end(), payload.begin(), payload.end());
    return raw;
}

std::string document(std::string_view command, std::string_view rest = {})
{
    return R"(<?xml version="1.0" encoding="utf-8"?><host><version>1.0</version><command>)"
        + std::string(command) + "</command><arg>" + std::string(rest) + "</arg></host>";
}

class XmlGolden : public testing::Test {
public:
    XmlGolden()
        : cable(clock)
        , port(cable, clock)
        , link(port)
        , talk(link, waits)
    {
        port.setStage("da2");
    }

    XmlGolden& phone(std::string_view text)
    {
        Bytes payload(asBytes(text).begin(), asBytes(text).end());
        payload.push_back(std::byte{0});
        cable.phone(packet(payload));
        return *this;
    }
    XmlGolden& phoneBytes(const Bytes& bytes)
    {
        cable.phone(packet(bytes));
        return *this;
    }
    /// "OK" and its two zero bytes.
    XmlGolden& ok()
    {
        cable.host("efeeeefe 01000000 04000000 4f4b0000");
        return *this;
    }
    XmlGolden& value(std::string_view text)
    {
        cable.host(packet(asBytes("OK@" + std::string(text) + std::string(2, '\0'))));
        return *this;
    }
    XmlGolden& command(const char* name)
    {
        cable.host(packet(encodeXmlCommand({.name = name, .arguments = {}})));
        return *this;
    }
    XmlGolden& end() { return phone(document("CMD:END", "<result>OK</result>")).ok(); }
    XmlGolden& idle() { return phone(document("CMD:START")).ok(); }

    Result<std::string> run(const char* name, const XmlFiles& files = {})
    {
        return talk.run({.name = name, .arguments = {}}, files, {"report", seconds(30)}, attention());
    }
    [[nodiscard]] Attention attention() { return {listener, stop}; }

    FakeClock clock;
    ScriptedTransport cable;
    PortLink port;
    XflashLink link;
    Deadlines waits;
    XmlTalk talk;
    Listener listener;
    std::stop_token stop;
};

TEST_F(XmlGolden, plainCommand)
{
    command("SET-HOST-INFO").phone("OK").end().idle();
    EXPECT_OK(run("SET-HOST-INFO"));
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, unsupportedCommand)
{
    command("FLASH-ALL").phone("ERR!UNSUPPORTED").phone(document("CMD:END")).ok().idle();
    const auto done = run("FLASH-ALL");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Refused);
    EXPECT_EQ(done.error().fact("problem"), "not-offered");
    EXPECT_EQ(done.error().fact("item"), "FLASH-ALL");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, hardwareInitReports)
{
    command("NOTIFY-INIT-HW").phone("OK");
    phone(document("CMD:PROGRESS-REPORT", "<message>init-hw</message>")).ok();
    phone("OK!PROGRESS@0").ok().phone("OK!PROGRESS@100").ok().phone("OK!EOT").ok();
    end().idle();
    EXPECT_OK(run("NOTIFY-INIT-HW"));
    EXPECT_EQ(listener.said, std::vector<std::string>{"init-hw"});
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, reportWithoutItsEnd)
{
    command("NOTIFY-INIT-HW").phone("OK");
    phone(document("CMD:PROGRESS-REPORT", "<message>init-hw</message>")).ok().phone("OK!PROGRESS@9").ok();
    end().idle();
    EXPECT_OK(run("NOTIFY-INIT-HW"));
}

TEST_F(XmlGolden, startSaidTwice)
{
    command("SET-HOST-INFO").idle().phone("OK").end().idle();
    EXPECT_OK(run("SET-HOST-INFO"));
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, startInTheMiddle)
{
    command("NOTIFY-INIT-HW").phone("OK").idle();
    phone(document("CMD:PROGRESS-REPORT", "<message>init-hw</message>")).ok().phone("OK!EOT").ok();
    end().idle();
    EXPECT_OK(run("NOTIFY-INIT-HW"));
    EXPECT_TRUE(cable.finished());
    command("SET-HOST-INFO").phone("OK").idle(); // and no END at all
    EXPECT_OK(run("SET-HOST-INFO"));
}

TEST_F(XmlGolden, pullKeepsThePacketLengthExactly)
{
    // 0x1234 bytes in packets of 0x1000.
    const Bytes image = noise(0x1234, 1);
    command("BOOT-TO").phone("OK");
    phone(document("CMD:DOWNLOAD-FILE",
              "<checksum>CHK_NO</checksum><info>2nd-DA</info><source_file>MEM://0x1:0x1234</source_file>"
              "<packet_length>0x1000</packet_length>"))
        .ok();
    value("0x1234").phone("OK");
    value("0x0").phone("OK");
    cable.host(packet(ByteSpan(image).first(0x1000)));
    phone("OK").value("0x0").phone("OK");
    cable.host(packet(ByteSpan(image).subspan(0x1000)));
    phone("OK").end().idle();
    BytesImage source(image);
    EXPECT_OK(run("BOOT-TO", {.source = &source, .sourceBytes = 0x1234, .shownBytes = 0x1234}));
    EXPECT_EQ(listener.done, 0x1234U);
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, writeAsksForSizeErasesAndPulls)
{
    const Bytes image(512, std::byte{7});
    command("WRITE-FLASH").phone("OK");
    phone(document(
              "CMD:FILE-SYS-OPERATION", "<key>FILE-SIZE</key><file_path>MEM://0x8000000:0x200</file_path>"))
        .ok()
        .value("0x200");
    phone(document("CMD:FILE-SYS-OPERATION", "<key>EXISTS</key><file_path>a.sig</file_path>"))
        .ok()
        .value("NOT-EXISTS");
    phone(document("CMD:PROGRESS-REPORT", "<message>erase</message>")).ok().phone("OK!EOT").ok();
    phone(document("CMD:DOWNLOAD-FILE", "<packet_length>0x100000</packet_length>")).ok();
    value("0x200").phone("OK").value("0x0").phone("OK@0x0");
    cable.host(packet(image));
    phone("OK").end().idle();
    BytesImage source(image);
    EXPECT_OK(run("WRITE-FLASH", {.source = &source, .sourceBytes = 512}));
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, pushOfTwoPackets)
{
    command("READ-FLASH").phone("OK");
    phone(document("CMD:UPLOAD-FILE", R"(<"checksum>CHK_NO</checksum><packet_length>0x2</packet_length>)"))
        .ok();
    phone("OK@0x3").ok().phone("OK").ok();
    phoneBytes(hex("0102")).ok().phone("OK").ok();
    phoneBytes(hex("03")).ok();
    end().idle();
    BytesSink sink;
    EXPECT_OK(run("READ-FLASH", {.sink = &sink, .sinkBytes = 3, .exact = true}));
    EXPECT_EQ(toHex(sink.bytes), "010203");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, pushWithOneOkMore)
{
    command("GET-SYS-PROPERTY").phone("OK").phone(document("CMD:UPLOAD-FILE")).ok();
    phone("OK@0x3").ok().phone("OK").ok().phone("ab").ok().phone("OK").ok().end().idle();
    const auto text = run("GET-SYS-PROPERTY");
    ASSERT_TRUE(text) << text.error().toLogLine();
    EXPECT_EQ(*text, "ab");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, pushThatIsLongerThanAskedFor)
{
    command("READ-FLASH").phone("OK").phone(document("CMD:UPLOAD-FILE")).ok().phone("OK@0x1000");
    BytesSink sink;
    const auto done = run("READ-FLASH", {.sink = &sink, .sinkBytes = 512, .exact = true});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::BadReply);
}

TEST_F(XmlGolden, packetBeyondTheEnd)
{
    command("READ-FLASH").phone("OK").phone(document("CMD:UPLOAD-FILE")).ok();
    phone("OK@0x2").ok().phone("OK").ok().phoneBytes(hex("010203"));
    BytesSink sink;
    const auto done = run("READ-FLASH", {.sink = &sink, .sinkBytes = 2, .exact = true});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::BadReply);
    EXPECT_TRUE(sink.bytes.empty());
}

TEST_F(XmlGolden, impossiblePacketLengths)
{
    for (const char* const length : {"0", "", "0xffffffff", "x"}) {
        ScriptedTransport one(clock);
        port.attach(one);
        one.host(packet(encodeXmlCommand({.name = "BOOT-TO", .arguments = {}}))).phone(packet(hex("4f4b00")));
        const std::string ask =
            document("CMD:DOWNLOAD-FILE", "<packet_length>" + std::string(length) + "</packet_length>");
        one.phone(packet(asBytes(ask))).host("efeeeefe01000000040000004f4b0000");
        BytesImage source(Bytes(4));
        const auto done = run("BOOT-TO", {.source = &source, .sourceBytes = 4});
        ASSERT_FALSE(done) << length;
        EXPECT_EQ(done.error().fault, Fault::BadReply) << length;
    }
}

TEST_F(XmlGolden, fileThatIsNotThere)
{
    command("GET-HW-INFO").phone("OK");
    phone(document("CMD:DOWNLOAD-FILE", "<packet_length>0x1000</packet_length>")).ok();
    cable.host(packet(asBytes(std::string_view("ERR!FILE-NOT-FOUND\0", 19))));
    phone(document("CMD:END", "<result>ERR</result><message>no file</message>")).ok().idle();
    const auto done = run("GET-HW-INFO");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fact("detail"), "no file");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, endsThatAreNotOk)
{
    const auto failing = [this](std::string_view rest) {
        command("ERASE-FLASH").phone("OK").phone(document("CMD:END", rest)).ok().idle();
        const auto done = run("ERASE-FLASH");
        EXPECT_FALSE(done);
        EXPECT_TRUE(cable.finished());
        return done.error();
    };
    const Error coded = failing("<result>ERR</result><message>[0xC004000B] exceed range</message>");
    EXPECT_EQ(coded.fault, Fault::PhoneRefused);
    EXPECT_EQ(coded.phone, (PhoneStatus{"mtkx", 0xc004000b}));
    const Error worded = failing("<result>2nd DA address is invalid. reset.\r\n</result>");
    EXPECT_EQ(worded.fault, Fault::BadReply);
    EXPECT_EQ(worded.fact("detail"), "2nd DA address is invalid. reset.");
    EXPECT_EQ(failing("").fault, Fault::BadReply);
}

TEST_F(XmlGolden, errorInTheMiddleOfAPull)
{
    command("WRITE-FLASH")
        .phone("OK")
        .phone(document("CMD:DOWNLOAD-FILE", "<packet_length>2</packet_length>"));
    ok().value("0x4").phone("OK").value("0x0");
    phone("ERR!<message>storage failed</message>");
    phone(document("CMD:END", "<result>ERR</result><message>mmc 0xC0040030</message>")).ok().idle();
    BytesImage source(Bytes(4));
    const auto done = run("WRITE-FLASH", {.source = &source, .sourceBytes = 4});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc0040030}));
    EXPECT_EQ(done.error().fact("offset_bytes"), "0");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XmlGolden, unknownQuestionIsAnswered)
{
    command("SET-HOST-INFO").phone("OK").phone(document("CMD:SOMETHING-NEW"));
    cable.host(packet(asBytes(std::string_view("ERR!UNSUPPORTED\0", 16))));
    end().idle();
    EXPECT_OK(run("SET-HOST-INFO"));
}

TEST_F(XmlGolden, lostLinkAfterRestart)
{
    command("REBOOT").phone("OK").phone(document("CMD:END", "<result>OK</result>")).ok();
    cable.lost();
    EXPECT_OK(talk.runLast({.name = "REBOOT", .arguments = {}}, {"finish", seconds(5)}, attention()));
}

TEST_F(XmlGolden, firstDocumentIsSomethingElse)
{
    phone(document("CMD:END", "<result>OK</result>"));
    const auto done = talk.awaitStart({"sync", seconds(10)}, attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::BadReply);
    EXPECT_EQ(done.error().where, "mediatek.da2.sync");
}

} // namespace
} // namespace flashwright::mediatek
