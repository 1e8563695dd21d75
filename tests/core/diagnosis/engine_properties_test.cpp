// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every case, however odd: no cause without a rule for it, no more certainty than the rule
// has, and what contradicts itself proves nothing.
#include "core/diagnosis/remedy_action.h"
#include "core/diagnosis/rule.h"
#include "tests/core/diagnosis/matrix_fixture.h"
#include "tests/core/diagnosis/rule_row.h"
#include "tests/data/schema_validator.h"

#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace flashwright {
namespace {

const std::filesystem::path Resources = std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";

/// Highest confidence that a rule's file allows, by id.
const std::map<std::string, double>& highest()
{
    static const std::map<std::string, double> all = [] {
        std::map<std::string, double> read;
        for (const auto& file : std::filesystem::directory_iterator(Resources / "diagnosis")) {
            const Rule rule = readRule(file.path()).value();
            for (const RuleCase& one : rule.cases) {
                read[rule.id] = std::max(read[rule.id], one.confidence);
            }
        }
        return read;
    }();
    return all;
}

template <class T> const T& pick(std::mt19937& random, const std::vector<T>& from)
{
    return from[std::uniform_int_distribution<std::size_t>(0, from.size() - 1)(random)];
}

std::vector<Evidence> allEvidence()
{
    std::vector<Evidence> lines;
    for (const MatrixFixture& fixture : matrixFixtures()) {
        for (const MatrixCase& one : fixture.cases) {
            lines.insert(lines.end(), one.seen.evidence.begin(), one.seen.evidence.end());
        }
    }
    return lines;
}

std::vector<FailureCase> allFailures()
{
    std::vector<FailureCase> failures;
    for (const MatrixFixture& fixture : matrixFixtures()) {
        for (const MatrixCase& one : fixture.cases) {
            failures.push_back(one.seen);
        }
    }
    return failures;
}

/// Any error with any evidence, most of it out of place.
FailureCase randomCase(std::mt19937& random)
{
    static const std::vector<Evidence> lines = allEvidence();
    static const std::vector<FailureCase> failures = allFailures();
    FailureCase one;
    one.error = pick(random, failures).error;
    one.error.where = pick(random, failures).error.where;
    one.error.phone = pick(random, failures).error.phone;
    one.stage = static_cast<Stage>(random() % (static_cast<unsigned>(Stage::Done) + 1));
    one.failed = random() % 4 != 0;
    for (unsigned i = random() % 8; i > 0; --i) {
        one.evidence.push_back(pick(random, lines));
    }
    return one;
}

TEST(EngineProperties, noCaseGetsMoreCertaintyThanItsRuleHas)
{
    std::mt19937 random(20'260);
    std::size_t found = 0;
    for (int i = 0; i < 5'000; ++i) {
        const FailureCase one = randomCase(random);
        const Diagnosis diagnosis = engine().diagnose(one);
        if (diagnosis.id == "unknown") {
            EXPECT_EQ(diagnosis.confidence, 0);
            EXPECT_TRUE(diagnosis.evidence.empty());
            continue;
        }
        ++found;
        EXPECT_LE(diagnosis.confidence, highest().at(diagnosis.id)) << diagnosis.id;
        EXPECT_FALSE(diagnosis.evidence.empty()) << diagnosis.id;
        EXPECT_THAT(diagnosis.ruledOut, testing::Not(testing::Contains(diagnosis.id)));
    }
    EXPECT_GT(found, 1'000U);
}

TEST(EngineProperties, proofIsOnlyWhatWasSeen)
{
    std::mt19937 random(4'711);
    for (int i = 0; i < 2'000; ++i) {
        const FailureCase one = randomCase(random);
        for (const Evidence& line : engine().diagnose(one).evidence) {
            const bool own = line.source == "session"; // the error and the stage, as facts
            EXPECT_TRUE(
                own || std::find(one.evidence.begin(), one.evidence.end(), line) != one.evidence.end())
                << line.fact;
        }
    }
}

TEST(EngineProperties, theOrderOfTheEvidenceChangesNothing)
{
    std::mt19937 random(99);
    for (int i = 0; i < 1'000; ++i) {
        FailureCase one = randomCase(random);
        const std::string id = engine().diagnose(one).id;
        std::shuffle(one.evidence.begin(), one.evidence.end(), random);
        EXPECT_EQ(engine().diagnose(one).id, id);
    }
}

TEST(EngineProperties, wordsThatNoRuleKnowsStayUnknown)
{
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const std::string noise = std::to_string(random());
        FailureCase one;
        one.failed = i % 2 == 0;
        one.error = Error{Fault::BadReply, "elsewhere." + noise, std::nullopt, {{"problem", noise}}, nullptr};
        one.stage = Stage::Done;
        one.evidence = {{noise, noise, "test", {}}, {"phone.mood", noise, "test", {}}};
        EXPECT_EQ(engine().diagnose(one).id, "unknown");
    }
}

TEST(EngineProperties, whatContradictsItselfProvesNothing)
{
    const auto symptom = [](std::vector<Evidence> evidence) {
        FailureCase one;
        one.failed = false;
        one.evidence = std::move(evidence);
        return engine().diagnose(one);
    };
    EXPECT_EQ(symptom({{"answer.screen", "logo", "user", {}}}).id, "bootloop-after-flash");
    EXPECT_EQ(symptom({{"answer.screen", "logo", "user", {}}, {"answer.screen", "warning", "user", {}}}).id,
        "unknown");
    const Facts busy{{"last_rx", "41540d"}};
    Sight sight{Fault::BadReply, Stage::Handshake, "mediatek.preloader.handshake", busy, {},
        {{"host.modem_manager", "running"}}};
    EXPECT_EQ(engine().diagnose(caseOf(sight)).id, "linux-modemmanager-grabs");
    sight.seen.push_back({"host.modem_manager", "absent"});
    EXPECT_NE(engine().diagnose(caseOf(sight)).id, "linux-modemmanager-grabs");
}

TEST(EngineProperties, theUnknownOffersTheReportAndNothingElse)
{
    FailureCase one;
    one.failed = false;
    const Diagnosis unknown = engine().diagnose(one);
    EXPECT_EQ(unknown.id, "unknown");
    ASSERT_EQ(unknown.remedies.size(), 1U);
    EXPECT_EQ(unknown.remedies.front().action, "make-report");
    EXPECT_EQ(unknown.remedies.front().risk, Risk::None);
}

TEST(EngineProperties, aSymptomIsNotJudgedByAnErrorThatNeverWas)
{
    FailureCase one = caseOf(Sight{Fault::Timeout, Stage::Writing, "unisoc.fdl2.write_data", {}, {}, {}});
    EXPECT_EQ(engine().diagnose(one).id, "phone-went-silent");
    one.failed = false;
    EXPECT_EQ(engine().diagnose(one).id, "unknown");
}

TEST(RemedyActions, areTheListOfTheSchema)
{
    QJsonValue place = testing_data::readJson(Resources / "schema" / "diagnosis.schema.json");
    for (const char* step : {"properties", "remedies", "items", "properties", "action", "enum"}) {
        place = place.toObject().value(QLatin1String(step));
    }
    const QJsonArray listed = place.toArray();
    std::vector<std::string> inSchema;
    for (const QJsonValue& word : listed) {
        inSchema.push_back(word.toString().toStdString());
    }
    EXPECT_THAT(inSchema, testing::ElementsAreArray(remedyActions().begin(), remedyActions().end()));
    EXPECT_TRUE(std::is_sorted(inSchema.begin(), inSchema.end()));
    EXPECT_FALSE(isRemedyAction("format-everything"));
}

TEST(RemedyActions, areAllUsed)
{
    std::set<std::string> used;
    for (const auto& file : std::filesystem::directory_iterator(Resources / "diagnosis")) {
        const Rule rule = readRule(file.path()).value();
        for (const Remedy& remedy : rule.remedies) {
            used.insert(remedy.action);
        }
    }
    for (const std::string_view action : remedyActions()) {
        EXPECT_TRUE(used.contains(std::string(action))) << action;
    }
}

} // namespace
} // namespace flashwright
