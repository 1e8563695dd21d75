// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/agent_storage.h"

#include "core/base/units.h"
#include "protocols/mediatek/virtual/boot_maker.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

std::uint64_t layoutBytes(const PhoneProfile& profile, std::string_view name)
{
    const auto line = std::find_if(profile.partitions.begin(), profile.partitions.end(),
        [name](const PartitionLine& one) { return one.name == name; });
    return line == profile.partitions.end() ? 0 : line->bytes;
}

std::optional<StorageRange> tableRange(Board& board, std::string_view name)
{
    const std::uint64_t bytes = layoutBytes(board.profile(), name);
    const std::uint64_t user = board.storage().size(Part::User);
    if (bytes == 0 || bytes > user) {
        return std::nullopt;
    }
    return StorageRange{Part::User, std::nullopt, name == "pgpt" ? 0 : user - bytes, bytes, {}};
}

StorageRange preloaderRange(Board& board)
{
    const bool ufs = board.profile().storage == DeviceStorage::Ufs;
    const Part first = ufs ? Part::Lu0 : Part::Boot1;
    StorageRange range{first, ufs ? Part::Lu1 : Part::Boot2, 0, 0, makeBootHeader(board.profile())};
    range.bytes = board.storage().size(first)
        - std::min<std::uint64_t>(board.storage().size(first), range.before.size());
    return range;
}

} // namespace

std::optional<StorageRange> rangeByName(Board& board, std::string_view name)
{
    if (name == "pgpt" || name == "sgpt") {
        return tableRange(board, name);
    }
    if (name == "preloader") {
        return preloaderRange(board);
    }
    for (const PhoneStorage::Line& line : board.storage().table()) {
        if (line.name == name) {
            return StorageRange{Part::User, std::nullopt, line.offset, line.bytes, {}};
        }
    }
    return std::nullopt;
}

bool onStorage(Board& board, const StorageRange& range)
{
    const auto fits = [&](Part part) {
        return board.storage().has(part) && rangeFits(range.offset, range.bytes, board.storage().size(part));
    };
    return range.bytes != 0 && fits(range.part) && (!range.copy || fits(*range.copy));
}

bool needsTable(Board& board, const StorageRange& range)
{
    // Source: [capture] genuine agents refuse a disk without a table; [inferred] the table's own place is not
    // refused, or nothing could ever be written to a new disk.
    constexpr std::uint64_t SmallestTablePlace = 34 * 512;
    if (range.part != Part::User || board.storage().hasTable()) {
        return false;
    }
    const std::uint64_t primary = std::max(layoutBytes(board.profile(), "pgpt"), SmallestTablePlace);
    const std::uint64_t backup = layoutBytes(board.profile(), "sgpt");
    return range.offset >= primary && range.offset < board.storage().size(Part::User) - backup;
}

bool writePiece(Board& board, const StorageRange& range, std::uint64_t done, ByteSpan bytes)
{
    PhoneStorage& storage = board.storage();
    const std::uint64_t at = range.offset + range.before.size() + done;
    const auto put = [&](Part part) {
        const bool headed =
            done != 0 || range.before.empty() || storage.write(part, range.offset, range.before);
        return headed && storage.write(part, at, bytes);
    };
    return put(range.part) && (!range.copy || put(*range.copy));
}

bool erasePiece(Board& board, const StorageRange& range, std::uint64_t done, std::uint64_t bytes)
{
    PhoneStorage& storage = board.storage();
    const std::uint64_t at = range.offset + done;
    return storage.erase(range.part, at, bytes) && (!range.copy || storage.erase(*range.copy, at, bytes));
}

std::string itemOf(Board& board, const StorageRange& range)
{
    return board.storage().placeAt(range.part, range.offset);
}

} // namespace flashwright::mediatek::device
