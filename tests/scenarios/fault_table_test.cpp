// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/fault_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

class FaultTable : public testing::TestWithParam<FaultRow> { };

std::string shown(const Ran& ran)
{
    std::string text = ran.outcome.error ? ran.outcome.error->toLogLine() : "no error";
    text += "\n  reached " + std::string(stageName(ran.outcome.reached));
    for (const Evidence& line : ran.evidence) {
        text += "\n  " + line.fact + " = " + line.value;
    }
    return text;
}

TEST_P(FaultTable, faultCauseAndExitCode)
{
    const FaultRow& row = GetParam();
    const Ran ran = perform(row.run);
    ASSERT_TRUE(ran.outcome.error) << "the job succeeded";
    EXPECT_EQ(faultName(ran.outcome.error->fault), faultName(row.fault)) << shown(ran);
    ASSERT_TRUE(ran.diagnosis);
    EXPECT_EQ(ran.diagnosis->id, row.id) << shown(ran);
    EXPECT_EQ(ran.exitCode, row.exitCode) << shown(ran);
    EXPECT_FALSE(ran.diagnosis->remedies.empty());
}

INSTANTIATE_TEST_SUITE_P(Rows, FaultTable, testing::ValuesIn(unisocFaultRows()),
    [](const testing::TestParamInfo<FaultRow>& row) { return row.param.name; });

TEST(FaultTable, isLongEnough)
{
    EXPECT_GE(unisocFaultRows().size(), 40U);
}

} // namespace
} // namespace flashwright::scenarios
