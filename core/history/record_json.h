// SPDX-License-Identifier: GPL-3.0-or-later
/// A record as a JSON object: the one spelling of records.jsonl, of `history --json` and of the support
/// bundle (resources/schema/record.schema.json). Pure; any thread.
#pragma once

#include "core/history/history.h"

#include <QJsonObject>

namespace flashwright {

/// Raised when a field changes its meaning or goes; every record carries it as "v".
constexpr int RecordSchemaVersion = 1;

/// The id, which only the index knows, is added as "id" when it is not 0.
[[nodiscard]] QJsonObject recordJson(const JobRecord& record);
/// Fields that are missing keep their defaults. HostIo (record-damaged) when it is no record, or of a newer
/// version.
[[nodiscard]] Result<JobRecord> recordFromJson(const QJsonObject& object);

/// "equal", "merged", "changed", "not-compared", "absent"
[[nodiscard]] std::string_view proofWord(AreaProof::State state) noexcept;

} // namespace flashwright
