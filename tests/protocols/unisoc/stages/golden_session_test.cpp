// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with toy images, byte for byte. The bytes were computed apart from this program from the
// protocol's definition; the short frames also appear in [capture] ilyakurdyukov/spreadtrum_flash: issues
// 11, 22.
#include "protocols/unisoc/stages/unisoc_conversation.h"
#include "tests/protocols/unisoc/scripted_transport.h"
#include "tests/protocols/unisoc/talk_bench.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

using namespace test;

namespace {

constexpr const char* Version = "7e 00 81 00 06 53 50 52 44 33 00 57 0a 7e";
constexpr const char* RomAck = "7e 00 80 00 00 3b 5a 7e";
constexpr const char* FdlVersion =
    "7e 00 81 00 22 53 70 72 65 61 64 74 72 75 6d 20 42 6f 6f 74 20 42 6c 6f 63 6b 20 "
    "76 65 72 73 69 6f 6e 20 31 2e 31 00 aa e9 7e";
constexpr const char* Ack = "7e 00 80 00 00 ff 7f 7e";
constexpr const char* Hello =
    "7e 00 96 00 3a 6e 65 77 74 00 00 04 00 01 00 00 00 01 00 01 00 00 02 00 01 00 02 03 00 04 00 00 08 00 "
    "00 05 00 "
    "08 00 ff ff ff ff ff ff ff ff 06 00 04 00 02 01 00 00 07 00 04 00 01 00 00 00 e6 47 7e";

class GoldenSession : public testing::Test {
protected:
    void scriptLoaders()
    {
        phone.exchange("7e", Version)
            .exchange("7e 00 00 00 00 00 00 7e", RomAck)
            .exchange("7e 00 01 00 08 00 00 55 00 00 00 00 10 d0 12 7e", RomAck)
            .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f e3 23 7e", RomAck)
            .exchange("7e 00 03 00 00 59 50 7e", RomAck)
            .exchange("7e 00 04 00 00 dc c0 7e", RomAck)
            .host("7e") // unheard: the memory is being trained
            .exchange("7e", FdlVersion)
            .exchange("7e 00 00 00 00 ff ff 7e", Ack)
            .exchange("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e", Ack)
            .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
            .exchange("7e 00 03 00 00 ff fc 7e", Ack)
            .exchange("7e 00 04 00 00 ff fb 7e", Hello)
            .exchange("7e 00 21 00 00 ff de 7e", Ack);
    }

    FakeClock clock;
    ScriptedTransport phone{clock};
    ChipCatalog chips;
    Listener listener;
    std::stop_token stop;
    UnisocConversation talk{{.transport = phone,
        .sighting = downloadPort(),
        .clock = clock,
        .chips = chips,
        .package = nullptr,
        .loaders = {loaderOf("FDL", 0x5500, toyImage()), loaderOf("FDL2", 0x9efffe00, toyImage())},
        .options = {},
        .saw = {}}};
};

TEST_F(GoldenSession, loadersTableEraseWriteReadReset)
{
    scriptLoaders();
    const Bytes misc = name72("misc");
    phone.host("7e 00 2d 00 00 ff d2 7e")
        .phone(join({hex("7e 00 ba 00 98"), name72("splloader"), hex("00 02 00 00"), misc,
            hex("00 04 00 00 8c a2 7e")}))
        .host(join({hex("7e 00 0a 00 4c"), misc, hex("00 00 00 00 53 a8 7e")}))
        .phone(Ack)
        .host(join({hex("7e 00 01 00 4c"), misc, hex("10 00 00 00 43 b1 7e")}))
        .phone(Ack)
        .exchange("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e", Ack)
        .exchange("7e 00 03 00 00 ff fc 7e", Ack)
        .host(join({hex("7e 00 10 00 4c"), misc, hex("10 00 00 00 43 a2 7e")}))
        .phone(Ack)
        .exchange("7e 00 11 00 08 10 00 00 00 00 00 00 00 ef e6 7e",
            "7e 00 93 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 1c 7e")
        .exchange("7e 00 12 00 00 ff ed 7e", Ack)
        .host("7e 00 05 00 00 ff fa 7e")
        .phone(Ack);

    ASSERT_TRUE(talk.identify(listener, stop));
    EXPECT_EQ(talk.facts().version, "SPRD3");
    EXPECT_EQ(talk.facts().runningStage, "boot_rom");
    const auto next = talk.startLoader(listener, stop);
    ASSERT_TRUE(next) << next.error().toLogLine();
    EXPECT_TRUE(std::holds_alternative<Stay>(*next));
    EXPECT_EQ(talk.facts().runningStage, "fdl2");
    EXPECT_EQ(talk.facts().storage, StorageKind::Emmc);
    EXPECT_EQ(talk.facts().version, "Spreadtrum Boot Block version 1.1");

    ASSERT_TRUE(talk.readTable(listener, stop));
    ASSERT_TRUE(talk.facts().tableKnown);
    ASSERT_EQ(talk.facts().partitions.size(), 2U);
    EXPECT_EQ(talk.facts().partitions[1].name, "misc");
    EXPECT_EQ(talk.facts().partitions[1].bytes, 0x400U * 1024U);

    ASSERT_TRUE(talk.perform(operationOn(OperationKind::Erase, "misc"), nullptr, nullptr, listener, stop));
    BytesImage image(toyImage());
    const auto written =
        talk.perform(operationOn(OperationKind::Write, "misc", 16), &image, nullptr, listener, stop);
    ASSERT_TRUE(written) << written.error().toLogLine();
    BytesSink sink;
    ASSERT_TRUE(
        talk.perform(operationOn(OperationKind::ReadBack, "misc", 16), nullptr, &sink, listener, stop));
    EXPECT_EQ(sink.bytes, toyImage());
    EXPECT_TRUE(talk.leave(Farewell::Reboot, listener, stop));
    EXPECT_TRUE(phone.finished()) << phone.linesLeft();

    ASSERT_EQ(phone.controls.size(), 1U);
    EXPECT_EQ(phone.controls[0].requestType, 0x21);
    EXPECT_EQ(phone.controls[0].request, 0x22);
    EXPECT_EQ(phone.controls[0].value, 0x0601);
}

TEST_F(GoldenSession, worksOneByteAtATime)
{
    phone.largestRead = 1;
    scriptLoaders();
    ASSERT_TRUE(talk.identify(listener, stop));
    ASSERT_TRUE(talk.startLoader(listener, stop));
    EXPECT_TRUE(phone.finished());
}

TEST_F(GoldenSession, colours)
{
    scriptLoaders();
    ASSERT_TRUE(talk.identify(listener, stop));
    ASSERT_TRUE(talk.startLoader(listener, stop));
    EXPECT_EQ(listener.stages,
        (std::vector{Stage::Handshake, Stage::SendingLoader, Stage::StartingLoader, Stage::SendingLoader,
            Stage::StartingLoader}));
}

} // namespace
} // namespace flashwright::unisoc
