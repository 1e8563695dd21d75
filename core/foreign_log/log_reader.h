// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the log of another flashing tool into what can be judged.
#pragma once

#include "core/foreign_log/log_session.h"
#include "core/foreign_log/status_words.h"

namespace flashwright {

/// Everything a log told.
struct LogFindings {
    std::string tool; ///< id in resources/foreign_logs; empty when no tool's hand was recognised
    std::string toolName;
    std::string family;
    std::uint64_t lines = 0;
    int sessions = 0;
    LogSession last; ///< the last run
    std::optional<LogSession>
        lastFailed; ///< the last run before it that failed, unless a later one went further
};

/// Feeds on lines; memory does not grow with the log. One thread.
class LogReader {
public:
    /// Both outlive the reader.
    LogReader(const LogDialects& dialects, const StatusWords& words);

    void take(const LogLine& line);
    [[nodiscard]] LogFindings findings() &&;

private:
    void recognise(const std::vector<TextFinder::Hit>& hits);
    [[nodiscard]] const LogTool* tool() const noexcept;
    [[nodiscard]] bool countsNow(const LogMark& mark) const;
    void apply(const LogMark& mark, const std::vector<TextFinder::Hit>& hits, const LogLine& line);
    void startSession();
    void archive();
    [[nodiscard]] LoggedFailure failureAt(
        const LogPlace* place, const std::string& family, const LogLine& line) const;
    [[nodiscard]] std::string familyOf(const LogMark& mark) const;
    void failBy(const LogMark& mark, const std::vector<TextFinder::Hit>& hits, const LogLine& line);
    void failByCode(const StatusWords::Found& found, const LogLine& line);
    [[nodiscard]] std::vector<StatusWords::Found> codesIn(const LogLine& line) const;

    const LogDialects& m_dialects;
    const StatusWords& m_words;
    std::vector<std::size_t> m_signs; ///< seen per tool
    LogSession m_session;
    std::optional<LogSession> m_failed;
    int m_sessions = 0;
    std::uint64_t m_lines = 0;
    bool m_lineFailed = false; ///< a mark of this line has told its failure
};

} // namespace flashwright
