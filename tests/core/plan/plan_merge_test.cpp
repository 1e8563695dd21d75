// SPDX-License-Identifier: GPL-3.0-or-later
// Images with values of the unit in them, and identities that are another phone's.
#include "planner_fixture.h"

#include <algorithm>

namespace flashwright::test {
namespace {

class Merging : public PlannerTest {
protected:
    Merging()
    {
        package->erase("FLASH", "runtimenv1", EntryClass::Calibration);
        entry("NV").attributes = {{"unit_values", "1"}, {"derived", "FLASH"}, {"not_comparable", "1"}};
        package->theLayout.insert(package->theLayout.begin(), spec("runtimenv1", Mega));
        phone.partitions.insert(phone.partitions.begin(), {"runtimenv1", Mega, {}, {}});
        request.only = {"NV"};
    }
    [[nodiscard]] static const Operation* find(const std::vector<Operation>& all, OperationKind kind)
    {
        const auto it = std::find_if(
            all.begin(), all.end(), [kind](const Operation& operation) { return operation.kind == kind; });
        return it == all.end() ? nullptr : &*it;
    }
    [[nodiscard]] static std::size_t counted(const std::vector<Operation>& all, OperationKind kind)
    {
        return static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [kind](const Operation& operation) { return operation.kind == kind; }));
    }
    [[nodiscard]] bool finds(const std::string& code)
    {
        const auto made = plan();
        return made
            && std::any_of(made->findings().begin(), made->findings().end(),
                [&code](const Finding& one) { return one.code == code; });
    }
};

TEST_F(Merging, aNamedImageIsMergedAndComparedAndWhatDerivesFromItIsErased)
{
    request.verify = true;
    const auto made = jobs();
    const Operation* write = find(made, OperationKind::Write);
    ASSERT_NE(write, nullptr);
    EXPECT_EQ(write->attributes.at("merge"), "true");
    const Operation* erase = find(made, OperationKind::Erase);
    ASSERT_NE(erase, nullptr);
    EXPECT_EQ(erase->target, "runtimenv1");
    EXPECT_EQ(erase->attributes.at("because_of"), "NV");
    EXPECT_TRUE(finds("derived-copy-erased"));
    const Operation* verify = find(made, OperationKind::Verify);
    ASSERT_NE(verify, nullptr);
    EXPECT_EQ(verify->target, "fixnv1");
    EXPECT_EQ(verify->attributes.at("merge"), "true");
    const auto whole = plan();
    EXPECT_GE(counted(whole->operations(), OperationKind::SaveCopy), 2U) << textOf(*whole);
}

TEST_F(Merging, whatDerivesIsErasedOnce)
{
    request.only = {"NV", "FLASH"};
    EXPECT_EQ(counted(jobs(), OperationKind::Erase), 1U);
}

TEST_F(Merging, aPhoneWithoutTheDerivedPlaceIsNoError)
{
    package->theLayout.erase(package->theLayout.begin());
    phone.partitions.erase(phone.partitions.begin());
    EXPECT_EQ(counted(jobs(), OperationKind::Erase), 0U);
    EXPECT_EQ(counted(jobs(), OperationKind::Write), 1U);
}

TEST_F(Merging, anImageThatNobodyNamedStaysOut)
{
    request.only.clear();
    for (const Operation& operation : jobs()) {
        EXPECT_NE(operation.target, "fixnv1");
        EXPECT_NE(operation.target, "runtimenv1");
    }
}

TEST_F(Merging, replacedAsItIsWhenTheUserWantsThat)
{
    request.calibrationImage = CalibrationImage::Replace;
    const auto made = jobs();
    const Operation* write = find(made, OperationKind::Write);
    ASSERT_NE(write, nullptr);
    EXPECT_FALSE(write->attributes.contains("merge"));
    EXPECT_EQ(counted(made, OperationKind::Erase), 1U);
}

TEST_F(Merging, anImageWithoutValuesOfTheUnitIsNotMerged)
{
    entry("NV").attributes.clear();
    const auto made = jobs();
    const Operation* write = find(made, OperationKind::Write);
    ASSERT_NE(write, nullptr);
    EXPECT_FALSE(write->attributes.contains("merge"));
}

class OtherUnit : public PlannerTest {
protected:
    OtherUnit()
    {
        package->theFacts.attributes["unit"] = "one";
        entry("NV").attributes = {{"from_backup", "1"}};
        phone.uniqueId = "two";
        request.only = {"NV"};
    }
};

TEST_F(OtherUnit, isRefusedUntilTheUserInsists)
{
    EXPECT_EQ(planError().fact("problem"), "other-unit");
    request.acceptOtherUnit = true;
    const auto made = plan();
    ASSERT_TRUE(made);
    ASSERT_FALSE(jobs().empty());
    EXPECT_EQ(jobs().front().attributes.at("other_unit"), "true");
    ASSERT_FALSE(made->findings().empty());
    EXPECT_EQ(made->findings().front().code, "other-unit");
}

TEST_F(OtherUnit, theSameOneNeedsNoInsisting)
{
    phone.uniqueId = "ONE";
    request.acceptOtherUnit = true;
    ASSERT_FALSE(jobs().empty());
    EXPECT_FALSE(jobs().front().attributes.contains("other_unit"));
}

TEST_F(OtherUnit, aDraftMayBeForAnotherOne)
{
    request.acceptOtherUnit = true;
    const auto draft = draftPlan(request, &chip);
    ASSERT_TRUE(draft);
    EXPECT_TRUE(std::any_of(draft->operations().begin(), draft->operations().end(),
        [](const Operation& operation) { return operation.attributes.contains("other_unit"); }));
}

TEST_F(OtherUnit, whatGoesBackIsReadAgain)
{
    phone.uniqueId = "one";
    request.verify = true;
    const auto made = jobs();
    EXPECT_TRUE(std::any_of(made.begin(), made.end(), [](const Operation& operation) {
        return operation.kind == OperationKind::Verify && operation.target == "fixnv1";
    }));
}

} // namespace
} // namespace flashwright::test
