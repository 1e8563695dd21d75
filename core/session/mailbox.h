// SPDX-License-Identifier: GPL-3.0-or-later
/// One slot through which an answer reaches a session.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/plan/flash_plan.h"

namespace flashwright {

/// put() and hangUp() from any thread, take() from the session's. An answer that comes before its question is
/// kept for it; a newer one replaces it.
class Mailbox {
public:
    void put(std::optional<Consent> answer);
    /// The phone that the question is about has gone: take() fails with LinkLost.
    void hangUp();
    /// Waits for the answer. Cancelled, LinkLost.
    Result<std::optional<Consent>> take(Clock& clock, const std::stop_token& stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<std::optional<Consent>> m_slot; // guarded by m_mutex
    bool m_hungUp = false; // guarded by m_mutex
};

} // namespace flashwright
