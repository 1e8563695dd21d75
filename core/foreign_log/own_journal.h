// SPDX-License-Identifier: GPL-3.0-or-later
/// Our own journals and --jsonl output need no reading between the lines: they hold the error and the
/// evidence as they were.
#pragma once

#include "core/foreign_log/log_verdict.h"

class QJsonObject;

namespace flashwright {

/// Collects one job, or the last of several. One thread.
class OwnJournal {
public:
    /// @returns true when the line is one of ours
    [[nodiscard]] bool take(const LogLine& line);
    [[nodiscard]] bool recognised() const noexcept { return m_events > 0; }
    [[nodiscard]] LogVerdict verdict(const RuleEngine& rules) const;
    /// The last job as a case for the rules; nothing when it did not fail.
    [[nodiscard]] std::optional<FailureCase> failure() const;

private:
    void take(const std::string& event, const QJsonObject& object, const LogLine& line);
    void setError(const QJsonObject& object, const LogLine& line);

    std::uint64_t m_events = 0;
    std::uint64_t m_lines = 0;
    int m_jobs = 0;
    Stage m_stage = Stage::WaitingForPhone;
    std::optional<Error> m_error;
    LogLine m_errorLine;
    std::string m_result; ///< of the last "done"
    std::vector<Evidence> m_evidence;
    std::vector<LogLine> m_evidenceLines; ///< in step with m_evidence
};

} // namespace flashwright
