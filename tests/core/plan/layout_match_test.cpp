// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planner.h"
#include "plan_values.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

struct Row {
    const char* name;
    std::vector<PartitionSpec> wanted;
    std::vector<PhonePartition> found;
    LayoutMatch match;
};

const PartitionSpec Boot = test::spec("boot", 100);
const PartitionSpec System = test::spec("system", 200);
const PartitionSpec Rest = test::spec("userdata", 0, true);

class CompareLayout : public testing::TestWithParam<Row> { };

TEST_P(CompareLayout, SaysHowTheyRelate)
{
    PhoneFacts phone;
    phone.tableKnown = true;
    phone.partitions = GetParam().found;
    EXPECT_EQ(compareLayout(GetParam().wanted, phone), GetParam().match);
}

INSTANTIATE_TEST_SUITE_P(Layout, CompareLayout,
    testing::Values(Row{"Same", {Boot, System, Rest},
                        {{"boot", 100, {}, {}}, {"system", 200, {}, {}}, {"userdata", 7, {}, {}}},
                        LayoutMatch::Identical},
        Row{"CaseDoesNotMatter", {Boot}, {{"BOOT", 100, {}, {}}}, LayoutMatch::Identical},
        Row{"Size", {Boot, System}, {{"boot", 100, {}, {}}, {"system", 201, {}, {}}}, LayoutMatch::Differs},
        Row{"Order", {Boot, System}, {{"system", 200, {}, {}}, {"boot", 100, {}, {}}}, LayoutMatch::Differs},
        Row{"OneMissing", {Boot, System}, {{"boot", 100, {}, {}}}, LayoutMatch::Differs},
        Row{"OneMore", {Boot}, {{"boot", 100, {}, {}}, {"system", 200, {}, {}}}, LayoutMatch::Differs},
        Row{"EmptyTable", {Boot}, {}, LayoutMatch::Differs},
        Row{"BootRegionIsNotOfTheUserArea", {Boot},
            {{"splloader", 5, {}, "boot1"}, {"boot", 100, {}, "user"}}, LayoutMatch::Identical},
        Row{"NothingDeclared", {}, {{"boot", 100, {}, {}}}, LayoutMatch::Unknown}),
    [](const auto& row) { return row.param.name; });

TEST(Layout, IsUnknownWhenThePhoneCannotTell)
{
    EXPECT_EQ(compareLayout({Boot}, PhoneFacts{}), LayoutMatch::Unknown);
}

} // namespace
} // namespace flashwright
