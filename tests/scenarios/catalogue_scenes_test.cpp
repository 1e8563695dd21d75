// SPDX-License-Identifier: GPL-3.0-or-later
// Causes of the catalogue that a virtual phone shows alone, or together with what the computer's probes say
// (core/diagnosis/host_causes_test.cpp shows that they do say it).
#include "tests/scenarios/mediatek_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::scenarios {
namespace {

using Probed = std::vector<std::pair<std::string, std::string>>;

struct Row {
    std::string name;
    PracticeJob run;
    Probed probed; ///< what the probes would add, or a person
    std::string id;
};

std::ostream& operator<<(std::ostream& out, const Row& row)
{
    return out << row.name;
}

const std::string Mid = "mt6765-emmc";
const std::string MidRom = "mt6765-emmc-brom";

PracticeJob unisoc(const std::string& scenario)
{
    PracticeJob run;
    run.scenario = scenario;
    return run;
}

PracticeJob fault(const std::string& rule)
{
    return unisoc(R"({"faults":[)" + rule + "]}");
}

PracticeJob mediatek(const std::string& profile, const std::string& scenario)
{
    return mediatekJob(profile, scenario);
}

PracticeJob changed(PracticeJob run, std::function<void(JobRequest&)> adjust)
{
    run.adjust = [before = run.adjust, adjust = std::move(adjust)](JobRequest& job) {
        if (before) {
            before(job);
        }
        adjust(job);
    };
    return run;
}

void writesLogoOnly(JobRequest& job)
{
    job.only = {"logo"};
}

PracticeJob answers(const std::string& profile, const std::string& command, const std::string& code)
{
    PracticeJob run = mediatekJob(profile,
        R"({"faults":[{"stage":"da2","command":")" + command + R"(","action":"status","code":")" + code
            + R"(","item":"logo"}]})");
    return changed(std::move(run), writesLogoOnly);
}

/// The same on a small job: what is written is not what matters.
PracticeJob small(PracticeJob run)
{
    return changed(std::move(run),
        [](JobRequest& job) { job.only = {job.package->facts().family == "unisoc" ? "BOOT" : "logo"}; });
}

void readsLogo(JobRequest& job)
{
    job.kind = JobKind::Read;
    job.targets = {{"logo", {}, 0, 0, {}}};
}

void writesCalibration(JobRequest& job)
{
    job.only = {"NV_LTE"};
}

const std::string KeyNotHeld =
    R"({"stage":"boot_rom","command":"checkbaud","action":"leave","after_ms":800})";
const std::string CutWhileWriting =
    R"({"stage":"fdl2","command":"data","action":"leave","item":"boot","occurrence":3})";

// clang-format off
const std::vector<Row> Rows{
    // what a person or a probe adds decides
    {"chargingScreen", fault(KeyNotHeld), {{"answer.screen", "battery"}}, "unisoc-charging-mode"},
    {"keyNotHeldAndSaidSo", fault(KeyNotHeld), {{"answer.key", "late"}}, "unisoc-ver-expected"},
    {"portMaySleep", fault(CutWhileWriting), {{"usb.power_control", "auto"}}, "usb-autosuspend-or-sleep"},
    {"portStaysOn", fault(CutWhileWriting), {{"usb.power_control", "on"}}, "operator-unplugged"},
    {"anotherPortHelps", fault(CutWhileWriting), {{"answer.port", "changes"}}, "hub-or-extension-instability"},
    {"modemManagerIsThere", mediatek(MidRom, R"({"answers":false})"), {{"host.modem_manager", "running"}, {"host.udev_rule", "absent"}, {"usb.arrived.driver", "cdc_acm"}}, "linux-modemmanager-grabs"},
    {"modemManagerIsTold", mediatek(MidRom, R"({"answers":false})"), {{"host.modem_manager", "running"}, {"host.udev_rule", "present"}, {"usb.arrived.driver", "cdc_acm"}}, "mtk-handshake-timeout"},
    {"anotherToolBefore", mediatek(MidRom, R"({"answers":false})"), {{"answer.other_tool", "yes"}}, "mtk-echo-mismatch-a0"},
    {"noBattery", mediatek(Mid, R"({"loader":{"silent":true}})"), {{"answer.battery", "no"}}, "mtk-da-no-response-4001"},
    {"labelDiffers", unisoc(R"({"fdl2":{"silent":true}})"), {{"answer.label", "differs"}}, "wrong-ram-variant"},
    // codes
    {"rollbackRefused", answers(Mid, "write_data", "0xc002002d"), {}, "anti-rollback"},
    {"imageSignatureRefused", answers(Mid, "write_data", "0xc0020007"), {}, "mtk-image-signature-fail"},
    {"generalFailureTakesTheNameOfItsStage", answers(Mid, "write_data", "0xc0010003"), {}, "mtk-download-fail-4008"},
    {"sparseRefused", answers(Mid, "write_data", "0xc0040005"), {}, "sparse-image-bad"},
    {"readingRefused", changed(answers(Mid, "read_data", "0xc0050004"), readsLogo), {}, "mtk-readback-fail-4009"},
    {"loginWanted", mediatek(Mid, R"({"loader":{"wants_login":true}})"), {}, "mtk-da-sla-login"},
    {"calibrationItemRejected", changed(fault(R"({"stage":"fdl2","command":"data","action":"reply","code":"0xa0","item":"l_fixnv1"})"), writesCalibration), {}, "bsl-nv-checksum"},
    {"baudRefused", fault(R"({"stage":"fdl1","command":"exec","action":"reply","code":"0x85"})"), {}, "bsl-baud-unsupported"},
};
// clang-format on

class CatalogueScenes : public testing::TestWithParam<Row> { };

std::string shown(const Ran& ran)
{
    std::string text = ran.outcome.error ? ran.outcome.error->toLogLine() : "no error";
    text += "\n  reached " + std::string(stageName(ran.outcome.reached));
    for (const Evidence& line : ran.evidence) {
        text += "\n  " + line.fact + " = " + line.value;
    }
    return text;
}

const RuleEngine& rules()
{
    static const auto engine = RuleEngine::load(std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources");
    return engine.value();
}

TEST_P(CatalogueScenes, endWithTheirCause)
{
    const Ran ran = perform(GetParam().run);
    ASSERT_TRUE(ran.outcome.error) << "the job succeeded";
    FailureCase failure{*ran.outcome.error, ran.outcome.reached, ran.evidence};
    for (const auto& [fact, value] : GetParam().probed) {
        failure.evidence.push_back({fact, value, "host", {}});
    }
    EXPECT_EQ(rules().diagnose(failure).id, GetParam().id) << shown(ran);
}

INSTANTIATE_TEST_SUITE_P(Rows, CatalogueScenes, testing::ValuesIn(Rows),
    [](const testing::TestParamInfo<Row>& row) { return row.param.name; });

struct Noise {
    std::string name;
    PracticeJob run;
};

std::ostream& operator<<(std::ostream& out, const Noise& noise)
{
    return out << noise.name;
}

// What looks bad on the wire and means nothing: the first loader misses a CheckBaud or two while it sets its
// memory up, the last one's hello is 0x96 [peer] ilyakurdyukov/spreadtrum_flash: README.md, an image's last
// block takes its time.
// clang-format off
const std::vector<Noise> Noises{
    {"firstCheckBaudIsMissed", small(unisoc(R"({"missed_entries":1})"))},
    {"threeCheckBaudsAreMissed", small(unisoc(R"({"missed_entries":3})"))},
    {"helloIs96", small(unisoc(R"({"fdl2":{"hello":{"shape":"struct"}}})"))},
    {"helloIs96WithUnknownWords", small(unisoc(R"({"fdl2":{"hello":{"shape":"tlv","unknown_tlv":true}}})"))},
    {"tailPause", small(fault(R"({"stage":"fdl2","command":"data","action":"delay","after_ms":20000,"item":"boot","last_block":true})"))},
};
// clang-format on

class HarmlessNoise : public testing::TestWithParam<Noise> { };

TEST_P(HarmlessNoise, endsAJobWellAndNamesNoCause)
{
    const Ran ran = perform(GetParam().run);
    ASSERT_FALSE(ran.outcome.error) << shown(ran);
    EXPECT_FALSE(ran.diagnosis);
    FailureCase afterwards;
    afterwards.failed = false;
    afterwards.evidence = ran.evidence;
    EXPECT_EQ(rules().diagnose(afterwards).id, "unknown");
}

INSTANTIATE_TEST_SUITE_P(Rows, HarmlessNoise, testing::ValuesIn(Noises),
    [](const testing::TestParamInfo<Noise>& row) { return row.param.name; });

TEST(WatchAfter, saysWhatComesUpAfterARestart)
{
    PracticeJob run = changed(small(unisoc(R"({"back_after_reset_ms":1500})")), [](JobRequest& job) {
        job.watchAfter = seconds(60);
        job.farewell = Farewell::Reboot;
    });
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << shown(ran);
    FailureCase afterwards;
    afterwards.failed = false;
    afterwards.evidence = ran.evidence;
    EXPECT_EQ(rules().diagnose(afterwards).id, "dead-after-green") << shown(ran);
}

TEST(WatchAfter, isSilentAboutAPhoneThatStarts)
{
    PracticeJob run = changed(small(unisoc({})), [](JobRequest& job) {
        job.watchAfter = seconds(60);
        job.farewell = Farewell::Reboot;
    });
    const Ran ran = perform(run);
    ASSERT_FALSE(ran.outcome.error) << shown(ran);
    EXPECT_THAT(ran.evidence,
        testing::Contains(testing::AllOf(
            testing::Field(&Evidence::fact, "after.last"), testing::Field(&Evidence::value, "nothing"))));
    FailureCase afterwards;
    afterwards.failed = false;
    afterwards.evidence = ran.evidence;
    EXPECT_EQ(rules().diagnose(afterwards).id, "unknown") << shown(ran);
}

} // namespace
} // namespace flashwright::scenarios
