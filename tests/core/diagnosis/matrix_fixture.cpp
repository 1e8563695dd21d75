// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/diagnosis/matrix_fixture.h"

#include "core/catalog/fact_object.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// No constant: the fixtures are read before main() begins.
fs::path fixtures()
{
    return fs::path(FLASHWRIGHT_SOURCE_DIR) / "tests" / "fixtures";
}

[[noreturn]] void refuse(const std::string& file, const std::string& what)
{
    throw std::runtime_error(file + ": " + what);
}

Fault faultFrom(const std::string& file, const std::string& word)
{
    for (int i = 0; i <= static_cast<int>(Fault::Bug); ++i) {
        if (faultName(static_cast<Fault>(i)) == word) {
            return static_cast<Fault>(i);
        }
    }
    refuse(file, "no such fault: " + word);
}

Stage stageFrom(const std::string& file, const std::string& word)
{
    for (int i = 0; i <= static_cast<int>(Stage::Done); ++i) {
        if (stageName(static_cast<Stage>(i)) == word) {
            return static_cast<Stage>(i);
        }
    }
    refuse(file, "no such stage: " + word);
}

std::vector<Fact> factsFrom(FactObject& from, const char* field)
{
    std::vector<Fact> facts;
    for (FactObject& line : from.objects(field)) {
        facts.push_back({line.text("fact"), line.text("value")});
        line.finish();
    }
    return facts;
}

FailureCase caseFrom(FactObject& from, const std::string& file)
{
    FailureCase one;
    one.failed = from.has("fault");
    if (one.failed) {
        one.error.fault = faultFrom(file, from.text("fault"));
        one.stage = stageFrom(file, from.text("stage"));
        one.error.where = from.textOr("where", {});
        one.error.facts = factsFrom(from, "facts");
        if (from.has("protocol")) {
            one.error.phone = PhoneStatus{
                from.text("protocol"), static_cast<std::uint32_t>(parseHex(from.text("reply")).value_or(0))};
        }
    }
    for (Fact& fact : factsFrom(from, "seen")) {
        one.evidence.push_back({std::move(fact.name), std::move(fact.value), "test", {}});
    }
    return one;
}

std::vector<MatrixCase> casesFrom(FactObject& from, const char* field, const std::string& ownId)
{
    std::vector<MatrixCase> cases;
    for (FactObject& one : from.objects(field)) {
        cases.push_back({caseFrom(one, ownId), one.textOr("gives", ownId)});
        one.finish();
    }
    return cases;
}

MatrixFixture fixtureFrom(const fs::path& file)
{
    auto loaded = FactObject::load(file);
    if (!loaded) {
        refuse(file.string(), loaded.error().toLogLine());
    }
    MatrixFixture fixture;
    fixture.id = loaded->text("id");
    fixture.producer = loaded->text("producer");
    fixture.scenarios = loaded->texts("scenarios");
    fixture.cases = casesFrom(*loaded, "cases", fixture.id);
    fixture.near = casesFrom(*loaded, "near", fixture.id);
    loaded->finish();
    if (const auto verdict = loaded->verdict(); !verdict) {
        refuse(file.string(), verdict.error().toLogLine());
    }
    return fixture;
}

} // namespace

std::ostream& operator<<(std::ostream& out, const MatrixFixture& fixture)
{
    return out << fixture.id;
}

const std::vector<MatrixFixture>& matrixFixtures()
{
    static const std::vector<MatrixFixture> all = [] {
        std::vector<MatrixFixture> read;
        const auto files = jsonFilesIn(fixtures() / "diagnosis");
        for (const fs::path& file : files.value()) {
            read.push_back(fixtureFrom(file));
        }
        return read;
    }();
    return all;
}

std::vector<std::vector<std::string>> catalogueTable(const std::string& name)
{
    std::ifstream in(fixtures() / "catalogue" / name);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line); // what the columns are
    while (std::getline(in, line)) {
        std::vector<std::string> cells{""};
        for (const char c : line) {
            if (c == '\t') {
                cells.emplace_back();
            } else {
                cells.back() += c;
            }
        }
        if (!line.empty() && line.front() != '#') {
            rows.push_back(std::move(cells));
        }
    }
    return rows;
}

} // namespace flashwright
