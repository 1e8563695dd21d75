// SPDX-License-Identifier: GPL-3.0-or-later
/// The two 16-bit checksums of this maker; they are never interchangeable. Pure; any thread.
#pragma once

#include "core/base/bytes.h"

namespace flashwright::mediatek {

/// XOR of the little-endian words of what SEND_DA carried; an odd last byte counts as a word with a zero high
/// byte. Pieces of even length may be chained through `start`.
/// Source: [capture] luckasfb/mediatek-utils: the MT6577's answer 3A67 to its first stage; [peer]
/// svoboda18/preloader: platform/mt6768/src/core/download.c
[[nodiscard]] std::uint16_t xor16(ByteSpan bytes, std::uint16_t start = 0) noexcept;

/// Sum of all bytes, as legacy loaders use it for every packet, DRAM settings and tables; sent big endian.
/// Source: [capture] luckasfb/mediatek-utils: 1024 bytes of a boot area, sum 3E95
[[nodiscard]] std::uint16_t sum16(ByteSpan bytes, std::uint16_t start = 0) noexcept;

} // namespace flashwright::mediatek
