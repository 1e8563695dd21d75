// SPDX-License-Identifier: GPL-3.0-or-later
/// How the window starts sessions and asks for causes; the seam between controllers and the core.
#pragma once

#include "app/gui/controllers/time_left.h"
#include "app/setup/resumable_jobs.h"
#include "core/diagnosis/diagnosis.h"
#include "core/history/record_maker.h"
#include "core/session/flash_session.h"

#include <filesystem>

namespace flashwright {

/// What is known of a job beside its request, for its journal and its record.
struct JobContext {
    JobTitle title;
    JobSpec spec; ///< how to ask for the job again; its request is filled in by the launcher
    std::optional<ResumeRequest> resume = {}; ///< the interrupted job that this one goes on with
    std::optional<seconds> wait = {}; ///< for the first phone; nothing = until stopped
    std::filesystem::path traceFolder = {}; ///< where every byte of the link is recorded; empty = nowhere
};

/// A session with its journal. Owner thread: the one that made it; the destructor stops and joins, which is
/// quick after close().
class RunningSession {
public:
    virtual ~RunningSession() = default;
    /// Returns at once: the journal is opened elsewhere. When that fails no phone is taken, and done() tells
    /// of it: Failed with HostIo or NoRoom.
    virtual void start() = 0;
    virtual void requestStop() = 0;
    virtual void abort() = 0;
    virtual void answer(std::optional<Consent> consent) = 0;
    /// Known from the first event on.
    [[nodiscard]] virtual std::filesystem::path journalFile() const = 0;
    /// After the last event, any thread, blocking. `cause` is the diagnosis id of a failure.
    [[nodiscard]] virtual JobRecord record(const Outcome& outcome, const std::string& cause) = 0;
    /// The last call, after the last event: joins and closes files. Any thread, blocking.
    virtual void close() { }
};

/// Outlives what it launched. launch() on the GUI thread; diagnose() on any thread, and it may block.
class SessionLauncher {
public:
    virtual ~SessionLauncher() = default;
    /// HostIo, NoRoom when there can be no journal: no journal, no flashing.
    virtual Result<std::unique_ptr<RunningSession>> launch(const JobRequest& request,
        const JobContext& context, PortWish wish, const Consent& consent, SessionEvents& events) = 0;
    /// Puts a record into the history. Any thread; blocking. HostIo, NoRoom.
    virtual Result<void> file(const JobRecord& record) = 0;
    [[nodiscard]] virtual Diagnosis diagnose(FailureCase failure, const std::optional<PortSighting>& sighting,
        const Outcome& outcome, const FirmwarePackage* package) const = 0;
    /// What like jobs took. Any thread; blocking. Empty where nothing is known.
    [[nodiscard]] virtual UsualPace usualPace(
        const std::string& chip, const std::string& port, const std::string& kind) const
    {
        static_cast<void>(chip);
        static_cast<void>(port);
        static_cast<void>(kind);
        return {};
    }
    /// Tells of phones coming and going, on any thread, until the result is dropped.
    using PortListener = std::function<void(bool arrived, const std::string& portPath, TimePoint at)>;
    [[nodiscard]] virtual std::shared_ptr<void> listen(PortListener listener) = 0;
};

} // namespace flashwright
