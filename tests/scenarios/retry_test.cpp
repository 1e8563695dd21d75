// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that happen once, on virtual phones of both makers: the job comes to its good end by itself, with
// the number of tries of the policy. What the phone does comes from the device's side of the protocol.
#include "tests/scenarios/mediatek_run.h"

#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

struct Row {
    std::string name;
    PracticeJob run;
    int retries;
    bool smallerBlocks;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
}

std::string faults(const std::string& rules)
{
    return R"({"faults":[)" + rules + "]}";
}

std::string once(const std::string& stage, const std::string& command, const std::string& action,
    const std::string& more = {})
{
    return R"({"stage":")" + stage + R"(","command":")" + command + R"(","action":")" + action + '"' + more
        + "}";
}

/// Writes one small image, so that the run is short.
PracticeJob logoJob(const std::string& profile, const std::string& scenario = {})
{
    PracticeJob run = mediatekJob(profile, scenario);
    run.adjust = [](JobRequest& job) { job.only = {"logo"}; };
    return run;
}

PracticeJob unisocJob(const std::string& scenario, const std::string& profile = "sc9863a-emmc")
{
    PracticeJob run;
    run.profile = profile;
    run.scenario = scenario;
    return run;
}

const std::string BootThird = R"(,"item":"boot","occurrence":3)";
const std::string FifthRead = R"(,"occurrence":5)";
const std::string Logo = R"(,"item":"logo","occurrence":1)";

// clang-format off
const std::vector<Row> Rows{
    {"unisocBlockLost", unisocJob(faults(once("fdl2", "data", "silence", BootThird))), 1, true},
    {"unisocBlockLostUfs", unisocJob(faults(once("fdl2", "data", "silence", BootThird)), "ums512-ufs"), 1, true},
    {"unisocAnswerDamaged", unisocJob(faults(once("fdl2", "data", "corrupt", BootThird))), 1, true},
    {"unisocStorageFailsOnce", unisocJob(faults(once("fdl2", "data", "reply", R"(,"code":"0x84")" + BootThird))), 1, false},
    {"unisocReadLostTwice", unisocJob(faults(once("fdl2", "read_data", "silence", R"(,"occurrence":40)") + ","
         + once("fdl2", "read_data", "silence", R"(,"occurrence":41)"))), 1, true},
    {"unisocEraseUnanswered", unisocJob(faults(once("fdl2", "erase", "silence", R"(,"occurrence":1)"))), 1, false},
    {"mediatekPacketDamaged", logoJob("mt6765-emmc", faults(once("da2", "data", "status", R"(,"code":"0xc0040003")" + Logo))), 1, true},
    {"mediatekPacketDamagedUfs", logoJob("mt6785-ufs", faults(once("da2", "data", "status", R"(,"code":"0xc0040003")" + Logo))), 1, true},
    {"mediatekStorageFailsOnce", logoJob("mt6765-emmc", faults(once("da2", "data", "status", R"(,"code":"0xc0040030")" + Logo))), 1, false},
    {"mediatekStorageFailsOnceOld", logoJob("mt6580-emmc", faults(once("da2", "write_data", "status", R"(,"code":"0xc52")" + Logo))), 1, false},
};
// clang-format on

class RetryScenario : public testing::TestWithParam<Row> { };

std::string shown(const Ran& ran)
{
    std::string text = ran.outcome.error ? ran.outcome.error->toLogLine() : "no error";
    for (const Evidence& line : ran.evidence) {
        text += "\n  " + line.fact + " = " + line.value;
    }
    return text;
}

std::string lastFact(const Ran& ran, std::string_view name)
{
    std::string value;
    for (const Evidence& line : ran.evidence) {
        value = line.fact == name ? line.value : value;
    }
    return value;
}

TEST_P(RetryScenario, comesToAGoodEndByItself)
{
    const Row& row = GetParam();
    const Ran ran = perform(row.run);
    ASSERT_EQ(ran.outcome.kind, Outcome::Kind::Succeeded) << shown(ran);
    EXPECT_EQ(lastFact(ran, "link.retries"), std::to_string(row.retries)) << shown(ran);
    bool smaller = false;
    for (const StallEvent& event : ran.stalls) {
        smaller = smaller || event.step == StallEvent::Step::SmallerBlocks;
    }
    EXPECT_EQ(smaller, row.smallerBlocks);
    EXPECT_GT(ran.outcome.verified.areas, 0U) << "and what was written was compared";
}

INSTANTIATE_TEST_SUITE_P(Rows, RetryScenario, testing::ValuesIn(Rows),
    [](const testing::TestParamInfo<Row>& row) { return row.param.name; });

TEST(RetryScenario, aRefusalIsNotRepeated)
{
    const Ran ran =
        perform(unisocJob(faults(once("fdl2", "start", "reply", R"(,"code":"0x8a","occurrence":2)"))));
    ASSERT_TRUE(ran.outcome.error);
    EXPECT_EQ(ran.outcome.error->fault, Fault::PhoneRefused);
    EXPECT_EQ(lastFact(ran, "link.retries"), "");
}

TEST(RetryScenario, aStorageThatKeepsFailingIsReadForItsHealthAndLeftAlone)
{
    const Ran ran = perform(logoJob(
        "mt6765-emmc", faults(once("da2", "data", "status", R"(,"code":"0xc0040030","item":"logo")"))));
    ASSERT_TRUE(ran.outcome.error);
    EXPECT_EQ(ran.outcome.error->fact("tries"), "2") << shown(ran);
    EXPECT_EQ(lastFact(ran, "storage.health_read"), "true");
}

TEST(RetryScenario, aMemoryThatDoesNotStartIsTriedOnceMoreWithoutPowerInBetween)
{
    const Ran ran = perform(unisocJob(R"({"fdl2":{"silent":true}})"));
    ASSERT_TRUE(ran.outcome.error);
    EXPECT_EQ(ran.outcome.error->fault, Fault::Timeout);
    EXPECT_EQ(ran.outcome.reached, Stage::StartingLoader);
    EXPECT_EQ(lastFact(ran, "retry.cold"), "1");
    EXPECT_EQ(ran.diagnosis->id, "wrong-ram-variant");
}

} // namespace
} // namespace flashwright::scenarios
