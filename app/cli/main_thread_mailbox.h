// SPDX-License-Identifier: GPL-3.0-or-later
/// Carries a session's questions and its end to the main thread.
#pragma once

#include "app/cli/terminal.h"
#include "core/session/session_events.h"

#include <mutex>

namespace flashwright {

/// Written by the session's thread, read by the main thread.
class MainThreadMailbox final : public SessionEvents {
public:
    explicit MainThreadMailbox(terminal::Watch& watch);
    void waiting() override { }
    void sighted(const PortSighting&) override { }
    void identified(const PhoneFacts&) override { }
    void stage(const StageEvent&) override { }
    void moved(const MovedEvent&) override { }
    void planned(const FlashPlan&) override { }
    void operation(const OperationEvent&) override { }
    void asked(const Question& question) override;
    void evidence(const Evidence&) override { }
    void phoneSaid(std::string_view) override { }
    void done(const Outcome& outcome) override;

    [[nodiscard]] bool isDone() const;
    [[nodiscard]] std::optional<Question> takeQuestion();
    /// Of a job that is done.
    [[nodiscard]] Outcome outcome() const;

private:
    terminal::Watch& m_watch;
    mutable std::mutex m_mutex;
    std::optional<Question> m_question; // guarded by m_mutex
    std::optional<Outcome> m_outcome; // guarded by m_mutex
};

} // namespace flashwright
