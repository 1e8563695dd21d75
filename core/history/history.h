// SPDX-License-Identifier: GPL-3.0-or-later
/// One record for each unit and job: a line of JSON for machines (resources/schema/record.schema.json) and a
/// row of an SQLite file for searching.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session/session_events.h"

#include <QDateTime>

#include <filesystem>

namespace flashwright {

struct JobRecord {
    std::int64_t id = 0; ///< row in the history; 0 = not filed yet
    QDateTime started; ///< UTC
    milliseconds took{};
    std::string kind; ///< "flash", "backup", … as the command line calls it
    std::string scene; ///< of a flash
    std::string maker;
    std::string chip;
    std::string unit; ///< in full; masked on export
    std::string port; ///< physical port path
    std::string product; ///< of the firmware
    std::string version;
    std::filesystem::path package;
    std::string planDigest;
    std::string result; ///< "passed", "failed", "cancelled"
    std::string cause; ///< diagnosis id of a failure
    std::string reached; ///< stage word
    std::uint64_t bytesWritten = 0;
    double bytesPerSecond = 0; ///< while writing; 0 = unknown
    std::uint64_t comparedBytes = 0;
    std::vector<AreaProof> areas;
    std::filesystem::path vaultEntry;
    std::filesystem::path journal;
    /// Label -> SHA-256 of what was written, in the plan's order; loaders as "loader:<name>".
    std::vector<std::pair<std::string, std::string>> images;
    std::string tool; ///< program and version
};

struct HistoryQuery {
    std::string text; ///< any column contains it
    std::string chip;
    std::string product;
    std::string result;
    std::string cause;
    std::string port;
    std::optional<QDateTime> since;
    int limit = 200;
};

/// One thread at a time; several programs may use one file.
class History {
public:
    /// <stateFolder>/history.sqlite and <stateFolder>/records.jsonl; made when missing, carried over from
    /// older schema versions. HostIo.
    [[nodiscard]] static Result<std::unique_ptr<History>> open(const std::filesystem::path& stateFolder);
    ~History();
    /// Files the record in both places. HostIo, NoRoom.
    Result<std::int64_t> add(const JobRecord& record);
    /// Newest first. HostIo.
    [[nodiscard]] Result<std::vector<JobRecord>> search(const HistoryQuery& query) const;
    /// Refused (no-such-record).
    [[nodiscard]] Result<JobRecord> record(std::int64_t id) const;

private:
    struct Store;
    explicit History(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace flashwright
