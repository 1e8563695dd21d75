// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_check.h"

#include <future>
#include <thread>

namespace flashwright {

FileProgress::FileProgress(SessionEvents& events, const Clock& clock)
    : m_events(events)
    , m_clock(clock)
    , m_began(clock.now())
    , m_told(m_began)
{
}

void FileProgress::enter(Stage stage, std::string_view item, std::uint64_t totalBytes)
{
    m_event = {};
    m_event.stage = stage;
    m_event.totalBytes = totalBytes;
    m_event.jobTotalBytes = totalBytes;
    m_began = m_clock.now();
    m_told = m_began;
    m_events.stage({stage, std::string(item), totalBytes});
}

void FileProgress::moved(std::uint64_t doneBytes) noexcept
{
    constexpr milliseconds Pause{100};
    const TimePoint now = m_clock.now();
    if (now - m_told < Pause && doneBytes < m_event.totalBytes) {
        return;
    }
    m_told = now;
    const double took = std::chrono::duration<double>(now - m_began).count();
    m_event.doneBytes = doneBytes;
    m_event.jobDoneBytes = doneBytes;
    m_event.bytesPerSecond = took > 0.2 ? double(doneBytes) / took : 0;
    m_event.timeLeft.reset();
    if (m_event.bytesPerSecond > 0 && m_event.totalBytes >= doneBytes) {
        m_event.timeLeft =
            seconds(std::int64_t(double(m_event.totalBytes - doneBytes) / m_event.bytesPerSecond));
    }
    m_events.moved(m_event);
}

Result<void> workWithStop(const std::function<Result<void>(const std::stop_token&)>& work)
{
    terminal::Watch watch;
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    std::jthread thread([&](const std::stop_token& stop) {
        promise.set_value(work(stop));
        watch.wake();
    });
    while (future.wait_for(seconds(0)) != std::future_status::ready) {
        if (watch.wait() == terminal::Watch::What::Interrupted) {
            thread.request_stop();
        }
    }
    thread.join();
    return future.get();
}

Result<void> checkPackage(
    const FirmwarePackage& package, const Settings& settings, Console& console, const Clock& clock)
{
    const std::unique_ptr<JobOutput> output = makeJobOutput(settings, console);
    FileProgress progress(*output, clock);
    Result<void> checked =
        workWithStop([&](const std::stop_token& stop) { return package.verify(progress, stop); });
    console.settle();
    return checked;
}

} // namespace flashwright
