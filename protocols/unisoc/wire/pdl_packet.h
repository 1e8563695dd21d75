// SPDX-License-Identifier: GPL-3.0-or-later
/// The other download protocol: packets that begin with 0xAE, of UIX8910-class boot ROMs. Everything
/// little-endian, nothing escaped, no checksum. Pure; any thread. Source: [peer]
/// Jakes-Fu/ZW217_W19_V4.1_yisai: Source/Libary/BMPlatform/HostProtocol.cpp
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <optional>

namespace flashwright::unisoc {

enum class PdlCommand : std::uint32_t { Connect = 0, Start = 4, Data = 5, End = 6, Exec = 7 };

constexpr std::size_t PdlHeaderBytes = 8; ///< AE, size, FF, 0, 0
constexpr std::size_t PdlCommandBytes = 12; ///< command, address, length
constexpr std::size_t PdlBlockBytes = 2048;
constexpr std::size_t PdlReplyBytes = PdlHeaderBytes + 4;

/// One whole packet; the first 8 bytes, the next 12 and the data may be sent apart.
[[nodiscard]] Bytes makePdlPacket(
    PdlCommand command, std::uint32_t address, std::uint32_t length, ByteSpan data = {});
[[nodiscard]] Bytes pdlConnect();
[[nodiscard]] Bytes pdlStart(std::uint32_t address, std::uint32_t imageBytes);
[[nodiscard]] Bytes pdlData(std::uint32_t blockIndex, ByteSpan block);
[[nodiscard]] Bytes pdlEnd();
[[nodiscard]] Bytes pdlExec();

/// The result number of a reply (0 = done); nothing while bytes are missing. BadReply when it does not begin
/// as one.
[[nodiscard]] Result<std::optional<std::uint32_t>> parsePdlReply(ByteSpan bytes);

} // namespace flashwright::unisoc
