// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/preferences/job_preferences.h"
#include "app/setup/job_trace.h"
#include "core/trace/trace_file.h"
#include "tests/app/gui/window_fixture.h"

namespace flashwright::test {

namespace {

namespace fs = std::filesystem;

class JobHabits : public WindowFixture {
protected:
    [[nodiscard]] fs::path state() const { return stations->station()->stateFolder(); }
    static std::vector<fs::path> filesIn(const fs::path& folder)
    {
        std::vector<fs::path> files;
        std::error_code ignored;
        for (const auto& entry : fs::directory_iterator(folder, ignored)) {
            files.push_back(entry.path());
        }
        return files;
    }
    void stopAll()
    {
        trigger("stop");
        ASSERT_TRUE(eventually([this] { return !window->flash().isActive(); }));
    }
};

} // namespace

TEST_F(JobHabits, aTraceOfTheNextJobsIsKeptWhenWanted)
{
    practise();
    trigger("trace");
    EXPECT_TRUE(window->bench().preferences.get(preference::Trace));
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    const fs::path journal = window->phones().at(0).journalFile.toStdString();
    stopAll();
    const fs::path file = usualTraceFolder(state()) / (journal.stem().string() + ".trace.jsonl");
    Result<Trace> trace = readTrace(file);
    ASSERT_TRUE(trace) << trace.error().toLogLine();
    EXPECT_EQ(trace->title.command, "flash");
    EXPECT_GT(trace->events.size(), 100U);
    EXPECT_EQ(trace->damaged, 0U);
    QFile told(QString::fromStdString(journal.string()));
    ASSERT_TRUE(told.open(QIODevice::ReadOnly));
    EXPECT_TRUE(told.readAll().contains(file.filename().string().c_str()));
}

TEST_F(JobHabits, noTraceIsKeptUnasked)
{
    practise();
    startAndAgree();
    ASSERT_TRUE(verdictComes(Verdict::Passed));
    stopAll();
    EXPECT_TRUE(filesIn(usualTraceFolder(state())).empty());
}

TEST_F(JobHabits, theWaitIsOfTheFirstPhoneOnly)
{
    window->bench().preferences.set(preference::WaitMinutes, 2);
    practise();
    fake();
    startAndAgree();
    ASSERT_EQ(launcher.sessions.size(), 1U);
    EXPECT_EQ(launcher.sessions[0]->wish.wait, seconds(120));
    launcher.sessions[0]->sight("usb-1-2");
    ASSERT_TRUE(eventually([this] { return launcher.sessions.size() == 2; }));
    EXPECT_FALSE(launcher.sessions[1]->wish.wait.has_value());
}

} // namespace flashwright::test
