// SPDX-License-Identifier: GPL-3.0-or-later
// Things that look like faults and are none: the job succeeds, and nobody hears of them.
#include "tests/scenarios/mediatek_run.h"

#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

struct Row {
    std::string name;
    PracticeJob run;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
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

const std::vector<Row> Rows{
    // 0x96 with a payload behind EXEC of the second loader is its greeting.
    {"greetingOfTheSecondLoader", unisocJob(R"({"fdl2":{"hello":{"shape":"tlv"}}})")},
    {"oldGreetingOfTheSecondLoader", unisocJob(R"({"fdl2":{"hello":{"shape":"struct"}}})")},
    // The first loader misses the flag byte that comes while it starts.
    {"firstCheckBaudMissed",
        unisocJob(
            R"({"faults":[{"stage":"fdl1","command":"checkbaud","action":"silence","occurrence":1}]})")},
    {"bootRomMissesTheFirstFlag",
        unisocJob(
            R"({"faults":[{"stage":"boot_rom","command":"checkbaud","action":"silence","occurrence":1}]})")},
    // Everything was sent, and the phone takes its time to check it.
    {"shortTailPause",
        unisocJob(R"({"faults":[{"stage":"fdl2","command":"data","item":"boot","last_block":true,)"
                  R"("action":"delay","after_ms":4000}]})")},
    // The preloader's first answer to the handshake is lost: it only wakes up.
    {"preloaderSwallowsTheFirstByte", logoJob("mt6765-emmc", R"({"preloader":{"swallows_first":true}})")},
    {"bootRomOfTheOtherMaker", logoJob("mt6765-emmc-brom")},
};

class Noise : public testing::TestWithParam<Row> { };

/// Words that a rule or a person would take for a problem.
bool soundsLikeTrouble(const Evidence& line)
{
    const std::string& fact = line.fact;
    const bool bad = fact == "link.score" && line.value == "bad";
    return bad || fact == "stall.ms" || fact == "link.retries" || fact == "link.drops" || fact == "retry.cold"
        || fact == "handshake.cycles" || fact.starts_with("open.") || fact == "usb.left.id";
}

TEST_P(Noise, staysSilent)
{
    const Ran ran = perform(GetParam().run);
    ASSERT_EQ(ran.outcome.kind, Outcome::Kind::Succeeded)
        << (ran.outcome.error ? ran.outcome.error->toLogLine() : std::string());
    EXPECT_TRUE(ran.stalls.empty());
    EXPECT_FALSE(ran.diagnosis);
    for (const Evidence& line : ran.evidence) {
        EXPECT_FALSE(soundsLikeTrouble(line)) << line.fact << " = " << line.value;
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, Noise, testing::ValuesIn(Rows),
    [](const testing::TestParamInfo<Row>& row) { return row.param.name; });

} // namespace
} // namespace flashwright::scenarios
