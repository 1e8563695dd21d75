// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/area_rules.h"
#include "core/plan/name_match.h"
#include "fake_package.h"
#include "plan_values.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

TEST(AreaRules, TwoSourcesSayWhatIsCalibration)
{
    ChipProfile chip;
    chip.neverErase = {"prodnv", "l_fixnv*"};
    test::FakePackage package;
    package.write("Phase", "miscdata", 1, EntryClass::Calibration);
    const AreaRules both(&chip, &package);
    EXPECT_TRUE(both.isCalibration("ProdNV"));
    EXPECT_TRUE(both.isCalibration("l_fixnv2"));
    EXPECT_TRUE(both.isCalibration("miscdata"));
    EXPECT_FALSE(both.isCalibration("boot"));
    EXPECT_FALSE(both.isCalibration(""));
    EXPECT_FALSE(AreaRules(nullptr, nullptr).isCalibration("prodnv"));
}

TEST(AreaRules, APlaceHasTheClassOfItsEntry)
{
    test::FakePackage package;
    package.write("Boot", "boot", 1, EntryClass::BootChain);
    package.write("NV", "", 1, EntryClass::Calibration).address = 0x90000001;
    package.loader("FDL", 0x5000, 1);
    const AreaRules rules(nullptr, &package);
    EXPECT_EQ(rules.classOf(test::place("BOOT")), EntryClass::BootChain);
    EXPECT_EQ(rules.classOf(test::placeAt(0x90000001)), EntryClass::Calibration);
    EXPECT_EQ(rules.classOf(test::placeAt(0x5000)), EntryClass::System) << "a loader is no place";
    EXPECT_EQ(rules.classOf(test::place("userdata")), EntryClass::UserData);
    EXPECT_EQ(rules.classOf(test::place("other")), EntryClass::System);
}

TEST(NameMatch, FileNamesStayInTheirFolder)
{
    EXPECT_EQ(safeFileName("l_fixnv1"), "l_fixnv1");
    EXPECT_EQ(safeFileName("../x"), "_.._x");
    EXPECT_EQ(safeFileName(""), "_");
    EXPECT_EQ(safeFileName("a b/c\\d:e"), "a_b_c_d_e");
}

} // namespace
} // namespace flashwright
