// SPDX-License-Identifier: GPL-3.0-or-later
/// A host of a few lines for tests: plain, slow, even lengths only, sharing no code with product or phone.
#pragma once

#include "core/base/endian.h"
#include "tests/protocols/unisoc/virtual/test_cable.h"

namespace flashwright::unisoc {

struct Answer {
    unsigned code = 0; ///< 0 = silence
    Bytes payload;
};

class TestHost {
public:
    explicit TestHost(std::shared_ptr<VirtualPhone> phone, LinkKind kind = LinkKind::Usb)
        : cable(std::move(phone), kind)
    {
    }

    [[nodiscard]] Bytes frame(unsigned type, const Bytes& payload) const
    {
        Bytes inner;
        appendBigEndian<std::uint16_t>(inner, static_cast<std::uint16_t>(type));
        appendBigEndian<std::uint16_t>(inner, static_cast<std::uint16_t>(payload.size()));
        inner.insert(inner.end(), payload.begin(), payload.end());
        appendBigEndian<std::uint16_t>(inner, crc ? crcOf(inner) : sumOf(inner));
        Bytes out{std::byte{0x7e}};
        for (const std::byte byte : inner) {
            if (escapes && (byte == std::byte{0x7e} || byte == std::byte{0x7d})) {
                out.push_back(std::byte{0x7d});
                out.push_back(byte ^ std::byte{0x20});
            } else {
                out.push_back(byte);
            }
        }
        out.push_back(std::byte{0x7e});
        return out;
    }

    Answer send(unsigned type, const Bytes& payload = {}) { return receive(cable.say(frame(type, payload))); }
    Answer send(unsigned type, std::string_view hex) { return send(type, fromHex(hex)); }

    [[nodiscard]] Answer receive(const std::string& hex) const
    {
        Bytes plain;
        const Bytes raw = fromHex(hex);
        if (raw.size() < 8) {
            return {};
        }
        for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
            const bool escaped = escapes && raw[i] == std::byte{0x7d};
            plain.push_back(escaped ? raw[++i] ^ std::byte{0x20} : raw[i]);
        }
        Answer answer;
        answer.code = loadBigEndian<std::uint16_t>(plain);
        answer.payload.assign(plain.begin() + 4, plain.end() - 2);
        return answer;
    }

    /// From power-up to the answer of the last loader.
    Answer loadBoth(std::uint32_t fdl1, std::uint32_t fdl2, const Bytes& first = Bytes(64),
        const Bytes& second = Bytes(64))
    {
        crc = true;
        escapes = true;
        cable.say("7e");
        send(0x00);
        loader(fdl1, first);
        send(0x04);
        crc = false;
        cable.say("7e");
        cable.say("7e");
        send(0x00);
        if (fdl2 == 0) {
            return {};
        }
        loader(fdl2, second);
        return send(0x04);
    }
    Answer loadSharkl3(const Bytes& first = Bytes(64), const Bytes& second = Bytes(64))
    {
        return loadBoth(0x5000, 0x9efffe00, first, second);
    }

    void loader(std::uint32_t address, const Bytes& image)
    {
        Bytes start;
        appendBigEndian<std::uint32_t>(start, address);
        appendBigEndian<std::uint32_t>(start, static_cast<std::uint32_t>(image.size()));
        send(0x01, start);
        send(0x02, image);
        send(0x03);
    }

    [[nodiscard]] static Bytes named(std::string_view name, std::uint32_t size)
    {
        Bytes payload;
        for (const char c : name) {
            appendLittleEndian<std::uint16_t>(payload, static_cast<std::uint8_t>(c));
        }
        payload.resize(72);
        appendLittleEndian<std::uint32_t>(payload, size);
        return payload;
    }
    [[nodiscard]] static Bytes words(std::initializer_list<std::uint32_t> values)
    {
        Bytes payload;
        for (const std::uint32_t value : values) {
            appendBigEndian<std::uint32_t>(payload, value);
        }
        return payload;
    }
    /// START, data in pieces, END; the last code seen.
    unsigned write(std::string_view name, const Bytes& data, std::size_t piece = 0x1000)
    {
        if (const Answer a = send(0x01, named(name, static_cast<std::uint32_t>(data.size())));
            a.code != 0x80) {
            return a.code;
        }
        for (std::size_t at = 0; at < data.size(); at += piece) {
            const auto end = std::min(data.size(), at + piece);
            const Bytes part(data.begin() + static_cast<std::ptrdiff_t>(at),
                data.begin() + static_cast<std::ptrdiff_t>(end));
            if (const Answer a = send(0x02, part); a.code != 0x80) {
                return a.code;
            }
        }
        return send(0x03).code;
    }

    [[nodiscard]] static std::uint16_t crcOf(const Bytes& bytes)
    {
        unsigned crcValue = 0;
        for (const std::byte byte : bytes) {
            crcValue ^= std::to_integer<unsigned>(byte) << 8U;
            for (int bit = 0; bit < 8; ++bit) {
                crcValue = (crcValue & 0x8000U) != 0 ? (crcValue << 1U) ^ 0x1021U : crcValue << 1U;
            }
        }
        return static_cast<std::uint16_t>(crcValue);
    }
    /// Big-endian words, as the wire definition for even lengths says.
    [[nodiscard]] static std::uint16_t sumOf(const Bytes& bytes)
    {
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            sum += loadBigEndian<std::uint16_t>(ByteSpan(bytes).subspan(i));
        }
        sum = (sum >> 16U) + (sum & 0xffffU);
        sum += sum >> 16U;
        return static_cast<std::uint16_t>(~sum);
    }

    TestCable cable;
    bool crc = true;
    bool escapes = true;
};

/// Bytes that do not repeat within a page.
[[nodiscard]] inline Bytes pattern(std::size_t size, unsigned seed = 1)
{
    Bytes bytes(size);
    unsigned value = seed * 2654435761U + 1;
    for (std::byte& byte : bytes) {
        value = value * 1103515245U + 12345U;
        byte = static_cast<std::byte>(value >> 16U);
    }
    return bytes;
}

} // namespace flashwright::unisoc
