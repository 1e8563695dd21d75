// SPDX-License-Identifier: GPL-3.0-or-later
/// Frames as boot ROM and loaders take and send them.
#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace flashwright::unisoc::device {

enum class DeviceCheck : std::uint8_t { Crc, Sum };

/// A request without its flags and escapes: type, length, payload, checksum. Valid until the reader's next
/// call.
struct DeviceRequest {
    std::uint16_t type = 0;
    ByteSpan payload;
    bool good = false; ///< the length field and the checksum are right
};

/// Judges the bytes between two flags, escapes removed.
/// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/packet.c, dl_engine.c
[[nodiscard]] DeviceRequest judgeRequest(ByteSpan frame, DeviceCheck check) noexcept;

/// Cuts an incoming byte stream into requests.
class DeviceFrameReader {
public:
    /// Takes bytes of `from` up to the end of a request and shortens it by what was taken.
    /// @returns the bytes between the flags (escapes removed when `escaped`), or nothing when `from` is used
    /// up.
    [[nodiscard]] std::optional<ByteSpan> next(ByteSpan& from, bool escaped);
    void reset() noexcept;

private:
    [[nodiscard]] std::optional<ByteSpan> nextEscaped(ByteSpan& from);
    [[nodiscard]] std::optional<ByteSpan> nextPlain(ByteSpan& from);

    Bytes m_frame;
    bool m_open = false; ///< a flag was seen
    bool m_escape = false;
    bool m_finished = false; ///< m_frame was handed out
};

/// A reply with flags. Odd payloads carry the sum the way the device stores it, always swapped.
[[nodiscard]] Bytes encodeReply(std::uint16_t type, ByteSpan payload, DeviceCheck check, bool escaped);

} // namespace flashwright::unisoc::device
