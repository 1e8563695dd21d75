// SPDX-License-Identifier: GPL-3.0-or-later
/// The two checksums as the device computes them. Pure; any thread.
#pragma once

#include "core/base/bytes.h"

namespace flashwright::unisoc::device {

/// Boot ROM: CRC-16, polynomial 0x1021, start 0, not reflected.
/// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/fdl_crc.c
[[nodiscard]] std::uint16_t deviceCrc(ByteSpan bytes) noexcept;

/// Loaders: inverted one's-complement sum of little-endian words, a last odd byte counting as the low one.
/// Source: [peer] himeno-hamster/sprd-u-boot: nand_fdl/common/src/fdl_crc.c
[[nodiscard]] std::uint16_t deviceSum(ByteSpan bytes) noexcept;

/// The sum of all bytes, 32 bit, as calibration downloads announce it.
[[nodiscard]] std::uint32_t byteSum(ByteSpan bytes, std::uint32_t sum = 0) noexcept;

} // namespace flashwright::unisoc::device
