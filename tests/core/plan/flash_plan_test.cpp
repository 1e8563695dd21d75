// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/flash_plan.h"
#include "plan_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

Operation sample()
{
    Operation operation;
    operation.target = "boot";
    operation.bytes = 10;
    operation.entryId = "Boot";
    operation.layout = {test::spec("a", 1)};
    operation.attributes = {{"k", "v"}};
    return operation;
}

std::string digestOf(const Operation& operation)
{
    return FlashPlan({operation}, {}, {}).digest();
}

TEST(FlashPlan, DigestIsSixteenHexDigitsOverOperationsOnly)
{
    EXPECT_THAT(digestOf(sample()), testing::MatchesRegex("[0-9a-f]{16}"));
    EXPECT_EQ(digestOf(sample()), digestOf(sample()));
    EXPECT_EQ(FlashPlan({sample()}, {{"x", LeftOut::Skipped}}, {{Severity::Note, "n", {}}}).digest(),
        digestOf(sample()));
}

using Change = std::function<void(Operation&)>;

class EveryField : public testing::TestWithParam<Change> { };

TEST_P(EveryField, ChangesTheDigest)
{
    Operation changed = sample();
    GetParam()(changed);
    EXPECT_NE(digestOf(changed), digestOf(sample()));
}

INSTANTIATE_TEST_SUITE_P(FlashPlan, EveryField,
    testing::Values(Change([](Operation& o) { o.kind = OperationKind::Erase; }),
        Change([](Operation& o) { o.target = "boo"; }), Change([](Operation& o) { o.address = 0; }),
        Change([](Operation& o) { o.offset = 1; }), Change([](Operation& o) { o.bytes = 11; }),
        Change([](Operation& o) { o.entryId = "boot"; }), Change([](Operation& o) { o.file = "f"; }),
        Change([](Operation& o) { o.areaClass = EntryClass::BootChain; }),
        Change([](Operation& o) { o.danger = Danger::System; }),
        Change([](Operation& o) { o.interruptible = true; }),
        Change([](Operation& o) { o.layout[0].bytes = 2; }),
        Change([](Operation& o) { o.layout[0].takesRest = true; }),
        Change([](Operation& o) { o.layout.push_back({}); }),
        Change([](Operation& o) { o.attributes["k"] = "w"; }),
        // The same letters, cut elsewhere.
        Change([](Operation& o) {
            o.target = "bootB";
            o.entryId = "oot";
        })));

TEST(FlashPlan, OrderChangesTheDigest)
{
    Operation other = sample();
    other.target = "system";
    EXPECT_NE(FlashPlan({sample(), other}, {}, {}).digest(), FlashPlan({other, sample()}, {}, {}).digest());
}

TEST(FlashPlan, TotalDoesNotOverflow)
{
    Operation huge = sample();
    huge.bytes = UINT64_MAX;
    EXPECT_EQ(FlashPlan({huge, huge}, {}, {}).totalBytes(), UINT64_MAX);
}

TEST(Operation, IsCalledByItsEntryItsPlaceOrItsNumber)
{
    Operation operation = sample();
    EXPECT_EQ(operation.label(), "Boot");
    operation.entryId.clear();
    EXPECT_EQ(operation.label(), "boot");
    operation.target.clear();
    operation.address = 0x90000001;
    EXPECT_EQ(operation.label(), "0x90000001");
}

} // namespace
} // namespace flashwright
