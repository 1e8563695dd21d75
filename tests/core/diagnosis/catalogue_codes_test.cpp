// SPDX-License-Identifier: GPL-3.0-or-later
// Every code of the catalogue's code tables is known by name and leads to its entry when a phone answers with
// it. tests/fixtures/catalogue/codes.tsv names the sources.
#include "core/catalog/chip_catalog.h"
#include "tests/core/diagnosis/matrix_fixture.h"
#include "tests/core/diagnosis/rule_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct Code {
    std::string protocol;
    std::uint32_t code = 0;
    std::string name; ///< empty where the table gives none
    std::string stage;
    std::string where;
    std::string item;
    std::string id; ///< "-": no refusal
};

std::ostream& operator<<(std::ostream& out, const Code& code)
{
    return out << code.protocol << " " << code.code << " -> " << code.id;
}

std::vector<Code> codes()
{
    std::vector<Code> all;
    for (const auto& row : catalogueTable("codes.tsv")) {
        const auto number = static_cast<std::uint32_t>(std::stoul(row[1], nullptr, 0));
        all.push_back({row[0], number, row[2], row[3], row[4], row[5], row[6]});
    }
    return all;
}

Stage stageCalled(const std::string& word)
{
    for (int i = 0; i <= static_cast<int>(Stage::Done); ++i) {
        if (stageName(static_cast<Stage>(i)) == word) {
            return static_cast<Stage>(i);
        }
    }
    return Stage::Confirming;
}

const StatusTable& tableOf(const std::string& protocol)
{
    static std::map<std::string, StatusTable> read;
    const auto known = read.find(protocol);
    if (known != read.end()) {
        return known->second;
    }
    const auto resources = std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";
    return read.emplace(protocol, loadStatusTable(resources, protocol).value()).first->second;
}

class CatalogueCodes : public testing::TestWithParam<Code> { };

TEST_P(CatalogueCodes, areKnownByName)
{
    const auto& table = tableOf(GetParam().protocol);
    const auto known = table.find(GetParam().code);
    ASSERT_NE(known, table.end());
    if (!GetParam().name.empty()) {
        // Some tables spell a name in mixed case.
        std::string wanted = GetParam().name;
        std::transform(wanted.begin(), wanted.end(), wanted.begin(),
            [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
        EXPECT_THAT(known->second.name, testing::EndsWith(wanted));
    }
}

TEST_P(CatalogueCodes, leadToTheirEntry)
{
    const Code& row = GetParam();
    if (row.id == "-") {
        EXPECT_TRUE(tableOf(row.protocol).at(row.code).diagnosis.empty());
        return;
    }
    const Facts item = row.item.empty() ? Facts{} : Facts{{"item", row.item}};
    const std::string where = row.where.empty() ? "mediatek.da2.step" : row.where;
    const Sight sight{
        Fault::PhoneRefused, stageCalled(row.stage), where, item, PhoneStatus{row.protocol, row.code}, {}};
    EXPECT_EQ(engine().diagnose(caseOf(sight)).id, row.id);
}

INSTANTIATE_TEST_SUITE_P(Catalogue, CatalogueCodes, testing::ValuesIn(codes()));

TEST(CatalogueCodes, areAsManyAsTheTablesHave)
{
    std::map<std::string, int> rows;
    for (const Code& code : codes()) {
        ++rows[code.protocol];
    }
    // What the tables of the catalogue count, and the tokens that reading real logs added.
    EXPECT_EQ(rows["mtk"], 102);
    EXPECT_EQ(rows["mtkx"], 65 + 2);
    EXPECT_EQ(rows["brom"], 22 + 1);
    EXPECT_EQ(rows["bsl"], 73 + 1);
    EXPECT_EQ(rows["rd"], 5);
}

} // namespace
} // namespace flashwright
