// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/pdl_packet.h"

#include "core/base/endian.h"

#include <array>

namespace flashwright::unisoc {

namespace {

constexpr std::byte PacketStart{0xae};
constexpr std::byte HostChannel{0xff};
constexpr std::string_view StartTag{"PDL1\0", 5};
constexpr std::array<std::byte, 4> EndTag{std::byte{0x1c}, std::byte{0x3c}, std::byte{0x6e}, std::byte{0x06}};

} // namespace

Bytes makePdlPacket(PdlCommand command, std::uint32_t address, std::uint32_t length, ByteSpan data)
{
    Bytes packet;
    packet.reserve(PdlHeaderBytes + PdlCommandBytes + data.size());
    packet.push_back(PacketStart);
    appendLittleEndian(packet, static_cast<std::uint32_t>(PdlCommandBytes + data.size()));
    packet.push_back(HostChannel);
    appendLittleEndian(packet, std::uint16_t{0});
    appendLittleEndian(packet, static_cast<std::uint32_t>(command));
    appendLittleEndian(packet, address);
    appendLittleEndian(packet, length);
    packet.insert(packet.end(), data.begin(), data.end());
    return packet;
}

Bytes pdlConnect()
{
    return makePdlPacket(PdlCommand::Connect, 0, 0);
}

Bytes pdlStart(std::uint32_t address, std::uint32_t imageBytes)
{
    return makePdlPacket(PdlCommand::Start, address, imageBytes, asBytes(StartTag));
}

Bytes pdlData(std::uint32_t blockIndex, ByteSpan block)
{
    return makePdlPacket(PdlCommand::Data, blockIndex, static_cast<std::uint32_t>(block.size()), block);
}

Bytes pdlEnd()
{
    return makePdlPacket(PdlCommand::End, 0, 0, EndTag);
}

Bytes pdlExec()
{
    return makePdlPacket(PdlCommand::Exec, 0, 0);
}

Result<std::optional<std::uint32_t>> parsePdlReply(ByteSpan bytes)
{
    if (!bytes.empty() && bytes.front() != PacketStart) {
        return fail(Fault::BadReply, "unisoc.pdl.reply").with("last_rx", toHex(bytes, 64));
    }
    if (bytes.size() < PdlReplyBytes) {
        return std::optional<std::uint32_t>{};
    }
    return std::optional(loadLittleEndian<std::uint32_t>(bytes.subspan(PdlHeaderBytes)));
}

} // namespace flashwright::unisoc
