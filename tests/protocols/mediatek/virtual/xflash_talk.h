// SPDX-License-Identifier: GPL-3.0-or-later
/// Packets written out by hand for the XFlash agent's tests.
#pragma once

#include "tests/protocols/mediatek/virtual/xflash_agent_board.h"

namespace flashwright::mediatek::device {

/// "efeeeefe 01000000" and the length, as the documents print it.
[[nodiscard]] inline std::string packetHex(std::string_view payloadHex)
{
    const Bytes payload = fromHex(payloadHex);
    Bytes length;
    appendLittleEndian<std::uint32_t>(length, static_cast<std::uint32_t>(payload.size()));
    return "efeeeefe01000000" + toHex(length) + toHex(payload);
}

[[nodiscard]] inline std::string wordHex(std::uint32_t word)
{
    Bytes raw;
    appendLittleEndian<std::uint32_t>(raw, word);
    return toHex(raw);
}

[[nodiscard]] inline std::string statusHex(std::uint32_t code)
{
    return packetHex(wordHex(code));
}

[[nodiscard]] inline std::string textHex(std::string_view text)
{
    return toHex(asBytes(text));
}

/// Storage, section, address, length, eight words for NAND.
[[nodiscard]] inline std::string rangeHex(
    std::uint32_t storage, std::uint32_t section, std::uint64_t address, std::uint64_t bytes)
{
    Bytes raw;
    appendLittleEndian<std::uint32_t>(raw, storage);
    appendLittleEndian<std::uint32_t>(raw, section);
    appendLittleEndian<std::uint64_t>(raw, address);
    appendLittleEndian<std::uint64_t>(raw, bytes);
    raw.resize(56);
    return toHex(raw);
}

constexpr std::string_view OkHex = "efeeeefe010000000400000000000000";

/// An agent at work and a hand at its cable.
struct XflashTalk {
    explicit XflashTalk(PhoneProfile profile, Scenario scenario = {}, bool fromBootRom = false)
        : board(std::move(profile), std::move(scenario), fromBootRom)
    {
    }
    std::string packet(std::string_view payloadHex) { return board.say(fromHex(packetHex(payloadHex))); }
    std::string word(std::uint32_t value) { return packet(wordHex(value)); }
    /// DEVICE_CTRL and a control's number; what came after the first status.
    std::string control(std::uint32_t id)
    {
        EXPECT_EQ(word(0x010009), OkHex);
        return word(id);
    }
    /// Both stages up to the first command of the second.
    void toFirst()
    {
        EXPECT_EQ(board.run(makeXflashFirstStage(board)), "c0");
        EXPECT_EQ(word(0x434e5953), "");
        EXPECT_EQ(word(0x010100), "");
        EXPECT_EQ(packet(wordHex(2) + wordHex(1) + wordHex(1) + wordHex(0) + wordHex(0)), OkHex);
        EXPECT_EQ(word(0x010101), "");
        EXPECT_EQ(word(0), std::string(OkHex) + statusHex(0x434e5953));
    }
    void toSecond(std::uint32_t checksumLevel = 1)
    {
        toFirst();
        EXPECT_EQ(control(0x020003), OkHex);
        EXPECT_EQ(word(checksumLevel), OkHex);
        EXPECT_EQ(word(0x010008), OkHex);
        EXPECT_EQ(packet(wordHex(0x40000000) + wordHex(0)
                      + wordHex(static_cast<std::uint32_t>(board.secondImage.size())) + wordHex(0)),
            "");
        EXPECT_EQ(packet(toHex(board.secondImage)), std::string(OkHex) + statusHex(0x434e5953));
    }
    /// One data packet: zero, sum, data.
    std::string data(const Bytes& bytes, std::optional<std::uint32_t> sum = {})
    {
        std::uint32_t plain = 0;
        for (const std::byte byte : bytes) {
            plain += std::to_integer<std::uint32_t>(byte);
        }
        EXPECT_EQ(word(0), "");
        EXPECT_EQ(word(sum.value_or(plain & 0xffffU)), "");
        return packet(toHex(bytes));
    }

    AgentBoard board;
};

} // namespace flashwright::mediatek::device
