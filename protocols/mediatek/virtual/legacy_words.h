// SPDX-License-Identifier: GPL-3.0-or-later
/// The bytes and numbers of the older Download Agents. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/legacy/dalegacy_param.py; [peer] saleemrashid/mediatek_flash_tool: include/mtk_da.h;
/// [capture] MT6577
#pragma once

#include "core/base/bytes.h"

namespace flashwright::mediatek::device::legacy {

constexpr std::uint8_t Sync = 0xc0, Ack = 0x5a, Nack = 0xa5, Continue = 0x69, SocOk = 0xc1, Unknown = 0xbb;

/// Numbers of DA and tool. Source: [peer] techyminati/mediatek_spflashtool_source: BootRom/mtk_status.h;
/// "not found" and "needs settings" as [capture] and [peer] saleemrashid/mediatek_flash_tool have them
constexpr std::uint32_t InternalRamError = 3000, DramNotSupported = 3008, NeedsDramSettings = 0x0bc3,
                        NorNotFound = 0x0bc3, NandNotFound = 0x0bc4, ChecksumError = 3065,
                        CodeAreaBlank = 0x0c06, SdNotFound = 0x0c49, EmmcNotFound = 3149, ReadFailed = 3153,
                        WriteFailed = 3154, InvalidStorage = 3178, BootStyleEmmc = 1033;

/// 16-bit sum of bytes. Source: [capture] 1024 bytes of a real boot area give 0x3e95
[[nodiscard]] std::uint16_t byteSum(ByteSpan bytes) noexcept;

/// A storage id as four words whose bytes run backwards, as [capture] has it.
[[nodiscard]] Bytes idWords(const Bytes& id);

} // namespace flashwright::mediatek::device::legacy
