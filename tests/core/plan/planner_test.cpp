// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

TEST_F(PlannerTest, FollowsThePackageAndLeavesCalibrationAlone)
{
    const auto made = plan();
    ASSERT_TRUE(made);
    EXPECT_EQ(textOf(*made),
        "save-copy:prodnv save-copy:fixnv1 erase:splloader write:system write:userdata write:boot "
        "write:splloader verify:prodnv verify:fixnv1");
    EXPECT_EQ(leftOutOf(*made), "NV:calibration Prod:calibration");
    EXPECT_EQ(made->worstDanger(), Danger::BootChain);
    EXPECT_TRUE(made->losesUserData());
    EXPECT_FALSE(made->readsOnly());
    EXPECT_EQ(made->totalBytes(), 5000U + 70000U + 9000U + 300U + 2 * 3 * Mega)
        << "each copy is read twice before and once after";
}

TEST_F(PlannerTest, TheDraftSaysTheSameBeforeThePhoneIsKnown)
{
    const auto draft = draftPlan(request, &chip);
    ASSERT_TRUE(draft);
    phone.attributes.clear();
    EXPECT_EQ(textOf(*draft), planText());
    EXPECT_FALSE(needsNewConsent(*draft, *plan()));
    phone.attributes["rom_waits"] = "true";
    EXPECT_FALSE(needsNewConsent(*draft, *plan())) << "another order is nothing more";
}

TEST_F(PlannerTest, CalibrationIsTouchedOnlyWhenNamedAndAfterACopy)
{
    request.only = {"nv", "PRODNV"}; // an entry id and a partition name, both in another case
    EXPECT_EQ(planText(), "save-copy:fixnv1 save-copy:prodnv write:fixnv1 write:prodnv")
        << "what is changed on purpose is not compared";
    const auto made = plan();
    EXPECT_EQ(made->worstDanger(), Danger::Calibration);
    EXPECT_EQ(made->operations()[0].bytes, Mega) << "the whole partition is copied";
    EXPECT_EQ(made->operations()[0].file, "fixnv1.bin");
    EXPECT_TRUE(made->operations()[0].interruptible);
}

TEST_F(PlannerTest, AStarDoesNotNameCalibration)
{
    request.only = {"*"};
    EXPECT_EQ(planError().fact("problem"), "unknown-name");
}

TEST_F(PlannerTest, ErasingCalibrationIsLeftOutToo)
{
    package->erase("EraseNV", "fixnv1");
    package->erase("EraseMisc", "miscdata");
    phone.partitions.push_back({"miscdata", Mega, {}, {}});
    package->theLayout.clear();
    EXPECT_EQ(
        leftOutOf(*plan()), "NV:calibration Prod:calibration EraseNV:calibration EraseMisc:calibration");
}

TEST_F(PlannerTest, TicksOnlyAndSkipChoose)
{
    entry("System").selected = false;
    EXPECT_EQ(jobText(), "erase:splloader write:userdata write:boot write:splloader");
    entry("System").required = true;
    EXPECT_EQ(jobText(), "erase:splloader write:system write:userdata write:boot write:splloader");
    request.skip = {"userdata", "splloader"};
    EXPECT_EQ(jobText(), "write:system write:boot");
    request.only = {"system", "userdata"};
    const auto made = plan();
    EXPECT_EQ(textOf(*made, false), "write:system");
    EXPECT_EQ(leftOutOf(*made),
        "EraseSPL:skipped NV:not-selected Prod:not-selected Boot:not-selected Data:skipped SPL:skipped");
}

TEST_F(PlannerTest, UnknownNamesAreRefused)
{
    for (auto* names : {&request.only, &request.skip}) {
        *names = {"boot", "bootx"};
        const Error error = planError();
        EXPECT_EQ(error.fault, Fault::Refused);
        EXPECT_EQ(error.fact("problem"), "unknown-name");
        EXPECT_EQ(error.fact("name"), "bootx");
        names->clear();
    }
    request.replace = {{"nothing", "/nowhere"}};
    EXPECT_EQ(draftPlan(request, &chip).error().fact("name"), "nothing");
}

TEST_F(PlannerTest, AReplacementIsWrittenInsteadAndMeasured)
{
    request.only = {"boot"};
    request.replace = {{"BOOT", file("boot.img", 777)}};
    const auto made = plan();
    ASSERT_TRUE(made) << made.error().toLogLine();
    ASSERT_THAT(jobs(), testing::SizeIs(1));
    EXPECT_EQ(jobs()[0].bytes, 777U);
    EXPECT_EQ(jobs()[0].file, request.replace.at("BOOT"));
    EXPECT_EQ(jobs()[0].entryId, "Boot");
    request.replace = {{"BOOT", "/nowhere/at/all.img"}};
    EXPECT_EQ(planError().fault, Fault::HostIo);
}

TEST_F(PlannerTest, AnEntryWithoutImageIsLeftOutUnlessReplaced)
{
    entry("System").hasImage = false;
    EXPECT_THAT(leftOutOf(*plan()), testing::HasSubstr("System:no-image"));
    request.replace = {{"System", file("system.img", 10)}};
    EXPECT_THAT(planText(), testing::HasSubstr("write:system"));
}

TEST_F(PlannerTest, WhatIsBoundToAnotherStorageIsLeftOut)
{
    package->write("SPL_UFS", "splloader", 300, EntryClass::BootChain).onlyFor = StorageKind::Ufs;
    entry("SPL").onlyFor = StorageKind::Emmc;
    EXPECT_THAT(leftOutOf(*plan()), testing::HasSubstr("SPL_UFS:other-storage"));
    phone.storage = StorageKind::Ufs;
    EXPECT_THAT(leftOutOf(*plan()), testing::HasSubstr("SPL:other-storage"));
    phone.storage = StorageKind::Unknown;
    EXPECT_EQ(planError().fact("problem"), "storage-mismatch");
    EXPECT_EQ(planError().fact("found"), "unknown");
    request.skip = {"SPL_UFS"};
    EXPECT_TRUE(plan()) << "one variant is no choice";
}

TEST_F(PlannerTest, AnotherChipOrStorageIsTheWrongPhone)
{
    phone.family = "toy8";
    phone.chip = "Toy 8";
    Error error = planError();
    EXPECT_EQ(error.fault, Fault::WrongPhone);
    EXPECT_EQ(error.fact("problem"), "chip-mismatch");
    EXPECT_EQ(error.fact("wanted"), "toy9");
    EXPECT_EQ(error.fact("found"), "Toy 8");
    phone.family = "TOY9";
    package->theFacts.storage = StorageKind::Ufs;
    error = planError();
    EXPECT_EQ(error.fact("problem"), "storage-mismatch");
    phone.family.clear();
    phone.chip.clear();
    phone.storage = StorageKind::Unknown;
    EXPECT_TRUE(plan()) << "a phone that does not tell is not accused";
}

struct RoomRow {
    const char* name;
    std::uint64_t bytes;
    std::string expanded;
    bool fits;
};

class PlannerRoom : public PlannerTest, public testing::WithParamInterface<RoomRow> { };

TEST_P(PlannerRoom, IsCheckedBeforeAnythingIsWritten)
{
    entry("Boot").bytes = GetParam().bytes;
    if (!GetParam().expanded.empty()) {
        entry("Boot").attributes["expanded_bytes"] = GetParam().expanded;
    }
    const auto made = plan();
    EXPECT_EQ(made.has_value(), GetParam().fits);
    if (!made) {
        EXPECT_EQ(made.error().fault, Fault::NoRoom);
        EXPECT_EQ(made.error().fact("problem"), "image-larger-than-partition");
        EXPECT_EQ(made.error().fact("entry"), "Boot");
        EXPECT_EQ(made.error().fact("partition_bytes"), "1048576");
    }
}

INSTANTIATE_TEST_SUITE_P(Planner, PlannerRoom,
    testing::Values(RoomRow{"Smaller", 1000, "", true}, RoomRow{"Exact", Mega, "", true},
        RoomRow{"OneByteMore", Mega + 1, "", false}, RoomRow{"SparseThatFits", 1000, "1048576", true},
        RoomRow{"SparseThatDoesNot", 1000, "1048577", false}, RoomRow{"SparseInHex", 1000, "0x100001", false},
        RoomRow{"Huge", UINT64_MAX, "", false}),
    [](const auto& row) { return row.param.name; });

TEST_F(PlannerTest, AReplacementThatIsSparseIsMeasuredExpanded)
{
    // Header and one don't-care chunk of 512 blocks of 4 KiB: 2 MiB on the phone, 40 bytes in the file.
    const std::string sparse(
        "\x3a\xff\x26\xed\x01\x00\x00\x00\x1c\x00\x0c\x00\x00\x10\x00\x00\x00\x02\x00\x00\x01\x00"
        "\x00\x00\x00\x00\x00\x00\xc3\xca\x00\x00\x00\x02\x00\x00\x0c\x00\x00\x00",
        40);
    const auto path = file("sparse.img", 0);
    std::ofstream(path, std::ios::binary) << sparse;
    request.replace = {{"boot", path}};
    const Error error = planError();
    EXPECT_EQ(error.fact("problem"), "image-larger-than-partition");
    EXPECT_EQ(error.fact("image_bytes"), "2097152");
}

TEST_F(PlannerTest, APartitionThatThePhoneLacksIsTheWrongPhone)
{
    package->write("Extra", "extra", 10);
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::WrongPhone);
    EXPECT_EQ(error.fact("problem"), "no-such-partition");
    EXPECT_EQ(error.fact("name"), "extra");
    entry("Extra").attributes["outside_table"] = "true";
    EXPECT_TRUE(plan());
    entry("Extra").attributes.clear();
    phone.tableKnown = false;
    EXPECT_TRUE(plan()) << "a phone that cannot list its partitions is asked by writing";
}

TEST_F(PlannerTest, AnIdenticalLayoutIsNotWrittenAgainEvenWhenAllowed)
{
    request.allowRepartition = true;
    EXPECT_EQ(jobText(), "erase:splloader write:system write:userdata write:boot write:splloader");
}

TEST_F(PlannerTest, AnotherLayoutIsRefusedWithoutPermission)
{
    phone.partitions[2].bytes = 2 * Mega;
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::WrongPhone);
    EXPECT_EQ(error.fact("problem"), "layout-differs");
    EXPECT_EQ(error.fact("name"), "boot");
    EXPECT_EQ(error.fact("what"), "length");
    EXPECT_EQ(error.fact("wanted"), "0x100000");
    EXPECT_EQ(error.fact("found"), "0x200000");
}

TEST_F(PlannerTest, WithPermissionCalibrationIsSavedAndPutBack)
{
    phone.partitions[2].bytes = 2 * Mega;
    phone.partitions.push_back({"miscdata", Mega, {}, {}}); // gone in the new layout: the copy stays on disk
    request.allowRepartition = true;
    request.only = {"boot"};
    EXPECT_EQ(planText(),
        "save-copy:prodnv save-copy:fixnv1 save-copy:miscdata repartition: put-back:prodnv put-back:fixnv1 "
        "write:boot verify:prodnv verify:fixnv1");
    const auto made = plan();
    EXPECT_EQ(made->worstDanger(), Danger::Layout);
    EXPECT_TRUE(made->losesUserData());
    EXPECT_EQ(made->operations()[3].layout.size(), 5U);
}

TEST_F(PlannerTest, AfterARepartitionTheNewSizesCount)
{
    phone.partitions[2].bytes = 2 * Mega;
    entry("Boot").bytes = Mega + Mega / 2; // would fit now, will not fit then
    request.allowRepartition = true;
    EXPECT_EQ(planError().fact("problem"), "image-larger-than-partition");
    package->theLayout[0].bytes = Mega / 2; // prodnv shrinks below its copy
    EXPECT_EQ(planError().fact("name"), "prodnv");
}

TEST_F(PlannerTest, AnUnlistedTableIsReplacedOnlyWhenAllowed)
{
    phone.tableKnown = false;
    phone.partitions.clear();
    EXPECT_THAT(planText(), testing::Not(testing::HasSubstr("repartition")));
    request.allowRepartition = true;
    EXPECT_THAT(
        planText(), testing::StartsWith("save-copy:prodnv save-copy:fixnv1 repartition: put-back:prodnv"));
}

TEST_F(PlannerTest, ComparesAfterwardsWhatCanBeCompared)
{
    request.verify = true;
    entry("System").attributes["not_comparable"] = "1";
    EXPECT_EQ(jobText(),
        "erase:splloader write:system write:userdata write:boot write:splloader verify:boot "
        "verify:splloader");
    package->erase("EraseBoot", "boot", EntryClass::BootChain);
    EXPECT_THAT(planText(), testing::Not(testing::HasSubstr("verify:boot"))) << "erased again later";
}

TEST_F(PlannerTest, AComparisonReadsTheExpandedImage)
{
    request.verify = true;
    request.only = {"boot"};
    entry("Boot").attributes["expanded_bytes"] = "8192";
    const auto made = plan();
    ASSERT_EQ(textOf(*made, false), "write:boot verify:boot");
    EXPECT_EQ(jobs()[0].bytes, 5000U);
    EXPECT_EQ(jobs()[1].bytes, 8192U);
    EXPECT_EQ(jobs()[1].danger, Danger::None);
}

TEST_F(PlannerTest, VerifyOnlyComparesAndRepartitionOnlyChangesTheLayout)
{
    request.kind = JobKind::Verify;
    EXPECT_EQ(planText(), "verify:boot verify:system verify:splloader");
    EXPECT_TRUE(plan()->readsOnly());
    request.kind = JobKind::Repartition;
    EXPECT_EQ(planText(), "") << "identical already";
    phone.partitions[2].bytes = 2 * Mega;
    EXPECT_EQ(planText(),
        "save-copy:prodnv save-copy:fixnv1 repartition: put-back:prodnv put-back:fixnv1 verify:prodnv "
        "verify:fixnv1");
    package->theLayout.clear();
    EXPECT_EQ(planError().fact("problem"), "layout-unknown");
}

} // namespace
} // namespace flashwright::test
