// SPDX-License-Identifier: GPL-3.0-or-later
/// Walks one job with one phone, on its own thread.
#pragma once

#include "core/module/module_registry.h"
#include "core/plan/planner.h"
#include "core/session/session_events.h"
#include "core/transport/device_watcher.h"

#include <functional>
#include <thread>

namespace flashwright {

/// Which phone a session takes.
struct PortWish {
    std::string portPath; ///< only this physical port; empty = any
    std::optional<PortSighting> given; ///< a port named by the user: taken without waiting for a claim
    std::string maker; ///< module for a given port that no ids identify; empty = the package's family
    /// Asked besides the claim of a module; empty = every claimed phone. Session thread, under the watcher's
    /// lock: must not call the watcher.
    std::function<bool(const PortSighting&)> accepts;
    std::optional<seconds> wait; ///< give up after this long; nothing = wait until stopped
};

/// Starts its thread in start(); the destructor asks it to stop and joins it. Owner thread: whoever made it.
class FlashSession {
public:
    /// All references outlive the session. `consented` is the user's yes to the draft, if it was already
    /// asked.
    FlashSession(DeviceWatcher& watcher, const ModuleRegistry& modules, JobRequest request, PortWish port,
        std::optional<Consent> consented, SessionEvents& events);
    ~FlashSession();
    FlashSession(const FlashSession&) = delete;
    FlashSession& operator=(const FlashSession&) = delete;

    void start();
    /// Asks for a stop at a safe point: between operations, or inside one that is interruptible. Any thread.
    void requestStop();
    /// Stops inside an operation too, as a pulled cable would. Any thread.
    void abort();
    /// The answer to the open question; a yes carries the digest of the plan that was shown, a no is nullopt.
    /// Any thread.
    void answer(std::optional<Consent> consent);
    /// Joins. Safe to call twice.
    void wait();

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
    std::jthread m_thread;
};

} // namespace flashwright
