// SPDX-License-Identifier: GPL-3.0-or-later
/// Where everything lies on the phone's storage: its own table, and the places beside it.
#pragma once

#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/table/gpt.h"

namespace flashwright::mediatek {

enum class TableKind : std::uint8_t { None, Gpt, Pmt };

struct PhoneTable {
    TableKind kind = TableKind::None;
    Gpt gpt; ///< of a GPT phone
    std::vector<PmtRow> pmt; ///< of an older one
    std::string state; ///< "gpt", "gpt-backup" (the first copy is damaged), "pmt", "missing", "damaged"
};

/// Reads the table through the loader: the copy at the start, else the one at the end; on older phones the
/// loader's own report. A storage without a table is no error. Errors of the agent.
[[nodiscard]] Result<PhoneTable> readPhoneTable(DownloadAgent& agent, Attention attention);

/// Rows for PhoneFacts: the table's, and "preloader", "pgpt" and "sgpt" beside it. Pure.
[[nodiscard]] std::vector<PhonePartition> rowsOf(const PhoneTable& table, const StorageReport& storage);

/// The regions that boot the phone: boot1 and boot2, or LU0 and LU1; those that exist.
[[nodiscard]] std::vector<Region> bootRegions(const StorageReport& storage);

/// Project name of the preloader on the phone; empty when it does not tell, or there is none. LinkLost,
/// Cancelled and Timeout only.
[[nodiscard]] Result<std::string> readBoardName(DownloadAgent& agent, Attention attention);

/// An agent's read into memory.
[[nodiscard]] Result<Bytes> readBytes(DownloadAgent& agent, const Area& area, Attention attention);

} // namespace flashwright::mediatek
