// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/legacy_commands.h"

#include <gtest/gtest.h>

namespace flashwright::mediatek {
namespace {

// Source: [capture] luckasfb/mediatek-utils
TEST(LegacyCommands, shortSettingsAreTheCaptures)
{
    EXPECT_EQ(toHex(encodeLegacyShortSettings()), "ff010008007007ffff02");
    EXPECT_EQ(toHex(encodeLegacyRead(false, 0, 0x400)), "d60200000000000000000000000000000400");
}

// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_lib.py
TEST(LegacyCommands, settingsByFamily)
{
    LegacySettings settings;
    settings.hwCode = 0x6572;
    EXPECT_EQ(toHex(encodeLegacySettings(settings)),
        "ff010008007007ffff"
        "01"
        "00000000"
        "02010200");
    settings.hwCode = 0x6580;
    EXPECT_EQ(toHex(encodeLegacySettings(settings)),
        "ff010008007007ffff"
        "01"
        "00000000"
        "02010200"
        "00000001"
        "46460000000000000000000000000000"
        "ff000000");
    settings.hwCode = 0x6582;
    settings.bmtBlocks = 0xa8;
    EXPECT_EQ(toHex(encodeLegacySettings(settings)),
        "ff010008007007ffff"
        "01"
        "000000a8"
        "02010200"
        "00000001");
    settings = {.hwCode = 0x6583, .bmtFlag = 1, .bmtBlocks = 0, .chargeAlways = true};
    EXPECT_EQ(toHex(encodeLegacySettings(settings)),
        "ff010008007007ffff"
        "01"
        "00000000"
        "01000200"
        "00000000");
}

TEST(LegacyCommands, readsAndWrites)
{
    EXPECT_EQ(toHex(encodeLegacyWrite(8, 0x1d80000, 0x1000000)),
        "620108"
        "0000000001d80000"
        "0000000001000000"
        "00100000");
    EXPECT_EQ(toHex(encodeLegacyRead(true, 0x1d80000, 0x1000000)),
        "d60c02"
        "0000000001d80000"
        "0000000001000000");
    EXPECT_EQ(toHex(encodeLegacyFormat(0x8000, 0x800000)),
        "d402000000"
        "0000000000008000"
        "0000000000800000");
}

TEST(LegacyCommands, partsOfAnEmmc)
{
    EXPECT_EQ(legacyPart(Region::Boot1), 1);
    EXPECT_EQ(legacyPart(Region::Rpmb), 3);
    EXPECT_EQ(legacyPart(Region::Gp4), 7);
    EXPECT_EQ(legacyPart(Region::User), 8);
    EXPECT_EQ(legacyPart(Region::Lu0), std::nullopt);
}

} // namespace
} // namespace flashwright::mediatek
