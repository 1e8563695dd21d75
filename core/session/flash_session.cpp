// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flash_session.h"

#include "core/session/states/session_state.h"

#include <exception>

namespace flashwright {

namespace {

// How long the watcher may take to hear of a departure that the pipe has already reported.
constexpr milliseconds DepartureWithin{500};

} // namespace

/// What runs on the session's thread.
class FlashSession::Walk {
public:
    Walk(DeviceWatcher& watcher, const ModuleRegistry& modules, JobRequest request, PortWish port,
        std::optional<Consent> consented, SessionEvents& events)
        : m_context(watcher, modules, std::move(request), std::move(port), std::move(consented), events)
    {
    }

    [[nodiscard]] SessionContext& context() noexcept { return m_context; }

    void run()
    {
        const TimePoint start = m_context.clock.now();
        Done done = walkGuarded();
        Outcome& outcome = m_context.outcome;
        const auto where = m_context.progress.snapshot();
        outcome.reached = done.error ? where.stage : Stage::Done;
        m_context.stall.rest();
        m_context.evidence.stalled(m_context.stall.longest());
        if (m_context.conversation != nullptr) {
            m_context.tellLink();
        }
        if (done.error) {
            tellFailure(*done.error, where);
        }
        outcome.kind = !done.error                  ? Outcome::Kind::Succeeded
            : done.error->fault == Fault::Cancelled ? Outcome::Kind::Cancelled
                                                    : Outcome::Kind::Failed;
        outcome.error = std::move(done.error);
        outcome.bootChainOpen = m_context.bootChain.open();
        const bool changed = m_context.changeBegan || m_context.resume != nullptr;
        outcome.changeBegan = changed;
        outcome.canResume = outcome.error && changed && m_context.events.keepsRecord();
        // Closed before the last call, so that whoever hears it may use the phone at once.
        m_context.conversation.reset();
        m_context.closePhone();
        m_context.releasePort();
        outcome.took = std::chrono::duration_cast<milliseconds>(m_context.clock.now() - start);
        if (!outcome.error) {
            m_context.progress.enter(Stage::Done, {}, 0);
        }
        m_context.events.done(outcome);
    }

private:
    /// Exceptions are broken promises inside the program; they end this session, not the others.
    Done walkGuarded()
    {
        try {
            return walkStates(m_context);
        } catch (const std::exception& exception) {
            return Done{Error{
                Fault::Bug, "session.exception", std::nullopt, {{"detail", exception.what()}}, nullptr}};
        }
    }

    void tellFailure(const Error& error, const ProgressMeter::Snapshot& where)
    {
        const bool linkLost = error.fault == Fault::LinkLost;
        if (linkLost && !m_context.sighting.address.empty()) {
            static_cast<void>(m_context.watcher.waitForDeparture(
                m_context.sighting, m_context.clock.in(DepartureWithin), m_context.softStop()));
        }
        m_context.evidence.failed(m_context.watcher, m_context.sighting, linkLost, where);
    }

    SessionContext m_context;
};

FlashSession::FlashSession(DeviceWatcher& watcher, const ModuleRegistry& modules, JobRequest request,
    PortWish port, std::optional<Consent> consented, SessionEvents& events)
    : m_walk(std::make_unique<Walk>(
        watcher, modules, std::move(request), std::move(port), std::move(consented), events))
{
}

FlashSession::~FlashSession()
{
    requestStop();
    wait();
}

void FlashSession::start()
{
    m_thread = std::jthread([walk = m_walk.get()] { walk->run(); });
}

void FlashSession::requestStop()
{
    m_walk->context().soft.request_stop();
}

void FlashSession::abort()
{
    m_walk->context().hard.request_stop();
    m_walk->context().soft.request_stop();
}

void FlashSession::answer(std::optional<Consent> consent)
{
    m_walk->context().mailbox.put(std::move(consent));
}

void FlashSession::wait()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

} // namespace flashwright
