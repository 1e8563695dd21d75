// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/area_touch.h"
#include "scene_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class VaultPlan : public SceneTest {
protected:
    VaultPlan()
    {
        chip.neverErase = {"nvram", "proinfo", "runtimenv*", "seccfg"};
        chip.vault = {"nvram|nv_ram", "proinfo", "seccfg", "?rare", "?region:boot1", "?region:lu0"};
        row("runtimenv1", 62, 1, "RESERVED");
        phone.partitions.push_back(there("runtimenv1", 62, 1));
        request.only = {"logo"};
    }
};

TEST_F(VaultPlan, SavesWhatTheFamilysListNamesAndWholeRegions)
{
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram save-copy:seccfg save-copy:boot1 write:logo verify:logo "
        "verify:proinfo verify:nvram verify:seccfg verify:boot1");
    const Operation region = plan()->operations()[3];
    EXPECT_EQ(region.address, 0U);
    EXPECT_EQ(region.region, "boot1");
    EXPECT_EQ(region.bytes, 4 * Mega);
    EXPECT_EQ(region.file, "boot1.bin");
    EXPECT_EQ(region.danger, Danger::None);
}

TEST_F(VaultPlan, EveryKindOfJobThatChangesThePhoneDoesSo)
{
    request.only.clear();
    for (const Scene scene : {Scene::Download, Scene::Upgrade, Scene::FormatAll}) {
        request.scene = scene;
        EXPECT_THAT(planText(), testing::StartsWith("save-copy:proinfo save-copy:nvram save-copy:"));
        EXPECT_THAT(planText(), HasSubstr("save-copy:boot1"));
    }
    request.kind = JobKind::Write;
    request.targets = {place("logo", 0, 0, file("vault.img", 10))};
    EXPECT_THAT(planText(), testing::StartsWith("save-copy:proinfo"));
    request.kind = JobKind::Erase;
    request.targets = {place("cache")};
    EXPECT_THAT(planText(), testing::StartsWith("save-copy:proinfo"));
    request.kind = JobKind::Repartition;
    found("logo").bytes = Mega;
    EXPECT_THAT(planText(), HasSubstr("save-copy:boot1"));
    request.kind = JobKind::Read;
    EXPECT_THAT(planText(), Not(HasSubstr("save-copy")));
}

TEST_F(VaultPlan, WhatStartsThePhoneIsNotComparedWhenItIsRenewed)
{
    request.only = {"first"};
    EXPECT_THAT(planText(), HasSubstr("save-copy:boot1"));
    EXPECT_THAT(planText(), Not(HasSubstr("verify:boot1")));
    EXPECT_THAT(planText(), HasSubstr("verify:nvram"));
}

TEST_F(VaultPlan, CopiesAloneAskForNothingNew)
{
    const auto draft = draftPlan(request, &chip);
    ASSERT_TRUE(draft);
    EXPECT_FALSE(needsNewConsent(*draft, *plan()));
}

TEST_F(VaultPlan, WhoeverGoesWithoutIsWarned)
{
    const auto codes = [this] {
        std::string text;
        const auto made = plan();
        for (const Finding& finding : made->findings()) {
            text += finding.code + " ";
        }
        return text;
    };
    EXPECT_THAT(codes(), Not(HasSubstr("no-vault")));
    request.withoutCopies = true;
    EXPECT_THAT(codes(), HasSubstr("no-vault"));
    request.kind = JobKind::Read;
    request.targets = {place("logo")};
    EXPECT_THAT(codes(), Not(HasSubstr("no-vault")));
}

TEST_F(VaultPlan, MissingAreasAreNamedOnce)
{
    std::erase_if(phone.partitions, [](const PhonePartition& row) { return row.name == "proinfo"; });
    const AreaRules rules(&chip, package.get());
    EXPECT_EQ(rules.missingAreas(phone), std::vector<std::string>{"proinfo"});
    phone.tableKnown = false;
    EXPECT_TRUE(rules.missingAreas(phone).empty()) << "nothing is known of its table";
}

TEST(AreaTouch, TwinsAreCopiesAndSlotsOfOneArea)
{
    EXPECT_TRUE(areTwins("l_fixnv1", "l_fixnv2"));
    EXPECT_TRUE(areTwins("l_fixnv1_a", "L_FIXNV1_b"));
    EXPECT_FALSE(areTwins("l_fixnv1", "l_fixnv1"));
    EXPECT_FALSE(areTwins("l_fixnv1", "w_fixnv1"));
    EXPECT_FALSE(areTwins("", ""));
}

TEST_F(VaultPlan, AChangeReachesAnAreaByNameByBytesAndByTwin)
{
    const auto named = [](const std::string& name, EntryClass areaClass) {
        Operation operation;
        operation.kind = OperationKind::Write;
        operation.target = name;
        operation.areaClass = areaClass;
        return operation;
    };
    const Operation nvram = named("nvram", EntryClass::Calibration);
    EXPECT_TRUE(reaches(named("NVRAM", EntryClass::Calibration), nvram, nullptr));
    EXPECT_FALSE(reaches(named("logo", EntryClass::System), nvram, &phone));
    Operation bytes;
    bytes.kind = OperationKind::Erase;
    bytes.address = 3 * Mega + 512;
    bytes.bytes = 512;
    EXPECT_TRUE(reaches(bytes, nvram, &phone));
    bytes.address = 4 * Mega;
    EXPECT_FALSE(reaches(bytes, nvram, &phone));
    bytes.region = "boot1";
    bytes.address = 3 * Mega;
    EXPECT_FALSE(reaches(bytes, nvram, &phone)) << "another region";
    EXPECT_TRUE(
        reaches(named("fixnv1", EntryClass::Calibration), named("fixnv2", EntryClass::Calibration), &phone));
    bytes.kind = OperationKind::ReadBack;
    EXPECT_FALSE(reaches(bytes, nvram, &phone));
}

} // namespace
} // namespace flashwright::test
