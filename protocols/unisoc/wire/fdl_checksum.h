// SPDX-License-Identifier: GPL-3.0-or-later
/// The checksum that FDL1 and FDL2 put after type, length and payload. (The boot ROM uses CRC-16/XMODEM
/// instead: core/base/checksum.h.)
#pragma once

#include "core/base/bytes.h"

namespace flashwright::unisoc {

/// One's complement of the one's-complement sum of big-endian 16-bit words; a last odd byte counts as a high
/// byte. For an even length these are the two bytes on the wire, high byte first, in both directions. Pure;
/// any thread. Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/fdl_crc.c
[[nodiscard]] std::uint16_t fdlSum(ByteSpan bytes) noexcept;

/// The value to store, high byte first, after a frame of this host's: a phone sums little-endian words over
/// everything and wants zero, so an odd frame carries the sum of little-endian words unswapped. Source:
/// [peer] ilyakurdyukov/spreadtrum_flash: spd_dump.c; [inferred] from the phone's own routine for odd lengths
[[nodiscard]] std::uint16_t fdlSumForPhone(ByteSpan bytes) noexcept;

/// True when `stored` (as read, high byte first) is the sum of a frame that came from a phone. Phones swap
/// always, so for an odd length both byte orders are taken.
[[nodiscard]] bool fdlSumFits(ByteSpan bytes, std::uint16_t stored) noexcept;

/// Plain sum of all bytes, modulo 2^32: what START_DATA of an NV image announces.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_cmd_proc.c
[[nodiscard]] std::uint32_t byteSum(ByteSpan bytes, std::uint32_t sum = 0) noexcept;

} // namespace flashwright::unisoc
