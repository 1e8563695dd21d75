// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"
#include "tests/support/promptly.h"

#include <gmock/gmock.h>

namespace flashwright::test {
namespace {

class StopAt : public SessionTest, public testing::WithParamInterface<Stage> { };

TEST_P(StopAt, EndsAsCancelled)
{
    events.onStage = [this](const StageEvent& event) {
        if (event.stage == GetParam()) {
            current->requestStop();
        }
    };
    station.phone->handsOver = true;
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.kind, Outcome::Kind::Cancelled);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->fault, Fault::Cancelled);
    EXPECT_TRUE(station.watcher.reserve("virtual-1")) << "the port is free again";
}

INSTANTIATE_TEST_SUITE_P(Session, StopAt,
    testing::Values(Stage::WaitingForPhone, Stage::Handshake, Stage::SendingLoader, Stage::AwaitingReturn,
        Stage::ReadingTable, Stage::Erasing, Stage::Writing, Stage::WritingBootChain, Stage::Verifying),
    [](const auto& row) {
        std::string name(stageName(row.param));
        std::erase(name, '-');
        return name;
    });

class SessionStop : public SessionTest { };

TEST_F(SessionStop, FinishesTheStepInWork)
{
    events.onStage = [this](const StageEvent& event) {
        if (event.stage == Stage::Writing) {
            current->requestStop();
        }
    };
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.kind, Outcome::Kind::Cancelled);
    EXPECT_EQ(outcome.error->where, "session.between_operations");
    EXPECT_EQ(events.operations.back(), "ended write:system") << "a write is not cut in the middle";
    EXPECT_EQ(station.phone->areas["system"], station.package->images["System"]);
    EXPECT_TRUE(outcome.bootChainOpen) << "boot was erased and not written again";
    EXPECT_EQ(outcome.bytesWritten, 70000U);
}

TEST_F(SessionStop, AnAbortCutsTheStep)
{
    events.onStage = [this](const StageEvent& event) {
        if (event.stage == Stage::WritingBootChain) {
            current->abort();
        }
    };
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.kind, Outcome::Kind::Cancelled);
    EXPECT_EQ(events.operations.back(), "failed write:boot");
    EXPECT_TRUE(outcome.bootChainOpen);
}

TEST_F(SessionStop, AfterTheBootChainIsWholeThePhoneStarts)
{
    events.onStage = [this](const StageEvent& event) {
        if (event.stage == Stage::Verifying) {
            current->requestStop();
        }
    };
    EXPECT_FALSE(runAgreed().bootChainOpen);
}

constexpr char NobodyPlugged = 'w';

/// The stage in which a toy phone that is silent on this command keeps a session waiting.
Stage stageOfSilence(char silent)
{
    switch (silent) {
    case NobodyPlugged:
        return Stage::WaitingForPhone;
    case 'I':
        return Stage::Handshake;
    case 'L':
        return Stage::SendingLoader;
    case 'T':
        return Stage::ReadingTable;
    default:
        return Stage::SavingCopies;
    }
}

/// In real time: a phone that says nothing, and somebody who presses Stop.
class StopInRealTime : public testing::TestWithParam<char> { };

/// How long after the request the session's thread was joined.
std::chrono::nanoseconds stopDuring(char silent)
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    station.phone->silentOn = {silent};
    if (silent != NobodyPlugged) {
        station.bus->plug(station.phone, "1");
    }
    Reached reached(events, stageOfSilence(silent));
    FlashSession session(station.watcher, station.modules, station.request, {}, station.agreed(), events);
    session.start();
    EXPECT_TRUE(reached.wait());
    const TimePoint asked = clock.now();
    session.requestStop();
    session.wait();
    const auto took = clock.now() - asked;
    EXPECT_EQ(events.outcome->kind, Outcome::Kind::Cancelled);
    return took;
}

TEST_P(StopInRealTime, EndsWithinAHundredMilliseconds)
{
    EXPECT_LT(fastestOf([] { return stopDuring(GetParam()); }), Promptly);
}

INSTANTIATE_TEST_SUITE_P(Session, StopInRealTime, testing::Values(NobodyPlugged, 'I', 'L', 'T', 'R'));

TEST(SessionDestructor, StopsAndJoins)
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    {
        FlashSession session(station.watcher, station.modules, station.request, {}, {}, events);
        session.start();
    }
    ASSERT_TRUE(events.outcome);
    EXPECT_EQ(events.outcome->kind, Outcome::Kind::Cancelled);
}

} // namespace
} // namespace flashwright::test
