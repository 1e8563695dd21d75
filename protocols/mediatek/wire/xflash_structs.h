// SPDX-License-Identifier: GPL-3.0-or-later
/// Commands and structures of XFlash loaders. All integers little endian. Pure; any thread.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_param.py, xflash_lib.py; [peer]
/// shomykohai/penumbra: src/da/xflash/cmds.rs, flash.rs; [peer] techyminati/mediatek_spflashtool_source:
/// BootRom/common_struct.h
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/image/firmware_package.h"
#include "protocols/mediatek/table/region.h"

#include <array>
#include <map>

namespace flashwright::mediatek {

enum class XflashCommand : std::uint32_t {
    Format = 0x010003,
    WriteData = 0x010004,
    ReadData = 0x010005,
    Shutdown = 0x010007,
    BootTo = 0x010008,
    DeviceControl = 0x010009,
    InitExternalRam = 0x01000a,
    SwitchUsbSpeed = 0x01000b,
    SetupEnvironment = 0x010100,
    SetupHardware = 0x010101,
    Sync = 0x434e5953, ///< "SYNC"; answered later, by the same word
};

/// What DeviceControl carries.
enum class XflashControl : std::uint32_t {
    SetBatteryOption = 0x020002,
    SetChecksumLevel = 0x020003,
    SetResetKey = 0x020004,
    GetEmmcInfo = 0x040001,
    GetNandInfo = 0x040002,
    GetNorInfo = 0x040003,
    GetUfsInfo = 0x040004,
    GetDaVersion = 0x040005,
    GetPacketLength = 0x040007,
    GetRandomId = 0x040008,
    GetTableCategory = 0x040009,
    GetConnectionAgent = 0x04000a,
    GetUsbSpeed = 0x04000b,
    GetRamInfo = 0x04000c,
    GetChipId = 0x04000d,
    GetBatteryVoltage = 0x04000f,
    GetExpireDate = 0x040011,
    GetSlaStatus = 0x040016,
    StartDownload = 0x080001,
    EndDownload = 0x080002,
    /// [peer] penumbra has 0x080005, mtkclient 0x800005; the first lies among its neighbours.
    AfterWrite = 0x080005,
    StorageLife = 0x080007,
    RamTest = 0x0e0002,
};

/// Codes that steer the conversation.
constexpr std::uint32_t XflashUnknownCommand = 0xc0010003;
constexpr std::uint32_t XflashUnknownControl = 0xc0010004;
constexpr std::uint32_t XflashContinue = 0x40040004;
constexpr std::uint32_t XflashComplete = 0x40040005;
constexpr std::uint32_t XflashLifeWarn = 0xc003001c;
constexpr std::uint32_t XflashLifeExhausted = 0xc003001d;
/// Answer of GetTableCategory.
constexpr std::uint32_t XflashTableIsGpt = 0x64;
constexpr std::uint32_t XflashTableIsPmt = 0x65;

/// One storage as its own command reports it.
struct XflashStorage {
    StorageKind kind = StorageKind::Unknown;
    std::uint32_t type = 0; ///< the number that reads and writes must name
    std::uint32_t sectorBytes = 512;
    std::map<Region, std::uint64_t> regions; ///< bytes; only those that exist
    std::string id; ///< hex
};

/// Nothing when the board has no such storage (type 0). BadReply when the structure is too short or its
/// numbers cannot be.
[[nodiscard]] Result<std::optional<XflashStorage>> parseEmmcInfo(ByteSpan raw);
[[nodiscard]] Result<std::optional<XflashStorage>> parseUfsInfo(ByteSpan raw);
[[nodiscard]] Result<std::optional<XflashStorage>> parseNandInfo(ByteSpan raw);
[[nodiscard]] Result<std::optional<XflashStorage>> parseNorInfo(ByteSpan raw);

/// Bytes of DRAM; both the 24 and the 48 byte form. BadReply.
[[nodiscard]] Result<std::uint64_t> parseRamInfo(ByteSpan raw);

struct XflashPacketLengths {
    std::uint32_t write = 0;
    std::uint32_t read = 0;
};
/// BadReply unless both are there and lie between 512 bytes and 64 MiB.
[[nodiscard]] Result<XflashPacketLengths> parsePacketLengths(ByteSpan raw);

/// log level (2 = info), log channel (1 = UART), host system (1 = Linux), UFS provisioning (0), reserved.
[[nodiscard]] std::array<std::byte, 20> encodeEnvironment();

/// Where reads, writes and formats go. @returns nothing for a region that this storage does not have.
[[nodiscard]] std::optional<std::array<std::byte, 56>> encodeArea(
    const XflashStorage& storage, const Area& area);
/// Address and length for BootTo.
[[nodiscard]] std::array<std::byte, 16> encodeBootTo(std::uint64_t address, std::uint64_t bytes);

/// Restart or power off. Loaders of 2019 take 24 bytes and ignore the longer form that newer ones want.
/// Source: [capture] genuine MT6765 and MT6785 loaders, run
[[nodiscard]] Bytes encodeShutdown(bool restart, std::size_t wireBytes);

} // namespace flashwright::mediatek
