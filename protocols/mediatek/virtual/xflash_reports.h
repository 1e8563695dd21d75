// SPDX-License-Identifier: GPL-3.0-or-later
/// What an XFlash agent tells of its board, byte by byte.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"

namespace flashwright::mediatek::device {

/// Data of the getter with this word; nothing when stock agents have none. All little-endian.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py; order of the logical units of
/// a UFS: [peer] techyminati/mediatek_spflashtool_source: BootRom/common_struct.h
[[nodiscard]] std::optional<Bytes> xflashReport(std::string_view word, Board& board, bool highSpeed);

/// How long the data packets may be. Source: [capture] genuine agents for MT6765, MT6785 and others
inline constexpr std::uint32_t WritePacketBytes = 0x200000;
inline constexpr std::uint32_t ReadPacketBytes = 0x10000;

} // namespace flashwright::mediatek::device
