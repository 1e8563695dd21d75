// SPDX-License-Identifier: GPL-3.0-or-later
/// What the log of another tool proves, by the rules that judge our own jobs.
#pragma once

#include "core/diagnosis/rule_engine.h"
#include "core/foreign_log/log_reader.h"

namespace flashwright {

/// One line of a log as proof of one fact.
struct LogProof {
    std::uint64_t line = 0; ///< 0: the log does not say it in one line
    std::string text;
    std::string fact;
    std::string value;
};

enum class LogOutcome : std::uint8_t {
    Diagnosed, ///< the lines prove one cause
    NothingFailed, ///< nothing in it went wrong for good
    NotEnoughEvidence, ///< something went wrong; the lines that say why are not in it
    OtherJob, ///< it is about something that is no restoring of stock firmware
    Unknown, ///< no line of it means anything to us, or no rule fits what failed
};

/// Stable kebab-case word, for machine output.
[[nodiscard]] std::string_view logOutcomeName(LogOutcome outcome) noexcept;

/// What a log is, as a case for the rules that are about logs themselves: "log.outcome" with the word above.
[[nodiscard]] FailureCase outcomeCase(LogOutcome outcome);

struct LogVerdict {
    LogOutcome outcome = LogOutcome::Unknown;
    std::string tool; ///< id; empty when not recognised
    std::string toolName;
    std::uint64_t lines = 0;
    int sessions = 0;
    std::optional<Diagnosis> diagnosis; ///< only of Diagnosed
    std::optional<Diagnosis> remark; ///< what to do with a log that tells no failure of a restore
    std::vector<LogProof> proof; ///< what speaks for the diagnosis, or what failed unexplained
    std::vector<std::string> also; ///< other ids that fit, best first; never without proof in the log
};

/// Judges the last run that failed. Pure; any thread.
[[nodiscard]] LogVerdict judgeLog(const LogFindings& findings, const RuleEngine& rules);

/// Reads all lines of a source and judges them.
[[nodiscard]] LogVerdict judgeLog(
    LogLines::Source source, const LogDialects& dialects, const StatusWords& words, const RuleEngine& rules);

} // namespace flashwright
