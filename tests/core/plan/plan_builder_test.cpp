// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

using testing::IsEmpty;

using PlanBuilderTest = PlannerTest;

TEST_F(PlanBuilderTest, ReadsWhatIsNamedOrAllButTheLargeThatRebuildsItself)
{
    request.kind = JobKind::Read;
    request.folder = "out";
    request.targets = {place("all")};
    EXPECT_EQ(planText(), "read-back:prodnv read-back:fixnv1 read-back:boot read-back:system");
    request.targets = {place("userdata"), place("boot", 0x100, 0x200), placeAt(0x90000001, 512)};
    const auto made = plan();
    ASSERT_TRUE(made);
    ASSERT_THAT(made->operations(), testing::SizeIs(3));
    EXPECT_EQ(made->operations()[0].bytes, 100 * Mega);
    EXPECT_EQ(made->operations()[1].file, std::filesystem::path("out") / "boot-0x100.bin");
    EXPECT_EQ(made->operations()[2].file, std::filesystem::path("out") / "0x90000001.bin");
    EXPECT_TRUE(made->readsOnly());
    EXPECT_EQ(made->worstDanger(), Danger::None);
    request.targets = {place("boot", Mega, 1)};
    EXPECT_EQ(planError().fault, Fault::NoRoom);
    request.targets = {place("nope")};
    EXPECT_EQ(planError().fact("problem"), "no-such-partition");
    phone.tableKnown = false;
    request.targets = {place("all")};
    EXPECT_EQ(planError().fact("problem"), "layout-unknown");
}

TEST_F(PlanBuilderTest, APartitionNameFromThePhoneStaysInTheFolder)
{
    request.kind = JobKind::Read;
    request.folder = "out";
    request.targets = {place("all")};
    phone.partitions = {{"../../etc/x", 10, {}, {}}, {"..", 10, {}, {}}};
    package->theLayout.clear();
    const auto made = plan();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->operations()[0].file, std::filesystem::path("out") / "_.._.._etc_x.bin");
    EXPECT_EQ(made->operations()[1].file, std::filesystem::path("out") / "_...bin");
}

TEST_F(PlanBuilderTest, WritesAndErasesNamedPlaces)
{
    request.kind = JobKind::Write;
    request.verify = true;
    request.targets = {place("boot", 0, 0, file("w.img", 600))};
    EXPECT_EQ(jobText(), "write:boot verify:boot");
    EXPECT_THAT(planText(), testing::StartsWith("save-copy:prodnv save-copy:fixnv1 write:boot"));
    EXPECT_EQ(plan()->worstDanger(), Danger::BootChain) << "the package knows what boot is";
    request.targets = {place("boot", Mega - 100, 0, file("w.img", 600))};
    EXPECT_EQ(planError().fault, Fault::NoRoom);
    request.targets = {place("prodnv", 0, 0, file("w.img", 600))};
    EXPECT_EQ(planError().fact("problem"), "calibration-needs-only");
    EXPECT_EQ(planError().fact("name"), "prodnv");
    EXPECT_EQ(draftPlan(request, &chip).error().fact("problem"), "calibration-needs-only");
    request.only = {"PRODNV"};
    EXPECT_EQ(planText(), "save-copy:prodnv save-copy:fixnv1 write:prodnv verify:fixnv1");
    request.kind = JobKind::Erase;
    request.targets = {place("fixnv1"), place("userdata")};
    EXPECT_EQ(planError().fact("name"), "fixnv1");
    request.only = {"fixnv1"};
    EXPECT_EQ(planText(), "save-copy:fixnv1 save-copy:prodnv erase:fixnv1 erase:userdata verify:prodnv");
    request.targets = {place("")};
    EXPECT_EQ(planError().fact("problem"), "unknown-name");
}

TEST_F(PlanBuilderTest, ErasingEverythingSavesCalibrationFirst)
{
    request.kind = JobKind::Erase;
    request.eraseScope = EraseScope::Everything;
    EXPECT_EQ(planText(), "save-copy:prodnv save-copy:fixnv1 erase:")
        << "nothing says that its places survive";
    EXPECT_EQ(plan()->worstDanger(), Danger::Everything);
    EXPECT_TRUE(plan()->losesUserData());
    request.eraseScope = EraseScope::ExceptBootChain;
    EXPECT_EQ(planError().fact("problem"), "not-offered");
}

TEST_F(PlanBuilderTest, APhoneThatIsAddressedByByteKeepsItsTableAndGetsItsCalibrationBack)
{
    request.kind = JobKind::Erase;
    request.eraseScope = EraseScope::ExceptBootChain;
    phone.attributes["region.user_bytes"] = std::to_string(200 * Mega);
    const auto made = plan();
    ASSERT_TRUE(made) << made.error().toLogLine();
    EXPECT_EQ(textOf(*made),
        "save-copy:prodnv save-copy:fixnv1 erase: put-back:prodnv put-back:fixnv1 verify:prodnv "
        "verify:fixnv1");
    EXPECT_EQ(made->operations()[2].attributes.at("spare"), "table,boot");
    EXPECT_FALSE(needsNewConsent(*draftPlan(request, &chip), *made));
    request.eraseScope = EraseScope::Everything;
    EXPECT_EQ(plan()->operations()[2].attributes.at("spare"), "table");
    request.keepCalibration = false;
    EXPECT_EQ(planText(), "save-copy:prodnv save-copy:fixnv1 erase:");
}

TEST_F(PlanBuilderTest, FactsAndFarewellNeedNoOperations)
{
    for (const JobKind kind : {JobKind::Inspect, JobKind::Leave}) {
        request.kind = kind;
        EXPECT_THAT(plan()->operations(), IsEmpty());
        EXPECT_TRUE(plan()->readsOnly());
    }
}

TEST_F(PlanBuilderTest, OperationsCarryTheEntrysAttributes)
{
    entry("Boot").attributes["type"] = "CODE2";
    const auto own = jobs();
    const auto boot = std::find_if(
        own.begin(), own.end(), [](const Operation& operation) { return operation.entryId == "Boot"; });
    ASSERT_NE(boot, own.end());
    EXPECT_EQ(boot->attributes.at("type"), "CODE2");
}

} // namespace
} // namespace flashwright::test
