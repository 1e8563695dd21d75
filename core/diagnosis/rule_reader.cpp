// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/fact_object.h"
#include "core/diagnosis/remedy_action.h"
#include "core/diagnosis/rule.h"

namespace flashwright {

namespace {

constexpr std::pair<const char*, const char*> ErrorTests[] = {
    {"fault", "error.fault"},
    {"where", "error.where"},
    {"problem", "error.problem"},
    {"stage", "stage"},
    {"reply", "reply.code"},
    {"protocol", "reply.protocol"},
};

FactTest readFactTest(FactObject& from)
{
    FactTest test;
    test.fact = from.text("fact");
    int demands = 0;
    const auto demand = [&](const char* name, FactTest::Kind kind) {
        if (!from.has(name)) {
            return false;
        }
        test.kind = kind;
        ++demands;
        return true;
    };
    if (demand("equals", FactTest::Kind::OneOf)) {
        test.values = {from.text("equals")};
    }
    if (demand("one_of", FactTest::Kind::OneOf)) {
        test.values = from.texts("one_of");
    }
    if (demand("contains", FactTest::Kind::Contains)) {
        test.values = {"*" + from.text("contains") + "*"};
    }
    if (demand("at_least", FactTest::Kind::AtLeast)) {
        test.limit = from.number("at_least");
    }
    if (demand("at_most", FactTest::Kind::AtMost)) {
        test.limit = from.number("at_most");
    }
    if (demand("absent", FactTest::Kind::Absent) && !from.flagOr("absent", true)) {
        test.kind = FactTest::Kind::Present;
    }
    if (demands > 1) {
        from.reject("fact", "more than one demand");
    }
    from.finish();
    return test;
}

std::vector<FactTest> readTests(FactObject& from)
{
    std::vector<FactTest> tests;
    for (const auto& [name, fact] : ErrorTests) {
        if (from.has(name)) {
            tests.push_back({fact, FactTest::Kind::OneOf, from.oneOrMoreTexts(name), 0, true});
        }
    }
    for (FactObject& evidence : from.objects("evidence")) {
        tests.push_back(readFactTest(evidence));
    }
    return tests;
}

RuleCase readCase(FactObject& from, double standardConfidence)
{
    RuleCase one;
    one.tests = readTests(from);
    one.confidence = from.has("confidence") ? from.number("confidence") : standardConfidence;
    for (FactObject& unless : from.oneOrMoreObjects("unless")) {
        const std::vector<FactTest> tests = readTests(unless);
        // Each object of the list stands for one test, so that "any of them" has one meaning.
        if (tests.size() != 1) {
            unless.reject("", "exactly one test belongs here");
        }
        one.unless.insert(one.unless.end(), tests.begin(), tests.end());
        unless.finish();
    }
    if (one.tests.empty()) {
        from.reject("", "a case without a test fits everything");
    }
    from.finish();
    return one;
}

Risk readRisk(FactObject& from)
{
    const std::string word = from.textOr("risk", "none");
    if (word == "low") {
        return Risk::Low;
    }
    if (word == "data-loss") {
        return Risk::DataLoss;
    }
    if (word == "brick") {
        return Risk::Brick;
    }
    if (word != "none") {
        from.reject("risk", "not one of none, low, data-loss, brick");
    }
    return Risk::None;
}

Remedy readRemedy(FactObject& from)
{
    Remedy remedy{from.text("text"), readRisk(from), from.textOr("action", {})};
    if (!remedy.action.empty() && !isRemedyAction(remedy.action)) {
        from.reject("action", "not one of the program's");
    }
    from.finish();
    return remedy;
}

} // namespace

Result<Rule> readRule(const std::filesystem::path& file)
{
    TRY_LET(FactObject from, FactObject::load(file));
    Rule rule;
    rule.id = from.text("id");
    if (rule.id != file.stem().string()) {
        from.reject("id", "not the name of the file");
    }
    rule.title = from.text("title");
    rule.cause = from.text("cause");
    const double confidence = from.number("confidence");
    if (confidence < 0 || confidence > 1) {
        from.reject("confidence", "not from 0 to 1");
    }
    for (FactObject& one : from.oneOrMoreObjects("when")) {
        rule.cases.push_back(readCase(one, confidence));
    }
    for (FactObject& remedy : from.objects("remedies")) {
        rule.remedies.push_back(readRemedy(remedy));
    }
    if (rule.remedies.empty()) {
        from.reject("remedies", "the list is empty");
    }
    from.finish();
    TRY(from.verdict());
    return rule;
}

} // namespace flashwright
