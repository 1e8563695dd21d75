// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/package/chip_match.h"

#include <gtest/gtest.h>

namespace flashwright::unisoc {

namespace {

ChipProfile chip(std::string family, std::vector<std::string> names, std::uint64_t fdl1, std::uint64_t fdl2)
{
    ChipProfile profile;
    profile.family = std::move(family);
    profile.names = std::move(names);
    profile.loaders = {{"fdl1", fdl1}, {"fdl2", fdl2}};
    return profile;
}

ChipCatalog catalog()
{
    return {chip("sc7731e", {"SC7731E"}, 0x50002E00, 0x9EFFFE00),
        chip("sc8830", {"SC8830", "SC7731", "SC7731G"}, 0x50000000, 0x9F000000),
        chip("sc9863a", {"SC9863A"}, 0x5000, 0x9EFFFE00),
        chip("ums512", {"UMS512", "T610"}, 0x5500, 0x9EFFFE00), chip("ud710", {"UD710"}, 0x5500, 0x9EFFFE00),
        chip("sc6530", {"SC6530", "SC6531"}, 0x34000000, 0),
        chip("sc6531e", {"SC6531E", "SC6531EFM"}, 0x40004000, 0x14000000)};
}

using Names = std::vector<std::string>;

TEST(ChipMatch, ByProductName)
{
    EXPECT_EQ(matchChips(catalog(), "s9863a1h10", "", {}), Names{"sc9863a"});
    EXPECT_EQ(matchChips(catalog(), "sp7731e_1h10", "", {}), Names{"sc7731e"});
    EXPECT_EQ(matchChips(catalog(), "sp7731g_1h10", "", {}), Names{"sc8830"});
    EXPECT_EQ(matchChips(catalog(), "ums512_1h10", "", {}), Names{"ums512"});
    EXPECT_EQ(matchChips(catalog(), "Phone X", "ud710_3h10u", {}), Names{"ud710"});
    EXPECT_EQ(matchChips(catalog(), "NOR_FLASH_SC6531EFM", "", {}), Names{"sc6531e"});
    EXPECT_EQ(matchChips(catalog(), "NOR_FLASH_SC6531", "", {}), Names{"sc6530"});
}

TEST(ChipMatch, ByLoaderBasesWhenTheNameSaysNothing)
{
    PackageEntry fdl1;
    fdl1.attributes["loader"] = "fdl1";
    fdl1.address = 0x5500;
    PackageEntry fdl2;
    fdl2.attributes["loader"] = "fdl2";
    fdl2.address = 0x9EFFFE00;
    EXPECT_EQ(matchChips(catalog(), "Phone", "", {fdl1, fdl2}), (Names{"ums512", "ud710"}));
    EXPECT_EQ(matchChips(catalog(), "Phone", "", {}), Names{});
}

} // namespace

} // namespace flashwright::unisoc
