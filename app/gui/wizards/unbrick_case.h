// SPDX-License-Identifier: GPL-3.0-or-later
/// What is known of a phone that does not start: what the ports showed, how its last job ended, what its
/// owner answered. Decides what is still worth asking, and names the cause.
#pragma once

#include "core/diagnosis/asked_fact.h"
#include "core/diagnosis/rule_engine.h"
#include "core/session/usb_timeline.h"

#include <map>

namespace flashwright {

/// Values and rules only; no thread of its own.
class UnbrickCase {
public:
    /// What came and went while we looked; `phoneHere` = a phone in its download mode is there now.
    void setSeen(std::vector<BusEvent> events, std::vector<Appearance> seen, seconds watched, bool phoneHere);
    /// How the last job with this phone failed; nothing when there was none, or it was another phone.
    void setLastJob(std::optional<FailureCase> job);
    void answer(std::string_view fact, std::string_view word);

    /// A phone in its download mode needs no questions: it can be written.
    [[nodiscard]] bool isInDownloadMode() const noexcept { return m_phoneHere; }
    /// Those worth asking now, in their order; none once the evidence alone names the cause beyond doubt.
    [[nodiscard]] std::vector<AskedFact> questions(const RuleEngine& rules) const;
    [[nodiscard]] bool isAnswered(std::string_view fact) const;
    [[nodiscard]] Diagnosis diagnose(const RuleEngine& rules) const;
    /// The case as the rules see it, answers included.
    [[nodiscard]] FailureCase toCase() const;

private:
    [[nodiscard]] FailureCase measured() const;
    [[nodiscard]] FailureCase symptom() const;
    [[nodiscard]] bool showsSomething() const;
    void addAnswers(FailureCase& to) const;

    std::vector<BusEvent> m_events;
    std::vector<Appearance> m_seen;
    seconds m_watched{};
    bool m_phoneHere = false;
    std::optional<FailureCase> m_lastJob;
    std::map<std::string, std::string> m_answers;
};

} // namespace flashwright
