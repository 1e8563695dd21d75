// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocols/unisoc/virtual/test_host.h"

namespace flashwright::unisoc {
namespace {

constexpr const char* Boot = "boot";

TestHost loaded(std::string_view scenario)
{
    TestHost host(phoneOf("sc9863a-emmc", scenario));
    EXPECT_NE(host.loadSharkl3().code, 0U); // a hello, or a log frame before it
    return host;
}

TEST(Faults, RefusedLoader)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"refuse_fdl1":true})"));
    host.cable.say("7e");
    host.loader(0x5000, Bytes(64));
    EXPECT_EQ(host.send(0x04).code, 0xa6U);
    EXPECT_EQ(host.send(0x00).code, 0x80U) << "the ROM lives on";
}

TEST(Faults, FirstLoaderSilent)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"fdl1_silent":true})"));
    host.loadBoth(0x5000, 0);
    EXPECT_EQ(host.cable.say("7e"), "");
    EXPECT_EQ(host.send(0x00).code, 0U);
}

TEST(Faults, LastLoaderSilentOrRemoved)
{
    TestHost silent(phoneOf("sc9863a-emmc", R"({"fdl2":{"silent":true}})"));
    EXPECT_EQ(silent.loadSharkl3().code, 0U);
    TestHost removed(phoneOf("sc9863a-emmc", R"({"fdl2":{"removed_after_ms":1500,"back_after_ms":800}})"));
    EXPECT_EQ(removed.loadSharkl3().code, 0x96U);
    ASSERT_EQ(removed.cable.leaves.size(), 1U);
    EXPECT_EQ(removed.cable.leaves[0].first, milliseconds(1500));
    EXPECT_EQ(removed.cable.leaves[0].second, milliseconds(800));
    removed.cable.goAndReturn();
    EXPECT_EQ(removed.cable.say("7e"), "7e00810006535052443300570a7e") << "power was lost: boot ROM";
}

TEST(Faults, AnyCodeAtAnyCommandAndOccurrence)
{
    for (const unsigned code : {0x84U, 0xacU, 0x8aU, 0x96U, 0xa3U, 0x98U, 0xb4U, 0xfeU}) {
        TestHost host = loaded(R"({"faults":[{"stage":"fdl2","command":"data","item":"boot","occurrence":2,)"
                               R"("action":"reply","code":)"
            + std::to_string(code) + "}]}");
        EXPECT_EQ(host.write("misc", pattern(0x3000)), 0x80U);
        EXPECT_EQ(host.write(Boot, pattern(0x3000)), code);
        EXPECT_EQ(host.send(0x02, pattern(16)).code, 0x80U) << "survived";
    }
    for (const unsigned code : {0x8bU, 0xa0U, 0xa2U}) {
        TestHost host =
            loaded(R"({"faults":[{"command":"data","last_block":true,"stage":"fdl2","action":"reply","code":)"
                + std::to_string(code) + "}]}");
        EXPECT_EQ(host.write(Boot, pattern(0x3000)), code);
        EXPECT_EQ(host.send(0x2d).code, 0U) << "such a reply is its last";
    }
}

TEST(Faults, HelloOfTheLastLoader)
{
    TestHost host(phoneOf(
        "sc9863a-emmc", R"({"faults":[{"stage":"fdl1","command":"exec","action":"reply","code":"0x84"}]})"));
    EXPECT_EQ(host.loadSharkl3().code, 0x84U);
}

TEST(Faults, FlashFullAndReadOnlyStorage)
{
    TestHost full = loaded(R"({"storage":{"full_after_bytes":8192}})");
    EXPECT_EQ(full.write(Boot, pattern(0x4000)), 0xa2U);
    EXPECT_EQ(full.send(0x2d).code, 0U);
    TestHost readOnly = loaded(R"({"storage":{"read_only":true}})");
    const auto before = readOnly.cable.phone().storage();
    EXPECT_EQ(readOnly.write(Boot, pattern(0x4000)), 0x80U);
    EXPECT_EQ(readOnly.send(0x0a, TestHost::named("prodnv", 0)).code, 0x80U);
    EXPECT_EQ(readOnly.cable.phone().storage(), before);
}

TEST(Faults, WritesWantToBeEnabled)
{
    TestHost host = loaded(R"({"fdl2":{"write_protected":true}})");
    EXPECT_EQ(host.write("misc", pattern(16)), 0xacU);
    EXPECT_EQ(host.send(0x0b, TestHost::named("a", 1)).code, 0xacU);
    EXPECT_EQ(host.send(0x1b).code, 0x80U);
    EXPECT_EQ(host.write("misc", pattern(16)), 0x80U);
}

TEST(Faults, SilenceDelayAndIgnore)
{
    TestHost host = loaded(R"({"faults":[{"command":"partitions","occurrence":1,"action":"silence"},
        {"command":"chip_uid","action":"delay","after_ms":250},{"command":"erase","action":"ignore"}]})");
    EXPECT_EQ(host.send(0x2d).code, 0U);
    EXPECT_EQ(host.send(0x2d).code, 0xbaU) << "the second time it answers";
    EXPECT_EQ(host.send(0x1a).code, 0xabU);
    EXPECT_EQ(host.cable.delays.back(), milliseconds(250));
    const auto before = host.cable.phone().storage();
    EXPECT_EQ(host.send(0x0a, TestHost::named("prodnv", 0)).code, 0x80U);
    EXPECT_EQ(host.cable.phone().storage(), before);
}

TEST(Faults, OutputComesInPiecesWithLogsAndDelays)
{
    TestHost pieces = loaded(R"({"output":{"fragment_bytes":1,"delay_ms":5}})");
    EXPECT_EQ(pieces.send(0x1a).code, 0xabU);
    EXPECT_GT(pieces.cable.transfers.size(), 10U);
    EXPECT_EQ(pieces.cable.delays.back(), milliseconds(5));
    TestHost logs = loaded(R"({"output":{"log_frames":true}})");
    logs.cable.say(logs.frame(0x21, {}));
    ASSERT_EQ(logs.cable.transfers.size(), 2U);
    EXPECT_EQ(toHex(logs.cable.transfers[0]).substr(0, 6), "7e00ff");
    EXPECT_EQ(toHex(logs.cable.transfers[1]), "7e00800000ff7f7e");
    TestHost joined = loaded(R"({"output":{"log_frames":true,"coalesce":true}})");
    joined.cable.say(joined.frame(0x1a, {}));
    EXPECT_EQ(joined.cable.transfers.size(), 1U);
}

TEST(Faults, EveryNthReplyIsDamaged)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"output":{"corrupt_every_frames":3}})"));
    EXPECT_EQ(host.cable.say("7e"), "7e00810006535052443300570a7e");
    EXPECT_EQ(host.cable.say(host.frame(0, {})), "7e008000003b5a7e");
    EXPECT_NE(host.cable.say(host.frame(0, {})), "7e008000003b5a7e");
    EXPECT_EQ(host.cable.say(host.frame(0, {})), "7e008000003b5a7e");
}

TEST(Faults, TheCableGoesAtAByteAndReturns)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"link":{"lost_after_bytes":1200,"back_after_ms":700}})"));
    host.loadSharkl3();
    host.send(0x01, TestHost::named("misc", 2048));
    EXPECT_TRUE(host.cable.leaves.empty());
    EXPECT_EQ(host.send(0x02, Bytes(2048)).code, 0U);
    ASSERT_EQ(host.cable.leaves.size(), 1U);
    EXPECT_EQ(host.cable.leaves[0].second, milliseconds(700));
    host.cable.goAndReturn();
    EXPECT_EQ(host.loadSharkl3().code, 0x96U) << "once only";
}

TEST(Faults, WrongModeShowsAGadgetThatNeverAnswers)
{
    TestCable cable(phoneOf("sc9863a-emmc", R"({"wrong_mode":true})"));
    EXPECT_EQ(cable.phone().identity().id, (UsbId{0x1782, 0x4d00}));
    EXPECT_EQ(cable.phone().identity().bcdDevice, 0x2416);
    EXPECT_EQ(cable.phone().identity().product, "Gadget Serial");
    EXPECT_EQ(cable.say("7e"), "");
}

TEST(Faults, ALateArrivalIsTheBusesToArrange)
{
    EXPECT_EQ(phoneOf("sc9863a-emmc", R"({"appears_after_ms":2000})")->appearsAfter(), milliseconds(2000));
    EXPECT_EQ(phoneOf("sc9863a-emmc")->appearsAfter(), milliseconds(0));
}

TEST(Faults, ARealUartWantsTheSameSpeedOnBothSides)
{
    TestHost host(phoneOf("sc9863a-emmc", R"({"uart":true})"), LinkKind::Serial);
    host.loadBoth(0x5000, 0);
    EXPECT_EQ(host.send(0x09, TestHost::words({921600})).code, 0x80U) << "acknowledged at the old speed";
    EXPECT_EQ(host.send(0x00).code, 0U) << "noise";
    host.cable.phone().baudRateChanged(921600, host.cable);
    EXPECT_EQ(host.send(0x00).code, 0x80U);
    host.loader(0x9efffe00, Bytes(64));
    const Answer hello = host.send(0x04);
    EXPECT_EQ(hello.code, 0x96U);
    EXPECT_TRUE(hello.payload.empty());
}

} // namespace
} // namespace flashwright::unisoc
