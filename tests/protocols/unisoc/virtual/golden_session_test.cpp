// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session byte by byte. The bytes were worked out by hand from the framing and checksum rules of
// [peer] ilyakurdyukov/spreadtrum_flash: spd_dump.c and Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3:
// common/dloader/packet.c; ACK, empty 0x96, EXEC and 0x21 also stand in the traces of
// [capture] ilyakurdyukov/spreadtrum_flash: issues 11 and 22.
#include "tests/protocols/unisoc/virtual/test_cable.h"

namespace flashwright::unisoc {
namespace {

constexpr const char* CrcAck = "7e008000003b5a7e";
constexpr const char* SumAck = "7e00800000ff7f7e";
constexpr const char* ToyTable =
    R"({"storage":{"partitions":[{"name":"splloader","kib":512},{"name":"misc","kib":1024}]}})";

std::string nameField(std::string_view name)
{
    std::string hex;
    for (const char c : name) {
        hex += toHex(asBytes(std::string_view(&c, 1))) + "00";
    }
    hex.resize(144, '0');
    return hex;
}

void loadFirst(TestCable& cable)
{
    EXPECT_EQ(cable.say("7e"),
        "7e0081000653505244330"
        "0570a7e");
    EXPECT_EQ(cable.say("7e 00 00 00 00 00 00 7e"), CrcAck);
    EXPECT_EQ(cable.say("7e 00 01 00 08 00 00 55 00 00 00 00 10 d0 12 7e"), CrcAck);
    EXPECT_EQ(cable.say("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f e3 23 7e"), CrcAck);
    EXPECT_EQ(cable.say("7e 00 03 00 00 59 50 7e"), CrcAck);
    EXPECT_EQ(cable.say("7e 00 04 00 00 dc c0 7e"), CrcAck);
}

void loadSecond(TestCable& cable)
{
    EXPECT_EQ(cable.say("7e"), "") << "memory training eats the first byte";
    EXPECT_EQ(cable.say("7e"),
        toHex(fromHex(
            "7e 00 81 00 22 53 70 72 65 61 64 74 72 75 6d 20 42 6f 6f 74 20 42 6c 6f 63 6b 20 76 65 72 73 "
            "69 6f 6e 20 31 2e 31 00 aa e9 7e")));
    EXPECT_EQ(cable.say("7e 00 00 00 00 ff ff 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 01 00 08 9e ff fe 00 00 00 00 10 62 e6 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 03 00 00 ff fc 7e"), SumAck);
}

TEST(GoldenSession, GoesThroughByteByByte)
{
    TestCable cable(phoneOf("ums512-ufs", ToyTable));
    loadFirst(cable);
    loadSecond(cable);
    EXPECT_EQ(cable.say("7e 00 04 00 00 ff fb 7e"),
        toHex(fromHex(
            "7e 00 96 00 3a 6e 65 77 74 00 00 04 00 01 00 00 00 01 00 01 00 00 02 00 01 00 02 03 00 04 00 "
            "00 08 00 00 05 00 08 00 ff ff ff ff ff ff ff ff 06 00 04 00 03 01 00 00 07 00 04 00 01 00 00 "
            "00 e5 47 7e")));
    EXPECT_EQ(cable.say("7e 00 21 00 00 ff de 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 0a 00 4c" + nameField("misc") + "00 00 00 00 53 a8 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 01 00 4c" + nameField("misc") + "10 00 00 00 43 b1 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 ad 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 03 00 00 ff fc 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 10 00 4c" + nameField("misc") + "10 00 00 00 43 a2 7e"), SumAck);
    EXPECT_EQ(cable.say("7e 00 11 00 08 10 00 00 00 00 00 00 00 ef e6 7e"),
        toHex(fromHex("7e 00 93 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f c7 1c 7e")));
    EXPECT_EQ(cable.say("7e 00 12 00 00 ff ed 7e"), SumAck);
    EXPECT_EQ(cable.phone().storage().at("misc"), fromHex("000102030405060708090a0b0c0d0e0f"));
    EXPECT_EQ(cable.say("7e 00 05 00 00 ff fa 7e"), SumAck);
    ASSERT_EQ(cable.leaves.size(), 1U);
    EXPECT_FALSE(cable.leaves[0].second.has_value()) << "it boots; it does not come back as a download port";
}

TEST(GoldenSession, ListsPartitionsInKilobytesOnSmallSectors)
{
    // 512-byte sectors: {splloader, 512 KiB} and {misc, 1024 KiB} are 0x200 and 0x400 units; checksum worked
    // out above.
    std::string scenario = ToyTable;
    scenario.insert(scenario.find("\"partitions\""), "\"kind\":\"emmc\",");
    TestCable cable(phoneOf("ums512-ufs", scenario));
    loadFirst(cable);
    loadSecond(cable);
    EXPECT_NE(cable.say("7e 00 04 00 00 ff fb 7e").find("060004000201000007"), std::string::npos);
    const std::string list = cable.say("7e 00 2d 00 00 ff d2 7e");
    EXPECT_EQ(
        list, "7e00ba0098" + nameField("splloader") + "00020000" + nameField("misc") + "00040000" + "8ca27e");
}

TEST(GoldenSession, RefusesALoaderOfAnotherPhone)
{
    TestCable cable(phoneOf("ums512-ufs", R"({"refuse_fdl1":true})"));
    cable.say("7e");
    cable.say("7e 00 00 00 00 00 00 7e");
    cable.say("7e 00 01 00 08 00 00 55 00 00 00 00 10 d0 12 7e");
    cable.say("7e 00 02 00 10 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f e3 23 7e");
    cable.say("7e 00 03 00 00 59 50 7e");
    EXPECT_EQ(cable.say("7e 00 04 00 00 dc c0 7e"), "7e00a600000f3c7e");
}

TEST(GoldenSession, OldLoaderSaysNothingOfItself)
{
    TestCable cable(phoneOf("ums512-ufs", R"({"fdl2":{"hello":{"shape":"empty"}}})"));
    loadFirst(cable);
    loadSecond(cable);
    EXPECT_EQ(cable.say("7e 00 04 00 00 ff fb 7e"), "7e00960000ff697e");
    EXPECT_EQ(cable.say("7e 00 21 00 00 ff de 7e"), "") << "a command it never answers";
    EXPECT_EQ(cable.say("7e 00 2d 00 00 ff d2 7e"), "") << "and the session is over";
}

} // namespace
} // namespace flashwright::unisoc
