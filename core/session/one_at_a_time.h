// SPDX-License-Identifier: GPL-3.0-or-later
/// Keeps the promise of SessionEvents that calls come one at a time, also when an alarm of the clock has
/// something to say while the session's thread works.
#pragma once

#include "core/session/session_events.h"

#include <mutex>

namespace flashwright {

/// Any thread. A listener may cause another event from inside a call.
class OneAtATime final : public SessionEvents {
public:
    /// `inner` outlives it.
    explicit OneAtATime(SessionEvents& inner)
        : m_inner(inner)
    {
    }
    void waiting() override
    {
        tell([](SessionEvents& to) { to.waiting(); });
    }
    void sighted(const PortSighting& sighting) override
    {
        tell([&](SessionEvents& to) { to.sighted(sighting); });
    }
    void identified(const PhoneFacts& phone) override
    {
        tell([&](SessionEvents& to) { to.identified(phone); });
    }
    void stage(const StageEvent& event) override
    {
        tell([&](SessionEvents& to) { to.stage(event); });
    }
    void moved(const MovedEvent& event) override
    {
        tell([&](SessionEvents& to) { to.moved(event); });
    }
    void planned(const FlashPlan& plan) override
    {
        tell([&](SessionEvents& to) { to.planned(plan); });
    }
    void operation(const OperationEvent& event) override
    {
        tell([&](SessionEvents& to) { to.operation(event); });
    }
    void asked(const Question& question) override
    {
        tell([&](SessionEvents& to) { to.asked(question); });
    }
    void evidence(const Evidence& evidence) override
    {
        tell([&](SessionEvents& to) { to.evidence(evidence); });
    }
    void phoneSaid(std::string_view text) override
    {
        tell([&](SessionEvents& to) { to.phoneSaid(text); });
    }
    void stalled(const StallEvent& event) override
    {
        tell([&](SessionEvents& to) { to.stalled(event); });
    }
    [[nodiscard]] Result<void> keepsRecord() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_inner.keepsRecord();
    }
    void done(const Outcome& outcome) override
    {
        tell([&](SessionEvents& to) { to.done(outcome); });
    }

private:
    template <class Call> void tell(const Call& call)
    {
        const std::scoped_lock lock(m_mutex);
        call(m_inner);
    }

    SessionEvents& m_inner;
    mutable std::recursive_mutex m_mutex;
};

} // namespace flashwright
