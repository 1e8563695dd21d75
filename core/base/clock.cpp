// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <map>
#include <thread>

namespace flashwright {

namespace {

// Far deadlines are waited for in steps: some libraries overflow when they convert TimePoint::max().
constexpr auto LongestWait = std::chrono::hours(1);

using TaskQueue = std::multimap<TimePoint, std::function<void()>>; // equal keys keep the order of insertion

} // namespace

class SystemClock::Timers {
public:
    ~Timers()
    {
        m_thread.request_stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    void add(TimePoint when, std::function<void()> task)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.emplace(when, std::move(task));
        if (!m_thread.joinable()) {
            m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
        }
        m_changed.notify_all();
    }

private:
    void run(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        while (!stop.stop_requested()) {
            const auto now = std::chrono::steady_clock::now();
            if (m_tasks.empty()) {
                m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); });
            } else if (const auto first = m_tasks.begin()->first; first > now) {
                m_changed.wait_until(lock, stop, std::min(first, now + LongestWait),
                    [&] { return m_tasks.begin()->first < first; });
            } else {
                const auto task = std::move(m_tasks.begin()->second);
                m_tasks.erase(m_tasks.begin());
                lock.unlock();
                task();
                lock.lock();
            }
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    TaskQueue m_tasks; // guarded by m_mutex
    std::jthread m_thread; // started under m_mutex
};

SystemClock::SystemClock()
    : m_timers(std::make_unique<Timers>())
{
}

SystemClock::~SystemClock() = default;

TimePoint SystemClock::now() const
{
    return std::chrono::steady_clock::now();
}

bool SystemClock::wait(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
    const std::stop_token& stop, Deadline by, const std::function<bool()>& done)
{
    while (!done()) {
        const TimePoint start = now();
        if (start >= by.at || stop.stop_requested()) {
            return false;
        }
        condition.wait_until(lock, stop, std::min(by.at, start + LongestWait), done);
    }
    return true;
}

void SystemClock::callAt(TimePoint when, std::function<void()> task)
{
    m_timers->add(when, std::move(task));
}

struct FakeClock::State {
    mutable std::mutex mutex;
    TimePoint now{std::chrono::hours(1)}; // guarded by mutex; away from zero so that tests can look back
    TaskQueue tasks; // guarded by mutex
    std::mutex turn; // held by the thread that moves the time, also while a task runs

    enum class Moved : std::uint8_t { RanTask, ReachedEnd, NothingDue };

    /// Runs the next task due until `end`; without one moves to `end`, unless that is never.
    Moved step(TimePoint end)
    {
        const std::scoped_lock turnLock(turn);
        std::function<void()> task;
        {
            const std::scoped_lock lock(mutex);
            if (tasks.empty() || tasks.begin()->first > end) {
                if (end == TimePoint::max()) {
                    return Moved::NothingDue;
                }
                now = std::max(now, end);
                return Moved::ReachedEnd;
            }
            now = std::max(now, tasks.begin()->first);
            task = std::move(tasks.begin()->second);
            tasks.erase(tasks.begin());
        }
        task();
        return Moved::RanTask;
    }
};

FakeClock::FakeClock()
    : m_state(std::make_unique<State>())
{
}

FakeClock::~FakeClock() = default;

TimePoint FakeClock::now() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->now;
}

bool FakeClock::wait(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
    const std::stop_token& stop, Deadline by, const std::function<bool()>& done)
{
    while (!done()) {
        if (stop.stop_requested() || now() >= by.at) {
            return false;
        }
        lock.unlock();
        const auto moved = m_state->step(by.at);
        lock.lock();
        if (moved == State::Moved::NothingDue) {
            // A wait without end that only another thread can fulfil: look again soon, it may also bring a
            // task.
            condition.wait_for(lock, stop, milliseconds(2), done);
        }
    }
    return true;
}

void FakeClock::callAt(TimePoint when, std::function<void()> task)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->tasks.emplace(when, std::move(task));
}

void FakeClock::advanceTo(TimePoint when)
{
    while (m_state->step(when) == State::Moved::RanTask) { }
}

} // namespace flashwright
