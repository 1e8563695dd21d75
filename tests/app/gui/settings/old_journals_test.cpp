// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/job_trace.h"
#include "app/setup/old_journals.h"
#include "core/base/clock.h"
#include "core/history/history.h"
#include "tests/app/gui/gui_support.h"

#include <QTemporaryDir>

#include <fstream>

namespace flashwright::test {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class OldJournals : public ::testing::Test {
protected:
    OldJournals()
        : state(folder.path().toStdString())
    {
        fs::create_directories(state / "journal");
        fs::create_directories(usualTraceFolder(state));
    }
    fs::path write(const fs::path& file, const std::string& text, std::chrono::hours age)
    {
        std::ofstream(file) << text;
        fs::last_write_time(file, fs::file_time_type::clock::now() - age);
        return file;
    }
    fs::path journal(const char* name, std::chrono::hours age, const std::string& text = Over)
    {
        return write(state / "journal" / name, text, age);
    }
    fs::path trace(const char* name, std::chrono::hours age)
    {
        return write(usualTraceFolder(state) / name, "{}\n", age);
    }
    flashwright::OldJournals clean(std::chrono::hours age)
    {
        const auto done = removeOldJournals(state, age);
        EXPECT_TRUE(done) << done.error().toLogLine();
        return done.value_or(flashwright::OldJournals{});
    }
    static inline const std::string Over =
        "{\"event\":\"note\",\"name\":\"opened\",\"v\":1,\"value\":\"2026-11-01T10:00:00.000Z\"}\n"
        "{\"event\":\"done\",\"result\":\"succeeded\",\"v\":1}\n";
    QTemporaryDir folder;
    fs::path state;
};

} // namespace

TEST_F(OldJournals, onlyThoseOlderThanTheTimeGo)
{
    const fs::path old = journal("a.jsonl", 24h * 8);
    const fs::path young = journal("b.jsonl", 24h * 6);
    const fs::path oldTrace = trace("a.trace.jsonl", 24h * 8);
    const fs::path other = write(state / "journal" / "notes.txt", "mine", 24h * 900);
    const auto done = clean(24h * 7);
    EXPECT_EQ(done.removed, 2U);
    EXPECT_EQ(done.kept, 0U);
    EXPECT_GT(done.bytes, 0U);
    EXPECT_FALSE(fs::exists(old));
    EXPECT_FALSE(fs::exists(oldTrace));
    EXPECT_TRUE(fs::exists(young));
    EXPECT_TRUE(fs::exists(other)) << "not a file of ours";
}

TEST_F(OldJournals, whatAFailedJobIsExplainedByStays)
{
    const fs::path needed = journal("failed.jsonl", 24h * 400);
    const fs::path itsTrace = trace("failed.trace.jsonl", 24h * 400);
    const fs::path passed = journal("passed.jsonl", 24h * 400);
    const auto history = *History::open(state);
    JobRecord record;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(9, 30), Qt::UTC);
    record.kind = "flash";
    record.result = "failed";
    record.journal = needed;
    ASSERT_TRUE(history->add(record));
    record.uid.clear();
    record.result = "passed";
    record.journal = passed;
    ASSERT_TRUE(history->add(record));
    const auto done = clean(24h);
    EXPECT_EQ(done.removed, 1U);
    EXPECT_EQ(done.kept, 2U);
    EXPECT_TRUE(fs::exists(needed));
    EXPECT_TRUE(fs::exists(itsTrace));
    EXPECT_FALSE(fs::exists(passed));
}

TEST_F(OldJournals, whatIsBeingWrittenOrCannotBeReadStays)
{
    const fs::path file = state / "journal" / "now.jsonl";
    SystemClock clock;
    const auto open = *Journal::open(file, clock);
    fs::last_write_time(file, fs::file_time_type::clock::now() - 24h * 400);
    const fs::path damaged = journal("damaged.jsonl", 24h * 400, "{\"event\":\"opened\",\"v\":99}\n");
    const auto done = clean(24h);
    EXPECT_EQ(done.removed, 0U);
    EXPECT_EQ(done.kept, 2U);
    EXPECT_TRUE(fs::exists(file));
    EXPECT_TRUE(fs::exists(damaged));
}

} // namespace flashwright::test
