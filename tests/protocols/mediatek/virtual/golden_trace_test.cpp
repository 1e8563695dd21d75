// SPDX-License-Identifier: GPL-3.0-or-later
/// The public capture of an MT6577 under a vendor tool, as its host spoke, against a phone of that kind. The
/// phone answers what the real one answered. Source: [capture] luckasfb/mediatek-utils
#include "tests/protocols/mediatek/virtual/test_phone.h"

namespace flashwright::mediatek::device {

namespace {

PhoneProfile mt6577()
{
    PhoneProfile phone = TestPhone::shipped("mt6580-emmc");
    phone.id = "mt6577";
    phone.singleStage = true;
    phone.bootBytes = 0x100000;
    phone.rpmbBytes = 0x20000;
    phone.userBytes = 0xe9000000;
    phone.hwCode = 0x6575;
    phone.hwSubCode = 0x8b00;
    phone.hwVersion = 0xcb00;
    phone.swVersion = 0xe201;
    phone.watchdogBase = 0xc0000000;
    phone.registers = {{0xc0009024, 0x0300771f}, {0xc0000000, 0x00000061}};
    return phone;
}

struct Turn {
    const char* host;
    const char* phone;
};

constexpr std::array<Turn, 24> Capture = {{{"a0", ""}, {"a0", "5f"}, {"0a", "f5"}, {"50", "af"}, {"05", "fa"},
    {"fd", "fd65750000"}, {"fc", "fc8b00cb00e2010000"}, {"d1", "d1"}, {"c0009024", "c0009024"},
    {"00000001", "0000000100000300771f0000"}, {"fe", "01"}, {"d0", "d0"}, {"c0000000", "c0000000"},
    {"00000001", "00000001000000610000"}, {"d2", "d2"}, {"c0000000", "c0000000"},
    {"00000001", "000000010000"}, {"2200", "22000000"}, {"d8", "d8000000000000"}, {"ff", "ff"}, {"fe", "01"},
    {"d7", "d7"}, {"c2000000", "c2000000"}, {"0001d6e8", "0001d6e8"}}};

} // namespace

TEST(MediatekGoldenTrace, Mt6577UpToTheLoader)
{
    TestPhone phone(mt6577());
    for (const Turn& turn : Capture) {
        EXPECT_EQ(phone.say(turn.host), turn.phone) << turn.host;
    }
    EXPECT_EQ(phone.say("00000100"), "000001000000");
}

/// 117 writes of 1024 bytes and one of 744: cut any other way, the answer is the same.
TEST(MediatekGoldenTrace, TheLoaderInAnyPieces)
{
    for (const std::size_t piece : {std::size_t{1024}, std::size_t{3}, std::size_t{120552}}) {
        TestPhone phone(mt6577());
        for (const Turn& turn : Capture) {
            static_cast<void>(phone.say(turn.host));
        }
        EXPECT_EQ(phone.say("00000100"), "000001000000");
        Bytes image(0x1d6e8);
        for (std::size_t i = 0; i < image.size(); ++i) {
            image[i] = static_cast<std::byte>(i * 7 + 3);
        }
        std::string answer;
        for (std::size_t at = 0; at < image.size(); at += piece) {
            answer += phone.say(ByteSpan(image).subspan(at, std::min(piece, image.size() - at)));
        }
        EXPECT_EQ(answer, xorHex(image) + "0000");
        EXPECT_EQ(phone.say("d5c2000000"), "d5c20000000000");
    }
}

/// From the loader's first byte to the end of the capture. What the real phone had in its boot area and what
/// its makers put into the NAND table does not travel with this program; their lengths and framing do.
TEST(MediatekGoldenTrace, Mt6577LoaderToTheEnd)
{
    Scenario blank;
    blank.blank = true; // download status 0c06: nothing in the code area
    TestPhone phone(mt6577(), blank);
    for (const Turn& turn : Capture) {
        static_cast<void>(phone.say(turn.host));
    }
    static_cast<void>(phone.say("00000100"));
    static_cast<void>(phone.say(Bytes(0x1d6e8, std::byte{0x42})));
    EXPECT_EQ(phone.say("d5"), "d5");
    EXPECT_EQ(phone.say("c2000000"), "c20000000000");
    EXPECT_EQ(phone.wait(milliseconds(8)), "c0030284");
    EXPECT_EQ(phone.say("ff0100080070"
                        "07ffff02"),
        "5a00000034");
    EXPECT_EQ(phone.say("00000067"), "5a");
    for (int i = 0; i < 102; ++i) {
        EXPECT_EQ(phone.say(Bytes(52, static_cast<std::byte>(i))), "69");
    }
    Bytes last(52);
    last[0] = last[1] = std::byte{0xff};
    const std::string end = phone.say(last);
    EXPECT_EQ(end.substr(0, 10), "6900000bc3"); // the last 69, and the report without a NOR
    // eMMC: boot areas of 1 MiB, RPMB of 128 KiB, user area of 0xe9000000, the id in words
    EXPECT_NE(end.find("00000000"
                       "00100000"
                       "00100000"
                       "00020000"
                       "00000000000000000000000000000000"
                       "00000000e9000000"
                       "4e0001153030534a"),
        std::string::npos);
    EXPECT_NE(end.find("0000000000020000"
                       "00000000"
                       "0200"
                       "20000000"),
        std::string::npos);
    EXPECT_EQ(phone.wait(milliseconds(800)), "5a00000c0600000409c1");

    EXPECT_EQ(phone.say("7001"), "5a");
    ASSERT_EQ(phone.leaves.size(), 1U);
    phone.goAndReturn();
    EXPECT_EQ(phone.machine.identity().id, (UsbId{0x0e8d, 0x2001}));
    EXPECT_EQ(phone.say("f0"), "00000bfa");
    EXPECT_EQ(phone.say("60"), "5a");
    EXPECT_EQ(phone.say("00"), "5a");
    EXPECT_EQ(phone.say("d60200000000000000000000000000000400"), "5a");
    phone.transfers.clear();
    EXPECT_EQ(phone.say("00000400"), std::string(2048, '0') + "0000");
    EXPECT_EQ(phone.transfers, (std::vector<std::size_t>{1025, 1})); // as the capture has them
    EXPECT_EQ(phone.say("5a"), "");
    EXPECT_EQ(phone.say("d9"), "5a");
    ASSERT_EQ(phone.leaves.size(), 2U);
    EXPECT_EQ(phone.leaves[1].first, milliseconds(1)); // 0.3 ms
}

/// READY may stand anywhere before the first answer.
TEST(MediatekGoldenTrace, WithReadyInTheWay)
{
    TestPhone phone(mt6577());
    EXPECT_TRUE(phone.machine.control({0x21, 0x20, 0, 1}, phone));
    std::string ready;
    for (int i = 0; i < 39; ++i) { // as many as the capture has
        ready += "5245414459";
    }
    EXPECT_EQ(phone.wait(milliseconds(38 * 20)), ready);
    for (const Turn& turn : Capture) {
        EXPECT_EQ(phone.say(turn.host), turn.phone);
    }
}

} // namespace flashwright::mediatek::device
