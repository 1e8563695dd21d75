// SPDX-License-Identifier: GPL-3.0-or-later
/// Replies of the BSL protocol. Pure; any thread.
#pragma once

#include "protocols/unisoc/wire/bsl_packet.h"

namespace flashwright::unisoc {

/// Reply types that the program decides on; the rest is looked up in resources/status/bsl.json.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: Source/Common/Include/Global.h
enum class BslReplyCode : std::uint16_t {
    Ack = 0x80,
    Version = 0x81,
    OperationFailed = 0x84,
    SizeError = 0x8a,
    VerifyError = 0x8b, ///< the checksum of the request was wrong
    ReadData = 0x93,
    IncompatiblePartition = 0x96, ///< after EXEC of FDL2: its greeting (loader_hello.h)
    NvChecksumZero = 0xa0,
    WriteFailed = 0xa2,
    LoaderRefused = 0xa6,
    WriteNotEnabled = 0xac,
    PartitionList = 0xba,
    Unsupported = 0xfe,
    Log = 0xff,
};

struct BslReply {
    std::uint16_t code = 0;
    Bytes payload;
    [[nodiscard]] bool is(BslReplyCode wanted) const noexcept
    {
        return code == static_cast<std::uint16_t>(wanted);
    }
};

/// Reads one decoded frame (type to checksum). BadReply when the length field does not fit the frame,
/// ChecksumMismatch when the checksum is wrong: damage is not the same as silence.
[[nodiscard]] Result<BslReply> parseBslReply(ByteSpan frame, BslChecksum checksum);

/// Reads a frame whose checksum kind is not known yet, as the vendor's own tool does with the version: CRC
/// first, then the sum. `checksum` says which one fitted.
[[nodiscard]] Result<BslReply> parseBslReplyDetecting(ByteSpan frame, BslChecksum& checksum);

/// The text of a version reply, up to its terminator, printable characters only.
[[nodiscard]] std::string versionText(ByteSpan payload);

/// The text of a log frame (after its 4-byte channel number).
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/packet.c
[[nodiscard]] std::string logText(ByteSpan payload);

/// True for replies after which loaders loop for ever: only a power cycle helps.
/// Source: [peer] yonglongliu/chipram: include/cmd_def.h
[[nodiscard]] bool stopsTheLoader(std::uint16_t code) noexcept;

} // namespace flashwright::unisoc
