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
