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

PartitionSpec at(const std::string& name, std::uint64_t start, std::uint64_t bytes, bool takesRest = false)
{
    PartitionSpec made = test::spec(name, bytes, takesRest);
    made.startBytes = start;
    made.startKnown = true;
    return made;
}

PhonePartition row(const std::string& name, std::uint64_t start, std::uint64_t bytes)
{
    return {name, bytes, start, "user"};
}

/// A table of the byte-addressed kind: places beside the table, a row that takes the rest, one that counts
/// from the end.
struct Addressed : testing::Test {
    Addressed()
    {
        PartitionSpec first = at("first_loader", 0, 4);
        first.inTable = false;
        first.region = "boot1";
        PartitionSpec last = test::spec("log", 50);
        last.attributes["from_end_bytes"] = "60";
        wanted = {first, at("boot", 1000, 100), at("userdata", 1100, 0, true), last};
        phone.tableKnown = true;
        phone.storage = StorageKind::Emmc;
        phone.partitions = {row("boot", 1000, 100), row("userdata", 1100, 777), row("log", 1877, 50)};
        PhonePartition beside = row("first_loader", 0, 9);
        beside.inTable = false;
        phone.partitions.push_back(beside);
    }
    [[nodiscard]] LayoutDifference difference() const
    {
        return relateLayout(wanted, phone).first.value_or(LayoutDifference{"same", {}, {}, {}});
    }
    std::vector<PartitionSpec> wanted;
    PhoneFacts phone;
};

TEST_F(Addressed, ComparesOnlyWhatStandsInTheTable)
{
    EXPECT_EQ(compareLayout(wanted, phone), LayoutMatch::Identical);
    std::swap(phone.partitions[0], phone.partitions[2]);
    EXPECT_EQ(compareLayout(wanted, phone), LayoutMatch::Identical) << "a table need not be sorted";
}

TEST_F(Addressed, StartAndLengthAreToldApart)
{
    phone.partitions[0].startBytes = 2000;
    phone.partitions[1].startBytes = 2100;
    phone.partitions[2].startBytes = 2900;
    EXPECT_EQ(difference().what, "start");
    EXPECT_EQ(difference().name, "boot");
    EXPECT_EQ(difference().wanted, "0x3e8");
    EXPECT_EQ(difference().found, "0x7d0");
    wanted[1].startKnown = false;
    EXPECT_EQ(difference().name, "userdata") << "the row that takes the rest is compared by its start";
    wanted[2].startKnown = false;
    EXPECT_EQ(difference().name, "same") << "a row that counts from the end is compared by its length only";
    wanted[3].bytes = 51;
    EXPECT_EQ(difference().what, "length");
    EXPECT_EQ(difference().name, "log");
}

TEST_F(Addressed, MissingAndAdditionalRowsAreNamed)
{
    phone.partitions.push_back(row("vendor", 3000, 5));
    EXPECT_EQ(difference().what, "extra");
    EXPECT_EQ(difference().name, "vendor");
    phone.partitions.pop_back();
    wanted.push_back(at("vendor", 3000, 5));
    EXPECT_EQ(difference().what, "missing");
    EXPECT_EQ(difference().wanted, "0x5");
}

TEST_F(Addressed, RowsForAnotherStorageAreNotCompared)
{
    for (PartitionSpec& spec : wanted) {
        spec.storage = StorageKind::Emmc;
    }
    PartitionSpec other = at("boot", 8000, 100);
    other.storage = StorageKind::Ufs;
    wanted.push_back(other);
    EXPECT_EQ(difference().name, "same");
    phone.storage = StorageKind::Ufs;
    EXPECT_EQ(difference().wanted, "0x1f40");
}

TEST(Layout, IsUnknownWhenThePhoneCannotTell)
{
    EXPECT_EQ(compareLayout({Boot}, PhoneFacts{}), LayoutMatch::Unknown);
}

} // namespace
} // namespace flashwright
