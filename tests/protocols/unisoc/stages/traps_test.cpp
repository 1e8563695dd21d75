// SPDX-License-Identifier: GPL-3.0-or-later
// What implementers without hardware get wrong, one test each. The numbers are those of the list in
// protocols/unisoc/README.md.
#include "core/base/checksum.h"
#include "protocols/unisoc/stages/block_pump.h"
#include "protocols/unisoc/stages/unisoc_conversation.h"
#include "protocols/unisoc/wire/fdl_checksum.h"
#include "tests/protocols/unisoc/scripted_transport.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using namespace test;

namespace {

constexpr const char* RomVersion = "7e 00 81 00 06 53 50 52 44 33 00 57 0a 7e";
constexpr const char* RomAck = "7e 00 80 00 00 3b 5a 7e";
constexpr const char* FdlVersion =
    "7e 00 81 00 22 53 70 72 65 61 64 74 72 75 6d 20 42 6f 6f 74 20 42 6c 6f 63 6b 20 "
    "76 65 72 73 69 6f 6e 20 31 2e 31 00 aa e9 7e";
constexpr const char* Ack = "7e 00 80 00 00 ff 7f 7e";
constexpr const char* EmptyHello = "7e 00 96 00 00 ff 69 7e";
constexpr const char* Connect = "7e 00 00 00 00 ff ff 7e";

Bytes fdlFrame(std::uint16_t type, ByteSpan payload, bool escapes = true)
{
    return makeFrame(static_cast<BslCommand>(type), payload, {BslChecksum::Sum, escapes});
}

Bytes romFrame(std::uint16_t type, ByteSpan payload)
{
    return makeFrame(static_cast<BslCommand>(type), payload, {BslChecksum::Crc16, true});
}

/// A greeting in TLV form.
Bytes hello(std::string_view items)
{
    return fdlFrame(0x96, join({hex("6e 65 77 74"), hex(items)}));
}

class Traps : public testing::Test {
protected:
    void start(
        std::map<std::string, std::string> options = {}, std::vector<LoaderImage> loaders = twoLoaders())
    {
        talk = std::make_unique<UnisocConversation>(ConversationSetup{.transport = phone,
            .sighting = port,
            .clock = clock,
            .chips = chips,
            .package = nullptr,
            .loaders = std::move(loaders),
            .options = std::move(options),
            .saw = [this](Evidence evidence) { seen[evidence.fact] = evidence.value; }});
    }

    static std::vector<LoaderImage> twoLoaders()
    {
        return {loaderOf("FDL", 0x5500, toyImage()), loaderOf("FDL2", 0x9efffe00, toyImage())};
    }

    void scriptRom()
    {
        phone.exchange("7e", RomVersion)
            .exchange("7e 00 00 00 00 00 00 7e", RomAck)
            .exchange("7e 00 01 00 08 00 00 55 00 00 00 00 10 d0 12 7e", RomAck)
            .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f e3 23 7e", RomAck)
            .exchange("7e 00 03 00 00 59 50 7e", RomAck);
    }

    void scriptFdl1()
    {
        phone.exchange(Connect, Ack)
            .exchange("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e", Ack)
            .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
            .exchange("7e 00 03 00 00 ff fc 7e", Ack);
    }

    /// Everything up to a running second loader that greets like this.
    void scriptUpTo(const Bytes& greeting)
    {
        scriptRom();
        phone.exchange("7e 00 04 00 00 dc c0 7e", RomAck).exchange("7e", FdlVersion);
        scriptFdl1();
        phone.host("7e 00 04 00 00 ff fb 7e").phone(greeting);
    }

    void begin()
    {
        start();
        ASSERT_TRUE(talk->identify(listener, stop));
        const auto next = talk->startLoader(listener, stop);
        ASSERT_TRUE(next) << next.error().toLogLine();
    }

    Result<void> write(const std::string& target, const Bytes& bytes, std::string entry = {})
    {
        BytesImage image(bytes);
        Operation operation = operationOn(OperationKind::Write, target, bytes.size());
        operation.entryId = std::move(entry);
        return talk->perform(operation, &image, nullptr, listener, stop);
    }

    FakeClock clock;
    ScriptedTransport phone{clock};
    PortSighting port = downloadPort();
    ChipCatalog chips;
    Listener listener;
    std::stop_token stop;
    std::map<std::string, std::string> seen;
    std::unique_ptr<UnisocConversation> talk;
};

TEST_F(Traps, t01_oneFlagPerAttemptAndTheFirstMayMiss)
{
    scriptRom();
    phone.exchange("7e 00 04 00 00 dc c0 7e", RomAck).host("7e").host("7e").exchange("7e", FdlVersion);
    scriptFdl1();
    phone.exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    begin();
    for (std::size_t i = 0; i < phone.writes.size(); ++i) {
        const auto flags = std::count(phone.writes[i].begin(), phone.writes[i].end(), std::byte{0x7e});
        EXPECT_TRUE(flags != static_cast<std::ptrdiff_t>(phone.writes[i].size()) || flags == 1) << i;
    }
}

TEST_F(Traps, t02_greeting96IsNoErrorAnd80MeansNothingToDo)
{
    scriptUpTo(hex(EmptyHello));
    begin();
    EXPECT_EQ(talk->facts().attributes.at("era"), "name");
}

TEST_F(Traps, t02_ack80MeansAddressEra)
{
    scriptUpTo(hex(Ack));
    begin();
    EXPECT_EQ(talk->facts().attributes.at("era"), "address");
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t03_oldLoaderIsNotAskedToDisableTranscode)
{
    scriptUpTo(hex(EmptyHello));
    begin();
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t04_checksumIsDetectedFromTheVersionFrameEachTime)
{
    // The phone already runs FDL1: its version comes with the sum, so FDL1 is not sent again.
    phone.exchange("7e", FdlVersion);
    scriptFdl1();
    phone.exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    EXPECT_EQ(talk->facts().runningStage, "fdl1");
    ASSERT_TRUE(talk->startLoader(listener, stop));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t04_romAgainAfterFdl1IsAReset)
{
    scriptRom();
    phone.exchange("7e 00 04 00 00 dc c0 7e", RomAck).exchange("7e", RomVersion);
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    const auto next = talk->startLoader(listener, stop);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().where, "unisoc.fdl1.checkbaud");
    EXPECT_EQ(next.error().fact("answered"), "boot_rom");
}

TEST_F(Traps, t05_oddImageIsAnnouncedEvenAndPadded)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("misc"), hex("04 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, hex("61 62 63 00"))).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    EXPECT_TRUE(write("misc", hex("61 62 63")));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t06_headerAndChecksumAreEscapedAndNothingIsWithoutTranscode)
{
    // wire/bsl_packet_test: escapedCrc, escapedSum, midstWithoutTranscode. Here: a length of 0x7D.
    const Bytes payload(0x7d, std::byte{1});
    EXPECT_EQ(toHex(ByteSpan(fdlFrame(0x02, payload)).first(7)), "7e0002007d5d01");
    EXPECT_EQ(toHex(ByteSpan(fdlFrame(0x02, payload, false)).first(6)), "7e0002007d01");
}

TEST_F(Traps, t07_oneTransferIsOneFrameWithoutTranscode)
{
    scriptUpTo(hello("00 00 04 00 01 00 00 00"));
    phone.exchange("7e 00 21 00 00 ff de 7e", Ack);
    const Bytes image = toyImage(512 - 8); // a frame of exactly one packet
    phone.host(fdlFrame(0x01, join({name72("misc"), hex("f8 01 00 00")}), false)).phone(Ack);
    phone.host(fdlFrame(0x02, image, false)).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    ASSERT_TRUE(write("misc", image));
    EXPECT_EQ(phone.writes[phone.writes.size() - 2].size(), 512U);
    EXPECT_EQ(phone.ends[phone.ends.size() - 2], TransferEnd::Terminated);
}

TEST_F(Traps, t07_lastByteGoesAloneOnlyWithEscapes)
{
    scriptUpTo(hex(EmptyHello));
    const Bytes image(56, std::byte{1}); // a frame of 64 bytes
    phone.host(fdlFrame(0x01, join({name72("misc"), hex("38 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, image)).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    ASSERT_TRUE(write("misc", image));
    ASSERT_GE(phone.writes.size(), 3U);
    EXPECT_EQ(phone.writes[phone.writes.size() - 3].size(), 63U);
    EXPECT_EQ(phone.writes[phone.writes.size() - 2].size(), 1U);
}

/// An image of any size that is made up as it is read.
class VastImage final : public ImageSource {
public:
    explicit VastImage(std::uint64_t bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<std::size_t> read(MutableByteSpan) override { return fail(Fault::HostIo, "test.image"); }

private:
    std::uint64_t m_bytes;
};

TEST_F(Traps, t08_imagesOf4GiBAreAnnouncedIn64Bits)
{
    scriptUpTo(hex(EmptyHello));
    phone
        .host(fdlFrame(0x01, join({name72("super"), hex("00 00 00 50 01 00 00 00 00 00 00 00 00 00 00 00")})))
        .phone(Ack);
    begin();
    VastImage image(0x150000000);
    const auto written = talk->perform(
        operationOn(OperationKind::Write, "super", image.size()), &image, nullptr, listener, stop);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::HostIo);
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t10_idsAreSentVerbatim)
{
    scriptUpTo(hex(Ack));
    phone.host(fdlFrame(0x01, hex("90 00 00 04 00 00 00 10"))).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage())).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    phone.exchange("7e 00 0a 00 08 90 00 00 03 00 0c 00 00 6f de 7e", Ack);
    phone.host("7e 00 06 00 0c 90 00 00 01 00 00 10 00 00 00 00 00 5f ec 7e")
        .phone(fdlFrame(0x93, Bytes(0x1000)));
    begin();
    BytesImage image(toyImage());
    Operation operation = operationOn(OperationKind::Write, "", 16);
    operation.address = 0x90000004;
    ASSERT_TRUE(talk->perform(operation, &image, nullptr, listener, stop));
    Operation erase = operationOn(OperationKind::Erase, "", 0xc0000);
    erase.address = 0x90000003;
    ASSERT_TRUE(talk->perform(erase, nullptr, nullptr, listener, stop));
    Operation read = operationOn(OperationKind::SaveCopy, "", 0x1000);
    read.address = 0x90000001;
    BytesSink sink;
    ASSERT_TRUE(talk->perform(read, nullptr, &sink, listener, stop));
    EXPECT_EQ(sink.bytes.size(), 0x1000U);
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t11_nvGoesOutWithItsCrcRepairedAndItsSumAnnounced)
{
    const Bytes nv =
        hex("00 00 34 12 05 00 04 00 11 22 33 44 91 01 06 00 a1 a2 a3 a4 a5 a6 00 00 ff ff ff ff");
    Bytes sealed = nv;
    sealed[0] = std::byte{0x59};
    sealed[1] = std::byte{0x62};
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("l_fixnv1"), hex("1c 00 00 00 1d 0a 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, sealed)).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    EXPECT_TRUE(write("l_fixnv1", nv, "NV_LTE"));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t11_rawDumpOfAnNvPartitionIsNotSent)
{
    scriptUpTo(hex(EmptyHello));
    begin();
    const auto written = write("l_fixnv1", join({hex("56 4e 00 00"), toyImage(600)}));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::PackageCorrupt);
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t12_erasingRuntimeNvIsAnErase)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x0a, join({name72("l_runtimenv1"), hex("00 00 00 00")}))).phone(Ack);
    begin();
    EXPECT_TRUE(
        talk->perform(operationOn(OperationKind::Erase, "l_runtimenv1"), nullptr, nullptr, listener, stop));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t13_theLastAcknowledgementMayTakeMinutes)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("vbmeta"), hex("10 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage()));
    begin();
    const TimePoint before = clock.now();
    const auto written = write("vbmeta", toyImage());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::Timeout);
    EXPECT_EQ(written.error().where, "unisoc.fdl2.write_data");
    EXPECT_EQ(written.error().fact("tail"), "true");
    EXPECT_EQ(written.error().fact("item"), "vbmeta");
    EXPECT_FALSE(written.error().fact("last_tx").empty());
    EXPECT_GE(clock.now() - before, seconds(500));
}

TEST_F(Traps, t15_unitsOfAUfsListAreEightKib)
{
    scriptUpTo(hello("06 00 04 00 03 01 00 00"));
    phone.exchange("7e 00 2d 00 00 ff d2 7e", "")
        .phone(fdlFrame(0xba, join({name72("boot"), hex("80 11 00 00")})));
    begin();
    ASSERT_TRUE(talk->readTable(listener, stop));
    EXPECT_EQ(talk->facts().storage, StorageKind::Ufs);
    ASSERT_EQ(talk->facts().partitions.size(), 1U);
    EXPECT_EQ(talk->facts().partitions[0].bytes, 35U << 20U);
}

TEST_F(Traps, t16_fdl1GetsNoCommandItDoesNotRegister)
{
    scriptUpTo(hex(EmptyHello));
    begin();
    const std::set<unsigned> known{0x00, 0x01, 0x02, 0x03, 0x04, 0x09, 0x13, 0x26};
    for (const Bytes& frame : phone.writes) {
        if (frame.size() >= 6) {
            EXPECT_TRUE(known.contains(std::to_integer<unsigned>(frame[2]))) << toHex(frame, 16);
        }
    }
}

TEST_F(Traps, t16_leavingWhileFdl1RunsSendsNothing)
{
    phone.exchange("7e", FdlVersion);
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    EXPECT_TRUE(talk->leave(Farewell::Reboot, listener, stop));
    EXPECT_TRUE(phone.finished());
}

class TerminalReply : public Traps, public testing::WithParamInterface<std::uint16_t> { };

TEST_P(TerminalReply, t17_nothingIsSentAfterALoaderThatStopped)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("misc"), hex("10 00 00 00")}))).phone(fdlFrame(GetParam(), {}));
    begin();
    const auto first = write("misc", toyImage());
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().phone, (PhoneStatus{"bsl", GetParam()}));
    const auto second = write("boot", toyImage());
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().phone, first.error().phone);
    EXPECT_EQ(second.error().where, first.error().where);
    EXPECT_FALSE(talk->leave(Farewell::Reboot, listener, stop));
    EXPECT_TRUE(phone.finished());
}

INSTANTIATE_TEST_SUITE_P(Codes, TerminalReply, testing::Values(0x8b, 0xa0, 0xa2, 0x96));

TEST_F(Traps, t17_aBlockIsRepeatedOnceAfter8bAndNeverElse)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("misc"), hex("10 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage())).phone(fdlFrame(0x8b, {}));
    phone.host(fdlFrame(0x02, toyImage()));
    begin();
    const auto written = write("misc", toyImage());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().fault, Fault::PhoneRefused);
    EXPECT_EQ(written.error().phone, (PhoneStatus{"bsl", 0x8b}));
    EXPECT_EQ(written.error().fact("offset_bytes"), "0");
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t18_namesAreWrittenWithoutRepartition)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("boot"), hex("10 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage())).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    EXPECT_TRUE(write("boot", toyImage()));
}

TEST_F(Traps, t19_splloaderGoesByNameWhateverItsBase)
{
    scriptUpTo(hex(EmptyHello));
    phone.host(fdlFrame(0x01, join({name72("splloader"), hex("10 00 00 00")}))).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage())).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    BytesImage image(toyImage());
    Operation operation = operationOn(OperationKind::Write, "splloader", 16);
    operation.address = 0x80000000;
    EXPECT_TRUE(talk->perform(operation, &image, nullptr, listener, stop));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, t20_classRequestGoesOutOncePerPipeAndItsStallIsNoError)
{
    phone.stallControl = true;
    scriptUpTo(hex(EmptyHello));
    begin();
    EXPECT_EQ(phone.controls.size(), 1U);
}

TEST_F(Traps, t20_afterAReturnTheClassRequestGoesOutAgain)
{
    phone.exchange("7e", RomVersion).exchange("7e 00 00 00 00 00 00 7e", RomAck);
    const std::string_view marker = "##PORT-SECOND-ENUM##";
    const ByteSpan raw = asBytes(marker);
    const Bytes fdl1 = join({Bytes(520, std::byte{1}), Bytes(raw.begin(), raw.end())}); // over a block border
    phone.host(romFrame(0x01, hex("00 00 55 00 00 00 02 1c"))).phone(RomAck);
    phone.host(romFrame(0x02, ByteSpan(fdl1).first(528))).phone(RomAck);
    phone.host(romFrame(0x02, ByteSpan(fdl1).subspan(528))).phone(RomAck);
    phone.exchange("7e 00 03 00 00 59 50 7e", RomAck).exchange("7e 00 04 00 00 dc c0 7e", RomAck).lost();
    start({}, {loaderOf("FDL", 0x5500, fdl1), loaderOf("FDL2", 0x9efffe00, toyImage())});
    ASSERT_TRUE(talk->identify(listener, stop));
    const auto next = talk->startLoader(listener, stop);
    ASSERT_TRUE(next) << next.error().toLogLine();
    ASSERT_TRUE(std::holds_alternative<Handover>(*next));
    EXPECT_EQ(std::get<Handover>(*next).comesBackAs, (std::vector<UsbId>{{0x1782, 0x4d00}}));

    ScriptedTransport back(clock);
    back.exchange("7e", FdlVersion)
        .exchange(Connect, Ack)
        .exchange("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e", Ack)
        .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
        .exchange("7e 00 03 00 00 ff fc 7e", Ack)
        .exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    talk->returned(back, port);
    const auto again = talk->startLoader(listener, stop);
    ASSERT_TRUE(again) << again.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*again));
    EXPECT_EQ(back.controls.size(), 1U);
    EXPECT_TRUE(back.finished());
}

TEST_F(Traps, bonus_logFramesAreConsumedAnywhere)
{
    scriptRom();
    phone.exchange("7e 00 04 00 00 dc c0 7e", RomAck).exchange("7e", FdlVersion);
    phone.host(Connect).phone("7e 00 ff 00 08 00 00 00 00 68 69 0d 0a 89 85 7e 7e 00 80 00 00 ff 7f 7e");
    phone.exchange("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e", Ack)
        .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
        .exchange("7e 00 03 00 00 ff fc 7e", Ack)
        .exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    begin();
    EXPECT_EQ(listener.said, std::vector<std::string>{"hi\r\n"});
}

TEST_F(Traps, bonus_resetAcknowledgementMayBeLost)
{
    scriptUpTo(hex(EmptyHello));
    phone.host("7e 00 05 00 00 ff fa 7e").lost();
    begin();
    EXPECT_TRUE(talk->leave(Farewell::Reboot, listener, stop));
}

TEST_F(Traps, bonus_execOfFdl1MayGoUnanswered)
{
    scriptRom();
    phone.host("7e 00 04 00 00 dc c0 7e").exchange("7e", FdlVersion);
    scriptFdl1();
    phone.exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    begin();
}

TEST_F(Traps, refusedLoaderIsNamed)
{
    scriptRom();
    phone.exchange("7e 00 04 00 00 dc c0 7e", "7e 00 a6 00 00 0f 3c 7e");
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    const auto next = talk->startLoader(listener, stop);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::PhoneRefused);
    EXPECT_EQ(next.error().where, "unisoc.boot_rom.exec");
    EXPECT_EQ(next.error().fact("problem"), "loader-refused");
    EXPECT_EQ(next.error().phone, (PhoneStatus{"bsl", 0xa6}));
}

TEST_F(Traps, lockedBuildIsRecognisedAndNothingMoreIsSent)
{
    const Bytes challenge =
        join({hex("6e 65 77 74 00 00 04 00 01 00 00 00 04 00 04 01 01 00 00 00"), Bytes(256)});
    scriptUpTo(fdlFrame(0x96, challenge));
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    const auto next = talk->startLoader(listener, stop);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::PhoneRefused);
    EXPECT_EQ(next.error().fact("problem"), "locked");
    EXPECT_TRUE(talk->facts().locked);
    EXPECT_FALSE(talk->readTable(listener, stop));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, writingIsEnabledWhenTheLoaderWantsThat)
{
    scriptUpTo(hex(EmptyHello));
    const Bytes announcement = fdlFrame(0x01, join({name72("misc"), hex("10 00 00 00")}));
    phone.host(announcement).phone("7e 00 ac 00 00 ff 53 7e");
    phone.host(fdlFrame(0x1b, {})).phone(Ack);
    phone.host(announcement).phone(Ack);
    phone.host(fdlFrame(0x02, toyImage())).phone(Ack);
    phone.exchange("7e 00 03 00 00 ff fc 7e", Ack);
    begin();
    EXPECT_TRUE(write("misc", toyImage()));
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, gadgetOfAStartedSystemIsWrongMode)
{
    port.product = "Gadget Serial";
    port.bcdDevice = 0x2416;
    for (int i = 0; i < 200; ++i) {
        phone.host("7e");
    }
    start();
    const TimePoint before = clock.now();
    const auto words = talk->identify(listener, stop);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().fault, Fault::WrongPhone);
    EXPECT_EQ(words.error().fact("problem"), "wrong-mode");
    EXPECT_LT(clock.now() - before, seconds(4));
}

TEST_F(Traps, diagnosticPortIsWrongModeAtOnce)
{
    port.id = {0x1782, 0x4d03};
    start();
    const auto words = talk->identify(listener, stop);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().fact("problem"), "wrong-mode");
    EXPECT_TRUE(phone.writes.empty());
}

TEST_F(Traps, runningNameLoaderIsFoundByItsAnswerToConnect)
{
    for (int i = 0; i < 125; ++i) {
        phone.host("7e");
    }
    phone.exchange(Connect, "7e 00 fe 00 00 ff 01 7e");
    phone.host("7e 00 2d 00 00 ff d2 7e").phone(fdlFrame(0xba, join({name72("misc"), hex("00 04 00 00")})));
    phone.exchange("7e 00 21 00 00 ff de 7e", Ack);
    start();
    const auto words = talk->identify(listener, stop);
    ASSERT_TRUE(words) << words.error().toLogLine();
    EXPECT_EQ(talk->facts().runningStage, "fdl2");
    const auto next = talk->startLoader(listener, stop);
    ASSERT_TRUE(next) << next.error().toLogLine();
    EXPECT_TRUE(phone.finished()) << phone.linesLeft();
}

TEST_F(Traps, muteDownloadPortIsATimeoutWithItsMisses)
{
    for (int i = 0; i < 1000; ++i) {
        phone.host("7e");
        if (i == 124) {
            phone.host(Connect);
        }
    }
    start();
    const auto words = talk->identify(listener, stop);
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().fault, Fault::Timeout);
    EXPECT_EQ(words.error().where, "unisoc.boot_rom.checkbaud");
    EXPECT_EQ(words.error().fact("problem"), "no-answer");
    EXPECT_GT(std::stoul(seen["checkbaud.misses"]), 100U);
}

TEST_F(Traps, missingSecondLoaderIsSaidBeforeTheFirstIsSent)
{
    phone.exchange("7e", RomVersion);
    ChipProfile chip;
    chip.family = "sc9863a";
    chip.protocol = "name";
    chip.loaders = {{"fdl1", 0x5000}, {"fdl2", 0x9efffe00}};
    chips = {chip};
    start({{"chip", "sc9863a"}}, {loaderOf("1", std::nullopt, toyImage())});
    ASSERT_TRUE(talk->identify(listener, stop));
    const auto next = talk->startLoader(listener, stop);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fact("problem"), "loader-missing");
    EXPECT_TRUE(phone.finished());
}

TEST_F(Traps, addressesFallBackOnTheChip)
{
    ChipProfile chip;
    chip.family = "sc9863a";
    chip.names = {"SC9863A"};
    chip.protocol = "name";
    chip.loaders = {{"fdl1", 0x5500}, {"fdl2", 0x9efffe00}};
    chips = {chip};
    scriptUpTo(hex(EmptyHello));
    start({{"chip", "SC9863a"}},
        {loaderOf("1", std::nullopt, toyImage()), loaderOf("2", std::nullopt, toyImage())});
    ASSERT_TRUE(talk->identify(listener, stop));
    EXPECT_EQ(talk->facts().family, "sc9863a");
    ASSERT_TRUE(talk->startLoader(listener, stop));
}

TEST_F(Traps, stopEndsAWaitAsCancelled)
{
    phone.exchange("7e", RomVersion);
    start();
    ASSERT_TRUE(talk->identify(listener, stop));
    std::stop_source source;
    source.request_stop();
    const std::stop_token stopped = source.get_token();
    phone.host("7e 00 00 00 00 00 00 7e");
    const auto next = talk->startLoader(listener, stopped);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().fault, Fault::Cancelled);
}

TEST(SerialTraps, speedChangesAfterTheAcknowledgement)
{
    FakeClock clock;
    ScriptedTransport phone(clock, LinkKind::Serial);
    phone.exchange("7e", FdlVersion)
        .exchange(Connect, Ack)
        .exchange("7e 00 09 00 04 00 0e 10 00 ef e4 7e", Ack)
        .exchange("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e", Ack)
        .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
        .exchange("7e 00 03 00 00 ff fc 7e", Ack)
        .exchange("7e 00 04 00 00 ff fb 7e", EmptyHello);
    ChipCatalog chips;
    Listener listener;
    PortSighting line;
    line.portPath = "/dev/ttyUSB0";
    line.kind = LinkKind::Serial;
    UnisocConversation talk({.transport = phone,
        .sighting = line,
        .clock = clock,
        .chips = chips,
        .package = nullptr,
        .loaders = {loaderOf("FDL", 0x5500, toyImage()), loaderOf("FDL2", 0x9efffe00, toyImage())},
        .options = {{"baud", "921600"}},
        .saw = {}});
    ASSERT_TRUE(talk.identify(listener, {}));
    const auto next = talk.startLoader(listener, {});
    ASSERT_TRUE(next) << next.error().toLogLine();
    EXPECT_EQ(phone.baudRates, std::vector<std::uint32_t>{921600});
    EXPECT_TRUE(phone.controls.empty());
}

} // namespace
} // namespace flashwright::unisoc
