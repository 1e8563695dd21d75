// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers of the loaders before XFlash. All integers travel big endian, without any framing.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_param.py; [peer]
/// saleemrashid/mediatek_flash_tool: include/mtk_da.h; [capture] luckasfb/mediatek-utils
#pragma once

#include "core/base/bytes.h"
#include "protocols/mediatek/table/region.h"

#include <optional>

namespace flashwright::mediatek {

namespace legacy {
constexpr std::uint8_t Sync = 0xc0; ///< first byte of a first stage
constexpr std::uint8_t Ack = 0x5a;
constexpr std::uint8_t Nack = 0xa5;
constexpr std::uint8_t Continue = 0x69; ///< a packet was stored
constexpr std::uint8_t Ready = 0xc1; ///< last byte of a good report
constexpr std::uint8_t NotReady = 0xcf;
constexpr std::uint8_t UnknownCommand = 0xbb;

/// What a first stage says instead of 0 when the DRAM is not up yet.
constexpr std::uint32_t DramWanted = 0x0bc3;
constexpr std::uint32_t NandNotFound = 0x0bc4;

/// Largest packet of data; the loaders keep it in DRAM. Source: [peer]
/// techyminati/mediatek_spflashtool_source: BootRom/DOWNLOAD.H
constexpr std::uint32_t PacketBytes = 0x100000;
/// Packet of a second stage on its way into the phone.
constexpr std::uint32_t StagePacketBytes = 0x1000;
/// One row of the table of NAND chips that single-stage loaders take.
constexpr std::uint32_t NandRowBytes = 52;
} // namespace legacy

enum class LegacyCommand : std::uint8_t {
    SwitchPart = 0x60,
    WriteData = 0x62,
    SetUpUsb = 0x70,
    UsbStatus = 0x72,
    WritePmt = 0xa4,
    ReadPmt = 0xa5,
    BatteryVoltage = 0xd0,
    Format = 0xd4,
    Read = 0xd6,
    Finish = 0xd9,
    EnableWatchdog = 0xdb,
    EnableDram = 0xe8,
};

/// Number of a region of an eMMC. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/legacy/dalegacy_param.py
[[nodiscard]] std::optional<std::uint8_t> legacyPart(Region region) noexcept;

/// The parameters of a write, with the command.
[[nodiscard]] Bytes encodeLegacyWrite(std::uint8_t part, std::uint64_t address, std::uint64_t bytes,
    std::uint32_t packetBytes = legacy::PacketBytes);
/// The parameters of a read, with the command; loaders of the oldest chips do not want the host's system.
[[nodiscard]] Bytes encodeLegacyRead(bool namesHost, std::uint64_t address, std::uint64_t bytes);
[[nodiscard]] Bytes encodeLegacyFormat(std::uint64_t address, std::uint64_t bytes);

/// What decides over the settings that a first stage of two gets.
struct LegacySettings {
    std::uint16_t hwCode = 0;
    std::uint8_t bmtFlag = 1; ///< bad-block table of a NAND
    std::uint32_t bmtBlocks = 0;
    bool chargeAlways = false; ///< else as the phone thinks fit
};
[[nodiscard]] Bytes encodeLegacySettings(const LegacySettings& settings);
/// The shorter form for single-stage loaders. Source: [capture] luckasfb/mediatek-utils
[[nodiscard]] Bytes encodeLegacyShortSettings();

} // namespace flashwright::mediatek
