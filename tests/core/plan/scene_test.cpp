// SPDX-License-Identifier: GPL-3.0-or-later
// Expectations: what the maker's own tool does in its three scenes, row by row.
// Source: [peer] techyminati/mediatek_spflashtool_source: Flow/NvramVerify.cpp, Flow/restoreworker.cpp,
// Cmd/ComboFormatCommand.cpp
#include "scene_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

using testing::HasSubstr;
using testing::Not;

class Upgrade : public SceneTest {
protected:
    Upgrade() { request.scene = Scene::Upgrade; }
};

class FormatAll : public SceneTest {
protected:
    FormatAll() { request.scene = Scene::FormatAll; }
};

TEST_F(SceneTest, DownloadTouchesOnlyWhatIsTicked)
{
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram write:logo write:userdata write:first verify:first verify:logo "
        "verify:proinfo verify:nvram");
    entry("userdata").selected = false;
    EXPECT_FALSE(plan()->losesUserData());
    shiftPhone();
    EXPECT_EQ(planError().fact("problem"), "layout-differs");
    EXPECT_EQ(planError().fact("name"), "nvram");
    EXPECT_EQ(planError().fact("wanted"), "0x200000");
    EXPECT_EQ(planError().fact("found"), "0x300000");
}

TEST_F(SceneTest, AProtectedRowWithAnImageWaitsForItsName)
{
    image("proinfo", 100, EntryClass::System).attributes["operation"] = "PROTECTED";
    EXPECT_THAT(leftOutOf(*plan()), HasSubstr("proinfo:calibration"));
    request.only = {"proinfo"};
    EXPECT_EQ(planText(), "save-copy:proinfo save-copy:nvram write:proinfo verify:nvram");
}

TEST_F(Upgrade, SavesWhatIsProtectedAndRenewsTheRest)
{
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram erase:logo erase:cache erase:userdata write:logo write:userdata "
        "write:first verify:first verify:logo verify:proinfo verify:nvram");
    EXPECT_TRUE(plan()->losesUserData());
    EXPECT_EQ(textOf(*draftPlan(request, &chip)), planText());
    EXPECT_FALSE(needsNewConsent(*draftPlan(request, &chip), *plan()));
}

TEST_F(Upgrade, UserDataStaysWhereNothingErasesIt)
{
    entry("userdata").selected = false;
    EXPECT_THAT(planText(), Not(HasSubstr("userdata")));
    EXPECT_FALSE(plan()->losesUserData());
    spec_("userdata").attributes["operation"] = "INVISIBLE";
    EXPECT_THAT(planText(), HasSubstr("erase:userdata"));
    EXPECT_TRUE(plan()->losesUserData());
}

TEST_F(Upgrade, MovesWhatIsProtectedAlong)
{
    shiftPhone();
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram repartition: erase:logo erase:cache erase:userdata write:logo "
        "write:userdata put-back:nvram write:first verify:first verify:logo verify:proinfo verify:nvram")
        << "proinfo lies where it lay";
    const auto made = plan();
    EXPECT_TRUE(needsNewConsent(*draftPlan(request, &chip), *made)) << "a new table is asked for";
    EXPECT_EQ(made->operations().back().attributes.at("saved_copy"), "true");
    EXPECT_EQ(made->operations().back().bytes, 2 * Mega);
    EXPECT_TRUE(made->losesUserData());
}

TEST_F(Upgrade, NeverCutsWhatIsProtected)
{
    found("nvram").bytes = 3 * Mega;
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::Refused);
    EXPECT_EQ(error.fact("problem"), "data-would-be-lost");
    EXPECT_EQ(error.fact("name"), "nvram");
    EXPECT_EQ(error.fact("wanted"), "0x200000");
    EXPECT_EQ(error.fact("found"), "0x300000");
}

TEST_F(Upgrade, ErasesWherePartitionsLayThatGo)
{
    phone.partitions.push_back(there("recovery", 61, 2));
    const auto made = plan();
    ASSERT_TRUE(made) << made.error().toLogLine();
    ASSERT_EQ(made->operations()[2].kind, OperationKind::Repartition);
    const Operation& erase = made->operations()[3];
    EXPECT_EQ(erase.kind, OperationKind::Erase);
    EXPECT_EQ(erase.address, 61 * Mega);
    EXPECT_EQ(erase.bytes, 2 * Mega);
    EXPECT_FALSE(made->operations()[2].attributes.empty()) << "userdata lies where it lay";
}

TEST_F(SceneTest, BootLoadersGoTogether)
{
    image("second", 500, EntryClass::BootChain).attributes = {{"together", "boot"}};
    package->theEntries.back().attributes["outside_table"] = "1";
    for (const Scene scene : {Scene::Download, Scene::Upgrade, Scene::FormatAll}) {
        request.scene = scene;
        request.skip = {"second"};
        const Error error = planError();
        EXPECT_EQ(error.fault, Fault::Refused);
        EXPECT_EQ(error.fact("problem"), "bootloaders-together");
        EXPECT_EQ(error.fact("entry"), "second");
        EXPECT_EQ(error.fact("found"), "first");
        request.skip = {};
        EXPECT_TRUE(plan());
    }
    request.scene = Scene::Download;
    request.skip = {"first", "second"};
    EXPECT_TRUE(plan());
    entry("second").hasImage = false;
    request.skip = {};
    EXPECT_TRUE(plan());
}

TEST_F(FormatAll, TableFirstThenEverythingThenCalibrationComesBack)
{
    request.only = {"logo"}; // means nothing here: a wiped phone needs all of it
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram repartition: erase: write:logo write:userdata put-back:proinfo "
        "put-back:nvram write:first verify:first verify:logo verify:proinfo verify:nvram");
    const auto made = plan();
    EXPECT_EQ(made->worstDanger(), Danger::Everything);
    EXPECT_TRUE(made->losesUserData());
    EXPECT_EQ(made->operations()[3].attributes.at("spare"), "table");
    EXPECT_FALSE(needsNewConsent(*draftPlan(request, &chip), *made));
    request.keepCalibration = false;
    EXPECT_EQ(planText(),
        "save-copy:proinfo save-copy:nvram repartition: erase: write:logo write:userdata write:first "
        "verify:first verify:logo");
}

TEST_F(FormatAll, AnImageThatIsMissingIsSaidBeforeAnythingIsErased)
{
    entry("logo").hasImage = false;
    const Error error = planError();
    EXPECT_EQ(error.fault, Fault::PackageCorrupt);
    EXPECT_EQ(error.fact("problem"), "image-missing");
    EXPECT_EQ(error.fact("entry"), "logo");
    entry("logo").selected = false;
    EXPECT_TRUE(plan());
    entry("logo").attributes["wanted"] = "1";
    EXPECT_EQ(planError().fact("problem"), "image-missing") << "unticked only because it is not there";
    request.replace = {{"logo", file("logo.img", 10)}};
    EXPECT_THAT(planText(), HasSubstr("write:logo"));
    request.replace.clear();
    request.skip = {"logo"};
    EXPECT_TRUE(plan()) << "left out on purpose";
}

TEST_F(FormatAll, WithoutATableCalibrationIsSavedWhereTheFirmwareSaysItLies)
{
    phone.tableKnown = false;
    phone.partitions.clear();
    const auto made = plan();
    ASSERT_TRUE(made) << made.error().toLogLine();
    EXPECT_THAT(textOf(*made), HasSubstr("put-back:proinfo put-back:nvram"));
    const Operation& copy = made->operations()[1];
    EXPECT_EQ(copy.address, 2 * Mega);
    EXPECT_EQ(copy.bytes, 2 * Mega);
    EXPECT_EQ(copy.file, "nvram.bin");
    request.keepCalibration = false;
    EXPECT_THAT(planText(), testing::StartsWith("save-copy:proinfo save-copy:nvram repartition: erase:"));
}

TEST_F(FormatAll, ALoaderThatOnlyKnowsPartitionsGetsItsTableAfterTheErase)
{
    phone.attributes.clear();
    EXPECT_THAT(planText(), HasSubstr("save-copy:nvram erase: repartition: write:logo"));
    EXPECT_TRUE(plan()->operations()[2].attributes.empty());
}

} // namespace
} // namespace flashwright::test
