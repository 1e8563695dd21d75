// SPDX-License-Identifier: GPL-3.0-or-later
/// The two CRC-16 of this field and a sum for plan digests. Table-driven; pure; any thread.
#pragma once

#include "core/base/bytes.h"

namespace flashwright {

/// CRC-16/XMODEM: poly 0x1021, init 0, not reflected; "123456789" -> 0x31c3. Pass the last value to go on.
[[nodiscard]] std::uint16_t crc16Xmodem(ByteSpan bytes, std::uint16_t crc = 0) noexcept;

/// CRC-16/ARC: poly 0x8005 reflected, init 0; "123456789" -> 0xbb3d. Pass the last value to go on.
[[nodiscard]] std::uint16_t crc16Arc(ByteSpan bytes, std::uint16_t crc = 0) noexcept;

/// FNV-1a, 64 bit: tells two plans apart by accident, not against an attacker.
[[nodiscard]] std::uint64_t fnv1a64(ByteSpan bytes, std::uint64_t hash = 0xcbf29ce484222325ULL) noexcept;

} // namespace flashwright
