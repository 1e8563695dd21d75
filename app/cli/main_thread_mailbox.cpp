// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/main_thread_mailbox.h"

#include <utility>

namespace flashwright {

MainThreadMailbox::MainThreadMailbox(terminal::Watch& watch)
    : m_watch(watch)
{
}

void MainThreadMailbox::asked(const Question& question)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_question = question;
    }
    m_watch.wake();
}

void MainThreadMailbox::done(const Outcome& outcome)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_outcome = outcome;
    }
    m_watch.wake();
}

bool MainThreadMailbox::isDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_outcome.has_value();
}

std::optional<Question> MainThreadMailbox::takeQuestion()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_question, std::nullopt);
}

Outcome MainThreadMailbox::outcome() const
{
    const std::scoped_lock lock(m_mutex);
    return m_outcome.value_or(Outcome{});
}

} // namespace flashwright
