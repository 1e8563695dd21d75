// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers of the boot ROM's and the preloader's language. All integers travel big endian; a command byte is
/// echoed unless said otherwise.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/mtk_preloader.py; [peer] svoboda18/preloader:
/// platform/mt6768/src/core/inc/download.h; [capture] luckasfb/mediatek-utils
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <string>

namespace flashwright::mediatek {

enum class BromCommand : std::uint8_t {
    Read16 = 0xd0,
    Read32 = 0xd1,
    Write16 = 0xd2,
    Write32 = 0xd4,
    JumpDa = 0xd5,
    SendDa = 0xd7,
    GetTargetConfig = 0xd8,
    SetBaud = 0xdc,
    SendCert = 0xe0,
    GetMeId = 0xe1,
    SendAuth = 0xe2,
    Sla = 0xe3,
    GetSocId = 0xe7,
    GetCapabilities = 0xfb, ///< of a preloader
    GetHwSwVersion = 0xfc,
    GetHwCode = 0xfd,
    GetBlVersion = 0xfe, ///< echoed by a boot ROM; a preloader answers its version instead
    GetVersion = 0xff, ///< answered with one byte, no echo
};

/// The four bytes that open a conversation; each is answered with its complement.
constexpr std::array<std::uint8_t, 4> HandshakeBytes{0xa0, 0x0a, 0x50, 0x05};

/// What a preloader prints while it waits for a tool, every 20 ms, without an end.
constexpr std::string_view ReadyText = "READY";

namespace brom_status {
/// From here on a status word is an error; below it is a note that goes with success.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/mtk_preloader.py; [inferred] for 0x01…0xff
constexpr std::uint16_t FirstError = 0x100;
constexpr std::uint16_t AuthNotRequired = 0x1d0c;
constexpr std::uint16_t SlaRequired = 0x1d0d;
constexpr std::uint16_t NothingToAuthorise = 0x7017; ///< as an answer to the SLA command only
} // namespace brom_status

[[nodiscard]] constexpr bool isBromError(std::uint16_t status) noexcept
{
    return status >= brom_status::FirstError;
}

/// Fuses, as GET_TARGET_CONFIG tells them.
enum class TargetBit : std::uint32_t {
    SecureBoot = 1U << 0U,
    SerialLinkAuthorisation = 1U << 1U,
    AgentAuthorisation = 1U << 2U,
    EnvironmentPrepare = 1U << 3U,
    RootCertificate = 1U << 4U,
    MemoryReadAuth = 1U << 5U,
    MemoryWriteAuth = 1U << 6U,
    CacheCommandBlocked = 1U << 7U,
};

[[nodiscard]] constexpr bool has(std::uint32_t config, TargetBit bit) noexcept
{
    return (config & static_cast<std::uint32_t>(bit)) != 0;
}

/// Words for the fuses that decide who may talk: "sbc,sla,daa", or "none".
[[nodiscard]] std::string securityWords(std::uint32_t config);

} // namespace flashwright::mediatek
