// SPDX-License-Identifier: GPL-3.0-or-later
// A job that was cut off is taken up: on the same phone only, and nothing that still stands is done again.
#include "core/base/digest.h"
#include "core/session/resume_point.h"
#include "session_fixture.h"

#include <fstream>

namespace flashwright::test {
namespace {

/// What a journal would have kept of a session.
class Recorder {
public:
    explicit Recorder(HeardEvents& events)
    {
        events.onOperation = [this](const OperationEvent& event) { hear(event); };
    }
    [[nodiscard]] std::shared_ptr<ResumePoint> point(const HeardEvents& events) const
    {
        auto point = std::make_shared<ResumePoint>(m_point);
        point->plan = events.plans.at(0);
        point->unit = events.facts.back().uniqueId;
        point->copies = events.fact("vault.entry");
        return point;
    }

private:
    void hear(const OperationEvent& event)
    {
        m_point.began.insert(event.index);
        m_point.finished.erase(event.index);
        if (event.what != OperationEvent::What::Ended) {
            return;
        }
        m_point.finished[event.index] = event.sha256;
        if (event.operation.kind == OperationKind::SaveCopy && !event.sha256.empty()) {
            m_point.savedHashes[event.operation.file.filename().string()] = event.sha256;
        }
    }
    ResumePoint m_point;
};

class SessionResume : public SessionTest {
protected:
    /// The cable goes in the middle of the write of `boot`, which comes after that of `system`.
    void interrupt()
    {
        Recorder recorder(events);
        const auto keep = events.onOperation;
        events.onOperation = [this, keep](const OperationEvent& event) {
            keep(event);
            if (event.what == OperationEvent::What::Began && event.operation.kind == OperationKind::Write
                && event.operation.target == "boot") {
                station.phone->leavesAfterBlocks = station.phone->blocks() + 2;
            }
        };
        const Outcome& outcome = runAgreed();
        ASSERT_TRUE(outcome.error);
        EXPECT_EQ(outcome.error->fault, Fault::LinkLost) << outcome.error->toLogLine();
        EXPECT_TRUE(outcome.canResume);
        EXPECT_TRUE(outcome.bootChainOpen);
        point = recorder.point(events);
        ASSERT_TRUE(finished(OperationKind::Write, "system"));
        ASSERT_FALSE(finished(OperationKind::Write, "boot"));
    }

    const Outcome& resume()
    {
        station.phone->leavesAfterBlocks = -1;
        logBefore = station.phone->log().size();
        events = HeardEvents();
        events.onAsked = [this](
                             const Question& question) { current->answer(Consent{question.plan.digest()}); };
        station.request.resume = point;
        station.bus->pull("1");
        plugNow();
        return run(Consent{point->plan.digest()});
    }

    [[nodiscard]] bool finished(OperationKind kind, const std::string& target) const
    {
        const auto& all = point->plan.operations();
        return std::any_of(point->finished.begin(), point->finished.end(), [&](const auto& entry) {
            return all[entry.first].kind == kind && all[entry.first].target == target;
        });
    }
    [[nodiscard]] bool heard(const std::string& operation) const
    {
        return std::find(events.operations.begin(), events.operations.end(), operation)
            != events.operations.end();
    }
    /// Commands that the phone had since the interruption.
    [[nodiscard]] std::string commands() const { return station.phone->log().substr(logBefore); }
    void expectWhole()
    {
        EXPECT_EQ(station.phone->areas["system"], pattern(70000, 2));
        EXPECT_EQ(station.phone->areas["boot"], pattern(5000, 1));
        EXPECT_EQ(station.phone->areas["nv"], pattern(4096, 99));
    }
    void expectUntouched(const char* problem)
    {
        ASSERT_TRUE(events.outcome->error);
        EXPECT_EQ(events.outcome->error->fact("problem"), problem) << events.outcome->error->toLogLine();
        for (const char command : {'B', 'E', 'P', 'F'}) {
            EXPECT_EQ(commands().find(command), std::string::npos) << command;
        }
        EXPECT_TRUE(events.outcome->canResume);
    }

    std::shared_ptr<ResumePoint> point;
    std::size_t logBefore = 0;
};

TEST_F(SessionResume, writesOnlyWhatIsMissing)
{
    interrupt();
    const Outcome& outcome = resume();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_TRUE(events.questions.empty());
    EXPECT_TRUE(heard("ended write:system"));
    EXPECT_FALSE(heard("began write:system"));
    EXPECT_TRUE(heard("began write:boot"));
    EXPECT_FALSE(heard("began save-copy:nv"));
    const std::string log = commands();
    EXPECT_EQ(std::count(log.begin(), log.end(), 'B'), 1);
    EXPECT_EQ(events.fact("resume.rechecked"), "System");
    EXPECT_FALSE(outcome.bootChainOpen);
    EXPECT_FALSE(outcome.canResume);
    EXPECT_EQ(outcome.vaultEntry, point->copies);
    expectWhole();
}

TEST_F(SessionResume, whatIsNotThereAnyMoreIsWrittenAgain)
{
    interrupt();
    station.phone->areas["system"][69999] ^= std::byte{1};
    const Outcome& outcome = resume();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_TRUE(heard("began write:system"));
    EXPECT_EQ(events.fact("resume.rewritten"), "System");
    expectWhole();
}

TEST_F(SessionResume, theEraseOfAHalfWrittenPlaceIsDoneAgain)
{
    interrupt();
    ASSERT_TRUE(finished(OperationKind::Erase, "boot"));
    ASSERT_FALSE(resume().error);
    EXPECT_TRUE(heard("began erase:boot"));
    expectWhole();
}

TEST_F(SessionResume, anEraseIsNotDoneAgainBeforeItsWriteHasBegun)
{
    interrupt();
    for (std::size_t i = 0; i < point->plan.operations().size(); ++i) {
        const Operation& operation = point->plan.operations()[i];
        if (operation.kind == OperationKind::Write && operation.target == "boot") {
            point->began.erase(i);
        }
    }
    station.phone->areas["boot"].clear();
    ASSERT_FALSE(resume().error);
    EXPECT_FALSE(heard("began erase:boot"));
    EXPECT_TRUE(heard("ended erase:boot"));
    expectWhole();
}

TEST_F(SessionResume, anotherPhoneIsRefusedByItsNumber)
{
    interrupt();
    station.module->toldFacts.loader.uniqueId = "unit-2";
    resume();
    expectUntouched("other-unit");
}

TEST_F(SessionResume, aPhoneWithoutANumberIsKnownByItsCalibration)
{
    station.module->toldFacts.loader.uniqueId.clear();
    interrupt();
    ASSERT_FALSE(resume().error) << events.outcome->error->toLogLine();
    expectWhole();
}

TEST_F(SessionResume, otherCalibrationIsAnotherPhone)
{
    station.module->toldFacts.loader.uniqueId.clear();
    interrupt();
    station.phone->areas["nv"] = pattern(4096, 98);
    resume();
    expectUntouched("other-unit");
}

TEST_F(SessionResume, calibrationThatHoldsNothingProvesNothing)
{
    station.module->toldFacts.loader.uniqueId.clear();
    station.phone->areas["nv"] = Bytes(4096, std::byte{0xff});
    interrupt();
    resume();
    expectUntouched("unit-unproved");
    point->unitAccepted = true;
    const Outcome& outcome = resume();
    ASSERT_FALSE(outcome.error) << outcome.error->toLogLine();
    EXPECT_EQ(events.fact("resume.unit"), "accepted");
}

TEST_F(SessionResume, damagedCopiesStopItBeforeAnythingIsDone)
{
    interrupt();
    ASSERT_FALSE(point->savedHashes.empty());
    std::ofstream(point->copies / point->savedHashes.begin()->first, std::ios::app) << "x";
    resume();
    expectUntouched("copies-damaged");
}

TEST_F(SessionResume, anotherFirmwareStopsItBeforeAnythingIsDone)
{
    interrupt();
    station.package->images["Boot"].push_back(std::byte{0});
    resume();
    expectUntouched("package-changed");
}

TEST_F(SessionResume, aYesToAnotherPlanIsNoYes)
{
    interrupt();
    station.phone->leavesAfterBlocks = -1;
    events = HeardEvents();
    events.onAsked = [this](const Question& question) {
        EXPECT_EQ(question.plan.digest(), point->plan.digest());
        current->answer(std::nullopt);
    };
    station.request.resume = point;
    station.bus->pull("1");
    const Consent draft = station.agreed();
    ASSERT_NE(draft.digest, point->plan.digest());
    plugNow();
    ASSERT_TRUE(run(draft).error);
    EXPECT_EQ(events.questions.size(), 1U);
    EXPECT_EQ(events.outcome->error->fact("problem"), "declined");
}

TEST_F(SessionResume, aJobThatChangedNothingCannotBeGoneOnWith)
{
    station.phone->refuses = {'R'};
    EXPECT_TRUE(runAgreed().error);
    EXPECT_FALSE(events.outcome->canResume);
}

/// A listener whose disk is full.
class FullDisk final : public SessionEvents {
public:
    explicit FullDisk(HeardEvents& inner)
        : m_inner(inner)
    {
    }
    void waiting() override { m_inner.waiting(); }
    void sighted(const PortSighting& sighting) override { m_inner.sighted(sighting); }
    void identified(const PhoneFacts& phone) override { m_inner.identified(phone); }
    void stage(const StageEvent& event) override { m_inner.stage(event); }
    void moved(const MovedEvent& event) override { m_inner.moved(event); }
    void planned(const FlashPlan& plan) override { m_inner.planned(plan); }
    void operation(const OperationEvent& event) override { m_inner.operation(event); }
    void asked(const Question& question) override { m_inner.asked(question); }
    void evidence(const Evidence& evidence) override { m_inner.evidence(evidence); }
    void phoneSaid(std::string_view text) override { m_inner.phoneSaid(text); }
    void done(const Outcome& outcome) override { m_inner.done(outcome); }
    [[nodiscard]] Result<void> keepsRecord() const override
    {
        return failWithProblem(Fault::NoRoom, "journal.file", "disk-full").with("file", "journal.jsonl");
    }

private:
    HeardEvents& m_inner;
};

TEST_F(SessionResume, withoutAJournalNothingIsChanged)
{
    plugNow();
    FullDisk full(events);
    FlashSession session(station.watcher, station.modules, station.request, wish, station.agreed(), full);
    session.start();
    session.wait();
    ASSERT_TRUE(events.outcome && events.outcome->error);
    EXPECT_EQ(events.outcome->error->fault, Fault::NoRoom);
    EXPECT_FALSE(events.outcome->canResume);
    EXPECT_EQ(station.phone->log().find_first_of("BEPF"), std::string::npos) << station.phone->log();
}

} // namespace
} // namespace flashwright::test
