// SPDX-License-Identifier: GPL-3.0-or-later
/// Long reads of a firmware file on the main thread, with a bar and Ctrl+C.
#pragma once

#include "app/cli/job_output.h"
#include "app/cli/terminal.h"
#include "core/base/clock.h"
#include "core/progress/progress_sink.h"

#include <functional>

namespace flashwright {

/// Turns bytes read into the events that a session would send, at most ten a second. One thread.
class FileProgress final : public ProgressSink {
public:
    FileProgress(SessionEvents& events, const Clock& clock);
    void enter(Stage stage, std::string_view item, std::uint64_t totalBytes) override;
    void moved(std::uint64_t doneBytes) noexcept override;
    void phoneSaid(std::string_view) override { }

private:
    SessionEvents& m_events;
    const Clock& m_clock;
    TimePoint m_began;
    TimePoint m_told;
    MovedEvent m_event;
};

/// Runs `work` on a thread of its own while the main thread listens for Ctrl+C, which requests the stop.
[[nodiscard]] Result<void> workWithStop(const std::function<Result<void>(const std::stop_token&)>& work);

/// Checks every checksum of the package before anything is done with it.
[[nodiscard]] Result<void> checkPackage(
    const FirmwarePackage& package, const Settings& settings, Console& console, const Clock& clock);

} // namespace flashwright
