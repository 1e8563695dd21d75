// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace flashwright {
namespace {

struct Waiting {
    std::mutex mutex;
    std::condition_variable_any condition;
    bool done = false;

    bool on(Clock& clock, Deadline by, const std::stop_token& stop = {})
    {
        std::unique_lock lock(mutex);
        return clock.wait(lock, condition, stop, by, [this] { return done; });
    }
    void finish()
    {
        const std::scoped_lock lock(mutex);
        done = true;
        condition.notify_all();
    }
};

TEST(FakeClock, SilenceCostsNoTime)
{
    FakeClock clock;
    const TimePoint start = clock.now();
    const auto really = std::chrono::steady_clock::now();
    Waiting waiting;
    EXPECT_FALSE(waiting.on(clock, clock.in(std::chrono::hours(5))));
    EXPECT_EQ(clock.now() - start, std::chrono::hours(5));
    EXPECT_LT(std::chrono::steady_clock::now() - really, seconds(2));
}

TEST(FakeClock, StopsAtTheTaskThatFulfilsTheWait)
{
    FakeClock clock;
    const TimePoint start = clock.now();
    Waiting waiting;
    clock.callAt(start + seconds(3), [&] { waiting.finish(); });
    bool later = false;
    clock.callAt(start + seconds(4), [&] { later = true; });
    EXPECT_TRUE(waiting.on(clock, clock.in(seconds(10))));
    EXPECT_EQ(clock.now() - start, seconds(3));
    EXPECT_FALSE(later);
}

TEST(FakeClock, TasksOfOneMomentKeepTheirOrderAndMayAddOthers)
{
    FakeClock clock;
    const TimePoint start = clock.now();
    std::vector<int> order;
    clock.callAt(start + seconds(2), [&] { order.push_back(3); });
    clock.callAt(start + seconds(1), [&] {
        order.push_back(1);
        clock.callAt(start + seconds(1), [&] { order.push_back(2); });
    });
    clock.callAt(start + seconds(2), [&] { order.push_back(4); });
    clock.advanceTo(start + seconds(2));
    EXPECT_EQ(order, (std::vector<int>{1, 2, 3, 4}));
    EXPECT_EQ(clock.now(), start + seconds(2));
    clock.advanceTo(start);
    EXPECT_EQ(clock.now(), start + seconds(2));
}

TEST(FakeClock, AStopEndsTheWaitWithoutMovingTime)
{
    FakeClock clock;
    const TimePoint start = clock.now();
    std::stop_source stop;
    stop.request_stop();
    Waiting waiting;
    EXPECT_FALSE(waiting.on(clock, Deadline::never(), stop.get_token()));
    EXPECT_EQ(clock.now(), start);
}

TEST(FakeClock, AnEndlessWaitIsEndedByAnotherThread)
{
    FakeClock clock;
    Waiting waiting;
    std::jthread other([&] { waiting.finish(); });
    EXPECT_TRUE(waiting.on(clock, Deadline::never()));
}

TEST(Clock, NeverStaysNever)
{
    FakeClock clock;
    EXPECT_EQ(clock.in(std::chrono::nanoseconds::max()), Deadline::never());
    EXPECT_FALSE(clock.passed(Deadline::never()));
    EXPECT_TRUE(clock.passed(clock.in(milliseconds(0))));
}

TEST(SystemClock, EndsWithinAHundredMillisecondsOfAStop)
{
    SystemClock clock;
    std::stop_source stop;
    Waiting waiting;
    TimePoint asked;
    std::jthread other([&] {
        asked = clock.now();
        stop.request_stop();
    });
    EXPECT_FALSE(waiting.on(clock, Deadline::never(), stop.get_token()));
    other.join();
    EXPECT_LT(clock.now() - asked, milliseconds(100));
}

TEST(SystemClock, KeepsItsDeadline)
{
    SystemClock clock;
    const TimePoint start = clock.now();
    Waiting waiting;
    EXPECT_FALSE(waiting.on(clock, clock.in(milliseconds(20))));
    EXPECT_GE(clock.now() - start, milliseconds(20));
}

TEST(SystemClock, RunsTasksInOrderOnItsOwnThread)
{
    SystemClock clock;
    Waiting waiting;
    std::vector<int> order;
    std::thread::id thread;
    const TimePoint start = clock.now();
    clock.callAt(start + milliseconds(10), [&] { order.push_back(2); });
    clock.callAt(start + milliseconds(20), [&] {
        order.push_back(3);
        thread = std::this_thread::get_id();
        waiting.finish();
    });
    clock.callAt(start, [&] { order.push_back(1); });
    EXPECT_TRUE(waiting.on(clock, clock.in(seconds(5))));
    EXPECT_EQ(order, (std::vector<int>{1, 2, 3}));
    EXPECT_NE(thread, std::this_thread::get_id());
}

TEST(SystemClock, DropsTasksThatAreNotDueWhenItGoes)
{
    bool ran = false;
    {
        SystemClock clock;
        clock.callAt(clock.now() + std::chrono::hours(1), [&] { ran = true; });
    }
    EXPECT_FALSE(ran);
}

} // namespace
} // namespace flashwright
