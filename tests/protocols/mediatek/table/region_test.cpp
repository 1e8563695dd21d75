// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/table/region.h"

#include <gmock/gmock.h>

using namespace flashwright::mediatek;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TEST(Region, namesThereAndBack)
{
    for (const Region region : {Region::User, Region::Boot1, Region::Boot2, Region::Rpmb, Region::Gp1,
             Region::Gp2, Region::Gp3, Region::Gp4, Region::Lu0, Region::Lu1, Region::Lu2, Region::Whole}) {
        EXPECT_FALSE(regionName(region).empty());
        EXPECT_EQ(regionFromName(regionName(region)), region);
    }
    EXPECT_EQ(regionFromName("boot3"), std::nullopt);
    EXPECT_EQ(regionFromName(""), std::nullopt);
}

TEST(Region, wordsOfScatterFiles)
{
    EXPECT_THAT(regionsOfScatter("EMMC_USER"), ElementsAre(Region::User));
    EXPECT_THAT(regionsOfScatter("EMMC_BOOT_1"), ElementsAre(Region::Boot1));
    EXPECT_THAT(regionsOfScatter("EMMC_BOOT1"), ElementsAre(Region::Boot1));
    EXPECT_THAT(regionsOfScatter("EMMC_BOOT_2"), ElementsAre(Region::Boot2));
    EXPECT_THAT(regionsOfScatter("EMMC_BOOT1_BOOT2"), ElementsAre(Region::Boot1, Region::Boot2));
    EXPECT_THAT(regionsOfScatter("emmc_boot1_boot2"), ElementsAre(Region::Boot1, Region::Boot2));
    EXPECT_THAT(regionsOfScatter("EMMC_RPMB"), ElementsAre(Region::Rpmb));
    EXPECT_THAT(regionsOfScatter("EMMC_RPMP"), ElementsAre(Region::Rpmb));
    EXPECT_THAT(regionsOfScatter("EMMC_GP_3"), ElementsAre(Region::Gp3));
    EXPECT_THAT(regionsOfScatter("GP4"), ElementsAre(Region::Gp4));
    EXPECT_THAT(regionsOfScatter("UFS_LU0"), ElementsAre(Region::Lu0));
    EXPECT_THAT(regionsOfScatter("UFS_LU1"), ElementsAre(Region::Lu1));
    EXPECT_THAT(regionsOfScatter("UFS_LU2"), ElementsAre(Region::User));
    EXPECT_THAT(regionsOfScatter("UFS_LU0_LU1"), ElementsAre(Region::Lu0, Region::Lu1));
    EXPECT_THAT(regionsOfScatter("NONE"), ElementsAre(Region::Whole));
    EXPECT_THAT(regionsOfScatter("BOOT_1"), ElementsAre(Region::Boot1));
    EXPECT_THAT(regionsOfScatter("USER"), ElementsAre(Region::User));
    EXPECT_THAT(regionsOfScatter(""), IsEmpty());
    EXPECT_THAT(regionsOfScatter("UFS_LUA1"), IsEmpty()); // counts from 0 in one library, from 1 in another
    EXPECT_THAT(regionsOfScatter("EMMC_BOOT_3"), IsEmpty());
}

} // namespace
