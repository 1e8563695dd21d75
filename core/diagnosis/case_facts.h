// SPDX-License-Identifier: GPL-3.0-or-later
/// A failed job as one flat list of facts that rules can ask about.
#pragma once

#include "core/diagnosis/rule.h"

namespace flashwright {

/// Refers to nothing; any thread.
class CaseFacts {
public:
    /// The error becomes "error.fault", "error.where", "error.problem", "error.<fact>", "reply.code"
    /// ("0x8b"), "reply.protocol" (causes too, outermost first) and "stage"; what was seen keeps its name.
    /// "case" is "failure", or "symptom" where no job failed. Answers, facts of the host and of the history
    /// that contradict themselves are left out.
    explicit CaseFacts(const FailureCase& failure);

    /// The line that fulfils the test; nothing when it does not hold. An Absent test that holds gives a line
    /// without a value.
    [[nodiscard]] std::optional<Evidence> fulfilling(const FactTest& test) const;

private:
    void add(std::string fact, std::string value);
    void dropContradictions();
    void addError(const Error& error);
    std::vector<Evidence> m_lines;
};

} // namespace flashwright
