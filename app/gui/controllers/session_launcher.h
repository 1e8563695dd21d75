// SPDX-License-Identifier: GPL-3.0-or-later
/// How the window starts sessions and asks for causes; the seam between controllers and the core.
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/session/flash_session.h"

#include <filesystem>

namespace flashwright {

/// A session with its journal. Owner thread: the one that made it; the destructor stops and joins.
class RunningSession {
public:
    virtual ~RunningSession() = default;
    virtual void start() = 0;
    virtual void requestStop() = 0;
    virtual void abort() = 0;
    virtual void answer(std::optional<Consent> consent) = 0;
    [[nodiscard]] virtual std::filesystem::path journalFile() const = 0;
};

/// Outlives what it launched. launch() on the GUI thread; diagnose() on any thread, and it may block.
class SessionLauncher {
public:
    virtual ~SessionLauncher() = default;
    /// HostIo, NoRoom when the journal cannot be opened: no journal, no flashing.
    virtual Result<std::unique_ptr<RunningSession>> launch(
        const JobRequest& request, PortWish wish, const Consent& consent, SessionEvents& events) = 0;
    [[nodiscard]] virtual Diagnosis diagnose(
        FailureCase failure, const std::optional<PortSighting>& sighting) const = 0;
    /// Tells of phones coming and going, on any thread, until the result is dropped.
    using PortListener = std::function<void(bool arrived, const std::string& portPath, TimePoint at)>;
    [[nodiscard]] virtual std::shared_ptr<void> listen(PortListener listener) = 0;
};

} // namespace flashwright
