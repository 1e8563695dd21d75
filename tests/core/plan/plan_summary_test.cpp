// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_summary.h"
#include "scene_fixture.h"

#include <gtest/gtest.h>

namespace flashwright::test {
namespace {

constexpr double Fast = 1e6;

class Summary : public SceneTest {
protected:
    PlanSummary sum(LinkSpeed speed = {})
    {
        made = *plan();
        return summarise(made, &phone, speed);
    }
    std::string at(std::optional<std::size_t> index)
    {
        return index ? std::string(operationName(made.operations()[*index].kind)) + ":"
                + made.operations()[*index].target
                     : "none";
    }
    FlashPlan made;
};

std::string keptIn(const PlanSummary& summary)
{
    std::string text;
    for (const KeptArea& area : summary.kept) {
        text += (text.empty() ? "" : " ") + area.name + (area.how == KeptArea::How::PutBack ? "<" : "")
            + (area.saved ? "s" : "") + (area.compared ? "c" : "");
    }
    return text;
}

TEST_F(Summary, SaysWhatIsWrittenKeptAndLost)
{
    const PlanSummary summary = sum();
    EXPECT_EQ(summary.writes, 3U);
    EXPECT_EQ(summary.erases, 0U);
    EXPECT_EQ(summary.writeBytes, 1000U + 5000U + 7000U);
    EXPECT_EQ(summary.readBytes, 1000U + 5000U + 3 * 3 * Mega) << "two areas of 3 MiB in all, three times";
    EXPECT_FALSE(summary.userDataKept);
    EXPECT_TRUE(summary.changesPhone);
    EXPECT_EQ(keptIn(summary), "proinfosc nvramsc");
}

TEST_F(Summary, WhatTheFirmwareRenewsIsSavedButNotKept)
{
    chip.vault = {"logo", "nvram"};
    const PlanSummary summary = sum();
    EXPECT_NE(textOf(made).find("save-copy:logo"), std::string::npos);
    EXPECT_NE(textOf(made).find("verify:logo"), std::string::npos) << "with the firmware's image";
    EXPECT_EQ(keptIn(summary), "proinfosc nvramsc");
}

TEST_F(Summary, TellsWhenThePhoneMayNotStart)
{
    const PlanSummary summary = sum();
    EXPECT_EQ(at(summary.pointOfNoReturn), "write:logo");
    EXPECT_EQ(at(summary.startsAgainAfter), "write:first");
    request.only = {"userdata"};
    EXPECT_EQ(at(sum().pointOfNoReturn), "none");
}

TEST_F(Summary, AnErasedBootChainThatIsNotWrittenDoesNotComeBack)
{
    request.kind = JobKind::Erase;
    request.targets = {place("first")};
    const PlanSummary summary = sum();
    EXPECT_EQ(at(summary.pointOfNoReturn), "erase:first");
    EXPECT_EQ(at(summary.startsAgainAfter), "none");
}

TEST_F(Summary, WhatComesBackAfterAWipe)
{
    request.scene = Scene::FormatAll;
    const PlanSummary summary = sum();
    EXPECT_EQ(keptIn(summary), "proinfo<sc nvram<sc");
    EXPECT_EQ(at(summary.pointOfNoReturn), "repartition:");
    EXPECT_EQ(at(summary.startsAgainAfter), "write:first");
    request.keepCalibration = false;
    EXPECT_EQ(keptIn(sum()), "") << "saved, but not kept on the phone";
}

TEST_F(Summary, TimeNeedsASpeed)
{
    EXPECT_FALSE(sum().expected);
    EXPECT_FALSE(sum({Fast, 0}).expected);
    // 13 000 bytes written, 6 000 + 9 437 184 read, at 1 MB/s
    EXPECT_EQ(sum({Fast, Fast}).expected, std::chrono::seconds(10));
    EXPECT_GT(likelySpeed(UsbSpeed::High, false).writing, likelySpeed(UsbSpeed::Full, false).writing);
    EXPECT_EQ(likelySpeed(UsbSpeed::Unknown, false).writing, 0);
    EXPECT_GT(likelySpeed(UsbSpeed::Unknown, true).writing, 0);
}

TEST_F(Summary, AJobThatReadsKeepsNothingInParticular)
{
    request.kind = JobKind::Read;
    request.targets = {place("logo")};
    const PlanSummary summary = sum();
    EXPECT_FALSE(summary.changesPhone);
    EXPECT_TRUE(summary.kept.empty());
    EXPECT_EQ(at(summary.pointOfNoReturn), "none");
}

} // namespace
} // namespace flashwright::test
