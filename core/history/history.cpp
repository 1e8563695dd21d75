// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include "core/history/history_index.h"
#include "core/history/record_json.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QUuid>

namespace flashwright {

namespace {

constexpr int LockWaitMs = 10000;

std::string stamp()
{
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")).toStdString();
}

Result<void> makeFolder(const std::filesystem::path& folder)
{
    std::error_code why;
    std::filesystem::create_directories(folder, why);
    if (why) {
        const bool full = why == std::errc::no_space_on_device;
        return failWithProblem(
            full ? Fault::NoRoom : Fault::HostIo, "history.folder", full ? "disk-full" : "unreadable")
            .with("file", folder.string())
            .with("detail", why.message());
    }
    return {};
}

} // namespace

struct History::Store {
    explicit Store(const std::filesystem::path& folder)
        : database(folder / "history.sqlite")
        , lines(folder / "records.jsonl")
    {
    }

    std::filesystem::path database;
    RecordLinesFile lines;
    std::unique_ptr<HistoryIndex> index;
    std::vector<Error> troubles;

    void tell(const char* problem, const std::filesystem::path& file, std::size_t count = 0)
    {
        Failure failure = failWithProblem(Fault::HostIo, "history.open", problem).with("file", file.string());
        if (count != 0) {
            failure = std::move(failure).with("count", std::to_string(count));
        }
        troubles.push_back(std::move(failure.value()));
    }

    /// The damaged database is kept, under a name that says when; its log goes with it.
    Result<void> moveAside()
    {
        const std::filesystem::path aside = database.string() + ".damaged-" + stamp();
        std::error_code why;
        std::filesystem::rename(database, aside, why);
        if (why) {
            return failWithProblem(Fault::HostIo, "history.aside", "unreadable")
                .with("file", database.string())
                .with("detail", why.message());
        }
        for (const char* part : {"-wal", "-shm"}) {
            std::filesystem::rename(database.string() + part, aside.string() + part, why);
        }
        tell("history-rebuilt", aside);
        return {};
    }

    Result<void> open()
    {
        // Two programs that find the damage at once must not move each other's new file away.
        QLockFile lock(QString::fromStdString(database.string() + ".lock"));
        lock.tryLock(LockWaitMs);
        TRY_LET(index, HistoryIndex::open(database));
        if (index->state() == HistoryIndex::State::Damaged) {
            index.reset();
            TRY(moveAside());
            TRY_LET(index, HistoryIndex::open(database));
        }
        if (index->state() == HistoryIndex::State::Newer) {
            tell("history-newer", database);
            TRY_LET(index, HistoryIndex::open({}));
        }
        TRY_LET(const std::size_t damaged, index->catchUp(lines));
        if (damaged != 0) {
            tell("record-damaged", lines.path(), damaged);
        }
        return {};
    }

    /// A database may break while it is in use: it is made again, and the work done once more.
    template <class Work> auto repairing(Work work) -> decltype(work())
    {
        auto done = work();
        if (done || !HistoryIndex::isDamage(done.error())) {
            return done;
        }
        index.reset();
        TRY(moveAside());
        TRY(open());
        return work();
    }
};

History::History(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

History::~History() = default;

Result<std::unique_ptr<History>> History::open(const std::filesystem::path& stateFolder)
{
    TRY(makeFolder(stateFolder));
    auto store = std::make_unique<Store>(stateFolder);
    TRY(store->open());
    return std::unique_ptr<History>(new History(std::move(store)));
}

Result<std::int64_t> History::add(const JobRecord& record)
{
    JobRecord filed = record;
    filed.id = 0;
    if (filed.uid.empty()) {
        filed.uid = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    }
    TRY(m_store->lines.append(QJsonDocument(recordJson(filed)).toJson(QJsonDocument::Compact)));
    return m_store->repairing([&]() -> Result<std::int64_t> {
        TRY(m_store->index->catchUp(m_store->lines));
        return m_store->index->idOf(filed.uid);
    });
}

Result<std::vector<JobRecord>> History::search(const HistoryQuery& query) const
{
    return m_store->repairing([&]() -> Result<std::vector<JobRecord>> {
        TRY(m_store->index->catchUp(m_store->lines));
        return m_store->index->search(query);
    });
}

Result<JobRecord> History::record(std::int64_t id) const
{
    return m_store->repairing([&]() -> Result<JobRecord> {
        TRY(m_store->index->catchUp(m_store->lines));
        return m_store->index->record(id);
    });
}

const std::vector<Error>& History::troubles() const noexcept
{
    return m_store->troubles;
}

} // namespace flashwright
