// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations byte by byte, as the public descriptions have them: old loaders with two-byte statuses,
// loaders that know next to nothing, loaders that say no, loaders that lie.
#include "protocols/mediatek/stages/xflash_report.h"
#include "protocols/mediatek/stages/xflash_transfer.h"
#include "tests/protocols/mediatek/stages/xflash_bench.h"
#include "tests/protocols/unisoc/scripted_transport.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using unisoc::test::ScriptedTransport;

namespace {

constexpr std::string_view Ok4 = "00000000";
constexpr std::string_view UnknownControl = "040001c0";

/// The header is built by hand: magic, type, length.
Bytes packet(std::string_view payloadHex, std::uint32_t type = 1)
{
    const Bytes payload = hex(payloadHex);
    Bytes raw = hex("efeeeefe");
    appendLittleEndian(raw, type);
    appendLittleEndian(raw, static_cast<std::uint32_t>(payload.size()));
    raw.insert(raw.end(), payload.begin(), payload.end());
    return raw;
}

class XflashGolden : public testing::Test {
public:
    XflashGolden()
        : cable(clock)
        , port(cable, clock)
        , link(port)
    {
        port.setStage("da2");
    }

    XflashGolden& host(std::string_view payload)
    {
        cable.host(packet(payload));
        return *this;
    }
    XflashGolden& phone(std::string_view payload)
    {
        cable.phone(packet(payload));
        return *this;
    }
    XflashGolden& says(std::string_view text)
    {
        cable.phone(packet("02000000" + toHex(asBytes(text)) + "00", 2));
        return *this;
    }
    /// DeviceControl and a control that the loader does not know.
    XflashGolden& unknown(std::string_view control)
    {
        return host("09000100").phone(ok).host(control).phone(UnknownControl);
    }
    [[nodiscard]] Attention attention() { return {listener, stop}; }
    [[nodiscard]] AgentSetup setup()
    {
        DaEntry entry;
        entry.regions = {{}, {0, 4, 0x200000, 0}, {4, 6, 0x40000000, 2}};
        return {.link = port,
            .chip = nullptr,
            .numbers = {},
            .from = StartedFrom::Preloader,
            .loader = {std::make_shared<MemorySource>(hex("11111111 aabbccdd eeee")), "DA.bin", entry, {}, {},
                {}},
            .preloaderFile = {},
            .emi = {},
            .options = options,
            .facts = facts,
            .saw = {}};
    }

    FakeClock clock;
    ScriptedTransport cable;
    PortLink port;
    XflashLink link;
    std::string_view ok = Ok4;
    std::map<std::string, std::string> options;
    PhoneFacts facts;
    Listener listener;
    std::stop_token stop;
    const Step step{"report", seconds(5)};
};

TEST_F(XflashGolden, tracedDeviceControl)
{
    // [peer] bkerler/mtkclient issue 35
    cable.host("efeeeefe0100000004000000")
        .host("09000100")
        .phone("efeeeefe0100000004000000")
        .phone("00000000");
    cable.host("efeeeefe0100000004000000")
        .host("00000f00")
        .phone("efeeeefe0100000004000000")
        .phone("00000000");
    cable.phone("efeeeefe0100000004000000").phone("a4a3a2a1");
    cable.phone("efeeeefe0100000004000000").phone("00000000");
    const auto data = link.get(static_cast<XflashControl>(0x0f0000), step, attention());
    ASSERT_TRUE(data && *data) << data.error().toLogLine();
    EXPECT_EQ(toHex(**data), "a4a3a2a1");
    EXPECT_TRUE(cable.finished());
}

TEST_F(XflashGolden, messagesBetweenAnyTwoPackets)
{
    host("09000100").says("one").phone(Ok4).host("05000400").says("two").says("three").phone(Ok4);
    says("four").phone("312e3000").says("five").phone(Ok4);
    const auto version = link.get(XflashControl::GetDaVersion, step, attention());
    ASSERT_TRUE(version && *version);
    EXPECT_EQ(listener.said, (std::vector<std::string>{"one", "two", "three", "four", "five"}));
}

TEST_F(XflashGolden, refusalCarriesWhatThePhoneSaid)
{
    host("09000100").phone(Ok4).host("05000400").says("secure download is on").phone("040002c0");
    const auto refused = link.get(XflashControl::GetDaVersion, step, attention());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().phone, (PhoneStatus{"mtkx", 0xc0020004}));
    EXPECT_EQ(refused.error().where, "mediatek.da2.report");
    EXPECT_EQ(refused.error().fact("detail"), "secure download is on");
    EXPECT_FALSE(refused.error().fact("last_tx").empty());
    EXPECT_FALSE(refused.error().fact("last_rx").empty());
}

struct Garbage {
    const char* bytes;
    Fault fault;
};

class XflashGarbage : public XflashGolden, public testing::WithParamInterface<Garbage> { };

TEST_P(XflashGarbage, isNoStatus)
{
    cable.phone(GetParam().bytes);
    const auto code = link.status(step, attention());
    ASSERT_FALSE(code);
    EXPECT_EQ(code.error().fault, GetParam().fault);
    EXPECT_EQ(code.error().where, "mediatek.da2.report");
}

INSTANTIATE_TEST_SUITE_P(Rows, XflashGarbage,
    testing::Values(Garbage{"c0", Fault::Timeout}, Garbage{"efeeeefe01000000040000", Fault::Timeout},
        Garbage{"5a5a5a5a5a5a5a5a5a5a5a5a", Fault::BadReply},
        Garbage{"efeeeefe0100000003000000 000000", Fault::BadReply},
        Garbage{"efeeeefe0100000000000000", Fault::BadReply},
        Garbage{"efeeeefe01000000ffffff7f", Fault::BadReply},
        Garbage{"efeeeefe02000000ffffff7f", Fault::BadReply},
        Garbage{"efeeeefe0100000004000000 0000", Fault::Timeout}));

TEST_F(XflashGolden, oldestLoaderWithTwoByteStatuses)
{
    // Everything optional is unknown to it; it starts, and reports an eMMC.
    ok = "0000";
    cable.phone("c0");
    host("53594e43");
    host("00010100").host("0200000001000000010000000000000000000000").phone("0000");
    host("01010100").host("00000000").phone("0000").phone("53594e43");
    unknown("11000400").unknown("04000200").unknown("03000200").unknown("02000200").unknown("0a000400");
    host("08000100").phone("0000").host("00000040000000000400000000000000").host("aabbccdd").phone("0000");
    phone("0000");
    const std::string emmc = "0100000000020000"
                             "0000400000000000"
                             "0000400000000000"
                             "0000400000000000"
        + std::string(64, '0')
        + "0000000400000000"
          "150100444836344d42028a0b1c2d3e4f"
          "0000000000000000";
    host("09000100").phone("0000").host("01000400").phone("0000").phone(emmc).phone("0000");
    for (const char* const control : {"05000400", "0c000400", "0d000400", "08000400", "09000400", "07000800",
             "0f000400", "16000400", "01000800"}) {
        unknown(control);
    }
    const auto agent = makeXflashAgent(setup());
    const auto next = agent->start(attention());
    ASSERT_TRUE(next) << next.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*next));
    EXPECT_TRUE(cable.finished()) << cable.linesLeft();
    EXPECT_EQ(agent->storage().bytesOf(Region::User), 64 * MiB);
    EXPECT_EQ(agent->storage().life, "");
    EXPECT_FALSE(agent->storage().tableIsGpt);
}

TEST_F(XflashGolden, wrongFirstByte)
{
    cable.phone("5a");
    const auto next = makeXflashAgent(setup())->start(attention());
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::BadReply);
    EXPECT_EQ(next.error().where, "mediatek.da1.sync");
}

TEST_F(XflashGolden, loaderThatWantsTheMakersAnswer)
{
    const std::string emmc = "0100000000020000" + std::string(7 * 16, '0') + "0000000400000000"
        + "150100444836344d42028a0b1c2d3e4f0000000000000000";
    host("09000100").phone(Ok4).host("01000400").phone(Ok4).phone(emmc).phone(Ok4);
    for (const char* const control :
        {"05000400", "0c000400", "0d000400", "08000400", "09000400", "07000800", "0f000400"}) {
        unknown(control);
    }
    host("09000100").phone(Ok4).host("16000400").phone(Ok4).phone("01000000").phone(Ok4);
    AgentSetup around = setup();
    around.saw = [](const std::string&, const std::string&) {};
    const auto report = readXflashReport(link, around, attention());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().where, "mediatek.da2.sla");
    EXPECT_EQ(report.error().fact("problem"), "auth-needed");
    EXPECT_TRUE(facts.locked);
    EXPECT_TRUE(cable.finished());
}

TEST_F(XflashGolden, wearToldAsAStatusOrAsAWord)
{
    const std::string emmc = "0100000000020000" + std::string(7 * 16, '0') + "0000000400000000"
        + "150100444836344d42028a0b1c2d3e4f0000000000000000";
    AgentSetup around = setup();
    around.saw = [](const std::string&, const std::string&) {};
    const std::vector<std::pair<std::vector<std::string>, std::string>> rows = {{{"1c0003c0"}, "warn"},
        {{"1d0003c0"}, "exhausted"}, {{"00000000"}, "ok"}, {{"00000000", "1d0003c0"}, "exhausted"},
        {{"00000000", "00000000"}, "ok"}};
    for (const auto& [words, life] : rows) {
        host("09000100").phone(Ok4).host("01000400").phone(Ok4).phone(emmc).phone(Ok4);
        for (const char* const control : {"05000400", "0c000400", "0d000400", "08000400", "09000400"}) {
            unknown(control);
        }
        host("09000100").phone(Ok4).host("07000800").phone(Ok4);
        for (const std::string& word : words) {
            phone(word);
        }
        unknown("0f000400").unknown("16000400");
        const auto report = readXflashReport(link, around, attention());
        ASSERT_TRUE(report) << report.error().toLogLine();
        EXPECT_EQ(report->report.life, life);
        EXPECT_TRUE(cable.finished());
    }
}

class XflashTransferGolden : public XflashGolden {
protected:
    const XflashStorage emmc{StorageKind::Emmc, 1, 512, {{Region::User, 64 * MiB}}, {}};
    const Deadlines waits;
    XflashTransfer transfer{link, emmc, waits};
    static constexpr std::string_view Range =
        "0100000008000000"
        "0000d80100000000"
        "0004000000000000"
        "0000000000000000000000000000000000000000000000000000000000000000";
    void lengths(std::string_view words)
    {
        host("09000100").phone(Ok4).host("07000400").phone(Ok4).phone(words).phone(Ok4);
    }
};

TEST_F(XflashTransferGolden, writeOfTwoPacketsWithItsSums)
{
    // Sum of 512 bytes of 5a: 512 * 0x5a = 0xb400.
    const Bytes image(1000, std::byte{0x5a});
    std::string first;
    for (int i = 0; i < 512; ++i) {
        first += "5a";
    }
    std::string second;
    for (int i = 0; i < 488; ++i) {
        second += "5a";
    }
    second += std::string(48, '0');
    lengths("0002000000000100");
    host("04000100").phone(Ok4).host(Range).phone(Ok4);
    host("00000000").host("00b40000").host(first).phone(Ok4);
    host("00000000").host("90ab0000").host(second).phone(Ok4).phone(Ok4);
    host("09000100").phone(Ok4).host("05000800").phone(UnknownControl);
    BytesImage source(image);
    EXPECT_OK(transfer.write({Region::User, 0x1d80000, 1000}, source, attention()));
    EXPECT_TRUE(cable.finished());
    EXPECT_EQ(listener.done, 1000U);
}

TEST_F(XflashTransferGolden, failedPacketHasTwoWords)
{
    for (const bool twice : {true, false}) {
        lengths("0004000000000100");
        host("04000100").phone(Ok4).host(Range).phone(Ok4);
        host("00000000").host("00000000").host(std::string(2048, '0')).phone("030004c0");
        if (twice) {
            phone("030004c0");
        }
        BytesImage source(Bytes(1024));
        const auto done = transfer.write({Region::User, 0x1d80000, 1024}, source, attention());
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().phone, (PhoneStatus{"mtkx", 0xc0040003}));
        EXPECT_TRUE(cable.finished()) << twice;
    }
}

TEST_F(XflashTransferGolden, readWithAndWithoutWordsBetween)
{
    std::string half;
    for (int i = 0; i < 512; ++i) {
        half += "a5";
    }
    for (const bool words : {false, true}) {
        lengths("0000200000000100");
        host("05000100").phone(Ok4).host(Range).phone(Ok4);
        if (words) {
            phone(Ok4); // of the command, behind that of the parameter
        }
        phone(half).host("00000000");
        if (words) {
            phone(Ok4);
        }
        phone(half).host("00000000").phone(Ok4);
        BytesSink sink;
        EXPECT_OK(transfer.read({Region::User, 0x1d80000, 1001}, sink, attention()));
        EXPECT_EQ(sink.bytes.size(), 1001U);
        EXPECT_TRUE(cable.finished()) << words;
    }
}

TEST_F(XflashTransferGolden, readThatLies)
{
    lengths("0000200000000100");
    host("05000100").phone(Ok4).host(Range).phone(Ok4);
    phone(std::string(2 * 1025, 'a')); // a byte more than there is
    BytesSink sink;
    const auto done = transfer.read({Region::User, 0x1d80000, 1024}, sink, attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::BadReply);
    EXPECT_EQ(done.error().where, "mediatek.da2.read_data");
    EXPECT_TRUE(sink.bytes.empty());
}

TEST_F(XflashTransferGolden, readThatOnlySaysYes)
{
    lengths("0000200000000100");
    host("05000100").phone(Ok4).host(Range).phone(Ok4);
    for (int i = 0; i < 4; ++i) {
        phone(Ok4);
    }
    BytesSink sink;
    EXPECT_EQ(
        transfer.read({Region::User, 0x1d80000, 1024}, sink, attention()).error().fault, Fault::BadReply);
}

TEST_F(XflashTransferGolden, formatWithShares)
{
    host("03000100").phone(Ok4).host(Range).phone(Ok4);
    phone("04000440").phone("32000000").host("00000000");
    phone("04000440").phone("64000000").host("00000000");
    phone("05000440");
    EXPECT_OK(transfer.format({Region::User, 0x1d80000, 1024}, attention()));
    EXPECT_TRUE(cable.finished());
    EXPECT_EQ(listener.done, 1024U);
}

TEST_F(XflashTransferGolden, formatWithALastWord)
{
    host("03000100").phone(Ok4).host(Range).phone(Ok4).phone("05000440").phone(Ok4);
    EXPECT_OK(transfer.format({Region::User, 0x1d80000, 1024}, attention()));
    EXPECT_TRUE(cable.finished());
}

TEST_F(XflashTransferGolden, stallAfterAMinute)
{
    lengths("0004000000000100");
    std::string zeros(2048, '0');
    host("04000100").phone(Ok4).host(Range).phone(Ok4).host("00000000").host("00000000").host(zeros);
    BytesImage source(Bytes(1024));
    const TimePoint before = clock.now();
    const auto done = transfer.write({Region::User, 0x1d80000, 1024}, source, attention());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Timeout);
    EXPECT_EQ(done.error().where, "mediatek.da2.write_data");
    EXPECT_EQ(clock.now() - before, seconds(60));
}

} // namespace
} // namespace flashwright::mediatek
