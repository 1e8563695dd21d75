// SPDX-License-Identifier: GPL-3.0-or-later
/// The 12-byte header that XFlash and XML agents put before everything, as the phone reads and writes it.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py; shomykohai/penumbra:
/// docs/content/Mediatek/Common/DA/XFlash DA Protocol.md
#pragma once

#include "core/base/bytes.h"

#include <array>

namespace flashwright::mediatek::device {

namespace packet {
inline constexpr std::uint32_t Magic = 0xfeeeeeef;
inline constexpr std::uint32_t Flow = 1;
inline constexpr std::uint32_t Message = 2;
inline constexpr std::size_t HeaderBytes = 12;
} // namespace packet

/// Magic, type and payload length, little-endian.
[[nodiscard]] Bytes packetHeader(std::uint32_t type, std::size_t payloadBytes);

/// Cuts the host's bytes into packets, wherever the transfers begin and end. Not thread-safe.
class PacketReader {
public:
    enum class State : std::uint8_t {
        More, ///< nothing whole yet; all bytes are taken
        Whole, ///< payload() is one packet's; the rest of the bytes is left in the span
        Broken, ///< no header where one must be, or a length beyond every buffer: never recovers
    };
    [[nodiscard]] State take(ByteSpan& bytes);
    /// Of the whole packet; valid until the next take().
    [[nodiscard]] ByteSpan payload() const noexcept { return m_payload; }

private:
    [[nodiscard]] bool takeHeader(ByteSpan& bytes);

    std::array<std::byte, packet::HeaderBytes> m_header{};
    std::size_t m_headerBytes = 0;
    std::size_t m_wanted = 0;
    Bytes m_payload;
    bool m_broken = false;
};

} // namespace flashwright::mediatek::device
