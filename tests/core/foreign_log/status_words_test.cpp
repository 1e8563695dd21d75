// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/status_words.h"

#include <gmock/gmock.h>

namespace flashwright {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class StatusWordsTest : public testing::Test {
protected:
    StatusWordsTest()
        : m_words(StatusWords::load(std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources"))
    {
    }
    std::vector<std::string> in(std::string_view line, std::string_view family = {}) const
    {
        std::vector<std::string> found;
        for (const StatusWords::Found& one : m_words->in(line, family)) {
            char text[32];
            std::snprintf(text, sizeof text, ":%x", unsigned(one.status.code));
            found.push_back(one.status.protocol + text);
        }
        return found;
    }
    Result<StatusWords> m_words;
};

TEST_F(StatusWordsTest, readsEveryFormOfALongCode)
{
    ASSERT_TRUE(m_words);
    EXPECT_THAT(in("result 0xC0050005"), ElementsAre("mtkx:c0050005"));
    EXPECT_THAT(in("Readback result(-1073414137)"), ElementsAre("mtkx:c0050007"));
    EXPECT_THAT(in("code 3221553157"), ElementsAre("mtkx:c0050005"));
}

TEST_F(StatusWordsTest, readsShortCodesOnlyWhereAnErrorIsTold)
{
    EXPECT_THAT(in("send failed, status 0x7024"), ElementsAre("brom:7024"));
    EXPECT_THAT(in("reading at 0x7024"), IsEmpty());
    EXPECT_THAT(in("error at 0x70241"), IsEmpty());
}

TEST_F(StatusWordsTest, readsDecimalCodesOnlyBehindTheWordError)
{
    EXPECT_THAT(in("Error: 4032"), ElementsAre("mtk:fc0"));
    EXPECT_THAT(in("Error (0xFC0)"), ElementsAre("mtk:fc0"));
    EXPECT_THAT(in("4032 sectors, no error"), IsEmpty());
    EXPECT_THAT(in("error while writing 4032 of the many sectors there are"), IsEmpty());
}

TEST_F(StatusWordsTest, readsNames)
{
    EXPECT_THAT(in("S_FT_ENABLE_DRAM_FAIL (4032)"), ElementsAre("mtk:fc0"));
    EXPECT_THAT(in("got STATUS_SEC_AUTH_FILE_NEEDED."), ElementsAre("mtkx:c0030012"));
    EXPECT_THAT(in("XSTATUS_SEC_AUTH_FILE_NEEDED"), IsEmpty());
}

TEST_F(StatusWordsTest, successIsNoCode)
{
    EXPECT_THAT(in("status 0x0000, S_DONE, STATUS_CONTINUE, STATUS_COMPLETE"), IsEmpty());
    EXPECT_THAT(in("error code 0x40040004"), IsEmpty());
}

TEST_F(StatusWordsTest, aKnownFamilyHasNoOtherFamilysCodes)
{
    EXPECT_THAT(in("failed with status 0x7024", "unisoc"), IsEmpty());
    EXPECT_THAT(in("failed with status 0x7024", "mediatek"), ElementsAre("brom:7024"));
}

TEST_F(StatusWordsTest, hugeNumbersAreNone)
{
    EXPECT_THAT(in("error 99999999999999999999999 0xffffffffffffffffff"), IsEmpty());
}

} // namespace
} // namespace flashwright
