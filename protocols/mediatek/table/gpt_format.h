// SPDX-License-Identifier: GPL-3.0-or-later
/// Offsets and sums that reading and writing a GUID partition table share. Source: [spec] UEFI 2.10 chapter 5
#pragma once

#include "core/base/bytes.h"

#include <string>

namespace flashwright::mediatek::gpt {

constexpr std::string_view Signature = "EFI PART";
constexpr std::uint32_t Revision = 0x00010000;
constexpr std::size_t HeaderBytes = 92;
constexpr std::size_t EntryBytes = 128;
constexpr std::uint32_t EntryCount = 128;
constexpr std::size_t NameUnits = 36;

// Fields of the header.
constexpr std::size_t HeaderSizeAt = 12;
constexpr std::size_t HeaderCrcAt = 16;
constexpr std::size_t MyLbaAt = 24;
constexpr std::size_t OtherLbaAt = 32;
constexpr std::size_t FirstUsableAt = 40;
constexpr std::size_t LastUsableAt = 48;
constexpr std::size_t DiskAt = 56;
constexpr std::size_t EntriesLbaAt = 72;
constexpr std::size_t EntryCountAt = 80;
constexpr std::size_t EntrySizeAt = 84;
constexpr std::size_t EntriesCrcAt = 88;

// Fields of an entry.
constexpr std::size_t UniqueAt = 16;
constexpr std::size_t FirstLbaAt = 32;
constexpr std::size_t LastLbaAt = 40;
constexpr std::size_t FlagsAt = 48;
constexpr std::size_t NameAt = 56;

/// CRC-32 of IEEE 802.3: reflected, init and final complement; "123456789" -> 0xcbf43926.
[[nodiscard]] std::uint32_t crc32(ByteSpan bytes, std::uint32_t before = 0) noexcept;

/// The name field (UTF-16LE) as UTF-8; what is no character becomes U+FFFD.
[[nodiscard]] std::string nameFromUnits(ByteSpan units);
/// At most 36 units; what does not fit or is no UTF-8 is left out.
[[nodiscard]] std::u16string unitsFromName(std::string_view name);

} // namespace flashwright::mediatek::gpt
