// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

namespace flashwright::test {
namespace {

TEST(SessionParallel, TwoPhonesAtOnceShareOnlyWhatDoesNotChange)
{
    SystemClock clock;
    ToyStation station(clock);
    const auto second = std::make_shared<ToyPhone>();
    second->areas["nv"] = pattern(4096, 99);
    second->handsOver = true;
    HeardEvents firstEvents;
    HeardEvents secondEvents;
    FlashSession first(station.watcher, station.modules, station.request, {}, station.agreed(), firstEvents);
    FlashSession other(station.watcher, station.modules, station.request, {}, station.agreed(), secondEvents);
    first.start();
    other.start();
    station.bus->plug(station.phone, "1", milliseconds(10));
    station.bus->plug(second, "2", milliseconds(10));
    first.wait();
    other.wait();
    for (const HeardEvents* events : {&firstEvents, &secondEvents}) {
        ASSERT_TRUE(events->outcome);
        EXPECT_EQ(events->outcome->kind, Outcome::Kind::Succeeded)
            << (events->outcome->error ? events->outcome->error->toLogLine() : "");
    }
    EXPECT_NE(firstEvents.sightings.at(0).portPath, secondEvents.sightings.at(0).portPath);
    for (const auto& phone : {station.phone, second}) {
        EXPECT_EQ(phone->areas["boot"], station.package->images["Boot"]);
        EXPECT_EQ(phone->areas["system"], station.package->images["System"]);
        EXPECT_EQ(phone->areas["nv"], pattern(4096, 99));
    }
}

TEST(SessionParallel, OnePulledCableDoesNotDisturbTheOther)
{
    SystemClock clock;
    ToyStation station(clock);
    const auto second = std::make_shared<ToyPhone>();
    second->leavesAfterBlocks = 3;
    second->areas["nv"] = pattern(4096, 98);
    HeardEvents firstEvents;
    HeardEvents secondEvents;
    const PortWish one{"virtual-1", {}, {}, {}, {}};
    const PortWish two{"virtual-2", {}, {}, {}, {}};
    FlashSession first(station.watcher, station.modules, station.request, one, station.agreed(), firstEvents);
    FlashSession other(
        station.watcher, station.modules, station.request, two, station.agreed(), secondEvents);
    station.bus->plug(station.phone, "1");
    station.bus->plug(second, "2");
    first.start();
    other.start();
    first.wait();
    other.wait();
    EXPECT_EQ(firstEvents.outcome->kind, Outcome::Kind::Succeeded);
    EXPECT_EQ(secondEvents.outcome->error->fault, Fault::LinkLost);
}

TEST(SessionParallel, AnswersAndStopsComeFromAnyThread)
{
    SystemClock clock;
    ToyStation station(clock);
    HeardEvents events;
    std::mutex mutex;
    std::condition_variable askedCondition;
    std::string digest;
    events.onAsked = [&](const Question& question) {
        const std::scoped_lock lock(mutex);
        digest = question.plan.digest();
        askedCondition.notify_all();
    };
    FlashSession session(station.watcher, station.modules, station.request, {}, std::nullopt, events);
    station.bus->plug(station.phone, "1");
    session.start();
    {
        std::unique_lock lock(mutex);
        ASSERT_TRUE(askedCondition.wait_for(lock, seconds(10), [&] { return !digest.empty(); }));
    }
    session.answer(Consent{digest});
    session.wait();
    EXPECT_EQ(events.outcome->kind, Outcome::Kind::Succeeded);
}

} // namespace
} // namespace flashwright::test
