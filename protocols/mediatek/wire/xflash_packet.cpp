// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/xflash_packet.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::size_t MostText = 512;
constexpr std::uint32_t HighestPriority = 16;

Failure badHeader(std::string_view field)
{
    return fail(Fault::BadReply, "mediatek.packet.header").with("field", std::string(field));
}

} // namespace

std::array<std::byte, PacketHeader::WireBytes> encodeHeader(std::uint32_t payloadBytes)
{
    std::array<std::byte, PacketHeader::WireBytes> raw{};
    const MutableByteSpan all(raw);
    storeLittleEndian(all.subspan(0, 4), PacketHeader::Magic);
    storeLittleEndian(all.subspan(4, 4), static_cast<std::uint32_t>(PacketType::Flow));
    storeLittleEndian(all.subspan(8, 4), payloadBytes);
    return raw;
}

Result<PacketHeader> parseHeader(ByteSpan header, std::uint32_t largest)
{
    if (header.size() != PacketHeader::WireBytes) {
        return badHeader("length");
    }
    if (loadLittleEndian<std::uint32_t>(header.subspan(0, 4)) != PacketHeader::Magic) {
        return badHeader("magic");
    }
    const auto type = loadLittleEndian<std::uint32_t>(header.subspan(4, 4));
    if (type != static_cast<std::uint32_t>(PacketType::Flow)
        && type != static_cast<std::uint32_t>(PacketType::Message)) {
        return badHeader("type").with("found", hexNumber(type));
    }
    const auto bytes = loadLittleEndian<std::uint32_t>(header.subspan(8, 4));
    if (bytes > largest) {
        return badHeader("payload").with("found", hexNumber(bytes));
    }
    return PacketHeader{static_cast<PacketType>(type), bytes};
}

Bytes encodePacket(ByteSpan payload)
{
    const auto header = encodeHeader(static_cast<std::uint32_t>(payload.size()));
    Bytes packet(header.size() + payload.size());
    std::ranges::copy(header, packet.begin());
    std::ranges::copy(payload, packet.begin() + static_cast<std::ptrdiff_t>(header.size()));
    return packet;
}

std::array<std::byte, 4> encodeWord(std::uint32_t value)
{
    std::array<std::byte, 4> raw{};
    storeLittleEndian(MutableByteSpan(raw), value);
    return raw;
}

std::string messageText(ByteSpan payload)
{
    if (payload.size() >= 4 && loadLittleEndian<std::uint32_t>(payload.first(4)) < HighestPriority) {
        payload = payload.subspan(4);
    }
    std::string text;
    for (const std::byte raw : payload.first(std::min(payload.size(), MostText))) {
        const char c = static_cast<char>(raw);
        const bool blank = c == '\0' || c == '\r' || c == '\n' || c == '\t';
        text.push_back(blank ? ' ' : (c < ' ' || c > '~') ? '?' : c);
    }
    const auto end = text.find_last_not_of(' ');
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text.substr(std::min(text.size(), text.find_first_not_of(' ')));
}

std::optional<std::uint32_t> statusOf(ByteSpan payload) noexcept
{
    if (payload.size() == 2) {
        return loadLittleEndian<std::uint16_t>(payload);
    }
    if (payload.size() == 4) {
        return loadLittleEndian<std::uint32_t>(payload);
    }
    return std::nullopt;
}

bool succeeded(std::uint32_t status) noexcept
{
    const std::uint32_t severity = status >> 30U;
    return status == 0 || status == PacketHeader::Magic || severity == 1 || severity == 2;
}

} // namespace flashwright::mediatek
