// SPDX-License-Identifier: GPL-3.0-or-later
/// The shipped phones and scenarios.
#include "tests/protocols/mediatek/virtual/test_phone.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace flashwright::mediatek::device {

TEST(MediatekProfiles, EightPhonesTheUsualOneFirst)
{
    std::vector<std::string> ids;
    for (const VirtualProfile& profile : profiles()) {
        ids.push_back(profile.id);
    }
    EXPECT_EQ(ids,
        (std::vector<std::string>{"mt6765-emmc", "mt6580-emmc", "mt6785-ufs", "mt6789-emmc",
            "mt6765-emmc-brom", "mt6580-emmc-brom", "mt6785-ufs-brom", "mt6789-emmc-brom"}));
}

struct Place {
    const char* profile;
    const char* partition;
    std::uint64_t offset;
    std::uint64_t bytes;
};

/// Places as the scatter files that the profiles name have them.
TEST(MediatekProfiles, LayoutsAreThoseOfRealPhones)
{
    constexpr std::array<Place, 9> Places = {{{"mt6580-emmc", "proinfo", 0x80000, 0x300000},
        {"mt6580-emmc", "logo", 0x3da0000, 0x800000},
        {"mt6580-emmc", "flashinfo", 0x1d2000000 - 0x1080000, 0x1000000},
        {"mt6765-emmc", "nvram", 0x9b00000, 0x4000000}, {"mt6765-emmc", "system", 0x3d000000, 0x1018ce000},
        {"mt6785-ufs", "nvram", 0x23d80000, 0x4000000}, {"mt6785-ufs", "super", 0x48800000, 0x2a0000000},
        {"mt6789-emmc", "boot_a", 0x1dd00000, 0x4000000}, {"mt6789-emmc", "userdata", 0x291000000, 0}}};
    for (const Place& place : Places) {
        const PhoneProfile profile = TestPhone::shipped(place.profile);
        const Scenario scenario;
        const PhoneStorage storage(profile, scenario);
        bool found = false;
        for (const PhoneStorage::Line& line : storage.table()) {
            if (line.name == place.partition) {
                found = true;
                EXPECT_EQ(line.offset, place.offset) << place.partition;
                EXPECT_TRUE(place.bytes == 0 || line.bytes == place.bytes) << place.partition;
            }
        }
        EXPECT_TRUE(found) << place.profile << " " << place.partition;
    }
}

TEST(MediatekProfiles, EveryContentHasAPlace)
{
    for (const PhoneProfile& profile : builtInProfiles()) {
        const Scenario scenario;
        const auto contents = PhoneStorage(profile, scenario).contents();
        for (const ContentLine& line : profile.contents) {
            EXPECT_TRUE(contents.contains(line.place)) << profile.id << " " << line.place;
        }
    }
}

TEST(MediatekProfiles, UnknownOnes)
{
    const auto made = makePhone("mt9999", {});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().fact("problem"), "unknown-profile");
}

TEST(MediatekScenarios, EveryShippedOneReads)
{
    const std::filesystem::path folder =
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources/virtual/scenarios/mediatek";
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        const auto scenario = readScenario(text.str());
        EXPECT_TRUE(scenario.has_value())
            << entry.path().filename() << (scenario ? "" : scenario.error().toLogLine());
        ++count;
    }
    EXPECT_GE(count, 20U);
}

struct BadScenario {
    const char* json;
    const char* detail;
};

class MediatekBadScenarios : public testing::TestWithParam<BadScenario> { };

TEST_P(MediatekBadScenarios, SayWhere)
{
    const auto scenario = readScenario(GetParam().json);
    ASSERT_FALSE(scenario);
    EXPECT_EQ(scenario.error().fact("problem"), "bad-scenario");
    const std::string detail(scenario.error().fact("detail"));
    EXPECT_NE(detail.find(GetParam().detail), std::string::npos) << detail;
}

INSTANTIATE_TEST_SUITE_P(Rows, MediatekBadScenarios,
    testing::Values(BadScenario{"{", "at byte"}, BadScenario{R"({"hwcode":1})", "hwcode: unknown key"},
        BadScenario{R"({"hw_code":65536})", "hw_code"}, BadScenario{R"({"entry":"fastboot"})", "entry"},
        BadScenario{R"({"storage":{"kind":"nor"}})", "storage.kind"},
        BadScenario{R"({"faults":[{"stage":"da2"}]})", "an action expected"},
        BadScenario{R"({"faults":[{"action":"status","code":-1}]})", "faults[0].code"},
        BadScenario{R"({"preloader":{"stays_ms":"long"}})", "preloader.stays_ms"}));

} // namespace flashwright::mediatek::device
