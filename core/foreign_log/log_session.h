// SPDX-License-Identifier: GPL-3.0-or-later
/// One run of a tool, as its log tells it: how far it came and what went wrong on the way.
#pragma once

#include "core/foreign_log/log_dialect.h"
#include "core/foreign_log/log_lines.h"

#include <deque>

namespace flashwright {

/// A failure with the lines that tell it. Values; any thread.
struct LoggedFailure {
    Error error;
    Stage stage = Stage::WaitingForPhone;
    const LogPlace* place = nullptr;
    bool soft = false; ///< a tool goes on after it: only enough of them in a row count
    bool lasting = false;
    int count = 1;
    int enough = 1;
    LogLine first;
    LogLine last;
    LogLine placeLine; ///< where the step began in which it happened; number 0 when the log does not say

    [[nodiscard]] bool counts() const noexcept { return count >= enough; }
};

/// A fact that a line tells.
struct LoggedFact {
    Fact fact;
    LogLine line;
};

/// Bounded: of very many failures the first and the last ones are kept. One thread.
class LogSession {
public:
    LogSession() = default;

    void begin(const LogPlace& place, const LogLine& line);
    void done(const LogPlace& place, const LogLine& line);
    void succeed();
    void close(const LogLine& line);
    void fail(LoggedFailure failure);
    /// The log is at least here, though nobody said that the step was begun.
    void reach(const LogPlace& place, const LogLine& line);
    /// A later line tells where the failures without a place happened.
    void placeFailures(const LogPlace& place, const std::string& where, const LogLine& line);
    void add(const Fact& fact, const LogLine& line);
    void otherJob(const LogLine& line);

    [[nodiscard]] int rank() const noexcept { return m_place == nullptr ? 0 : m_place->rank; }
    /// The step that is under way; null where the log does not say, as after one that was finished.
    [[nodiscard]] const LogPlace* place() const noexcept { return m_finished ? nullptr : m_place; }
    [[nodiscard]] const LogLine& placeLine() const noexcept { return m_placeLine; }
    [[nodiscard]] const std::deque<LoggedFailure>& failures() const noexcept { return m_failures; }
    [[nodiscard]] const std::vector<LoggedFact>& facts() const noexcept { return m_facts; }
    [[nodiscard]] bool moved() const noexcept { return m_moved; } ///< anything was begun or finished
    [[nodiscard]] bool succeeded() const noexcept { return m_succeeded; }
    [[nodiscard]] const std::optional<LogLine>& closing() const noexcept { return m_closing; }
    [[nodiscard]] const std::optional<LogLine>& otherJobLine() const noexcept { return m_otherJob; }
    [[nodiscard]] bool failed() const noexcept;

private:
    void enter(const LogPlace& place, const LogLine& line);

    const LogPlace* m_place = nullptr;
    LogLine m_placeLine;
    bool m_finished = false; ///< the step at m_place is over and no other was begun
    std::deque<LoggedFailure> m_failures;
    std::vector<LoggedFact> m_facts;
    bool m_moved = false;
    bool m_succeeded = false;
    std::optional<LogLine> m_closing;
    std::optional<LogLine> m_otherJob;
};

} // namespace flashwright
