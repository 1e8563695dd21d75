// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using testing::HasSubstr;
using testing::Not;

// 490154203237518 is the example of an IMEI with a right check digit in 3GPP TS 23.003, annex B.
TEST(Redactor, masksImeisWithARightCheckDigit)
{
    EXPECT_EQ(redact("seen 490154203237518 here"), "seen <masked> here");
    EXPECT_EQ(redact("490154203237518,490154203237518"), "<masked>,<masked>");
}

TEST(Redactor, leavesOtherLongNumbersAlone)
{
    EXPECT_EQ(redact("490154203237517"), "490154203237517") << "wrong check digit";
    EXPECT_EQ(redact("4901542032375180"), "4901542032375180") << "sixteen digits";
    EXPECT_EQ(redact("offset_bytes=123456789012345678"), "offset_bytes=123456789012345678");
}

TEST(Redactor, masksNamedIdentities)
{
    EXPECT_THAT(redact(R"({"unique_id":"a1b2c3d4e5f60718","chip":"SC9863A"})"), Not(HasSubstr("a1b2c3d4")));
    EXPECT_THAT(redact(R"({"unique_id":"a1b2c3d4e5f60718","chip":"SC9863A"})"), HasSubstr("SC9863A"));
    EXPECT_THAT(redact("serial: R58M1234ABC"), Not(HasSubstr("R58M1234ABC")));
    EXPECT_THAT(redact("IMEI1=356938035643809"), Not(HasSubstr("356938035643809")));
    EXPECT_THAT(redact("chip_uid = 0011223344556677"), Not(HasSubstr("0011223344556677")));
}

TEST(Redactor, masksIdentitiesInFacts)
{
    const std::string line = R"({"name":"phone.unique_id","value":"deadbeef01234567"})";
    EXPECT_THAT(redact(line), Not(HasSubstr("deadbeef01234567")));
    const std::string other = R"({"name":"partition_bytes","value":"1048576"})";
    EXPECT_EQ(redact(other), other);
}

TEST(Redactor, masksHomeFolders)
{
    EXPECT_EQ(redact("/home/alice/fw/x.pac"), "/home/<user>/fw/x.pac");
    EXPECT_EQ(redact(R"("/Users/Bob/x.pac")"), R"("/Users/<user>/x.pac")");
    EXPECT_THAT(redact(R"(C:\Users\Carol\x.pac)"), Not(HasSubstr("Carol")));
    EXPECT_THAT(redact("/root/x.pac"), Not(HasSubstr("/root/")));
}

TEST(Redactor, isTheSameTwice)
{
    const std::string once = redact(R"({"unique_id":"a1b2c3d4","file":"/home/alice/x"} 490154203237518)");
    EXPECT_EQ(redact(once), once);
}

TEST(Redactor, leavesPlainEventsAlone)
{
    const std::string line =
        R"({"event":"stage","stage":"writing","item":"boot","total_bytes":2097152,"v":1})";
    EXPECT_EQ(redact(line), line);
}

} // namespace
} // namespace flashwright
