// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/launch_options.h"
#include "tests/app/gui/gui_support.h"

namespace flashwright::test {

TEST(LaunchOptions, practiceTakesAProfileOrNone)
{
    EXPECT_EQ(parseArguments({QStringLiteral("--practice"), QStringLiteral("ums512-ufs")}).practice,
        QStringLiteral("ums512-ufs"));
    EXPECT_EQ(
        parseArguments({QStringLiteral("--practice=sc7731-emmc")}).practice, QStringLiteral("sc7731-emmc"));
    EXPECT_EQ(parseArguments({QStringLiteral("--practice")}).practice, QString());
    EXPECT_FALSE(parseArguments({}).practice.has_value());
}

TEST(LaunchOptions, aPacketMayBeAFileOrItsUrl)
{
    EXPECT_EQ(parseArguments({QStringLiteral("/tmp/a b.pac")}).packet, QStringLiteral("/tmp/a b.pac"));
    EXPECT_EQ(
        parseArguments({QStringLiteral("file:///tmp/a%20b.pac")}).packet, QStringLiteral("/tmp/a b.pac"));
}

TEST(LaunchOptions, unknownOptionsAreNamed)
{
    EXPECT_EQ(parseArguments({QStringLiteral("--format-all")}).unknown,
        QStringList{QStringLiteral("--format-all")});
    EXPECT_TRUE(parseArguments({QStringLiteral("--help")}).help);
}

} // namespace flashwright::test
