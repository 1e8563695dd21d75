// SPDX-License-Identifier: GPL-3.0-or-later
/// NV images (fixnv) as a loader wants them. Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

namespace flashwright::unisoc {

/// Largest NV image of any family read so far (UMS9620: 12 MiB), with some room.
constexpr std::uint64_t LargestNvImage = 16ULL * 1024 * 1024;

/// The sum of all bytes that START_DATA announces, of an image that goes back to the phone it came from:
/// unchanged. PackageCorrupt as below.
[[nodiscard]] Result<std::uint32_t> nvImageSum(ByteSpan image);

/// Stores the CRC-16/ARC of bytes 2..end, high byte first, at the start of `image` and returns the sum of all
/// bytes that START_DATA announces. PackageCorrupt when the image is too short, when its sum is zero (loaders
/// answer 0xA0 and stop), or when it is a raw dump of the partition with the loader's own 512-byte header.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_operate.c;
/// [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: DLoader/Calibration.cpp
[[nodiscard]] Result<std::uint32_t> sealNvImage(MutableByteSpan image);

} // namespace flashwright::unisoc
