// SPDX-License-Identifier: GPL-3.0-or-later
/// The partition table as it stands on the phone's storage: made when the phone is made, read back from the
/// stored bytes ever after. Pure; any thread. Source: [spec] UEFI 2.10, chapter 5
#pragma once

#include "protocols/mediatek/virtual/phone_storage.h"

namespace flashwright::mediatek::device {

/// Where the profile's lines lie; "pgpt" and "sgpt" included. Empty when they do not fit.
[[nodiscard]] std::vector<PhoneStorage::Line> layOut(
    const std::vector<PartitionLine>& lines, std::uint64_t storageBytes, std::uint32_t sectorBytes);

/// Both copies for a storage of so many bytes; `lines` without "pgpt" and "sgpt".
struct StoredTable {
    Bytes primary; ///< from byte 0 on
    Bytes backup; ///< the last bytes of the storage
};
[[nodiscard]] StoredTable makeTable(
    const std::vector<PhoneStorage::Line>& lines, std::uint64_t storageBytes, std::uint32_t sectorBytes);

/// CRC-32 as the header wants it: 0x04c11db7 reflected, "123456789" -> 0xcbf43926.
[[nodiscard]] std::uint32_t tableCrc(ByteSpan bytes) noexcept;

/// Bytes of a stored copy that the reader below wants to see.
[[nodiscard]] std::size_t tableBytes(std::uint32_t sectorBytes) noexcept;

/// What the first bytes of the user area say; nothing without a valid header and entries.
[[nodiscard]] std::optional<std::vector<PhoneStorage::Line>> readTable(
    ByteSpan head, std::uint32_t sectorBytes, std::uint64_t storageBytes);

} // namespace flashwright::mediatek::device
