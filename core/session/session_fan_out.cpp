// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_events.h"

namespace flashwright {

SessionFanOut::SessionFanOut(std::vector<SessionEvents*> listeners)
    : m_listeners(std::move(listeners))
{
}

void SessionFanOut::waiting()
{
    for (SessionEvents* listener : m_listeners) {
        listener->waiting();
    }
}

void SessionFanOut::sighted(const PortSighting& sighting)
{
    for (SessionEvents* listener : m_listeners) {
        listener->sighted(sighting);
    }
}

void SessionFanOut::identified(const PhoneFacts& phone)
{
    for (SessionEvents* listener : m_listeners) {
        listener->identified(phone);
    }
}

void SessionFanOut::stage(const StageEvent& event)
{
    for (SessionEvents* listener : m_listeners) {
        listener->stage(event);
    }
}

void SessionFanOut::moved(const MovedEvent& event)
{
    for (SessionEvents* listener : m_listeners) {
        listener->moved(event);
    }
}

void SessionFanOut::planned(const FlashPlan& plan)
{
    for (SessionEvents* listener : m_listeners) {
        listener->planned(plan);
    }
}

void SessionFanOut::operation(const OperationEvent& event)
{
    for (SessionEvents* listener : m_listeners) {
        listener->operation(event);
    }
}

void SessionFanOut::asked(const Question& question)
{
    for (SessionEvents* listener : m_listeners) {
        listener->asked(question);
    }
}

void SessionFanOut::evidence(const Evidence& evidence)
{
    for (SessionEvents* listener : m_listeners) {
        listener->evidence(evidence);
    }
}

void SessionFanOut::phoneSaid(std::string_view text)
{
    for (SessionEvents* listener : m_listeners) {
        listener->phoneSaid(text);
    }
}

void SessionFanOut::stalled(const StallEvent& event)
{
    for (SessionEvents* listener : m_listeners) {
        listener->stalled(event);
    }
}

void SessionFanOut::done(const Outcome& outcome)
{
    for (SessionEvents* listener : m_listeners) {
        listener->done(outcome);
    }
}

Result<void> SessionFanOut::keepsRecord() const
{
    for (const SessionEvents* listener : m_listeners) {
        TRY(listener->keepsRecord());
    }
    return {};
}

} // namespace flashwright
