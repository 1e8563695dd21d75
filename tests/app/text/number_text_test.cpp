// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace flashwright {
namespace {

class NumberText : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale::c()); }
    void TearDown() override { QLocale::setDefault(QLocale::system()); }
};

TEST_F(NumberText, bytes)
{
    EXPECT_EQ(bytesText(512), QStringLiteral("512 bytes"));
    EXPECT_EQ(bytesText(1536), QStringLiteral("1.5 KiB"));
    EXPECT_EQ(bytesText(8ULL << 30), QStringLiteral("8.0 GiB"));
    EXPECT_FALSE(bytesText(UINT64_MAX).startsWith(QLatin1Char('-')));
}

TEST_F(NumberText, durations)
{
    using std::chrono::seconds;
    EXPECT_EQ(durationText(seconds(8)), QStringLiteral("8 s"));
    EXPECT_EQ(durationText(seconds(125)), QStringLiteral("2 min 05 s"));
    EXPECT_EQ(durationText(seconds(3720)), QStringLiteral("1 h 02 min"));
    EXPECT_EQ(durationText(seconds(-3)), QStringLiteral("0 s"));
}

TEST_F(NumberText, shares)
{
    EXPECT_TRUE(percentText(1, 0).isEmpty());
    EXPECT_EQ(percentText(0, 10), QStringLiteral("0 %"));
    EXPECT_EQ(percentText(999, 1000), QStringLiteral("99 %"));
    EXPECT_EQ(percentText(20, 10), QStringLiteral("100 %"));
    EXPECT_TRUE(speedText(0).isEmpty());
    EXPECT_EQ(speedText(1048576), QStringLiteral("1.0 MiB/s"));
}

} // namespace
} // namespace flashwright
