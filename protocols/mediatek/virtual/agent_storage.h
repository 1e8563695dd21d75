// SPDX-License-Identifier: GPL-3.0-or-later
/// Places on the storage as the XFlash and XML agents find them: by region and address, or by name.
#pragma once

#include "protocols/mediatek/virtual/device_program.h"

namespace flashwright::mediatek::device {

/// A range of one region; the two boot regions may be written together.
struct StorageRange {
    Part part = Part::User;
    std::optional<Part> copy; ///< gets the same bytes
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    Bytes before; ///< written in front of the data: the boot header that the agent makes itself
};

/// Partition, "pgpt", "sgpt" or "preloader"; nothing when the phone has none of that name.
[[nodiscard]] std::optional<StorageRange> rangeByName(Board& board, std::string_view name);
/// The range lies inside its region (or both of its regions).
[[nodiscard]] bool onStorage(Board& board, const StorageRange& range);
/// On a disk without a table only the table's own place can be written.
[[nodiscard]] bool needsTable(Board& board, const StorageRange& range);
/// False when the storage refuses. `done` counts the bytes before this piece.
[[nodiscard]] bool writePiece(Board& board, const StorageRange& range, std::uint64_t done, ByteSpan bytes);
[[nodiscard]] bool erasePiece(
    Board& board, const StorageRange& range, std::uint64_t done, std::uint64_t bytes);
/// Partition or region where it begins: what fault rules call an item.
[[nodiscard]] std::string itemOf(Board& board, const StorageRange& range);

} // namespace flashwright::mediatek::device
