// SPDX-License-Identifier: GPL-3.0-or-later
/// A partition table out of the rows that a firmware declares. Pure; any thread.
#pragma once

#include "core/image/firmware_package.h"
#include "protocols/mediatek/table/gpt.h"
#include "protocols/mediatek/table/pmt.h"

namespace flashwright::mediatek {

/// The rows of the user area in the firmware's order. Identities of the disk and of partitions that keep
/// their names stay; new ones are derived from the disk's and the name, so that the same job gives the same
/// table. A row without a start begins where the one before ends; rows behind the one that takes the rest are
/// counted back from the end. NoRoom (facts name, wanted_bytes, partition_bytes), PackageCorrupt
/// (overlapping).
[[nodiscard]] Result<Gpt> layOut(const std::vector<PartitionSpec>& rows, const Gpt& now);

/// The same for the older kind of table.
[[nodiscard]] Result<std::vector<PmtRow>> layOutPmt(
    const std::vector<PartitionSpec>& rows, const std::vector<PmtRow>& now, std::uint64_t userBytes);

} // namespace flashwright::mediatek
