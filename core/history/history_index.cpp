// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history_index.h"

#include "core/history/record_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QVariant>

#include <atomic>
#include <set>

namespace flashwright {

namespace {

constexpr int IndexVersion = 2;
constexpr const char* WaitForOthers = "QSQLITE_BUSY_TIMEOUT=5000";
// SQLite's own numbers. Source: [spec] sqlite.org/rescode.html
constexpr const char* Corrupt = "11";
constexpr const char* NotADatabase = "26";

/// What turns a database of the version before into one of `version`.
struct Migration {
    int version;
    const char* statement;
};

constexpr Migration Migrations[]{
    {1, "CREATE TABLE records (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, line TEXT NOT NULL)"},
    {1, "CREATE TABLE progress (name TEXT PRIMARY KEY, value INTEGER NOT NULL)"},
    {2, "ALTER TABLE records ADD COLUMN started TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN chip TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN product TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN result TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN cause TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN port TEXT NOT NULL DEFAULT ''"},
    {2, "ALTER TABLE records ADD COLUMN search TEXT NOT NULL DEFAULT ''"},
    {2, "CREATE INDEX records_started ON records (started)"},
};

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
}

void gather(const QJsonValue& value, QStringList& into)
{
    if (value.isString()) {
        into.append(value.toString().toCaseFolded());
    }
    for (const QJsonValue& item : value.toArray()) {
        gather(item, into);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        gather(it.value(), into);
    }
}

/// Every text of a record, so that one search finds any of them.
QString searchText(const JobRecord& record)
{
    QStringList all;
    gather(recordJson(record), all);
    return all.join(QLatin1Char('\n'));
}

/// As the columns chip, product, result, cause, port, search, started want them.
QVariantList columnsOf(const JobRecord& record)
{
    return {folded(record.chip), folded(record.product), folded(record.result), folded(record.cause),
        folded(record.port), searchText(record), record.started.toUTC().toString(Qt::ISODateWithMs)};
}

Result<JobRecord> recordOf(const QSqlQuery& row)
{
    TRY_LET(
        JobRecord record, recordFromJson(QJsonDocument::fromJson(row.value(1).toString().toUtf8()).object()));
    record.id = row.value(0).toLongLong();
    return record;
}

Failure failed(const QSqlError& error)
{
    return failWithProblem(Fault::HostIo, "history.index", "unreadable")
        .with("sqlite", error.nativeErrorCode().toStdString())
        .with("detail", error.databaseText().toStdString());
}

} // namespace

HistoryIndex::HistoryIndex(QString connection)
    : m_connection(std::move(connection))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

HistoryIndex::~HistoryIndex()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool HistoryIndex::isDamage(const Error& error)
{
    const std::string_view code = error.fact("sqlite");
    return code == Corrupt || code == NotADatabase || error.fact("problem") == "record-damaged";
}

Result<std::unique_ptr<HistoryIndex>> HistoryIndex::open(const std::filesystem::path& file)
{
    static std::atomic<unsigned> next{1};
    std::unique_ptr<HistoryIndex> index(
        new HistoryIndex(QStringLiteral("flashwright-history-%1").arg(next++)));
    index->m_database.setConnectOptions(QLatin1String(WaitForOthers));
    index->m_database.setDatabaseName(
        file.empty() ? QStringLiteral(":memory:") : QString::fromStdString(file.string()));
    if (!index->m_database.open()) {
        return failed(index->m_database.lastError()).with("file", file.string());
    }
    if (auto prepared = index->prepare(); !prepared) {
        if (!isDamage(prepared.error())) {
            return tl::unexpected(std::move(prepared).error());
        }
        index->m_state = State::Damaged;
    }
    return index;
}

Result<QSqlQuery> HistoryIndex::run(const QString& statement, const QVariantList& values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return failed(query.lastError());
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return failed(query.lastError());
    }
    return query;
}

Result<void> HistoryIndex::prepare()
{
    // Readers and one writer do not wait for each other. A file system that cannot do it keeps the usual,
    // equally safe, manner.
    TRY(run(QStringLiteral("PRAGMA journal_mode=WAL")));
    TRY_LET(QSqlQuery check, run(QStringLiteral("PRAGMA quick_check(1)")));
    if (!check.next() || check.value(0).toString() != QLatin1String("ok")) {
        m_state = State::Damaged;
        return {};
    }
    check.finish();
    TRY_LET(QSqlQuery version, run(QStringLiteral("PRAGMA user_version")));
    const int found = version.next() ? version.value(0).toInt() : 0;
    version.finish();
    if (found > IndexVersion) {
        m_state = State::Newer;
        return {};
    }
    return found == IndexVersion ? Result<void>() : migrate(found);
}

Result<void> HistoryIndex::migrate(int from)
{
    TRY(run(QStringLiteral("BEGIN IMMEDIATE")));
    // Another program may have done it while this one waited for its turn.
    TRY_LET(QSqlQuery version, run(QStringLiteral("PRAGMA user_version")));
    from = version.next() ? version.value(0).toInt() : from;
    version.finish();
    for (const Migration& step : Migrations) {
        if (step.version > from) {
            TRY(run(QLatin1String(step.statement)));
        }
    }
    if (from > 0 && from < IndexVersion) {
        TRY(fillColumns());
    }
    TRY(run(QStringLiteral("PRAGMA user_version=%1").arg(IndexVersion)));
    TRY(run(QStringLiteral("COMMIT")));
    return {};
}

/// Rows of an older version have their line, but not what was taken out of it.
Result<void> HistoryIndex::fillColumns()
{
    TRY_LET(QSqlQuery rows, run(QStringLiteral("SELECT id, line FROM records")));
    std::vector<JobRecord> records;
    while (rows.next()) {
        TRY_LET(JobRecord record, recordOf(rows));
        records.push_back(std::move(record));
    }
    rows.finish();
    for (const JobRecord& record : records) {
        TRY(run(QStringLiteral("UPDATE records SET chip=?, product=?, result=?, cause=?, port=?, search=?, "
                               "started=? WHERE id=?"),
            columnsOf(record) + QVariantList{static_cast<qint64>(record.id)}));
    }
    return {};
}

Result<void> HistoryIndex::insert(const RecordLines::Line& line)
{
    TRY(run(
        QStringLiteral("INSERT OR IGNORE INTO records (chip, product, result, cause, port, search, started, "
                       "uid, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        columnsOf(line.record)
            + QVariantList{QString::fromStdString(line.record.uid), QString::fromUtf8(line.text)}));
    return {};
}

/// The lines were taken away: what the index still knows goes back into the file.
Result<void> HistoryIndex::giveBack(const RecordLinesFile& lines)
{
    TRY_LET(const RecordLines there, lines.readFrom(0));
    std::set<std::string> known;
    for (const RecordLines::Line& line : there.lines) {
        known.insert(line.record.uid);
    }
    TRY_LET(QSqlQuery rows, run(QStringLiteral("SELECT uid, line FROM records ORDER BY id")));
    while (rows.next()) {
        if (!known.contains(rows.value(0).toString().toStdString())) {
            TRY(lines.append(rows.value(1).toString().toUtf8()));
        }
    }
    return {};
}

Result<std::size_t> HistoryIndex::takeIn(const RecordLinesFile& lines)
{
    TRY_LET(QSqlQuery row, run(QStringLiteral("SELECT value FROM progress WHERE name='lines'")));
    const auto read = row.next() ? static_cast<std::uint64_t>(row.value(0).toLongLong()) : 0;
    row.finish();
    if (lines.isShorterThan(read)) {
        TRY(giveBack(lines));
        TRY(run(QStringLiteral("INSERT OR REPLACE INTO progress (name, value) VALUES ('lines', 0)")));
        return takeIn(lines);
    }
    TRY_LET(const RecordLines found, lines.readFrom(read));
    for (const RecordLines::Line& line : found.lines) {
        TRY(insert(line));
    }
    TRY(run(QStringLiteral("INSERT OR REPLACE INTO progress (name, value) VALUES ('lines', ?)"),
        {static_cast<qint64>(found.end)}));
    return found.damaged;
}

Result<std::size_t> HistoryIndex::catchUp(const RecordLinesFile& lines)
{
    TRY(run(QStringLiteral("BEGIN IMMEDIATE")));
    Result<std::size_t> damaged = takeIn(lines);
    if (!damaged) {
        (void)run(QStringLiteral("ROLLBACK"));
        return damaged;
    }
    TRY(run(QStringLiteral("COMMIT")));
    return damaged;
}

Result<std::int64_t> HistoryIndex::idOf(const std::string& uid) const
{
    TRY_LET(QSqlQuery row,
        run(QStringLiteral("SELECT id FROM records WHERE uid=?"), {QString::fromStdString(uid)}));
    return row.next() ? row.value(0).toLongLong() : 0;
}

Result<JobRecord> HistoryIndex::record(std::int64_t id) const
{
    TRY_LET(QSqlQuery row,
        run(QStringLiteral("SELECT id, line FROM records WHERE id=?"), {static_cast<qint64>(id)}));
    if (!row.next()) {
        return failWithProblem(Fault::Refused, "history.record", "no-such-record")
            .with("item", std::to_string(id));
    }
    return recordOf(row);
}

Result<std::vector<JobRecord>> HistoryIndex::search(const HistoryQuery& query) const
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    const auto want = [&](const char* condition, const std::string& value) {
        if (!value.empty()) {
            conditions.append(QLatin1String(condition));
            values.append(folded(value));
        }
    };
    want("instr(search, ?)", query.text);
    want("instr(chip, ?)", query.chip);
    want("instr(product, ?)", query.product);
    want("result = ?", query.result);
    want("cause = ?", query.cause);
    want("port = ?", query.port);
    if (query.since) {
        conditions.append(QStringLiteral("started >= ?"));
        values.append(query.since->toUTC().toString(Qt::ISODateWithMs));
    }
    values.append(query.limit);
    TRY_LET(QSqlQuery rows,
        run(QStringLiteral("SELECT id, line FROM records WHERE %1 ORDER BY started DESC, id DESC LIMIT ?")
                .arg(conditions.join(QLatin1String(" AND "))),
            values));
    std::vector<JobRecord> found;
    while (rows.next()) {
        TRY_LET(JobRecord record, recordOf(rows));
        found.push_back(std::move(record));
    }
    return found;
}

} // namespace flashwright
