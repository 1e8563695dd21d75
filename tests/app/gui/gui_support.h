// SPDX-License-Identifier: GPL-3.0-or-later
/// A firmware, sessions and rules made of nothing but what a test says.
#pragma once

#include "app/gui/controllers/session_launcher.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>
#include <mutex>

namespace flashwright::test {

/// Runs the event loop until `done` holds. @returns whether it did within the time.
inline bool eventually(const std::function<bool()>& done, int ms = 20000)
{
    return QTest::qWaitFor(done, ms);
}

/// The visible top-level window of a kind; null when there is none.
template <class Window> Window* topLevel()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* found = qobject_cast<Window*>(widget);
        if (found != nullptr && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

class FakePackage final : public FirmwarePackage {
public:
    FakePackage();
    [[nodiscard]] const PackageFacts& facts() const override { return m_facts; }
    [[nodiscard]] const std::vector<PackageEntry>& entries() const override { return m_entries; }
    [[nodiscard]] const std::vector<PartitionSpec>& partitions() const override { return m_partitions; }
    [[nodiscard]] const std::vector<Finding>& findings() const override { return m_findings; }
    [[nodiscard]] Result<std::unique_ptr<ImageSource>> open(const PackageEntry& entry) const override;
    Result<void> verify(ProgressSink& progress, const std::stop_token& stop) const override;

    PackageFacts m_facts;
    std::vector<PackageEntry> m_entries; ///< FDL1, FDL2, NV (calibration), BOOT, SYSTEM, USERDATA (erase)
    std::vector<PartitionSpec> m_partitions;
    std::vector<Finding> m_findings;
};

class FakeLauncher;

class FakeSession final : public RunningSession {
public:
    FakeSession(FakeLauncher& owner, JobRequest request, PortWish wish, SessionEvents& events);
    ~FakeSession() override;
    void start() override { started = true; }
    void requestStop() override;
    void abort() override;
    void answer(std::optional<Consent> consent) override { answers.push_back(std::move(consent)); }
    [[nodiscard]] std::filesystem::path journalFile() const override { return "fake.jsonl"; }
    [[nodiscard]] JobRecord record(const Outcome& outcome, const std::string& cause) override;

    void sight(const std::string& port);
    void enter(Stage stage, const std::string& item, std::uint64_t total, std::uint64_t done);
    void finish(Outcome outcome);
    [[nodiscard]] bool takes(const PortSighting& sighting) const { return wish.accepts(sighting); }

    FakeLauncher& owner;
    JobRequest request;
    PortWish wish;
    SessionEvents& events;
    bool started = false;
    bool sighted = false;
    bool stopRequested = false;
    bool aborted = false;
    bool over = false;
    std::vector<std::optional<Consent>> answers;
};

class FakeLauncher final : public SessionLauncher {
public:
    Result<std::unique_ptr<RunningSession>> launch(const JobRequest& request, const JobContext& context,
        PortWish wish, const Consent& consent, SessionEvents& events) override;
    Result<void> file(const JobRecord& record) override;
    [[nodiscard]] Diagnosis diagnose(FailureCase failure, const std::optional<PortSighting>& sighting,
        const Outcome& outcome, const FirmwarePackage* package) const override;
    [[nodiscard]] std::shared_ptr<void> listen(PortListener listener) override;

    std::vector<FakeSession*> sessions; ///< alive, oldest first
    std::vector<Consent> consents;
    std::vector<JobContext> contexts;
    std::mutex recordsMutex;
    std::vector<JobRecord> records; // guarded by recordsMutex
    PortListener ports;
    Diagnosis diagnosis;
    bool journalFails = false;
    std::function<void()> onRecord; ///< on the thread that makes a record
};

[[nodiscard]] PortSighting sightingOn(const std::string& port, TimePoint seen = {});
[[nodiscard]] Outcome passedOutcome();
[[nodiscard]] Outcome failedOutcome();
[[nodiscard]] Diagnosis refusedDiagnosis();

} // namespace flashwright::test
