// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/old_journals.h"

#include "app/setup/job_trace.h"
#include "core/history/history.h"
#include "core/journal/journal_file.h"
#include "core/journal/journal_reader.h"

#include <limits>
#include <set>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// Journals that failed jobs are explained by.
Result<std::set<fs::path>> journalsOfFailures(const fs::path& stateFolder)
{
    TRY_LET(const std::unique_ptr<History> history, History::open(stateFolder));
    HistoryQuery query;
    query.result = "failed";
    query.limit = std::numeric_limits<int>::max();
    TRY_LET(const std::vector<JobRecord> records, history->search(query));
    std::set<fs::path> journals;
    for (const JobRecord& record : records) {
        journals.insert(record.journal.filename());
    }
    return journals;
}

bool isOver(const fs::path& journal)
{
    const auto digest = readJournal(journal);
    return digest && !digest->isUnfinished();
}

class Cleaning {
public:
    Cleaning(fs::file_time_type before, std::set<fs::path> needed)
        : m_before(before)
        , m_needed(std::move(needed))
    {
    }

    void clean(const fs::path& journals, const fs::path& traces)
    {
        for (const fs::path& file : oldIn(journals)) {
            const bool wanted = m_needed.contains(file.filename()) || isBeingWritten(file) || !isOver(file);
            if (wanted) {
                ++m_done.kept;
                m_needed.insert(traceOf(file));
            } else {
                remove(file);
            }
        }
        for (const fs::path& file : oldIn(traces)) {
            const bool wanted = m_needed.contains(file.filename()) || isBeingWritten(file);
            wanted ? void(++m_done.kept) : remove(file);
        }
    }
    [[nodiscard]] const OldJournals& done() const noexcept { return m_done; }

private:
    static fs::path traceOf(const fs::path& journal) { return journal.stem().string() + ".trace.jsonl"; }

    [[nodiscard]] std::vector<fs::path> oldIn(const fs::path& folder) const
    {
        std::vector<fs::path> old;
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder, ignored)) {
            const bool ours = entry.path().extension() == ".jsonl" && entry.is_regular_file(ignored)
                && !entry.is_symlink(ignored);
            if (ours && entry.last_write_time(ignored) < m_before) {
                old.push_back(entry.path());
            }
        }
        return old;
    }

    void remove(const fs::path& file)
    {
        std::error_code why;
        const std::uintmax_t bytes = fs::file_size(file, why);
        if (!why && fs::remove(file, why)) {
            ++m_done.removed;
            m_done.bytes += bytes;
        } else {
            ++m_done.kept;
        }
    }

    fs::file_time_type m_before;
    std::set<fs::path> m_needed;
    OldJournals m_done;
};

} // namespace

Result<OldJournals> removeOldJournals(
    const fs::path& stateFolder, std::chrono::hours age, fs::file_time_type now)
{
    TRY_LET(std::set<fs::path> needed, journalsOfFailures(stateFolder));
    Cleaning cleaning(now - age, std::move(needed));
    cleaning.clean(stateFolder / "journal", usualTraceFolder(stateFolder));
    return cleaning.done();
}

} // namespace flashwright
