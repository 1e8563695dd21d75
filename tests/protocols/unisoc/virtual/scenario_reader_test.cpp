// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/virtual_unisoc_phone.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace flashwright::unisoc {
namespace {

std::string textOf(const std::filesystem::path& file)
{
    std::ifstream stream(file);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

TEST(Profiles, AreTheFivePhones)
{
    std::set<std::string> ids;
    for (const VirtualProfile& profile : profiles()) {
        EXPECT_FALSE(profile.chip.empty());
        EXPECT_FALSE(profile.summary.empty());
        ids.insert(profile.id);
    }
    EXPECT_EQ(
        ids, (std::set<std::string>{"sc6531-nor", "sc7731-emmc", "sc9863a-emmc", "uix8910", "ums512-ufs"}));
}

TEST(Scenarios, EveryExampleLoadsOnEveryPhone)
{
    const std::filesystem::path folder =
        std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources/virtual/scenarios/unisoc";
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        ++files;
        for (const VirtualProfile& profile : profiles()) {
            const auto phone = makePhone(profile.id, textOf(entry.path()));
            EXPECT_TRUE(phone) << entry.path() << (phone ? std::string() : phone.error().toLogLine());
        }
    }
    EXPECT_GE(files, 15U);
}

struct BadScenario {
    const char* text;
    const char* detail;
};

class BadScenarios : public testing::TestWithParam<BadScenario> { };

TEST_P(BadScenarios, AreRefusedWithTheirPlace)
{
    const auto phone = makePhone("sc9863a-emmc", GetParam().text);
    ASSERT_FALSE(phone);
    EXPECT_EQ(phone.error().fact("problem"), "bad-scenario");
    EXPECT_NE(phone.error().fact("detail").find(GetParam().detail), std::string_view::npos)
        << phone.error().toLogLine();
}

INSTANTIATE_TEST_SUITE_P(Texts, BadScenarios,
    testing::Values(BadScenario{"{", "at byte"}, BadScenario{"[]", "at byte"},
        BadScenario{R"({"refuse_fdl":true})", "refuse_fdl: unknown key"},
        BadScenario{R"({"fdl2":{"slient":true}})", "fdl2.slient: unknown key"},
        BadScenario{R"({"fdl2":true})", "fdl2: object expected"},
        BadScenario{R"({"wrong_mode":1})", "wrong_mode: true or false"},
        BadScenario{R"({"appears_after_ms":-1})", "appears_after_ms: whole number"},
        BadScenario{R"({"faults":[{"action":"explode"}]})", "faults[0].action: unknown word explode"},
        BadScenario{R"({"faults":[{"action":"reply"}]})", "a reply needs a code"},
        BadScenario{R"({"faults":[{"command":"sing","action":"hang"}]})", "unknown command sing"},
        BadScenario{R"({"storage":{"partitions":[{"name":"x"}]}})", "a size"}));

TEST(Scenarios, AnUnknownPhoneIsNamed)
{
    const auto phone = makePhone("sc0000", {});
    ASSERT_FALSE(phone);
    EXPECT_EQ(phone.error().fact("problem"), "unknown-profile");
    EXPECT_EQ(phone.error().fact("name"), "sc0000");
}

} // namespace
} // namespace flashwright::unisoc
