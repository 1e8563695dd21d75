// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/remedy_actions.h"
#include "core/diagnosis/remedy_action.h"
#include "tests/core/doctor/fake_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

TEST(RemedyWords, thatRulesMayNameAreAllKnown)
{
    for (const std::string_view word : flashwright::remedyActions()) {
        EXPECT_NE(remedyAction(word, {}).kind, RemedyKind::None) << word;
    }
    EXPECT_EQ(remedyAction("", {}).kind, RemedyKind::None);
    EXPECT_EQ(remedyAction("make-coffee", {}).kind, RemedyKind::None);
}

TEST(RemedyWords, ofHostFixesAreTheIdsOfHostFixes)
{
    for (const std::string& id : hostFixIds()) {
        EXPECT_EQ(remedyAction(id, {}).kind, RemedyKind::FixHost) << id;
    }
}

struct CommandRow {
    const char* word;
    const char* port;
    const char* command;
};

class RemedyCommands : public ::testing::TestWithParam<CommandRow> { };

TEST_P(RemedyCommands, areExact)
{
    const TypedLine typed{"--yes", "flash", "my phone.pac", "--no-verify"};
    const RemedyAction action = remedyAction(GetParam().word, GetParam().port);
    EXPECT_EQ(remedyCommand(action, typed), GetParam().command);
}

INSTANTIATE_TEST_SUITE_P(Rows, RemedyCommands,
    ::testing::Values(CommandRow{"install-udev-rule", "", "flashwright-cli doctor --fix install-udev-rule"},
        CommandRow{"stop-modem-manager", "usb-1-2.3",
            "flashwright-cli doctor --fix stop-modem-manager --usb-path 1-2.3"},
        CommandRow{"release-port", "/dev/ttyUSB0", "flashwright-cli doctor --fix release-port"},
        CommandRow{"retry", "", "flashwright-cli --yes flash 'my phone.pac' --no-verify"},
        CommandRow{"retry-full-speed", "",
            "flashwright-cli --yes flash 'my phone.pac' --no-verify --usb-speed full"},
        CommandRow{
            "smaller-blocks", "", "flashwright-cli --yes flash 'my phone.pac' --no-verify --block-size 16K"},
        CommandRow{
            "choose-loader", "", "flashwright-cli --yes flash 'my phone.pac' --no-verify --loader FILE"},
        CommandRow{"verify-package", "", "flashwright-cli inspect 'my phone.pac'"},
        CommandRow{"resume", "", "flashwright-cli flash --resume"},
        CommandRow{"open-key-guide", "", "flashwright-cli keys"},
        CommandRow{"run-doctor", "", "flashwright-cli doctor"}, CommandRow{"choose-folder", "", ""},
        CommandRow{"", "", ""}));

TEST(RemedyCommandsAlone, keepThePlaceOfWhatIsNotKnown)
{
    EXPECT_EQ(remedyCommand(remedyAction("verify-package", {}), {}), "flashwright-cli inspect FIRMWARE");
    EXPECT_EQ(remedyCommand(remedyAction("retry", {}), {}), "") << "nothing was typed";
}

TEST(ShellLines, readBackAsTheyWere)
{
    EXPECT_EQ(shellLine({"a", "b c", "it's", "", "$(x)"}), "a 'b c' 'it'\\''s' '' '$(x)'");
}

TEST(RetryOptions, areThoseOfTheRequest)
{
    using Options = std::map<std::string, std::string>;
    EXPECT_EQ(remedyAction("retry-full-speed", {}).options, (Options{{"usb_speed", "full"}}));
    EXPECT_EQ(remedyAction("smaller-blocks", {}).options, (Options{{"block_bytes", "16384"}}));
    EXPECT_EQ(remedyAction("plain-transfer", {}).options, (Options{{"raw_mode", "off"}}));
    EXPECT_TRUE(remedyAction("retry", {}).options.empty());
}

class HostRemedies : public ::testing::Test {
protected:
    HostRemedies()
        : host(std::make_shared<FakeHost>())
    {
        host->addSystemRules();
        host->plug({"1-2", "0e8d:2000", "480", "00", "auto"});
        DoctorTools tools;
        tools.host = host;
        tools.runner = systemRunner();
        tools.needs.loaderIds = {{0x0e8d, 0x2000}};
        tools.needs.fixesFile = host->inside("/home/anna/state/host_fixes.json");
        actions = std::make_unique<RemedyActions>(tools);
    }
    std::string power() { return host->textOf("/sys/bus/usb/devices/1-2/power/control"); }

    std::shared_ptr<FakeHost> host;
    std::unique_ptr<RemedyActions> actions;
};

TEST_F(HostRemedies, showDoAndTakeBack)
{
    const RemedyAction awake = remedyAction("keep-port-awake", "usb-1-2");
    EXPECT_THAT(actions->preview(awake), ::testing::Contains(::testing::HasSubstr("usb-power 1-2 on")));
    EXPECT_FALSE(actions->canUndo(awake));
    ASSERT_TRUE(actions->apply(awake, {}));
    EXPECT_EQ(power(), "on");
    EXPECT_TRUE(actions->canUndo(awake));
    ASSERT_TRUE(actions->undo(awake, {}));
    EXPECT_EQ(power(), "auto");
}

TEST_F(HostRemedies, leaveToTheCallerWhatIsNotAboutThisComputer)
{
    const RemedyAction retry = remedyAction("retry", "usb-1-2");
    EXPECT_TRUE(actions->preview(retry).empty());
    EXPECT_FALSE(actions->canUndo(retry));
    const auto done = actions->apply(retry, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fact("problem"), "not-a-host-fix");
    EXPECT_FALSE(actions->undo(retry, {}));
}

} // namespace
} // namespace flashwright::testing
