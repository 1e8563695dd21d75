// SPDX-License-Identifier: GPL-3.0-or-later
/// The partition table of phones older than GPT. Source: [peer] bq/aquaris-E4.5:
/// mediatek/build/tools/ptgen/MT6582/ ptgen.pl; [peer] bkerler/mtkclient:
/// mtkclient/Library/Partitions/pmt.py. Pure; any thread.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <string>
#include <vector>

namespace flashwright::mediatek {

struct PmtRow {
    std::string name;
    std::uint64_t bytes = 0;
    std::uint64_t startBytes = 0;
    std::uint64_t flags = 0;
};

/// Records as a loader reports them (big endian). BadReply (table-damaged; facts field, offset_bytes).
[[nodiscard]] Result<std::vector<PmtRow>> readPmtReport(ByteSpan records);
[[nodiscard]] Bytes encodePmtReport(const std::vector<PmtRow>& rows);
/// The area on the storage itself (little endian, with its signatures). BadReply (table-missing,
/// table-damaged).
[[nodiscard]] Result<std::vector<PmtRow>> readPmtArea(ByteSpan area);

} // namespace flashwright::mediatek
