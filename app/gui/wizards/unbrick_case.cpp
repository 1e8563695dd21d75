// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/unbrick_case.h"

#include "core/session/boot_watch.h"

#include <algorithm>
#include <set>

namespace flashwright {

namespace {

/// Above this the evidence alone settles it.
constexpr double BeyondDoubt = 0.95;
/// A phone that came so often goes round in circles.
constexpr std::size_t ManyRounds = 3;

Error errorOf(Fault fault)
{
    Error error;
    error.fault = fault;
    error.where = "unbrick.look";
    return error;
}

void add(FailureCase& to, const char* fact, std::string value)
{
    to.evidence.push_back({fact, std::move(value), "usb", {}});
}

} // namespace

void UnbrickCase::setSeen(
    std::vector<BusEvent> events, std::vector<Appearance> seen, seconds watched, bool phoneHere)
{
    m_events = std::move(events);
    m_seen = std::move(seen);
    m_watched = watched;
    m_phoneHere = phoneHere;
}

void UnbrickCase::setLastJob(std::optional<FailureCase> job)
{
    m_lastJob = std::move(job);
}

void UnbrickCase::answer(std::string_view fact, std::string_view word)
{
    m_answers[std::string(fact)] = std::string(word);
}

bool UnbrickCase::isAnswered(std::string_view fact) const
{
    return m_answers.contains(std::string(fact));
}

void UnbrickCase::addAnswers(FailureCase& to) const
{
    for (const auto& [fact, word] : m_answers) {
        if (auto line = answerFact(fact, word)) {
            to.evidence.push_back(std::move(*line));
        }
    }
}

/// What the ports told, as a wait or a handshake that failed.
FailureCase UnbrickCase::measured() const
{
    if (m_lastJob) {
        return *m_lastJob;
    }
    FailureCase seen{errorOf(Fault::Timeout), Stage::WaitingForPhone, {}};
    const auto telling = std::find_if(m_seen.rbegin(), m_seen.rend(),
        [](const Appearance& one) { return one.hint() != Appearance::Hint::None; });
    if (telling == m_seen.rend()) {
        add(seen, "wait.arrivals", std::to_string(m_seen.size()));
        return seen;
    }
    add(seen, "wait.arrivals", std::to_string(m_seen.size()));
    if (telling->hint() == Appearance::Hint::NotDownload) {
        add(seen, "usb.other.id", toText(telling->id));
        return seen;
    }
    seen.error = errorOf(Fault::LinkLost);
    seen.stage = Stage::Handshake;
    add(seen, "usb.left.id", toText(telling->id));
    add(seen, "usb.arrived.id", toText(telling->id));
    if (telling->lived) {
        add(seen, "link.life_ms", std::to_string(telling->lived->count()));
    }
    if (telling->next) {
        add(seen, "usb.other.id", toText(*telling->next));
    }
    return seen;
}

/// What the phone does by itself, without a job.
FailureCase UnbrickCase::symptom() const
{
    FailureCase quiet{{}, Stage::WaitingForPhone, {}, false};
    if (m_seen.size() >= ManyRounds) {
        quiet.evidence = bootFacts(m_events, m_seen.back().portPath, m_watched);
    }
    addAnswers(quiet);
    return quiet;
}

/// A phone with a picture on it is not one that failed to reach its download mode.
bool UnbrickCase::showsSomething() const
{
    const auto screen = m_answers.find("answer.screen");
    static const std::set<std::string> pictures{"logo", "warning", "wrong-picture", "no-touch", "no-network"};
    return screen != m_answers.end() && pictures.contains(screen->second);
}

FailureCase UnbrickCase::toCase() const
{
    FailureCase failure = measured();
    addAnswers(failure);
    return failure;
}

std::vector<AskedFact> UnbrickCase::questions(const RuleEngine& rules) const
{
    if (m_phoneHere || diagnose(rules).confidence >= BeyondDoubt) {
        return {};
    }
    return worthAsking(toCase());
}

Diagnosis UnbrickCase::diagnose(const RuleEngine& rules) const
{
    const Diagnosis failure = rules.diagnose(toCase());
    const Diagnosis quiet = rules.diagnose(symptom());
    const bool known = quiet.id != "unknown";
    const bool preferred = showsSomething() || failure.id == "unknown" || m_seen.size() >= ManyRounds;
    return known && preferred && !m_lastJob ? quiet : failure;
}

} // namespace flashwright
