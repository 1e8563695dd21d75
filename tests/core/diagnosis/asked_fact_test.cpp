// SPDX-License-Identifier: GPL-3.0-or-later
// Six questions, each only where nothing that was measured answers it.
#include "core/diagnosis/asked_fact.h"
#include "tests/core/diagnosis/rule_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> asked(const FailureCase& failure)
{
    std::vector<std::string> facts;
    for (const AskedFact& one : worthAsking(failure)) {
        facts.emplace_back(one.fact);
    }
    return facts;
}

FailureCase at(Stage stage, Fault fault, Seen seen = {})
{
    return caseOf(Sight{fault, stage, "somewhere", {}, {}, std::move(seen)});
}

TEST(AskedFacts, areSixWithClosedAnswers)
{
    std::set<std::string_view> facts;
    for (const AskedFact& one : askedFacts()) {
        facts.insert(one.fact);
        EXPECT_THAT(one.answers, Contains("unsure")) << one.fact;
        EXPECT_GE(one.answers.size(), 3U);
    }
    EXPECT_EQ(facts.size(), 6U);
}

TEST(AskedFacts, whoSeesNoPhoneIsAskedForScreenAndKey)
{
    EXPECT_THAT(
        asked(at(Stage::WaitingForPhone, Fault::Timeout)), ElementsAre("answer.screen", "answer.key"));
}

TEST(AskedFacts, theKeyMattersOnlyForAPhoneThatPassedBy)
{
    EXPECT_THAT(asked(at(Stage::Handshake, Fault::LinkLost, {{"link.life_ms", "1400"}})),
        ElementsAre("answer.screen", "answer.key"));
    EXPECT_THAT(asked(at(Stage::Handshake, Fault::Timeout, {{"link.life_ms", "14000"}})),
        ElementsAre("answer.screen", "answer.other_tool"));
}

TEST(AskedFacts, theBatteryMattersWhereTheSupplyIsLoaded)
{
    EXPECT_THAT(
        asked(at(Stage::StartingLoader, Fault::Timeout)), ElementsAre("answer.battery", "answer.label"));
    EXPECT_THAT(asked(at(Stage::StartingLoader, Fault::PhoneRefused)), ElementsAre("answer.label"));
}

TEST(AskedFacts, anotherPortIsAskedForWhereTheLineBroke)
{
    EXPECT_THAT(asked(at(Stage::Writing, Fault::LinkLost)), ElementsAre("answer.port"));
    EXPECT_THAT(asked(at(Stage::Writing, Fault::PhoneRefused)), IsEmpty());
}

TEST(AskedFacts, nobodyIsAskedTwice)
{
    EXPECT_THAT(asked(at(Stage::Writing, Fault::LinkLost, {{"answer.port", "unsure"}})), IsEmpty());
}

TEST(AskedFacts, afterAJobOnlyTheScreenIsAskedFor)
{
    FailureCase symptom;
    symptom.failed = false;
    EXPECT_THAT(asked(symptom), ElementsAre("answer.screen"));
}

TEST(AskedFacts, onlyListedAnswersBecomeEvidence)
{
    const auto logo = answerFact("answer.screen", "logo");
    ASSERT_TRUE(logo);
    EXPECT_EQ(*logo, (Evidence{"answer.screen", "logo", "user", {}}));
    EXPECT_FALSE(answerFact("answer.screen", "purple"));
    EXPECT_FALSE(answerFact("answer.mood", "yes"));
}

TEST(AskedFacts, unsureDecidesNothing)
{
    for (const AskedFact& one : askedFacts()) {
        FailureCase seen = at(Stage::Handshake, Fault::Timeout);
        const std::string without = engine().diagnose(seen).id;
        seen.evidence.push_back(*answerFact(one.fact, "unsure"));
        EXPECT_EQ(engine().diagnose(seen).id, without) << one.fact;
    }
}

} // namespace
} // namespace flashwright
