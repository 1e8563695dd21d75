// SPDX-License-Identifier: GPL-3.0-or-later
// A job is recorded, and the same job on the recorded phone ends the same way, for the same reason.
#include "core/trace/trace_file.h"
#include "core/transport/virtual/replay_phone.h"
#include "tests/scenarios/mediatek_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

struct Row {
    std::string name;
    PracticeJob job;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
}

PracticeJob unisocJob(std::string profile, std::string scenario = {}, Scene scene = Scene::Download)
{
    PracticeJob run;
    run.profile = std::move(profile);
    run.scenario = std::move(scenario);
    run.adjust = [scene](JobRequest& job) { job.scene = scene; };
    return run;
}

/// One image and no copies: what is proved does not depend on how much is moved.
PracticeJob small(PracticeJob run)
{
    run.adjust = [before = run.adjust](JobRequest& job) {
        before(job);
        job.only = {"logo"};
        job.withoutCopies = true;
    };
    return run;
}

struct Ear final : TraceSink {
    std::vector<TraceEvent> events;
    void heard(const TraceEvent& event) override { events.push_back(event); }
};

struct Recorded {
    Ran ran;
    Trace trace; ///< as it comes back from a file
};

Recorded record(PracticeJob job)
{
    Ear ear;
    const auto asked = job.adjust;
    job.adjust = [&](JobRequest& request) {
        asked(request);
        request.trace = &ear;
    };
    Recorded recorded;
    recorded.ran = perform(job);
    Trace trace;
    trace.events = std::move(ear.events);
    recorded.trace = *parseTrace(traceText(trace));
    return recorded;
}

/// The same job with the recorded phone in place of the other.
Ran replay(PracticeJob job, const std::shared_ptr<ReplayPhone>& phone)
{
    job.phone = phone;
    return perform(job);
}

class TraceReplay : public ::testing::TestWithParam<Row> { };

TEST_P(TraceReplay, endsTheSameWay)
{
    const Recorded first = record(GetParam().job);
    ASSERT_FALSE(first.trace.events.empty());
    const auto phone = *ReplayPhone::create(first.trace.events);
    const Ran second = replay(GetParam().job, phone);
    if (const auto divergence = phone->divergence()) {
        ADD_FAILURE() << "at " << divergence->event << " of " << phone->length() << " +" << divergence->offset
                      << " expected " << divergence->expected << " got " << divergence->got;
    }
    EXPECT_EQ(phone->played(), phone->length());
    EXPECT_EQ(second.outcome.kind, first.ran.outcome.kind);
    EXPECT_EQ(second.exitCode, first.ran.exitCode);
    EXPECT_EQ(second.outcome.reached, first.ran.outcome.reached);
    EXPECT_EQ(second.stages, first.ran.stages);
    EXPECT_EQ(second.outcome.bytesWritten, first.ran.outcome.bytesWritten);
    EXPECT_EQ(second.outcome.verified.comparedBytes, first.ran.outcome.verified.comparedBytes);
    EXPECT_EQ(second.outcome.phone.uniqueId, first.ran.outcome.phone.uniqueId);
    ASSERT_EQ(second.diagnosis.has_value(), first.ran.diagnosis.has_value());
    if (first.ran.diagnosis) {
        EXPECT_EQ(second.diagnosis->id, first.ran.diagnosis->id);
        EXPECT_NE(first.ran.outcome.kind, Outcome::Kind::Succeeded);
    }
}

INSTANTIATE_TEST_SUITE_P(Passed, TraceReplay,
    ::testing::Values(Row{"unisoc", unisocJob("sc9863a-emmc")},
        Row{"unisocUpgrade", unisocJob("sc9863a-emmc", {}, Scene::Upgrade)},
        Row{"mediatekPreloader", small(mediatekJob("mt6765-emmc"))},
        Row{"mediatekRom", small(mediatekJob("mt6765-emmc-brom"))},
        Row{"mediatekOld", small(mediatekJob("mt6580-emmc"))},
        Row{"mediatekNew", small(mediatekJob("mt6789-emmc", {}, Scene::Upgrade))}),
    [](const auto& row) { return row.param.name; });

INSTANTIATE_TEST_SUITE_P(Failed, TraceReplay,
    ::testing::Values(Row{"unisocLoaderSilent", unisocJob("sc9863a-emmc", R"({"fdl1_silent":true})")},
        Row{"unisocUnplugged", unisocJob("sc9863a-emmc", R"({"link":{"lost_after_bytes":12000}})")},
        Row{"unisocRefused", unisocJob("sc9863a-emmc", R"({"refuse_fdl1":true})")},
        Row{"mediatekMute", mediatekJob("mt6765-emmc-brom", R"({"answers":false})")},
        Row{"mediatekOtherChip", mediatekJob("mt6765-emmc", R"({"hw_code":"0x0717"})")},
        Row{"mediatekGone",
            mediatekJob("mt6765-emmc", R"({"preloader":{"stays_ms":20,"gone_for_good":true}})")}),
    [](const auto& row) { return row.param.name; });

TEST(TraceReplayHost, anotherJobIsNotAnswered)
{
    const Recorded first = record(unisocJob("sc9863a-emmc"));
    ASSERT_EQ(first.ran.outcome.kind, Outcome::Kind::Succeeded);
    const auto phone = *ReplayPhone::create(first.trace.events);
    PracticeJob other = unisocJob("sc9863a-emmc");
    other.adjust = [](JobRequest& job) { job.only = {"BOOT"}; };
    const Ran second = replay(other, phone);
    EXPECT_NE(second.outcome.kind, Outcome::Kind::Succeeded);
    EXPECT_TRUE(phone->divergence());
}

} // namespace
} // namespace flashwright::scenarios
