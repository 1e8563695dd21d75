// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"
#include "tests/support/promptly.h"

namespace flashwright::test {
namespace {

using SessionLink = SessionTest;

class LostAtBlock : public SessionTest, public testing::WithParamInterface<int> { };

TEST_P(LostAtBlock, IsLinkLostWithThePlaceInTheEvidence)
{
    station.phone->leavesAfterBlocks = GetParam();
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error->fault, Fault::LinkLost);
    EXPECT_EQ(outcome.reached, Stage::Writing);
    EXPECT_TRUE(outcome.bootChainOpen) << "boot had been erased";
    EXPECT_EQ(outcome.bytesWritten, static_cast<std::uint64_t>(GetParam()) * ToyBlockBytes);
    EXPECT_EQ(events.fact("progress.done_bytes"), std::to_string(GetParam() * 1024));
    EXPECT_EQ(events.fact("progress.total_bytes"), "70000");
    EXPECT_EQ(events.fact("progress.item"), "System");
    EXPECT_EQ(events.fact("link.drops"), "1");
    EXPECT_EQ(events.fact("usb.left.id"), "1111:0001");
    EXPECT_NE(events.fact("link.life_ms"), "(not told)");
    EXPECT_NE(events.fact("stage.ms"), "(not told)");
}

INSTANTIATE_TEST_SUITE_P(Session, LostAtBlock, testing::Values(0, 1, 17, 68));

/// How long after the pull the session's thread was joined.
std::chrono::nanoseconds pullDuringAWrite()
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    station.phone->silentOnName = "system";
    station.bus->plug(station.phone, "1");
    Reached reached(events, Stage::Writing);
    FlashSession session(station.watcher, station.modules, station.request, {}, station.agreed(), events);
    session.start();
    EXPECT_TRUE(reached.wait());
    const TimePoint pulled = clock.now();
    station.bus->pull("1");
    session.wait();
    const auto took = clock.now() - pulled;
    EXPECT_EQ(events.outcome->error->fault, Fault::LinkLost);
    return took;
}

TEST(SessionInRealTime, APulledCableIsLinkLostAtOnce)
{
    EXPECT_LT(fastestOf(pullDuringAWrite), Promptly);
}

TEST_F(SessionLink, APhoneThatDoesNotReturnIsATimeout)
{
    station.phone->handsOver = true;
    station.phone->staysAway = true;
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.reached, Stage::AwaitingReturn);
}

TEST_F(SessionLink, APhoneThatStartsUpByItselfIsAwaitedAgain)
{
    station.phone->leavesWhenAsked = 2;
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.fact("link.drops"), "2");
    EXPECT_EQ(events.sightings.size(), 3U);
}

TEST_F(SessionLink, APhoneThatKeepsLeavingIsToldAsIs)
{
    station.phone->leavesWhenAsked = 99;
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::LinkLost);
    EXPECT_EQ(outcome.reached, Stage::Handshake);
    EXPECT_EQ(events.sightings.size(), 4U);
}

TEST_F(SessionLink, APhoneThatLeavesAtTheFirstWordAndStaysAwayIsTheAnswerOfTheWait)
{
    station.phone->leavesWhenAsked = 1;
    station.phone->backAfter.reset();
    const TimePoint start = clock.now();
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::LinkLost);
    EXPECT_EQ(outcome.reached, Stage::Handshake);
    EXPECT_EQ(events.fact("link.drops"), "1");
    EXPECT_EQ(events.fact("link.life_ms"), "50");
    EXPECT_LE(clock.now() - start, seconds(31)) << "the wait of the job, not one for each try";
}

/// How long after a phone showed up its first word was there.
std::chrono::nanoseconds firstWord()
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    station.phone->silentOn = {'L'};
    Reached waiting(events, Stage::WaitingForPhone);
    FlashSession session(station.watcher, station.modules, station.request, {}, station.agreed(), events);
    session.start();
    EXPECT_TRUE(waiting.wait());
    Reached sending(events, Stage::SendingLoader);
    const TimePoint plugged = clock.now();
    station.bus->plug(station.phone, "1");
    EXPECT_TRUE(sending.wait());
    const auto took = clock.now() - plugged;
    session.abort();
    session.wait();
    return took;
}

TEST(SessionInRealTime, ThePhoneIsSpokenToAtOnce)
{
    EXPECT_LT(fastestOf(firstWord), Promptly) << "some phones listen for two seconds only";
}

TEST_F(SessionLink, ABusyPortIsTriedAgainAndThenNamed)
{
    plugNow();
    const auto holder = station.watcher.open(station.watcher.present().at(0), clock.in(seconds(1)), {});
    ASSERT_TRUE(holder);
    const TimePoint start = clock.now();
    const Outcome& outcome = run(station.agreed());
    EXPECT_EQ(outcome.error->fault, Fault::AccessDenied);
    EXPECT_EQ(outcome.error->fact("problem"), "port-busy");
    EXPECT_EQ(events.fact("open.problem"), "port-busy");
    EXPECT_GE(clock.now() - start, seconds(2));
}

TEST_F(SessionLink, APortThatBecomesFreeInTimeIsTaken)
{
    plugNow();
    auto holder = station.watcher.open(station.watcher.present().at(0), clock.in(seconds(1)), {});
    ASSERT_TRUE(holder);
    clock.callAt(clock.now() + seconds(1), [&] { holder->reset(); });
    EXPECT_EQ(run(station.agreed()).kind, Outcome::Kind::Succeeded);
}

} // namespace
} // namespace flashwright::test
