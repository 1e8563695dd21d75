// SPDX-License-Identifier: GPL-3.0-or-later
/// The older agent's conversation written out by hand for its tests.
#pragma once

#include "tests/protocols/mediatek/virtual/test_phone.h"

namespace flashwright::mediatek::device {

/// The block that this chip takes, as one open tool sends it. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/legacy/dalegacy_lib.py
constexpr std::string_view Mt6580Block = "ff01 0008 00 7007ffff 01 00000000 02 01 02 00 00000001"
                                         "46460000000000000000000000000000ff000000";

struct LegacyTalk {
    explicit LegacyTalk(std::string_view id = "mt6580-emmc", std::string_view scenario = {})
        : loaders("mt6580-emmc")
        , phone(id, scenario)
        , inRom(id.ends_with("-brom"))
    {
    }

    /// Up to the first stage's hello.
    std::string toHello()
    {
        inRom ? phone.shakeHandsInRom() : phone.shakeHands();
        EXPECT_EQ(phone.sendDa(0x00200000, loaders.first, 0x100), xorHex(loaders.first) + "0000");
        EXPECT_EQ(phone.say("d500200000"), "d5002000000000");
        return phone.wait(milliseconds(20));
    }
    std::string configure()
    {
        static_cast<void>(toHello());
        EXPECT_EQ(phone.say("5a"), "030284");
        return phone.say(Mt6580Block);
    }
    /// DRAM with these records; the result word and what follows.
    std::string bringUpDram(const Bytes& records, std::string_view version = "00000015")
    {
        const std::string verdict = phone.say("e8" + std::string(version));
        EXPECT_EQ(verdict, "5a000000bc");
        Bytes head = hexBytes("5a");
        appendBigEndian<std::uint32_t>(head, static_cast<std::uint32_t>(records.size()));
        EXPECT_EQ(phone.say(head), "");
        unsigned sum = 0;
        for (const std::byte byte : records) {
            sum += std::to_integer<unsigned>(byte);
        }
        Bytes wanted;
        appendBigEndian<std::uint16_t>(wanted, static_cast<std::uint16_t>(sum));
        EXPECT_EQ(phone.say(records), toHex(wanted));
        EXPECT_EQ(phone.say("5a80000001"), "");
        return phone.wait(milliseconds(200));
    }
    /// The second stage in packets of 0x1000; what came after the last.
    std::string sendSecond(const Bytes& image, std::string_view address = "80000000")
    {
        Bytes header = hexBytes(address);
        appendBigEndian<std::uint32_t>(header, static_cast<std::uint32_t>(image.size()));
        appendBigEndian<std::uint32_t>(header, 0x1000);
        const std::string first = phone.say(header);
        if (first != "5a") {
            return first;
        }
        std::string last;
        for (std::size_t at = 0; at < image.size(); at += 0x1000) {
            last = phone.say(ByteSpan(image).subspan(at, std::min<std::size_t>(0x1000, image.size() - at)));
        }
        return last + phone.wait(milliseconds(50));
    }
    /// Up to the first command; the report.
    std::string toReport()
    {
        static_cast<void>(configure());
        if (inRom) {
            Bytes records(0x40);
            const Bytes id = TestPhone::shipped("mt6580-emmc").storageId;
            records.insert(records.end(), id.begin(), id.end());
            EXPECT_EQ(bringUpDram(records), "0000000002000000000040000000");
        }
        EXPECT_EQ(sendSecond(loaders.second), "5a5a");
        const std::string now = phone.say("5a");
        return now + phone.wait(milliseconds(1000));
    }

    PracticeLoaders loaders;
    TestPhone phone;
    bool inRom;
};

[[nodiscard]] inline std::string sumHex(const Bytes& bytes)
{
    unsigned sum = 0;
    for (const std::byte byte : bytes) {
        sum += std::to_integer<unsigned>(byte);
    }
    Bytes raw;
    appendBigEndian<std::uint16_t>(raw, static_cast<std::uint16_t>(sum));
    return toHex(raw);
}

} // namespace flashwright::mediatek::device
