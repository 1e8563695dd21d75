// SPDX-License-Identifier: GPL-3.0-or-later
/// Numbers that an XFlash agent knows. Source: [peer] bkerler/mtkclient:
/// mtkclient/Library/DA/xflash/xflash_param.py; shomykohai/penumbra: src/da/xflash/cmds.rs
#pragma once

#include <cstdint>
#include <string_view>

namespace flashwright::mediatek::device::xflash {

inline constexpr std::uint32_t Sync = 0x434e5953; // "SYNC"

namespace command {
inline constexpr std::uint32_t Download = 0x010001;
inline constexpr std::uint32_t Upload = 0x010002;
inline constexpr std::uint32_t Format = 0x010003;
inline constexpr std::uint32_t WriteData = 0x010004;
inline constexpr std::uint32_t ReadData = 0x010005;
inline constexpr std::uint32_t FormatPartition = 0x010006;
inline constexpr std::uint32_t Shutdown = 0x010007;
inline constexpr std::uint32_t BootTo = 0x010008;
inline constexpr std::uint32_t DeviceControl = 0x010009;
inline constexpr std::uint32_t InitExtRam = 0x01000a;
inline constexpr std::uint32_t SwitchUsbSpeed = 0x01000b;
inline constexpr std::uint32_t SetupEnvironment = 0x010100;
inline constexpr std::uint32_t SetupHardware = 0x010101;
} // namespace command

namespace status {
inline constexpr std::uint32_t Ok = 0;
inline constexpr std::uint32_t Continue = 0x40040004;
inline constexpr std::uint32_t Complete = 0x40040005;
inline constexpr std::uint32_t Error = 0xc0010001;
inline constexpr std::uint32_t UnknownCommand = 0xc0010003;
inline constexpr std::uint32_t UnknownControl = 0xc0010004;
inline constexpr std::uint32_t Protocol = 0xc0010005;
inline constexpr std::uint32_t WrongStage = 0xc001000b;
inline constexpr std::uint32_t Forbidden = 0xc0020004;
inline constexpr std::uint32_t LoginWanted = 0xc002004a;
inline constexpr std::uint32_t LifeWarning = 0xc003001c;
inline constexpr std::uint32_t LifeExhausted = 0xc003001d;
inline constexpr std::uint32_t UnknownOperation = 0xc0040001;
inline constexpr std::uint32_t Checksum = 0xc0040003;
inline constexpr std::uint32_t TooLarge = 0xc0040004;
inline constexpr std::uint32_t NoPartition = 0xc0040006;
inline constexpr std::uint32_t NoTable = 0xc0040007;
inline constexpr std::uint32_t OutOfRange = 0xc004000b;
inline constexpr std::uint32_t Storage = 0xc0040030;
inline constexpr std::uint32_t EmiVersion = 0xc0040050;
inline constexpr std::uint32_t ExternalRam = 0xc0050005;
inline constexpr std::uint32_t HashMismatch = 0xc0070004;
} // namespace status

/// Which stages know a control.
enum class Stages : std::uint8_t { First, Second, Both };

/// What passes after a control was accepted.
enum class Shape : std::uint8_t {
    Get, ///< a packet of data, then a status
    Set, ///< a parameter from the host, then a status
    Act, ///< a status: the verdict
};

struct Control {
    std::uint32_t id;
    std::string_view word; ///< for fault rules
    Shape shape;
    Stages stages;
    std::size_t parameterBytes; ///< of Set; 0 = any
};

/// Null for what no stock agent knows. The ids 0x0f0000 and up belong to agents that others have changed.
[[nodiscard]] const Control* findControl(std::uint32_t id) noexcept;
/// The word of a command for fault rules; empty for an unknown one.
[[nodiscard]] std::string_view commandWord(std::uint32_t id) noexcept;

} // namespace flashwright::mediatek::device::xflash
