// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps the computer from falling asleep while a phone is being changed.
#pragma once

#include "core/session/session_events.h"

#include <memory>

namespace flashwright {

/// Where to ask. Empty = the buses of this machine and of this login.
struct InhibitorBuses {
    std::string system;
    std::string session;
};

/// Asks logind, else the desktop's power management, else its screen saver. One thread at a time; a call
/// waits for a second at most. What it holds is given back by release(), by the destructor, and by the system
/// when the process ends in any other way.
class Inhibitor {
public:
    explicit Inhibitor(InhibitorBuses buses = {});
    ~Inhibitor();
    Inhibitor(const Inhibitor&) = delete;
    Inhibitor& operator=(const Inhibitor&) = delete;

    /// `reason` is shown by the desktop, in the user's language. Does nothing when something is held already.
    /// @returns who keeps the computer awake: "logind", "power-management", "screen-saver" or "none"
    std::string hold(const std::string& reason);
    void release();

private:
    class Hold;
    InhibitorBuses m_buses;
    std::unique_ptr<Hold> m_hold;
};

/// Passes a session's events on and holds the inhibitor from the first operation that changes the phone until
/// the job is over. Says so as the fact "host.inhibit". As SessionEvents; destroyed after the session.
class AwakeWhileChanging final : public SessionEvents {
public:
    /// `inner` and `clock` outlive it; `reason` as Inhibitor::hold().
    AwakeWhileChanging(
        SessionEvents& inner, const Clock& clock, std::string reason, InhibitorBuses buses = {});
    void waiting() override { m_inner.waiting(); }
    void sighted(const PortSighting& sighting) override { m_inner.sighted(sighting); }
    void identified(const PhoneFacts& phone) override { m_inner.identified(phone); }
    void stage(const StageEvent& event) override { m_inner.stage(event); }
    void moved(const MovedEvent& event) override { m_inner.moved(event); }
    void planned(const FlashPlan& plan) override { m_inner.planned(plan); }
    void operation(const OperationEvent& event) override;
    void asked(const Question& question) override { m_inner.asked(question); }
    void evidence(const Evidence& evidence) override { m_inner.evidence(evidence); }
    void phoneSaid(std::string_view text) override { m_inner.phoneSaid(text); }
    void stalled(const StallEvent& event) override { m_inner.stalled(event); }
    [[nodiscard]] Result<void> keepsRecord() const override { return m_inner.keepsRecord(); }
    void done(const Outcome& outcome) override;

private:
    SessionEvents& m_inner;
    const Clock& m_clock;
    std::string m_reason;
    Inhibitor m_inhibitor;
    bool m_asked = false;
};

} // namespace flashwright
