// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/module/module_registry.h"

#include <gtest/gtest.h>

namespace flashwright {
namespace {

TEST(MatchesArea, IgnoresCaseAndKnowsATrailingStar)
{
    EXPECT_TRUE(matchesArea("prodnv", "ProdNV"));
    EXPECT_FALSE(matchesArea("prodnv", "prodnv2"));
    EXPECT_FALSE(matchesArea("prodnv", "prod"));
    EXPECT_TRUE(matchesArea("l_fixnv*", "l_fixnv1"));
    EXPECT_TRUE(matchesArea("l_fixnv*", "L_FIXNV"));
    EXPECT_FALSE(matchesArea("l_fixnv*", "l_fix"));
    EXPECT_FALSE(matchesArea("l_fixnv*", "x_l_fixnv1"));
    EXPECT_TRUE(matchesArea("*", "anything"));
    EXPECT_FALSE(matchesArea("*", ""));
    EXPECT_FALSE(matchesArea("", "anything"));
}

TEST(UsbIds, ReadAndWriteTheSameForm)
{
    EXPECT_EQ(toText(UsbId{0x1782, 0x4d00}), "1782:4d00");
    EXPECT_EQ(parseUsbId("1782:4d00"), (UsbId{0x1782, 0x4d00}));
    EXPECT_EQ(parseUsbId("0E8D:2000"), (UsbId{0x0e8d, 0x2000}));
    for (const char* bad : {"", ":", "1782", "1782:", ":4d00", "1782:4d00 ", "17820:4d00", "g:1", "-1:2"}) {
        EXPECT_EQ(parseUsbId(bad), std::nullopt) << bad;
    }
}

TEST(ModuleRegistry, HasNobodyAtFirst)
{
    const ModuleRegistry registry;
    EXPECT_EQ(registry.find("toy"), nullptr);
    EXPECT_EQ(registry.claimant(PortSighting{}), nullptr);
}

} // namespace
} // namespace flashwright
