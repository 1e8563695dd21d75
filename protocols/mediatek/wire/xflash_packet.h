// SPDX-License-Identifier: GPL-3.0-or-later
/// The packet of XFlash and XML loaders: twelve bytes of header, then a payload. All integers little endian.
/// Source: [peer] shomykohai/penumbra: docs/content/Mediatek/Common/DA/XFlash DA Protocol.md; [peer]
/// bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py, xflash_param.py
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <string>

namespace flashwright::mediatek {

enum class PacketType : std::uint32_t {
    Flow = 1, ///< commands, parameters, data, statuses
    Message = 2, ///< text of the phone; may stand between any two packets
};

struct PacketHeader {
    static constexpr std::size_t WireBytes = 12;
    static constexpr std::uint32_t Magic = 0xfeeeeeef;
    PacketType type = PacketType::Flow;
    std::uint32_t bytes = 0; ///< of the payload
};

[[nodiscard]] std::array<std::byte, PacketHeader::WireBytes> encodeHeader(std::uint32_t payloadBytes);
/// BadReply (fact field: "length", "magic", "type", "payload") unless the header is whole, of a known type,
/// and announces at most `largest` bytes. Pure; any thread.
[[nodiscard]] Result<PacketHeader> parseHeader(ByteSpan header, std::uint32_t largest);

/// Header and payload in one piece, for tests and small packets.
[[nodiscard]] Bytes encodePacket(ByteSpan payload);
[[nodiscard]] std::array<std::byte, 4> encodeWord(std::uint32_t value);

/// The text of a message: a leading u32 of priority, zero bytes and line ends are left out; at most 512
/// characters, anything that is not printable becomes '?'.
[[nodiscard]] std::string messageText(ByteSpan payload);

/// A status packet carries two bytes (older loaders) or four; nothing for any other length.
[[nodiscard]] std::optional<std::uint32_t> statusOf(ByteSpan payload) noexcept;

/// Zero, the magic itself, and every code whose top bits say "information" or "warning".
/// Source: [peer] shomykohai/penumbra: the same document, "Error codes"
[[nodiscard]] bool succeeded(std::uint32_t status) noexcept;

} // namespace flashwright::mediatek
