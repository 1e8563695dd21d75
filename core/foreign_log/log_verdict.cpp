// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/log_verdict.h"

#include "core/foreign_log/own_journal.h"

#include <algorithm>

namespace flashwright {

namespace {

/// Below this a rule only names a possibility. A log that somebody else's tool wrote is read by its words, so
/// a guess that would be worth showing next to a live phone is not worth naming here.
constexpr double SmallestConfidence = 0.61;

/// One failure of the log, judged by itself with all facts of its run.
struct Judged {
    const LoggedFailure* failure = nullptr;
    Diagnosis diagnosis;
};

std::vector<Evidence> factsOf(const LogSession& session)
{
    std::vector<Evidence> evidence;
    for (const LoggedFact& one : session.facts()) {
        evidence.push_back({one.fact.name, one.fact.value, "log", {}});
    }
    return evidence;
}

std::vector<Evidence> evidenceOf(const LogFindings& findings, const LogSession& session)
{
    std::vector<Evidence> evidence = factsOf(session);
    evidence.push_back({"log.tool", findings.tool.empty() ? "unrecognised" : findings.tool, "log", {}});
    return evidence;
}

/// A break in the talk means something only where the log says what was going on; a code or a named problem
/// speaks for itself.
bool canBeJudged(const LoggedFailure& failure)
{
    return failure.counts()
        && (failure.place != nullptr || failure.error.phone || !failure.error.where.empty()
            || !failure.error.fact("problem").empty());
}

FailureCase caseOf(const LoggedFailure& failure, const std::vector<Evidence>& evidence)
{
    FailureCase one{failure.error, failure.stage, evidence};
    if (failure.soft) {
        one.error.facts.push_back({"misses", std::to_string(failure.count)});
    }
    if (failure.place == nullptr) {
        // Nobody knows the stage, and the first one would be a claim.
        one.stage = Stage::Done;
    }
    return one;
}

std::vector<Judged> judgeAll(const LogFindings& findings, const LogSession& session, const RuleEngine& rules)
{
    const auto evidence = evidenceOf(findings, session);
    std::vector<Judged> all;
    for (const LoggedFailure& failure : session.failures()) {
        if (canBeJudged(failure)) {
            all.push_back({&failure, rules.diagnose(caseOf(failure, evidence))});
        }
    }
    // Of equals the first one is the cause and the others its consequences.
    std::stable_sort(all.begin(), all.end(),
        [](const Judged& a, const Judged& b) { return a.diagnosis.confidence > b.diagnosis.confidence; });
    return all;
}

std::string codeText(const PhoneStatus& status)
{
    char text[16];
    std::snprintf(text, sizeof text, "0x%02x", unsigned(status.code));
    return text;
}

void addProof(std::vector<LogProof>& proof, LogProof one)
{
    const auto same = std::find_if(proof.begin(), proof.end(),
        [&one](const LogProof& other) { return other.line == one.line && other.fact == one.fact; });
    if (same == proof.end()) {
        proof.push_back(std::move(one));
    }
}

/// The lines of the failure itself: where it happened, what was said, how often.
std::vector<LogProof> proofOf(const LoggedFailure& failure)
{
    std::vector<LogProof> proof;
    if (failure.placeLine.number != 0) {
        addProof(proof,
            {failure.placeLine.number, failure.placeLine.text, "stage",
                std::string(stageName(failure.stage))});
    }
    const std::string_view problem = failure.error.fact("problem");
    LogProof told{
        failure.first.number, failure.first.text, "error.fault", std::string(faultName(failure.error.fault))};
    if (failure.error.phone) {
        told.fact = "reply." + failure.error.phone->protocol;
        told.value = codeText(*failure.error.phone);
    } else if (!problem.empty()) {
        told.fact = "error.problem";
        told.value = std::string(problem);
    }
    addProof(proof, told);
    if (failure.count > 1) {
        addProof(
            proof, {failure.last.number, failure.last.text, "error.misses", std::to_string(failure.count)});
    }
    return proof;
}

/// What else of the log the rule leaned on.
void addFacts(std::vector<LogProof>& proof, const Diagnosis& diagnosis, const LogSession& session)
{
    for (const Evidence& seen : diagnosis.evidence) {
        const auto fact =
            std::find_if(session.facts().begin(), session.facts().end(), [&seen](const LoggedFact& one) {
                return one.fact.name == seen.fact && one.fact.value == seen.value;
            });
        if (fact != session.facts().end()) {
            addProof(proof, {fact->line.number, fact->line.text, seen.fact, seen.value});
        }
    }
}

void addAlso(LogVerdict& verdict, const Diagnosis& best, const Diagnosis& other)
{
    const bool known = other.id == best.id || other.confidence < SmallestConfidence
        || std::find(verdict.also.begin(), verdict.also.end(), other.id) != verdict.also.end();
    if (!known) {
        verdict.also.push_back(other.id);
    }
}

void diagnose(
    LogVerdict& verdict, const LogSession& session, std::vector<Judged> all, const RuleEngine& rules)
{
    Judged& best = all.front();
    verdict.proof = proofOf(*best.failure);
    addFacts(verdict.proof, best.diagnosis, session);
    // What the same would be called in a job of our own, where more is known than words.
    addAlso(verdict, best.diagnosis, rules.diagnose(caseOf(*best.failure, factsOf(session))));
    for (const Judged& other : all) {
        addAlso(verdict, best.diagnosis, other.diagnosis);
    }
    std::stable_sort(verdict.proof.begin(), verdict.proof.end(),
        [](const LogProof& a, const LogProof& b) { return a.line < b.line; });
    verdict.outcome = LogOutcome::Diagnosed;
    verdict.diagnosis = std::move(best.diagnosis);
}

/// Something failed, and what is there does not say why.
void leaveOpen(LogVerdict& verdict, const LogSession& session, const std::vector<Judged>& all)
{
    verdict.outcome = LogOutcome::NotEnoughEvidence;
    for (const Judged& one : all) {
        for (LogProof& line : proofOf(*one.failure)) {
            addProof(verdict.proof, std::move(line));
        }
    }
    if (all.empty()) {
        for (const LoggedFailure& one : session.failures()) {
            addProof(verdict.proof,
                {one.last.number, one.last.text, "error.fault", std::string(faultName(one.error.fault))});
        }
    }
    if (session.closing()) {
        addProof(verdict.proof, {session.closing()->number, session.closing()->text, "log.end", "failed"});
    }
    constexpr std::size_t MostLines = 12;
    if (verdict.proof.size() > MostLines) {
        verdict.proof.erase(verdict.proof.begin(), verdict.proof.end() - MostLines);
    }
}

/// A log without a failure is a case too: the rules know what to do with it.
void addRemark(LogVerdict& verdict, const RuleEngine& rules)
{
    if (verdict.outcome != LogOutcome::NothingFailed && verdict.outcome != LogOutcome::OtherJob) {
        return;
    }
    FailureCase none;
    none.error.fault = Fault::BadReply;
    none.error.where = "log.end";
    none.stage = Stage::Done;
    none.evidence.push_back({"log.outcome", std::string(logOutcomeName(verdict.outcome)), "log", {}});
    Diagnosis remark = rules.diagnose(none);
    if (remark.confidence >= SmallestConfidence) {
        verdict.remark = std::move(remark);
    }
}

} // namespace

std::string_view logOutcomeName(LogOutcome outcome) noexcept
{
    switch (outcome) {
    case LogOutcome::Diagnosed:
        return "diagnosed";
    case LogOutcome::NothingFailed:
        return "nothing-failed";
    case LogOutcome::NotEnoughEvidence:
        return "not-enough-evidence";
    case LogOutcome::OtherJob:
        return "other-job";
    case LogOutcome::Unknown:
        break;
    }
    return "unknown";
}

FailureCase outcomeCase(LogOutcome outcome)
{
    FailureCase one;
    one.failed = false;
    one.evidence = {{"log.outcome", std::string(logOutcomeName(outcome)), "log", {}}};
    return one;
}

LogVerdict judgeLog(const LogFindings& findings, const RuleEngine& rules)
{
    LogVerdict verdict;
    verdict.tool = findings.tool;
    verdict.toolName = findings.toolName;
    verdict.lines = findings.lines;
    verdict.sessions = findings.sessions;
    const LogSession& session = findings.lastFailed ? *findings.lastFailed : findings.last;
    auto all = judgeAll(findings, session, rules);
    if (!all.empty() && all.front().diagnosis.confidence >= SmallestConfidence) {
        diagnose(verdict, session, std::move(all), rules);
    } else if (session.otherJobLine()) {
        verdict.outcome = LogOutcome::OtherJob;
        verdict.proof.push_back(
            {session.otherJobLine()->number, session.otherJobLine()->text, "log.job", "other"});
    } else if (session.succeeded()) {
        verdict.outcome = LogOutcome::NothingFailed;
    } else if (!session.failures().empty() || session.closing()) {
        leaveOpen(verdict, session, all);
    } else if (session.moved()) {
        verdict.outcome = LogOutcome::NothingFailed;
    }
    addRemark(verdict, rules);
    return verdict;
}

LogVerdict judgeLog(
    LogLines::Source source, const LogDialects& dialects, const StatusWords& words, const RuleEngine& rules)
{
    LogLines lines(std::move(source));
    LogReader reader(dialects, words);
    OwnJournal journal;
    LogLine line;
    while (lines.next(line)) {
        if (!journal.take(line)) {
            reader.take(line);
        }
    }
    return journal.recognised() ? journal.verdict(rules) : judgeLog(std::move(reader).findings(), rules);
}

} // namespace flashwright
