// SPDX-License-Identifier: GPL-3.0-or-later
/// One record for each unit and job: a line of JSON for machines (resources/schema/record.schema.json) and a
/// row of an SQLite file for searching.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/plan/plan_summary.h"
#include "core/session/session_events.h"

#include <QDateTime>

#include <filesystem>
#include <map>
#include <vector>

namespace flashwright {

/// How long one stage of a job took, all its visits together.
struct PhaseTime {
    std::string stage; ///< stage word
    milliseconds took{};
    std::uint64_t bytes = 0; ///< moved in it; 0 = none
};

struct JobRecord {
    std::int64_t id = 0; ///< row in the history; 0 = not filed yet
    std::string uid; ///< names the record for ever; made by History::add when empty
    QDateTime started; ///< UTC
    milliseconds took{};
    std::string kind; ///< "flash", "backup", … as the command line calls it
    std::string scene; ///< of a flash
    std::string maker;
    std::string chip;
    std::string unit; ///< in full; masked on export
    std::map<std::string, std::string> identities; ///< what else names the unit ("soc_id"), in full
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
    double readBytesPerSecond = 0; ///< while reading and comparing; 0 = unknown
    std::uint64_t comparedBytes = 0;
    std::size_t comparedAreas = 0;
    std::size_t notComparable = 0; ///< written, but the phone changes them by itself
    std::vector<AreaProof> areas;
    std::filesystem::path vaultEntry;
    std::filesystem::path journal;
    /// Label -> SHA-256 of what was written, in the plan's order; loaders as "loader:<name>".
    std::vector<std::pair<std::string, std::string>> images;
    std::vector<PhaseTime> phases; ///< in the order in which they were first entered
    std::string tool; ///< program and version
};

/// Empty = any. Upper and lower case count as the same.
struct HistoryQuery {
    std::string text = {}; ///< any text of the record contains it
    std::string chip = {}; ///< contained in the chip's name
    std::string product = {}; ///< contained in the product's name
    std::string result = {}; ///< these and the next: the whole word
    std::string cause = {};
    std::string port = {};
    std::optional<QDateTime> since = {};
    int limit = 200;
};

/// How jobs ended that have one thing in common.
struct HistoryTally {
    std::string key; ///< the port, unit, package, chip or product
    std::size_t passed = 0;
    std::size_t failed = 0;
    std::size_t cancelled = 0;
    std::map<std::string, std::size_t> causes; ///< of the failed ones
    QDateTime latest; ///< begin of the newest one, UTC
};

enum class TallyBy : std::uint8_t { Port, Unit, Package, Product, Chip };

/// records.jsonl is the truth: it only grows, and each line is on the disk before add() returns.
/// history.sqlite is its index: other programs' lines are taken in on the way, and a damaged or missing one
/// is made again. One thread at a time; several programs may use one folder.
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
    /// Most jobs first; jobs without the key are left out. `query.limit` is of the jobs looked at. HostIo.
    [[nodiscard]] Result<std::vector<HistoryTally>> tally(TallyBy by, const HistoryQuery& query = {}) const;
    /// The middle speed of the newest jobs that passed with that chip on that port; where there are too few,
    /// of that chip on any port. HostIo.
    [[nodiscard]] Result<LinkSpeed> usualSpeed(const std::string& chip, const std::string& port) const;
    /// The middle time of each stage in the newest jobs of that kind that passed with that chip, by stage
    /// word. HostIo.
    [[nodiscard]] Result<std::map<std::string, milliseconds>> usualTimes(
        const std::string& chip, const std::string& kind) const;
    /// What the user should be told of the files: HostIo (history-rebuilt, fact file: where the damaged one
    /// went), (record-damaged, facts file and count), (history-newer, fact file: made by a newer program and
    /// left alone).
    [[nodiscard]] const std::vector<Error>& troubles() const noexcept;

private:
    struct Store;
    explicit History(std::unique_ptr<Store> store);
    std::unique_ptr<Store> m_store;
};

} // namespace flashwright
