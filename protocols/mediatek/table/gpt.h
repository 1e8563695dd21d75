// SPDX-License-Identifier: GPL-3.0-or-later
/// The GUID partition table as these phones have it. Source: [spec] UEFI 2.10 chapter 5; [capture] scatter
/// files of V1.1.2 to V2.2.0 for sizes of the two copies. Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <array>
#include <string>
#include <vector>

namespace flashwright::mediatek {

struct GptPartition {
    std::string name; ///< UTF-8
    std::uint64_t startBytes = 0;
    std::uint64_t bytes = 0;
    std::array<std::byte, 16> type{};
    std::array<std::byte, 16> unique{};
    std::uint64_t flags = 0;
};

struct Gpt {
    std::uint32_t sectorBytes = 512;
    std::uint64_t storageBytes = 0; ///< as the header's alternate LBA tells
    std::array<std::byte, 16> disk{};
    std::vector<GptPartition> partitions; ///< in the table's order
};

/// `head` begins at byte 0 of the user area and holds the protective MBR, header and entries. BadReply
/// (problem table-missing, table-damaged; facts offset_bytes, field): signature, both CRCs, counts and every
/// range inside the storage are checked.
[[nodiscard]] Result<Gpt> readGpt(ByteSpan head, std::uint32_t sectorBytes, std::uint64_t storageBytes);
/// The copy at the end; `tail` is the last bytes of the user area.
[[nodiscard]] Result<Gpt> readBackupGpt(ByteSpan tail, std::uint32_t sectorBytes, std::uint64_t storageBytes);

/// Protective MBR, header and 128 entries, without the rest of the pgpt area. Both encoders want sectors of
/// 512 to 4096 bytes, a storage that holds both copies, and partitions of whole sectors; more than 128 are
/// cut off.
[[nodiscard]] Bytes encodePrimary(const Gpt& table);
/// Entries and header as they stand at the very end of the storage.
[[nodiscard]] Bytes encodeBackup(const Gpt& table);

} // namespace flashwright::mediatek
