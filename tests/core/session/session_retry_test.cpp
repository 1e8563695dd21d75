// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "session_fixture.h"

namespace flashwright::test {
namespace {

// System is 70000 bytes: 69 blocks of 1024; it is written first.
class SessionRetry : public SessionTest {
protected:
    [[nodiscard]] std::vector<std::string> steps() const
    {
        std::vector<std::string> told;
        for (const StallEvent& event : events.stalls) {
            if (event.step == StallEvent::Step::Retry) {
                told.push_back("retry " + std::to_string(event.attempt));
            } else if (event.step == StallEvent::Step::SmallerBlocks) {
                told.push_back(
                    "smaller " + std::to_string(event.attempt) + " " + std::to_string(event.blockBytes));
            }
        }
        return told;
    }
    [[nodiscard]] std::ptrdiff_t commands(char which) const
    {
        return std::ranges::count(station.phone->log(), which);
    }
};

TEST_F(SessionRetry, ALostBlockIsSentAgainWithSmallerBlocksAndTheImageIsWhole)
{
    station.phone->lostBlocks = {18};
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.phone->areas["system"], station.package->images["System"]);
    EXPECT_EQ(steps(), std::vector<std::string>{"smaller 1 512"});
    EXPECT_EQ(events.fact("link.retries"), "1");
    EXPECT_EQ(events.hashes.at("write:system"), toHex(sha256(station.package->images["System"])));
}

TEST_F(SessionRetry, WhereTheMakerCanItGoesOnAtTheLastAcknowledgedSector)
{
    station.module->toldFacts.goesOnInside = true;
    station.phone->lostBlocks = {18};
    ASSERT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(station.phone->areas["system"], station.package->images["System"]);
    EXPECT_EQ(commands('C'), 1) << "17 KiB were acknowledged, so it goes on at 16 KiB";
    EXPECT_EQ(events.hashes.at("write:system"), toHex(sha256(station.package->images["System"])));
    EXPECT_EQ(events.moves.back().jobDoneBytes, events.moves.back().jobTotalBytes);
}

TEST_F(SessionRetry, ASilentLinkIsTriedThreeTimesMoreAndThenTheFirstFailureIsTold)
{
    station.phone->silentOnName = "system";
    const Outcome& outcome = runAgreed();
    ASSERT_EQ(outcome.kind, Outcome::Kind::Failed);
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.error->fact("tries"), "4");
    EXPECT_EQ(events.fact("link.retries"), "3");
    EXPECT_EQ(events.fact("retry.same_offset"), "true");
    EXPECT_EQ(steps(), (std::vector<std::string>{"smaller 1 512", "retry 2", "retry 3"}))
        << "blocks have a smallest size";
}

TEST_F(SessionRetry, ARefusalIsNotRepeated)
{
    station.phone->refuses = {'B'};
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::PhoneRefused);
    EXPECT_TRUE(events.stalls.empty());
    EXPECT_EQ(events.fact("link.retries"), "(not told)");
    EXPECT_EQ(commands('B'), 1);
}

TEST_F(SessionRetry, AnEraseIsRepeatedOnlyAfterTheStateWasReadAgain)
{
    station.phone->silentOnce = {'E'};
    ASSERT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.fact("retry.state"), "unchanged");
    const std::string& log = station.phone->log();
    const std::size_t first = log.find('E');
    EXPECT_EQ(log.substr(first, 3), "ETE");
}

TEST_F(SessionRetry, AnEraseIsNotRepeatedWhenTheStateCannotBeRead)
{
    station.phone->silentOnce = {'E'};
    events.onOperation = [this](const OperationEvent& event) {
        if (event.operation.kind == OperationKind::Erase && event.what == OperationEvent::What::Began) {
            station.phone->silentOn = {'T'};
        }
    };
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(events.fact("retry.state"), "unknown");
    EXPECT_EQ(commands('E'), 1);
    EXPECT_EQ(outcome.reached, Stage::Erasing);
}

TEST_F(SessionRetry, AnEraseIsNotRepeatedWhenTheTableHasChanged)
{
    station.phone->silentOnce = {'E'};
    station.module->toldFacts.laterTable = station.module->toldFacts.loader.partitions;
    station.module->toldFacts.laterTable.pop_back();
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(events.fact("retry.state"), "unknown");
    EXPECT_EQ(commands('E'), 1);
}

TEST_F(SessionRetry, AStopEndsTheTries)
{
    station.phone->silentOnName = "system";
    events.onOperation = [this](const OperationEvent& event) {
        if (event.operation.kind == OperationKind::Write && event.what == OperationEvent::What::Began) {
            current->requestStop();
        }
    };
    runAgreed();
    EXPECT_TRUE(events.stalls.empty() || steps().empty());
    EXPECT_EQ(commands('B'), 1);
}

TEST_F(SessionRetry, AMutePhoneIsAwaitedAnewAndHintsComeAfterTheThirdTime)
{
    station.phone->silentOn = {'I'};
    const TimePoint start = clock.now();
    for (const int at : {10, 20, 30}) {
        clock.callAt(start + seconds(at), [this] { station.bus->pull("1"); });
        clock.callAt(start + seconds(at + 1), [this] { station.bus->plug(station.phone, "1"); });
    }
    wish.wait.reset();
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.reached, Stage::Handshake);
    EXPECT_EQ(commands('I'), 3);
    EXPECT_EQ(events.fact("handshake.cycles"), "3");
    EXPECT_TRUE(events.questions.empty());
}

TEST_F(SessionRetry, AMutePhoneThatAnswersTheSecondTimeIsTakenUp)
{
    station.phone->silentOnce = {'I'};
    clock.callAt(clock.now() + seconds(10), [this] { station.bus->pull("1"); });
    clock.callAt(clock.now() + seconds(12), [this] { station.bus->plug(station.phone, "1"); });
    EXPECT_EQ(runAgreed().kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(events.sightings.size(), 2U);
}

TEST_F(SessionRetry, AMutePhoneThatNobodyUnplugsIsTheAnswerOfTheWait)
{
    station.phone->silentOn = {'I'};
    wish.wait.reset();
    const TimePoint start = clock.now();
    const Outcome& outcome = runAgreed();
    EXPECT_EQ(outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(outcome.reached, Stage::Handshake);
    EXPECT_EQ(commands('I'), 1) << "the window of one appearance is not repeated";
    EXPECT_LE(clock.now() - start, seconds(70));
}

} // namespace
} // namespace flashwright::test
