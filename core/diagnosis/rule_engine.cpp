// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/rule_engine.h"

#include "core/catalog/fact_object.h"
#include "core/diagnosis/case_facts.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::string_view UnknownId = "unknown";

/// A rule that asks for more and is met says more; the weight is small enough that a sure rule still wins
/// over a detailed guess.
constexpr double WeightOfATest = 0.02;

/// Two causes whose scores are nearer than this are a draw, and a draw is no answer.
constexpr double Draw = 0.0005;

enum class Fit : std::uint8_t { Far, Near, Fits };

struct Verdict {
    Fit fit = Fit::Far;
    double score = 0;
    double confidence = 0;
    std::vector<Evidence> proof;
};

Verdict judge(const RuleCase& one, const CaseFacts& facts)
{
    Verdict verdict;
    bool errorFits = true;
    bool allFits = true;
    for (const FactTest& test : one.tests) {
        auto line = facts.fulfilling(test);
        allFits = allFits && line;
        errorFits = errorFits && (line || !test.fromError);
        if (line && test.kind != FactTest::Kind::Absent) {
            verdict.proof.push_back(std::move(*line));
        }
    }
    const bool excluded = std::any_of(one.unless.begin(), one.unless.end(),
        [&facts](const FactTest& test) { return facts.fulfilling(test).has_value(); });
    if (allFits && !excluded) {
        verdict.fit = Fit::Fits;
    } else if (errorFits && !verdict.proof.empty()) {
        verdict.fit = Fit::Near;
    }
    verdict.confidence = one.confidence;
    verdict.score = one.confidence + WeightOfATest * static_cast<double>(one.tests.size());
    return verdict;
}

Verdict judge(const Rule& rule, const CaseFacts& facts)
{
    Verdict best;
    for (const RuleCase& one : rule.cases) {
        Verdict verdict = judge(one, facts);
        const bool better = verdict.fit != best.fit ? verdict.fit > best.fit : verdict.score > best.score;
        if (better) {
            best = std::move(verdict);
        }
    }
    return best;
}

struct Candidate {
    const Rule* rule = nullptr;
    Verdict verdict;
};

bool isBetter(const Candidate& a, const Candidate& b)
{
    return a.verdict.score > b.verdict.score;
}

Diagnosis diagnosisOf(const Rule& rule)
{
    Diagnosis diagnosis;
    diagnosis.id = rule.id;
    diagnosis.title = rule.title;
    diagnosis.cause = rule.cause;
    diagnosis.remedies = rule.remedies;
    return diagnosis;
}

} // namespace

struct RuleEngine::Rules {
    std::vector<Rule> rules; ///< without the one for the unknown
    Rule unknown;
};

RuleEngine::RuleEngine(std::unique_ptr<const Rules> rules)
    : m_rules(std::move(rules))
{
}

RuleEngine::~RuleEngine() = default;
RuleEngine::RuleEngine(RuleEngine&&) noexcept = default;
RuleEngine& RuleEngine::operator=(RuleEngine&&) noexcept = default;

Result<RuleEngine> RuleEngine::load(const std::filesystem::path& resources)
{
    TRY_LET(const auto files, jsonFilesIn(resources / "diagnosis"));
    auto all = std::make_unique<Rules>();
    for (const auto& file : files) {
        TRY_LET(Rule rule, readRule(file));
        if (rule.id == UnknownId) {
            all->unknown = std::move(rule);
        } else {
            all->rules.push_back(std::move(rule));
        }
    }
    if (all->unknown.id.empty()) {
        return fail(Fault::Bug, "diagnosis.load")
            .with("file", (resources / "diagnosis" / "unknown.json").string());
    }
    return RuleEngine(std::move(all));
}

Diagnosis RuleEngine::diagnose(const FailureCase& failure) const
{
    const CaseFacts facts(failure);
    std::vector<Candidate> fitting;
    std::vector<std::string> near;
    for (const Rule& rule : m_rules->rules) {
        Verdict verdict = judge(rule, facts);
        if (verdict.fit == Fit::Near) {
            near.push_back(rule.id);
        } else if (verdict.fit == Fit::Fits) {
            fitting.push_back({&rule, std::move(verdict)});
        }
    }
    std::stable_sort(fitting.begin(), fitting.end(), isBetter);
    const bool draw = fitting.size() > 1 && fitting[0].verdict.score - fitting[1].verdict.score < Draw;
    if (fitting.empty() || draw) {
        Diagnosis diagnosis = diagnosisOf(m_rules->unknown);
        diagnosis.ruledOut = std::move(near);
        return diagnosis;
    }
    Diagnosis diagnosis = diagnosisOf(*fitting.front().rule);
    diagnosis.confidence = fitting.front().verdict.confidence;
    diagnosis.evidence = std::move(fitting.front().verdict.proof);
    diagnosis.ruledOut = std::move(near);
    return diagnosis;
}

std::vector<std::string> RuleEngine::ids() const
{
    std::vector<std::string> ids{m_rules->unknown.id};
    for (const Rule& rule : m_rules->rules) {
        ids.push_back(rule.id);
    }
    return ids;
}

} // namespace flashwright
