// SPDX-License-Identifier: GPL-3.0-or-later
/// Which runs of bytes on the storage an operation means. Pure; any thread.
#pragma once

#include "core/plan/operation.h"
#include "protocols/mediatek/stages/phone_table.h"

namespace flashwright::mediatek {

/// The region that an operation names by itself: its own word, or the first one of the entry's; nothing when
/// it names none. WrongPhone (no-such-partition) for a word that means nothing on this storage.
[[nodiscard]] Result<std::optional<Region>> regionNamed(
    const Operation& operation, const StorageReport& storage);

/// The place of an operation's target or address. The length is what the operation says, else the rest of the
/// target or of the region. WrongPhone (no-such-partition), NoRoom (image-larger-than-partition).
[[nodiscard]] Result<Area> areaOf(
    const Operation& operation, const std::vector<PhonePartition>& rows, const StorageReport& storage);

/// All that an erase without a target means: every region except the one for secure storage, without what
/// the attribute "spare" keeps ("table", "table,boot").
[[nodiscard]] std::vector<Area> everything(
    const Operation& operation, const std::vector<PhonePartition>& rows, const StorageReport& storage);

/// True when the operation is about what boots the phone from its boot regions.
[[nodiscard]] bool isPreloader(const Operation& operation);

} // namespace flashwright::mediatek
