// SPDX-License-Identifier: GPL-3.0-or-later
// Every cause of the catalogue: evidence that must give it, and evidence beside it that must give something
// else. Expected ids: the catalogue of failures; reply codes of TomKing062/spreadtrum_flash: spd_cmd.h,
// bkerler/mtkclient: mtkclient/Library/error.py and techyminati/mediatek_spflashtool_source:
// BootRom/mtk_status.h.
#include "tests/core/diagnosis/matrix_fixture.h"
#include "tests/core/diagnosis/rule_row.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace flashwright {
namespace {

namespace fs = std::filesystem;

std::string described(const FailureCase& seen)
{
    std::string text = std::string(stageName(seen.stage)) + " " + seen.error.toLogLine();
    for (const Evidence& line : seen.evidence) {
        text += "\n  " + line.fact + " = " + line.value;
    }
    return text;
}

std::string textOf(const fs::path& file)
{
    std::ifstream in(fs::path(FLASHWRIGHT_SOURCE_DIR) / file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The part of a source that is about one test: its row of a table, or its body. Empty when it has none.
std::string partAbout(const std::string& text, const std::string& suite, const std::string& name)
{
    if (const auto row = text.find("{\"" + name + "\", "); row != std::string::npos) {
        return text.substr(row, text.find('\n', row) - row);
    }
    const auto body = text.find('(' + suite + ", " + name + ')');
    return body == std::string::npos ? std::string() : text.substr(body, text.find("\n}\n", body) - body);
}

/// Whether the test "Suite.name" is there and expects the id.
bool endsWithId(const std::string& scenario, const std::string& id)
{
    const auto dot = scenario.find('.');
    const std::string suite = scenario.substr(0, dot);
    bool hasSuite = false;
    bool hasId = false;
    for (const char* folder : {"tests/scenarios", "tests/core/diagnosis", "tests/core/foreign_log"}) {
        for (const auto& file : fs::directory_iterator(fs::path(FLASHWRIGHT_SOURCE_DIR) / folder)) {
            const std::string text = textOf(folder / file.path().filename());
            const std::string part = partAbout(text, suite, scenario.substr(dot + 1));
            hasSuite = hasSuite || text.find('(' + suite + ", ") != std::string::npos;
            hasId = hasId || part.find('"' + id + '"') != std::string::npos;
        }
    }
    return hasSuite && hasId;
}

class CatalogueMatrix : public testing::TestWithParam<MatrixFixture> { };

TEST_P(CatalogueMatrix, itsEvidenceGivesIt)
{
    ASSERT_FALSE(GetParam().cases.empty());
    for (const MatrixCase& one : GetParam().cases) {
        const Diagnosis diagnosis = engine().diagnose(one.seen);
        EXPECT_EQ(diagnosis.id, GetParam().id) << described(one.seen);
        if (diagnosis.id != "unknown") {
            EXPECT_FALSE(diagnosis.evidence.empty()) << described(one.seen);
            EXPECT_GT(diagnosis.confidence, 0);
        }
    }
}

TEST_P(CatalogueMatrix, aNearMissGivesSomethingElse)
{
    ASSERT_FALSE(GetParam().near.empty());
    for (const MatrixCase& one : GetParam().near) {
        ASSERT_NE(one.gives, GetParam().id) << described(one.seen);
        EXPECT_EQ(engine().diagnose(one.seen).id, one.gives) << described(one.seen);
    }
}

TEST_P(CatalogueMatrix, itsProducerIsPartOfTheProgram)
{
    EXPECT_THAT(GetParam().producer,
        testing::AnyOf("virtual phone", "session", "host probe", "package", "answer", "history",
            "watch after", "journal", "log of another tool", "status word", "plan"));
    for (const std::string& scenario : GetParam().scenarios) {
        EXPECT_TRUE(endsWithId(scenario, GetParam().id)) << scenario << " does not give " << GetParam().id;
    }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueMatrix, testing::ValuesIn(matrixFixtures()),
    [](const testing::TestParamInfo<MatrixFixture>& fixture) {
        std::string name = fixture.param.id;
        std::replace(name.begin(), name.end(), '-', '_');
        return name;
    });

TEST(CatalogueIds, allHaveARuleAndCases)
{
    std::set<std::string> withCases;
    for (const MatrixFixture& fixture : matrixFixtures()) {
        withCases.insert(fixture.id);
    }
    const auto known = engine().ids();
    const auto catalogue = catalogueTable("ids.tsv");
    EXPECT_EQ(catalogue.size(), 103U);
    for (const auto& row : catalogue) {
        EXPECT_THAT(known, testing::Contains(row.front()));
    }
    for (const std::string& id : known) {
        EXPECT_TRUE(withCases.contains(id)) << id;
    }
}

/// Facts the rules may ask about: name and the source that says them.
std::map<std::string, std::string> producersOfFacts()
{
    std::map<std::string, std::string> producers;
    for (const auto& row : catalogueTable("facts.tsv")) {
        producers[row[0]] = row[1];
    }
    return producers;
}

TEST(CatalogueEvidence, everyFactOfACaseHasAProducer)
{
    const auto producers = producersOfFacts();
    for (const MatrixFixture& fixture : matrixFixtures()) {
        for (const auto* cases : {&fixture.cases, &fixture.near}) {
            for (const MatrixCase& one : *cases) {
                for (const Evidence& line : one.seen.evidence) {
                    EXPECT_TRUE(producers.contains(line.fact)) << fixture.id << ": " << line.fact;
                }
            }
        }
    }
}

TEST(CatalogueEvidence, everyProducerSaysItsFact)
{
    for (const auto& row : catalogueTable("facts.tsv")) {
        ASSERT_GE(row.size(), 2U) << row.front();
        const std::string spelled = row.size() > 2 ? row[2] : '"' + row[0] + '"';
        EXPECT_NE(textOf(row[1]).find(spelled), std::string::npos) << row[0] << " in " << row[1];
    }
}

TEST(CatalogueRemedies, goFromSafeToRisky)
{
    for (const MatrixFixture& fixture : matrixFixtures()) {
        const Diagnosis diagnosis = engine().diagnose(fixture.cases.front().seen);
        EXPECT_FALSE(diagnosis.remedies.empty()) << fixture.id;
        for (std::size_t i = 1; i < diagnosis.remedies.size(); ++i) {
            EXPECT_GE(diagnosis.remedies[i].risk, diagnosis.remedies[i - 1].risk)
                << fixture.id << ": " << diagnosis.remedies[i].text;
        }
    }
}

TEST(CatalogueRemedies, neverRepeatTheAdviceThatHarms)
{
    // What is passed on from forum to forum: a new layout for 0x96, formatting for 4032 and 8038, switching
    // the check of driver signatures off, running the window as administrator.
    for (const MatrixFixture& fixture : matrixFixtures()) {
        const Diagnosis diagnosis = engine().diagnose(fixture.cases.front().seen);
        for (const Remedy& remedy : diagnosis.remedies) {
            const bool warns = remedy.text.rfind("Do not", 0) == 0 || remedy.text.rfind("Never", 0) == 0;
            if (remedy.action == "allow-repartition") {
                EXPECT_EQ(remedy.risk, Risk::DataLoss) << fixture.id;
            }
            if (!warns && fixture.id != "pmt-no-space-5069" && fixture.id != "gpt-damaged-or-empty") {
                EXPECT_THAT(remedy.text, testing::Not(testing::HasSubstr("ormat All"))) << fixture.id;
                EXPECT_THAT(remedy.text, testing::Not(testing::HasSubstr("ormat everything"))) << fixture.id;
            }
            EXPECT_FALSE(!warns && remedy.text.find("administrator") != std::string::npos
                && fixture.id != "usb-nomem-usbfs")
                << fixture.id;
        }
    }
    const Diagnosis layout = engine().diagnose(caseOf(
        {Fault::PhoneRefused, Stage::StartingLoader, "unisoc.fdl2.exec", {}, PhoneStatus{"bsl", 0x8b}, {}}));
    EXPECT_THAT(
        layout.remedies, testing::Each(testing::Field(&Remedy::action, testing::Ne("allow-repartition"))));
}

TEST(CatalogueTexts, areWholeSentences)
{
    for (const MatrixFixture& fixture : matrixFixtures()) {
        const Diagnosis diagnosis = engine().diagnose(fixture.cases.front().seen);
        std::vector<std::string> texts{diagnosis.title, diagnosis.cause};
        for (const Remedy& remedy : diagnosis.remedies) {
            texts.push_back(remedy.text);
        }
        for (const std::string& text : texts) {
            EXPECT_THAT(text, testing::AnyOf(testing::EndsWith("."), testing::EndsWith("?"))) << fixture.id;
        }
    }
}

TEST(CatalogueTexts, neverNameTheOtherMaker)
{
    for (const MatrixFixture& fixture : matrixFixtures()) {
        for (const MatrixCase& one : fixture.cases) {
            const std::string id = engine().diagnose(one.seen).id;
            if (one.seen.error.where.rfind("mediatek.", 0) == 0) {
                EXPECT_THAT(id,
                    testing::Not(testing::AnyOf(testing::StartsWith("unisoc-"), testing::StartsWith("bsl-"),
                        testing::StartsWith("fdl"))));
            } else if (one.seen.error.where.rfind("unisoc.", 0) == 0) {
                EXPECT_THAT(id, testing::Not(testing::StartsWith("mtk-")));
            }
        }
    }
}

} // namespace
} // namespace flashwright
