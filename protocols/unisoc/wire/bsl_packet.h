// SPDX-License-Identifier: GPL-3.0-or-later
/// Requests of the BSL protocol that boot ROM, FDL1 and FDL2 speak. Builders are pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <optional>

namespace flashwright::unisoc {

/// Request types that this program sends. Those that only answer a lock, change identity or write behind the
/// user's back are left out on purpose. Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3:
/// include/dl_cmd_def.h
enum class BslCommand : std::uint16_t {
    Connect = 0x00,
    StartData = 0x01,
    MidstData = 0x02,
    EndData = 0x03,
    ExecData = 0x04,
    Reset = 0x05,
    ReadFlash = 0x06,
    ChangeBaud = 0x09,
    EraseFlash = 0x0a,
    Repartition = 0x0b,
    ReadStart = 0x10,
    ReadMidst = 0x11,
    ReadEnd = 0x12,
    PowerOff = 0x17,
    EnableWriteFlash = 0x1b,
    DisableTranscode = 0x21,
    EnableRawData = 0x28,
    ReadPartition = 0x2d,
    MidstRawStart = 0x31,
    MidstRawStart2 = 0x33,
};

/// The boot ROM checks with CRC-16/XMODEM, every loader with its own sum (fdl_checksum.h).
enum class BslChecksum : std::uint8_t { Crc16, Sum };

/// How frames look now.
struct WireMode {
    BslChecksum checksum = BslChecksum::Crc16;
    bool transcode = true; ///< escapes are in use
};

/// Appends one frame. `payload` is at most 0xFFFF bytes; an odd one is allowed but never needed (see
/// evenSize).
void appendFrame(Bytes& into, BslCommand command, ByteSpan payload, WireMode mode);
[[nodiscard]] Bytes makeFrame(BslCommand command, ByteSpan payload, WireMode mode);

/// Sizes are announced even, and the last block is padded with a zero byte to match: odd frames are where
/// implementations of the sum disagree. Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// BMPlatform/BMPackage.cpp
[[nodiscard]] constexpr std::uint64_t evenSize(std::uint64_t bytes) noexcept
{
    return bytes + (bytes % 2);
}

/// Longest partition name that a loader keeps; the field itself holds 36 UTF-16 units.
/// Source: [peer] Ridhoardhiansyah7/bsp_bootloader_u-boot15_sharkl3: common/dloader/dl_cmd_proc.c
constexpr std::size_t LongestName = 31;
constexpr std::size_t NameFieldBytes = 72;

/// START_DATA by 32-bit address or id, for boot ROM, FDL1 and the address era: big-endian; 12 bytes with a
/// checksum.
[[nodiscard]] Bytes startByAddress(
    std::uint32_t address, std::uint32_t bytes, std::optional<std::uint32_t> sum = {});
/// START_DATA by 64-bit address ("_64" file types): each number as two big-endian halves, the low half first.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: BMPlatform/BootModeOpr.cpp
[[nodiscard]] Bytes startByAddress64(
    std::uint64_t address, std::uint64_t bytes, std::optional<std::uint32_t> sum = {});

/// True for a name that fits the field: 1..31 printable ASCII characters.
[[nodiscard]] bool isPartitionName(std::string_view name) noexcept;

/// START_DATA or READ_START by partition name: 76 bytes, or 88 when the size needs 64 bits; 4 more with a
/// checksum. `name` must pass isPartitionName. Source: as for BslCommand
[[nodiscard]] Bytes placeByName(
    std::string_view name, std::uint64_t bytes, std::optional<std::uint32_t> sum = {});
/// ERASE_FLASH by partition name; 0 bytes = all of it.
[[nodiscard]] Bytes eraseByName(std::string_view name, std::uint32_t bytes);
/// ERASE_FLASH by id or address; (0, 0xFFFFFFFF) is the whole flash.
[[nodiscard]] Bytes eraseByAddress(std::uint32_t address, std::uint32_t bytes);
/// READ_FLASH: 12 bytes with an offset (ids, bit 31 set), 8 without (addresses).
[[nodiscard]] Bytes readFlash(
    std::uint32_t address, std::uint32_t bytes, std::optional<std::uint32_t> offset);
/// READ_MIDST: little-endian; 12 bytes instead of 8 when the area was opened with a 64-bit size.
[[nodiscard]] Bytes readMidst(std::uint32_t bytes, std::uint64_t offset, bool wide);
[[nodiscard]] Bytes changeBaud(std::uint32_t baud);
/// MIDST_RAW_START of raw mode 1: offset and length of the block that follows; padded to 16 bytes.
[[nodiscard]] Bytes midstRawStart(std::uint64_t offset, std::uint32_t bytes);

} // namespace flashwright::unisoc
