// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

class Guards : public SceneTest {
protected:
    Guards() { request.verify = false; }
    std::string problem()
    {
        const auto made = plan();
        return made ? "none" : std::string(made.error().fact("problem"));
    }
    [[nodiscard]] std::string findings()
    {
        const auto made = plan();
        std::string text;
        for (const Finding& finding : made->findings()) {
            text += (text.empty() ? "" : " ") + finding.code;
        }
        return text;
    }
};

TEST_F(Guards, AnotherBoardsBootLoaderIsRefused)
{
    package->theFacts.attributes["board"] = "k65v1_64_bsp";
    phone.attributes["board"] = "K65v1-64-BSP";
    EXPECT_EQ(problem(), "none");
    phone.attributes["board"] = "k62v1_64_bsp";
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::WrongPhone);
    EXPECT_EQ(error.fact("problem"), "board-mismatch");
    EXPECT_EQ(error.fact("wanted"), "k65v1_64_bsp");
    EXPECT_EQ(error.fact("found"), "k62v1_64_bsp");
    request.acceptOtherBoard = true;
    EXPECT_EQ(problem(), "none");
    request.acceptOtherBoard = false;
    request.only = {"logo"};
    EXPECT_EQ(problem(), "none") << "nothing that starts the phone is written";
}

TEST_F(Guards, AnEmptyBatteryStopsWritingNotReading)
{
    phone.attributes["battery_mv"] = "3399";
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::Refused);
    EXPECT_EQ(error.fact("problem"), "battery-low");
    EXPECT_EQ(error.fact("found"), "3399");
    EXPECT_EQ(error.fact("wanted"), "3400");
    for (const char* fine : {"3400", "0", "", "unknown"}) {
        phone.attributes["battery_mv"] = fine;
        EXPECT_EQ(problem(), "none") << fine;
    }
    phone.attributes["battery_mv"] = "3000";
    request.kind = JobKind::Read;
    request.targets = {place("logo")};
    EXPECT_EQ(problem(), "none");
}

TEST_F(Guards, AWornStorageIsRefusedAWearyOneIsMentioned)
{
    phone.attributes["storage_life"] = "exhausted";
    EXPECT_EQ(problem(), "storage-worn");
    phone.attributes["storage_life"] = "warn";
    EXPECT_EQ(findings(), "user-data-lost storage-life-warn");
    phone.attributes["storage_life"] = "ok";
    request.skip = {"userdata"};
    EXPECT_EQ(findings(), "");
}

TEST_F(Guards, ABackupOfAnotherUnitKeepsItsIdentity)
{
    package->theFacts.attributes["unit"] = "aa11";
    phone.uniqueId = "bb22";
    image("nvram", 100, EntryClass::Calibration);
    EXPECT_EQ(problem(), "none") << "calibration is not written";
    request.only = {"nvram"};
    EXPECT_EQ(problem(), "other-unit");
    phone.uniqueId = "AA11";
    EXPECT_EQ(problem(), "none");
}

TEST_F(Guards, ALoaderThatWasFoundIsNamed)
{
    request.skip = {"userdata"};
    request.loaderFolders = {"loaders"};
    phone.attributes["loader"] = "da.bin";
    phone.attributes["loader_reason"] = "loader-exact-match";
    ASSERT_EQ(findings(), "loader-found");
    const auto made = plan();
    EXPECT_EQ(made->findings()[0].facts[0], (Fact{"name", "da.bin"}));
}

TEST_F(Guards, TheChipIsCalledAsTheFirmwareCallsIt)
{
    package->theFacts.attributes["platform"] = "TOY9D";
    phone.family = "toy9a";
    phone.chip = "Toy 9A";
    EXPECT_EQ(planError().fact("wanted"), "TOY9D");
    EXPECT_EQ(planError().fact("found"), "Toy 9A");
}

TEST_F(Guards, AnAddressInsideCalibrationCountsAsCalibration)
{
    request.kind = JobKind::Erase;
    request.targets = {placeAt(3 * Mega, 512)};
    EXPECT_EQ(planError().fact("problem"), "calibration-needs-only");
    EXPECT_EQ(planError().fact("name"), "nvram");
    request.only = {"nvram"};
    EXPECT_EQ(planText(), "save-copy:nvram save-copy:proinfo erase:0x300000 verify:proinfo");
    EXPECT_EQ(plan()->operations()[0].bytes, 2 * Mega) << "the whole partition is saved";
    request.targets = {placeAt(Mega / 2, Mega)};
    EXPECT_EQ(planError().fact("name"), "proinfo");
    request.only.clear();
    request.targets = {placeAt(4 * Mega, 2 * Mega)};
    EXPECT_EQ(jobText(), "erase:0x400000");
    EXPECT_EQ(plan()->worstDanger(), Danger::System);
    request.targets = {placeAt(0, 512)};
    EXPECT_EQ(plan()->worstDanger(), Danger::Layout) << "the table";
}

TEST_F(Guards, PlacesAreInsideTheirRegion)
{
    request.kind = JobKind::Read;
    request.folder = "out";
    TargetRange range = placeAt(0);
    range.region = "boot1";
    request.targets = {range};
    const auto made = plan();
    ASSERT_TRUE(made);
    EXPECT_EQ(made->operations()[0].bytes, 4 * Mega);
    EXPECT_EQ(made->operations()[0].file, std::filesystem::path("out") / "boot1.bin");
    request.targets[0].bytes = 4 * Mega + 1;
    EXPECT_EQ(planError().fact("problem"), "beyond-storage");
    EXPECT_EQ(planError().fact("storage_bytes"), "4194304");
    request.targets[0].region = "boot9";
    EXPECT_EQ(planError().fact("problem"), "no-such-partition");
    request.targets = {placeAt(UINT64_MAX, 2)};
    EXPECT_EQ(planError().fault, Fault::NoRoom);
    request.kind = JobKind::Erase;
    request.targets = {range};
    EXPECT_EQ(plan()->worstDanger(), Danger::BootChain);
}

TEST_F(Guards, SetsOfPlacesToRead)
{
    request.kind = JobKind::Read;
    request.targets = {place("identity")};
    EXPECT_EQ(planText(), "read-back:proinfo read-back:nvram");
    request.targets = {place("all")};
    EXPECT_EQ(planText(), "read-back:proinfo read-back:nvram read-back:logo read-back:seccfg read-back:0x0");
    request.targets = {place("everything")};
    EXPECT_EQ(planText(),
        "read-back:proinfo read-back:nvram read-back:logo read-back:cache read-back:seccfg "
        "read-back:userdata read-back:0x0");
    EXPECT_TRUE(plan()->readsOnly());
}

} // namespace
} // namespace flashwright::test
