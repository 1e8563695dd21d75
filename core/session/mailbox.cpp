// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/mailbox.h"

namespace flashwright {

void Mailbox::put(std::optional<Consent> answer)
{
    const std::scoped_lock lock(m_mutex);
    m_slot = std::move(answer);
    m_changed.notify_all();
}

void Mailbox::hangUp()
{
    const std::scoped_lock lock(m_mutex);
    m_hungUp = true;
    m_changed.notify_all();
}

Result<std::optional<Consent>> Mailbox::take(Clock& clock, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    clock.wait(lock, m_changed, stop, Deadline::never(), [this] { return m_slot.has_value() || m_hungUp; });
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "session.consent");
    }
    if (m_hungUp) {
        return fail(Fault::LinkLost, "session.consent");
    }
    std::optional<Consent> answer = std::move(*m_slot);
    m_slot.reset();
    return answer;
}

} // namespace flashwright
