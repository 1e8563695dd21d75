// SPDX-License-Identifier: GPL-3.0-or-later
/// The 0x7E frames of BSL: 7E | type, length, payload, checksum (escaped) | 7E.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace flashwright::unisoc {

/// Opens and closes a frame; alone it asks for the version (CheckBaud).
constexpr std::byte FrameFlag{0x7e};
constexpr std::byte FrameEscape{0x7d};

/// Frame header: type and payload length, both 16 bit big-endian. Source: [peer] himeno-hamster/sprd-u-boot:
/// nand_fdl/common/src/packet.c
constexpr std::size_t FrameHeaderBytes = 4;
constexpr std::size_t FrameChecksumBytes = 2;
constexpr std::size_t LargestPayload = 0xffff;
constexpr std::size_t LargestFrame = FrameHeaderBytes + LargestPayload + FrameChecksumBytes;

/// Appends `bytes` with 0x7E -> 7D 5E and 0x7D -> 7D 5D. Pure; any thread.
void appendEscaped(ByteSpan bytes, Bytes& into);

/// Finds frames in bytes that come in any pieces: one byte at a time, several frames at once, noise between
/// them. Holds at most one frame's worth of undelivered bytes per call of feed() beyond what was fed. One
/// thread at a time.
class FrameDecoder {
public:
    /// Off after DISABLE_TRANSCODE: nothing is escaped then and the length field alone says where a frame
    /// ends.
    void setTranscode(bool on) noexcept { m_transcode = on; }
    [[nodiscard]] bool transcode() const noexcept { return m_transcode; }

    void feed(ByteSpan bytes);

    /// The next whole frame without flags and escapes (type to checksum), also a damaged one; nothing when
    /// more bytes are needed. Valid until the next call.
    [[nodiscard]] std::optional<ByteSpan> next();

    /// Forgets everything that was fed.
    void clear() noexcept;

    /// The last raw bytes that were fed, at most `limit` of them: evidence for error reports.
    [[nodiscard]] ByteSpan tail(std::size_t limit) const noexcept;

private:
    [[nodiscard]] std::optional<ByteSpan> nextEscaped();
    [[nodiscard]] std::optional<ByteSpan> nextCounted();
    void skipToFlag() noexcept;
    void compact();

    bool m_transcode = true;
    Bytes m_raw; // fed bytes; those before m_at are used up
    std::size_t m_at = 0;
    std::size_t m_scanned = 0; // no closing flag before this place
    Bytes m_frame;
};

} // namespace flashwright::unisoc
