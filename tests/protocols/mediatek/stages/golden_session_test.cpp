// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the wire of a public capture: luckasfb/mediatek-utils, dumps/6577-readback-0-400.pcap (an
// MT6577 in its preloader, read back by the maker's tool). Loader bytes and NAND rows are made up; every
// field, status and length is the capture's. What the tool does besides (I2C, clock, watchdog registers read
// before) is left out, because this program does not do it.
#include "protocols/mediatek/stages/mediatek_conversation.h"
#include "protocols/mediatek/wire/sums.h"
#include "tests/protocols/mediatek/stages/scripted_phone.h"
#include "tests/support/da_builder.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::mediatek {

using namespace test;
using flashwright::test::DaBuilder;
using flashwright::test::DaPart;
using flashwright::test::DaRow;

namespace {

constexpr std::size_t StageBytes = 0x1d6e8;
constexpr std::size_t NandRows = 103;
constexpr std::size_t NandRowBytes = 52;

Bytes numbered(std::uint16_t value)
{
    return {static_cast<std::byte>(value >> 8U), static_cast<std::byte>(value)};
}

/// One word of the script that tests replace.
enum class Word : std::uint8_t { None, HwCode, Version, Config, SendDa, SendDaEnd, Jump };

struct Script {
    Cut cut = Cut::AsCaptured;
    unsigned readyTexts = 3;
    Word replaced = Word::None;
    std::uint16_t status = 0;
    bool ready = true;
    std::uint16_t wrongSum = 0;
};

class Golden : public testing::Test {
protected:
    Golden()
        : stage(noise(StageBytes, 1))
        , nand(noise(NandRows * NandRowBytes, 2))
        , bootArea(noise(1024, 3))
    {
        ChipProfile chip;
        chip.family = "mt6575";
        chip.names = {"MT6575"};
        chip.protocol = "legacy";
        chip.attributes = {{"hw_code", "0x6575"}, {"da_code", "6575"}, {"watchdog", "0xc0000000"},
            {"watchdog_value", "0x2200"}, {"watchdog_bits", "16"}};
        chips = {chip};
        DaBuilder container;
        container.rows.push_back(rowFor(0xca00, 0xe100, noise(StageBytes, 9)));
        container.rows.push_back(rowFor(0xcb00, 0xe201, stage)); // the exact pair wins
        loaderFile = container.build();
    }

    DaRow rowFor(std::uint16_t hardware, std::uint16_t software, const Bytes& image)
    {
        DaRow row;
        row.code = 0x6575;
        row.sub = 0;
        row.hardware = hardware;
        row.software = software;
        row.firstRegion = 1;
        row.parts = {DaPart{noise(0x270, 4), 0x50000000, 0, {}, {}, {}},
            DaPart{image, 0xc2000000, 0x100, {}, {}, {}}, DaPart{nand, 0x80000000, 0, {}, {}, {}}};
        return row;
    }

    static Bytes statusOf(const Script& script, Word word)
    {
        return numbered(script.replaced == word ? script.status : 0);
    }

    void handshake(ScriptedPhone& phone, const Script& script)
    {
        phone.cutAs(script.cut);
        for (unsigned i = 0; script.ready && i < script.readyTexts; ++i) {
            phone.phone("5245414459");
        }
        phone.host("a0");
        if (script.ready) {
            phone.phone("5245414459");
        }
        phone.host("a0").phone("5f").host("0a").phone("f5").host("50").phone("af").host("05").phone("fa");
    }

    void identification(ScriptedPhone& phone, const Script& script)
    {
        phone.echo("fd").phone("6575").phone(statusOf(script, Word::HwCode));
        phone.echo("fc").phone("8b00").phone("cb00").phone("e201").phone(statusOf(script, Word::Version));
        phone.host("fe").phone("01");
        phone.echo("d8").phone("00000000").phone(statusOf(script, Word::Config));
        phone.host("ff").phone("ff");
    }

    void loading(ScriptedPhone& phone, const Script& script)
    {
        phone.echo("d2").echo("c0000000").echo("00000001").phone("0000");
        phone.host("2200").phone("2200").phone("0000");
        phone.echo("d7").echo("c2000000").echo("0001d6e8").echo("00000100");
        phone.phone(statusOf(script, Word::SendDa)).host(stage);
        phone.phone(numbered(static_cast<std::uint16_t>(xor16(stage) ^ script.wrongSum)));
        phone.phone(statusOf(script, Word::SendDaEnd));
        phone.echo("d5").echo("c2000000").phone(statusOf(script, Word::Jump));
    }

    void report(ScriptedPhone& phone)
    {
        phone.phone("c0").phone("03").phone("02").phone("84");
        phone.host("ff 01 0008 00 7007ffff 02").phone("5a").phone("00000034");
        phone.host("00000067").phone("5a");
        for (std::size_t i = 0; i < NandRows; ++i) {
            const auto begin = nand.begin() + static_cast<std::ptrdiff_t>(i * NandRowBytes);
            phone.host(Bytes(begin, begin + NandRowBytes)).phone("69");
        }
        for (const char* const field : {"00000bc3", "00", "08", "ffff", "00000000", "0000", "0000", "0000",
                 "0000", "00000000", "00000000", "00000bc4", "00", "ffff", "00000000", "0000", "0000", "0000",
                 "0000", "0000", "0000", "0000", "0000", "00", "00", "00", "00000000", "00100000", "00100000",
                 "00020000", "00000000", "00000000", "00000000", "00000000", "00000000", "e9000000",
                 "4e000115", "3030534a", "0000004d", "00000000", "00000c49", "00000000", "00000000",
                 "00000000", "00000000", "00000000", "00000000", "00000000", "00020000", "00000000", "02",
                 "00", "20000000", "1d50ee4e592e78da6e206dea073bdd8a", "5a", "00000c06", "00000409", "c1"}) {
            phone.phone(field);
        }
        phone.host("70 01").phone("5a");
    }

    /// On the new pipe. [capture] One transfer carries the data and half of their checksum.
    void readback(ScriptedPhone& phone)
    {
        phone.host("60").phone("5a").host("00").phone("5a");
        phone.host("d6 02 0000000000000000 0000000000000400").phone("5a").host("00000400");
        Bytes first = bootArea;
        const Bytes sum = numbered(sum16(bootArea));
        first.push_back(sum[0]);
        phone.phone(first).phone(Bytes{sum[1]});
        phone.host("5a").host("d9").phone("5a");
    }

    void begin(ScriptedPhone& phone)
    {
        PortSighting port;
        port.id = {0x0e8d, 0x2000};
        LoaderImage loader;
        loader.id = "1";
        loader.name = "MTK_AllInOne_DA.bin";
        loader.role = "da";
        loader.open = [this]() -> Result<std::unique_ptr<ImageSource>> {
            return std::make_unique<BytesImage>(loaderFile);
        };
        ConversationHooks hooks;
        hooks.claimedStage = "preloader";
        talk = std::make_unique<MediatekConversation>(
            ConversationSetup{.transport = phone,
                .sighting = port,
                .clock = clock,
                .chips = chips,
                .package = nullptr,
                .loaders = {loader},
                .options = {{"usb_speed", "high"}},
                .saw = [this](const Evidence& seen) { evidence[seen.fact] = seen.value; }},
            std::move(hooks));
    }

    Result<Next> load(ScriptedPhone& phone)
    {
        begin(phone);
        TRY(talk->identify(listener, {}));
        return talk->startLoader(listener, {});
    }

    FakeClock clock;
    Bytes stage;
    Bytes nand;
    Bytes bootArea;
    Bytes loaderFile;
    ChipCatalog chips;
    std::map<std::string, std::string> evidence;
    Listener listener;
    std::unique_ptr<MediatekConversation> talk;
};

class AnyCut : public Golden, public testing::WithParamInterface<Cut> { };

TEST_P(AnyCut, wholeSession)
{
    ScriptedPhone phone(clock);
    const Script script{.cut = GetParam()};
    handshake(phone, script);
    identification(phone, script);
    loading(phone, script);
    report(phone);
    const TimePoint start = clock.now();
    const auto next = load(phone);
    ASSERT_TRUE(next) << next.error().toLogLine();
    const auto* const away = std::get_if<Handover>(&*next);
    ASSERT_NE(away, nullptr);
    EXPECT_EQ(away->comesBackAs, (std::vector<UsbId>{{0x0e8d, 0x2001}}));
    EXPECT_EQ(phone.linesLeft(), 0U);
    EXPECT_LT(phone.firstWrite - start, milliseconds(100));
    EXPECT_EQ(std::ranges::count(phone.writes, 1024U), 117);
    EXPECT_EQ(std::ranges::count(phone.writes, 744U), 1);

    ScriptedPhone back(clock);
    back.cutAs(GetParam());
    readback(back);
    talk->returned(back, {});
    const auto ready = talk->startLoader(listener, {});
    ASSERT_TRUE(ready) << ready.error().toLogLine();
    EXPECT_EQ(evidence["usb.switch"], "done");
    EXPECT_EQ(talk->facts().storageBytes, 0xe9000000U);
    EXPECT_EQ(talk->facts().attributes.at("region.boot1_bytes"), std::to_string(0x100000));
    EXPECT_EQ(talk->facts().attributes.at("region.rpmb_bytes"), std::to_string(0x20000));
    EXPECT_EQ(talk->facts().uniqueId, "1d50ee4e592e78da6e206dea073bdd8a");

    Operation read;
    read.kind = OperationKind::ReadBack;
    read.address = 0;
    read.region = "boot1";
    read.bytes = 1024;
    BytesSink sink;
    const auto done = talk->perform(read, nullptr, &sink, listener, {});
    ASSERT_TRUE(done) << done.error().toLogLine();
    EXPECT_TRUE(sink.bytes == bootArea);
    EXPECT_TRUE(talk->leave(Farewell::PowerOff, listener, {}));
    EXPECT_EQ(back.linesLeft(), 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Borders, AnyCut, testing::Values(Cut::AsCaptured, Cut::OneByte, Cut::ThreeBytes, Cut::AllAtOnce));

TEST_F(Golden, factsAreTheCaptures)
{
    ScriptedPhone phone(clock);
    handshake(phone, {});
    identification(phone, {});
    begin(phone);
    const auto known = talk->identify(listener, {});
    ASSERT_TRUE(known) << known.error().toLogLine();
    EXPECT_EQ(talk->facts().family, "mt6575");
    EXPECT_EQ(talk->facts().runningStage, "preloader");
    EXPECT_EQ(evidence["phone.hw_code"], "0x6575");
    EXPECT_EQ(evidence["phone.hw_sub_code"], "0x8b00");
    EXPECT_EQ(evidence["phone.hw_version"], "0xcb00");
    EXPECT_EQ(evidence["phone.sw_version"], "0xe201");
    EXPECT_EQ(talk->facts().attributes.at("security"), "none");
    EXPECT_EQ(evidence["handshake.ready"], "true");
    EXPECT_EQ(evidence["handshake.tries"], "2");
    ASSERT_EQ(phone.controls.size(), 2U);
    EXPECT_EQ(phone.controls[0].request, 0x20);
    EXPECT_EQ(phone.controls[1].request, 0x22);
    EXPECT_EQ(phone.controls[1].value, 3);
    EXPECT_EQ(phone.controls[1].index, 1); // the interface that takes class requests
}

TEST_F(Golden, aFlawInTheDataIsToldByTheChecksum)
{
    ScriptedPhone phone(clock);
    const Script script{.wrongSum = 0x0100};
    handshake(phone, script);
    identification(phone, script);
    loading(phone, script);
    const auto next = load(phone);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::ChecksumMismatch);
    EXPECT_EQ(next.error().where, "mediatek.preloader.send_da_checksum");
    EXPECT_EQ(next.error().fact("wanted"), hexNumber(xor16(stage)));
}

// Every row of the public list of status words, but those that mean success.
// Source: [peer] bkerler/mtkclient: mtkclient/Library/error.py; [peer] svoboda18/preloader: pl_cmd_error.h
const std::vector<std::uint16_t> Statuses{0x1000, 0x1001, 0x1002, 0x1003, 0x1004, 0x1d00, 0x1d01, 0x1d02,
    0x1d0c, 0x1d0e, 0x1d0f, 0x1d10, 0x1d11, 0x1d12, 0x1d13, 0x1d14, 0x1d15, 0x1d16, 0x1d17, 0x1d1d, 0x1d21,
    0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x3000, 0x3007, 0x4000, 0x400d, 0x5000, 0x5004,
    0x5a5b, 0x6000, 0x6001, 0x6002, 0x6003, 0x6004, 0x6005, 0x7000, 0x7004, 0x7015, 0x7017, 0x7024, 0x8000,
    0x8001, 0x9000, 0x9015, 0xa000, 0xa002, 0xa005};

struct Place {
    Word word;
    const char* where;
};

class AnyStatus : public Golden, public testing::WithParamInterface<Place> { };

TEST_P(AnyStatus, isToldAsItCame)
{
    for (const std::uint16_t status : Statuses) {
        ScriptedPhone phone(clock);
        const Script script{.replaced = GetParam().word, .status = status};
        handshake(phone, script);
        identification(phone, script);
        loading(phone, script);
        const auto next = load(phone);
        ASSERT_FALSE(next) << hexNumber(status);
        EXPECT_EQ(next.error().fault, Fault::PhoneRefused) << next.error().toLogLine();
        EXPECT_EQ(next.error().where, GetParam().where);
        ASSERT_TRUE(next.error().phone);
        EXPECT_EQ(*next.error().phone, (PhoneStatus{"brom", status}));
    }
}

INSTANTIATE_TEST_SUITE_P(Places, AnyStatus,
    testing::Values(Place{Word::HwCode, "mediatek.preloader.identify"},
        Place{Word::Version, "mediatek.preloader.identify"},
        Place{Word::Config, "mediatek.preloader.identify"}, Place{Word::SendDa, "mediatek.preloader.send_da"},
        Place{Word::SendDaEnd, "mediatek.preloader.send_da_data"},
        Place{Word::Jump, "mediatek.preloader.jump_da"}));

} // namespace
} // namespace flashwright::mediatek
