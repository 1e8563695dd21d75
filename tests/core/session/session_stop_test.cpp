// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

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

/// In real time: a phone that says nothing, and somebody who presses Stop.
class StopInRealTime : public testing::TestWithParam<char> { };

TEST_P(StopInRealTime, EndsWithinAHundredMilliseconds)
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    station.phone->silentOn = {GetParam()};
    // 'w': nobody is plugged in at all.
    if (GetParam() != 'w') {
        station.bus->plug(station.phone, "1");
    }
    std::mutex mutex;
    std::condition_variable reachedCondition;
    bool reached = false;
    events.onStage = [&](const StageEvent& event) {
        const Stage wanted = GetParam() == 'w' ? Stage::WaitingForPhone
            : GetParam() == 'I'                ? Stage::Handshake
            : GetParam() == 'L'                ? Stage::SendingLoader
            : GetParam() == 'T'                ? Stage::ReadingTable
                                               : Stage::Verifying;
        const std::scoped_lock lock(mutex);
        reached = reached || event.stage == wanted;
        reachedCondition.notify_all();
    };
    FlashSession session(station.watcher, station.modules, station.request, {}, station.agreed(), events);
    session.start();
    {
        std::unique_lock lock(mutex);
        ASSERT_TRUE(reachedCondition.wait_for(lock, seconds(10), [&] { return reached; }));
    }
    const TimePoint asked = clock.now();
    session.requestStop();
    session.wait();
    EXPECT_LT(clock.now() - asked, milliseconds(100));
    EXPECT_EQ(events.outcome->kind, Outcome::Kind::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(Session, StopInRealTime, testing::Values('w', 'I', 'L', 'T', 'R'));

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
