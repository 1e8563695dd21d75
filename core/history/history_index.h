// SPDX-License-Identifier: GPL-3.0-or-later
/// history.sqlite: the index over records.jsonl.
#pragma once

#include "core/history/record_lines.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace flashwright {

/// One thread. Values go into statements bound, never as part of their text.
class HistoryIndex {
public:
    enum class State : std::uint8_t {
        Good,
        Damaged, ///< no database, or one that contradicts itself
        Newer, ///< of a program that is newer than this one
    };

    /// An empty path is an index in memory. HostIo when the file cannot be opened or made.
    [[nodiscard]] static Result<std::unique_ptr<HistoryIndex>> open(const std::filesystem::path& file);
    ~HistoryIndex();
    HistoryIndex(const HistoryIndex&) = delete;
    HistoryIndex& operator=(const HistoryIndex&) = delete;

    /// Of the file as it was opened; in any but Good nothing else may be called.
    [[nodiscard]] State state() const noexcept { return m_state; }
    /// Takes in what is new in the file, as one step that programs do one after the other. @returns how many
    /// lines were no records. HostIo; isDamage() of the error tells a damaged database.
    Result<std::size_t> catchUp(const RecordLinesFile& lines);
    [[nodiscard]] Result<std::int64_t> idOf(const std::string& uid) const;
    [[nodiscard]] Result<std::vector<JobRecord>> search(const HistoryQuery& query) const;
    /// Refused (no-such-record).
    [[nodiscard]] Result<JobRecord> record(std::int64_t id) const;
    [[nodiscard]] static bool isDamage(const Error& error);

private:
    explicit HistoryIndex(QString connection);
    Result<void> prepare();
    Result<void> migrate(int from);
    Result<void> fillColumns();
    Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {}) const;
    Result<void> insert(const RecordLines::Line& line);
    Result<std::size_t> takeIn(const RecordLinesFile& lines);
    Result<void> giveBack(const RecordLinesFile& lines);

    QString m_connection;
    QSqlDatabase m_database;
    State m_state = State::Good;
};

} // namespace flashwright
