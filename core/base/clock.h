// SPDX-License-Identifier: GPL-3.0-or-later
/// Where time comes from. Product code takes a Clock; tests and virtual phones may bring their own.
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>

namespace flashwright {

using std::chrono::milliseconds;
using std::chrono::seconds;
using TimePoint = std::chrono::steady_clock::time_point;

/// The moment by which a call ends. Made by Clock::in().
struct Deadline {
    TimePoint at{};
    auto operator<=>(const Deadline&) const = default;
    [[nodiscard]] static Deadline never() noexcept { return {TimePoint::max()}; }
};

/// Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual TimePoint now() const = 0;

    /// Waits on `condition` until `done` holds (checked under `lock`), `by` passes or a stop is requested.
    /// Ends within 100 ms of a stop request. @returns done() at the end.
    virtual bool wait(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
        const std::stop_token& stop, Deadline by, const std::function<bool()>& done) = 0;

    /// Runs `task` once, at or soon after `when`, on a thread of the clock's (a FakeClock: on the thread that
    /// moves it). Tasks due at one moment run in the order given. `task` must not block.
    virtual void callAt(TimePoint when, std::function<void()> task) = 0;

    [[nodiscard]] Deadline in(std::chrono::nanoseconds delay) const
    {
        const TimePoint start = now();
        return delay > TimePoint::max() - start ? Deadline::never() : Deadline{start + delay};
    }
    [[nodiscard]] bool passed(Deadline by) const { return now() >= by.at; }
};

/// Real time. Its one helper thread starts with the first callAt() and is joined by the destructor;
/// tasks not yet due are dropped then.
class SystemClock final : public Clock {
public:
    SystemClock();
    ~SystemClock() override;
    SystemClock(const SystemClock&) = delete;
    SystemClock& operator=(const SystemClock&) = delete;
    [[nodiscard]] TimePoint now() const override;
    bool wait(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
        const std::stop_token& stop, Deadline by, const std::function<bool()>& done) override;
    void callAt(TimePoint when, std::function<void()> task) override;

private:
    class Timers;
    std::unique_ptr<Timers> m_timers;
};

/// Time that moves only when somebody waits: a wait whose condition does not hold runs the tasks due up to
/// its deadline one by one and stops as soon as the condition holds, so a 30 s silence costs no time. Meant
/// for one session at a time; thread-safe, but two threads waiting on it take turns in moving it.
class FakeClock final : public Clock {
public:
    FakeClock();
    ~FakeClock() override;
    [[nodiscard]] TimePoint now() const override;
    bool wait(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
        const std::stop_token& stop, Deadline by, const std::function<bool()>& done) override;
    void callAt(TimePoint when, std::function<void()> task) override;
    /// Moves to `when`, running what falls due on the way. Does nothing when that is past.
    void advanceTo(TimePoint when);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace flashwright
