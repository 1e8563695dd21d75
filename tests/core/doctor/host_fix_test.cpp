// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/device_rules.h"
#include "core/doctor/root_helper.h"
#include "tests/core/doctor/fake_host.h"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Fixes whose root step really runs, on the files of a fake computer.
class HostFixes : public ::testing::Test {
protected:
    HostFixes()
        : host(std::make_shared<FakeHost>())
    {
        host->addSystemRules();
        tools.host = host;
        tools.runner = systemRunner();
        tools.needs.loaderIds = {{0x0e8d, 0x2000}, {0x1782, 0x4d00}};
        tools.needs.fixesFile = host->inside("/home/anna/state/host_fixes.json");
    }
    std::unique_ptr<HostFix> fix(std::string_view id, const std::string& port = {})
    {
        return hostFix(id, port, tools);
    }
    std::string stateOf(std::string_view check) { return only(examine(*host, tools.needs, {}), check).state; }

    std::shared_ptr<FakeHost> host;
    DoctorTools tools;
};

void expectDone(const Result<void>& result)
{
    EXPECT_TRUE(result) << result.error().toLogLine();
}

void expectProblem(const Result<void>& result, Fault fault, std::string_view problem)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().fault, fault);
    EXPECT_EQ(result.error().fact("problem"), problem);
}

TEST_F(HostFixes, areKnownByTheirIds)
{
    EXPECT_EQ(fix("make-coffee"), nullptr);
    for (const std::string& id : hostFixIds()) {
        ASSERT_NE(fix(id), nullptr) << id;
        EXPECT_EQ(fix(id)->id(), id);
    }
    EXPECT_THAT(hostFixIds(), Contains("install-udev-rule"));
}

TEST_F(HostFixes, installTheRulesAndTakeThemBack)
{
    EXPECT_EQ(stateOf("udev-rules"), "missing");
    auto rule = fix("install-udev-rule");
    EXPECT_FALSE(rule->canUndo());
    EXPECT_TRUE(rule->needsRoot());
    expectDone(rule->apply({}));
    EXPECT_EQ(host->textOf("/etc/udev/rules.d/70-flashwright.rules"), deviceRules(tools.needs.loaderIds));
    EXPECT_EQ(stateOf("udev-rules"), "good");

    auto later = fix("install-udev-rule"); // as after a restart of the program
    EXPECT_TRUE(later->canUndo());
    EXPECT_TRUE(later->preview().empty()) << "nothing is left to do";
    expectProblem(later->apply({}), Fault::Refused, "nothing-to-fix");
    expectDone(later->undo({}));
    EXPECT_EQ(stateOf("udev-rules"), "missing");
    EXPECT_TRUE(host->names("/etc/udev/rules.d").empty());
    EXPECT_FALSE(later->canUndo());
    expectProblem(later->undo({}), Fault::Refused, "nothing-to-undo");
}

TEST_F(HostFixes, bringBackTheRulesThatWereThere)
{
    host->write("/etc/udev/rules.d/70-flashwright.rules", "# mine\n");
    expectDone(fix("install-udev-rule")->apply({}));
    EXPECT_NE(host->textOf("/etc/udev/rules.d/70-flashwright.rules"), "# mine\n");
    expectDone(fix("install-udev-rule")->undo({}));
    EXPECT_EQ(host->textOf("/etc/udev/rules.d/70-flashwright.rules"), "# mine\n");
    EXPECT_THAT(host->names("/etc/udev/rules.d"), ElementsAre("70-flashwright.rules"));
}

TEST_F(HostFixes, showEveryLineBeforeItIsRun)
{
    host->isThisComputer = true;
    auto runner = std::make_shared<FakeRunner>();
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}, {"sudo", "/usr/bin/sudo"}};
    tools.runner = runner;
    const auto lines = fix("install-udev-rule")->preview();
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front(), "$ /usr/bin/pkexec /bin/sh -s install-rule 70-flashwright.rules TEXT");
    EXPECT_THAT(lines, Contains("    mv -f \"$1.new\" \"$1\""));
    EXPECT_THAT(lines, Contains(HasSubstr("udevadm trigger"))) << "what it calls is shown, too";
    EXPECT_THAT(lines, Contains("/etc/udev/rules.d/70-flashwright.rules:"));
    EXPECT_THAT(lines, Contains("    LABEL=\"flashwright_port\""));
    EXPECT_TRUE(runner->calls.empty()) << "a preview runs nothing";
}

TEST_F(HostFixes, silenceModemManagerForOnePhone)
{
    host->bus["org.freedesktop.ModemManager1"] = true;
    host->plug({"1-2", "0e8d:2000"});
    expectDone(fix("stop-modem-manager", "usb-1-2")->apply({}));
    EXPECT_THAT(host->names("/etc/udev/rules.d"), ElementsAre("70-flashwright-modem-0e8d-2000.rules"));
    EXPECT_EQ(only(examine(*host, tools.needs, {}), "modem-manager").fact("probed_ids"), "1782:4d00");
    EXPECT_EQ(stateOf("udev-rules"), "missing") << "it opens nothing";
    EXPECT_TRUE(fix("stop-modem-manager", "usb-1-2")->preview().empty());
    EXPECT_FALSE(fix("stop-modem-manager", "usb-1-3")->canUndo()) << "another port's";
    expectDone(fix("stop-modem-manager", "usb-1-2")->undo({}));
    EXPECT_TRUE(host->names("/etc/udev/rules.d").empty());
}

TEST_F(HostFixes, silenceModemManagerForAllPhones)
{
    host->bus["org.freedesktop.ModemManager1"] = true;
    expectDone(fix("stop-modem-manager")->apply({}));
    EXPECT_EQ(stateOf("modem-manager"), "ignores");
}

TEST_F(HostFixes, takeADriverOffAndGiveItBack)
{
    host->plug({"1-2", "0e8d:2000"});
    host->bindDriver("1-2", 0, "cdc_acm");
    host->bindDriver("1-2", 1, "cdc_acm");
    expectDone(fix("release-port", "usb-1-2")->apply({}));
    EXPECT_EQ(host->textOf("/sys/bus/usb/drivers/cdc_acm/unbind"), "1-2:1.1"); // the last one written
    std::filesystem::remove(host->inside("/sys/bus/usb/drivers/cdc_acm/1-2:1.0"));
    std::filesystem::remove(host->inside("/sys/bus/usb/drivers/cdc_acm/1-2:1.1"));
    std::filesystem::remove(host->inside("/sys/bus/usb/devices/1-2:1.1")); // goes with its partner
    expectDone(fix("release-port", "usb-1-2")->undo({}));
    EXPECT_EQ(host->textOf("/sys/bus/usb/drivers/cdc_acm/bind"), "1-2:1.0");
}

TEST_F(HostFixes, keepAPortAwake)
{
    host->plug({"1-2", "0e8d:2000", "480", "00", "auto"});
    expectDone(fix("keep-port-awake", "usb-1-2")->apply({}));
    EXPECT_EQ(stateOf("usb-power"), "stays-on");
    expectDone(fix("keep-port-awake", "usb-1-2")->undo({}));
    EXPECT_EQ(stateOf("usb-power"), "may-sleep");
}

TEST_F(HostFixes, findThePhoneWhenNoPortIsNamed)
{
    host->plug({"1-2", "046d:c31c", "12", "00", "auto"});
    host->plug({"1-4", "1782:4d00", "480", "00", "auto"});
    expectDone(fix("keep-port-awake")->apply({}));
    EXPECT_EQ(stateOf("usb-power"), "stays-on");
    EXPECT_EQ(host->textOf("/sys/bus/usb/devices/1-2/power/control"), "auto\n");
}

TEST_F(HostFixes, giveUsbMoreMemoryAndTakeItBack)
{
    const std::filesystem::path file = "/sys/module/usbcore/parameters/usbfs_memory_mb";
    EXPECT_TRUE(fix("usbfs-memory")->preview().empty()) << "unknown: nothing to change";
    host->write(file, "16\n");
    expectDone(fix("usbfs-memory")->apply({}));
    EXPECT_EQ(host->textOf(file), "256");
    expectDone(fix("usbfs-memory")->undo({}));
    EXPECT_EQ(host->textOf(file), "16");
    host->write(file, "0\n");
    EXPECT_TRUE(fix("usbfs-memory")->preview().empty());
    host->write(file, "1000\n");
    EXPECT_TRUE(fix("usbfs-memory")->preview().empty());
}

/// Fixes on "this computer", whose programs are only noted.
class AskedFixes : public HostFixes {
protected:
    AskedFixes()
        : runner(std::make_shared<FakeRunner>())
    {
        host->isThisComputer = true;
        tools.runner = runner;
    }
    std::shared_ptr<FakeRunner> runner;
};

TEST_F(AskedFixes, takeOneStepThroughPolkit)
{
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}, {"sudo", "/usr/bin/sudo"}};
    auto group = fix("add-to-group");
    EXPECT_TRUE(group->needsNewSession());
    expectDone(group->apply({}));
    ASSERT_EQ(runner->calls.size(), 1U);
    EXPECT_EQ(runner->calls[0].program, "/usr/bin/pkexec");
    EXPECT_THAT(runner->calls[0].arguments, ElementsAre("/bin/sh", "-s", "join-group", "dialout", "anna"));
    EXPECT_EQ(runner->calls[0].input, helperScript({}));
    expectDone(group->undo({}));
    ASSERT_EQ(runner->calls.size(), 2U);
    EXPECT_THAT(runner->calls[1].arguments, ElementsAre("/bin/sh", "-s", "leave-group", "dialout", "anna"));
}

TEST_F(AskedFixes, takeSudoWherePolkitCannotAsk)
{
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}, {"sudo", "/usr/bin/sudo"}};
    runner->ends["/usr/bin/pkexec"] = {127, "No authentication agent found.\n"};
    expectDone(fix("load-cdc-acm")->apply({}));
    ASSERT_EQ(runner->calls.size(), 2U);
    EXPECT_EQ(runner->calls[1].program, "/usr/bin/sudo");
    EXPECT_THAT(runner->calls[1].arguments, ElementsAre("--", "/bin/sh", "-s", "load-driver", "cdc_acm"));
}

TEST_F(AskedFixes, respectANo)
{
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}};
    runner->ends["/usr/bin/pkexec"] = {126, "dismissed\n"};
    expectProblem(fix("add-to-group")->apply({}), Fault::AccessDenied, "not-permitted");
    EXPECT_FALSE(fix("add-to-group")->canUndo()) << "what was not done is not noted";
}

TEST_F(AskedFixes, sayWhenThereIsNoWayToAsk)
{
    expectProblem(fix("add-to-group")->apply({}), Fault::AccessDenied, "no-way-to-ask");
    EXPECT_TRUE(runner->calls.empty());
}

TEST_F(AskedFixes, sayWhatTheStepSaid)
{
    runner->programs = {{"sudo", "/usr/bin/sudo"}};
    runner->ends["/usr/bin/sudo"] = {70, "first\nusermod: group 'dialout' does not exist\n"};
    const auto done = fix("add-to-group")->apply({});
    expectProblem(done, Fault::HostIo, "host-fix-failed");
    EXPECT_EQ(done.error().fact("said"), "usermod: group 'dialout' does not exist");
    EXPECT_EQ(done.error().fact("status"), "70");
    EXPECT_FALSE(fix("add-to-group")->canUndo());
}

TEST_F(AskedFixes, keepAFixNotedWhoseUndoWasRefused)
{
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}};
    expectDone(fix("add-to-group")->apply({}));
    runner->ends["/usr/bin/pkexec"] = {126, ""};
    expectProblem(fix("add-to-group")->undo({}), Fault::AccessDenied, "not-permitted");
    EXPECT_TRUE(fix("add-to-group")->canUndo());
}

TEST_F(AskedFixes, stopWhenTold)
{
    runner->programs = {{"pkexec", "/usr/bin/pkexec"}};
    std::stop_source stop;
    stop.request_stop();
    const auto done = fix("add-to-group")->apply(stop.get_token());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fault, Fault::Cancelled);
}

TEST_F(HostFixes, makeNothingOfAForgedNote)
{
    host->write("/home/anna/state/host_fixes.json",
        R"({"v":1,"fixes":[
            {"id":"install-udev-rule","undo":["install-rule","70-flashwright.rules","RUN+=\"/bin/evil\""]},
            {"id":"install-udev-rule","undo":[]}, 7, {"id":"release-port","undo":["bind"]}]})");
    EXPECT_FALSE(fix("install-udev-rule")->canUndo());
    EXPECT_EQ(appliedFixes(tools.needs.fixesFile).size(), 1U);
    host->write("/home/anna/state/host_fixes.json", "{\"fixes\":");
    EXPECT_TRUE(appliedFixes(tools.needs.fixesFile).empty());
}

struct WordsRow {
    const char* name;
    HelperWords words;
};

class WrongWords : public ::testing::TestWithParam<WordsRow> { };

TEST_P(WrongWords, areRefusedByTheScriptItself)
{
    FakeHost host;
    host.write("/etc/udev/rules.d/99-other.rules", "keep\n");
    const auto done = runHelper(host, *systemRunner(), GetParam().words, {});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().fact("status"), "64") << done.error().toLogLine();
    EXPECT_EQ(host.textOf("/etc/udev/rules.d/99-other.rules"), "keep\n");
}

INSTANTIATE_TEST_SUITE_P(Rows, WrongWords,
    ::testing::Values(WordsRow{"verb", {"format-disk"}},
        WordsRow{"otherRules", {"remove-rule", "99-other.rules"}},
        WordsRow{"otherFolder", {"remove-rule", "70-flashwright/../99-other.rules"}},
        WordsRow{"option", {"join-group", "--root=/", "anna"}},
        WordsRow{"otherFile", {"usb-power", "../../../etc/passwd", "on"}},
        WordsRow{"otherDriver", {"load-driver", "evil"}},
        WordsRow{"shell", {"unbind", "cdc_acm; rm -r /", "1-2:1.0"}},
        WordsRow{"noArgument", {"usbfs-memory", ""}}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(RootHelper, hasLinesForEveryVerb)
{
    for (const char* verb : {"install-rule", "remove-rule", "join-group", "leave-group", "unbind", "bind",
             "usb-power", "load-driver", "unload-driver", "usbfs-memory"}) {
        EXPECT_FALSE(helperLines(verb).empty()) << verb;
    }
    EXPECT_TRUE(helperLines("format-disk").empty());
    EXPECT_THAT(helperScript("/a 'b'"), HasSubstr("root='/a '\\''b'\\'''\n"));
}

TEST(SystemRunner, runsProgramsAndTellsTheirEnd)
{
    const auto runner = systemRunner();
    const auto end = runner->run({"/bin/sh", {"-s", "x y"}, "echo \"<$1>\"; exit 3\n"}, seconds(20), {});
    ASSERT_TRUE(end) << end.error().toLogLine();
    EXPECT_EQ(end->status, 3);
    EXPECT_EQ(end->output, "<x y>\n");
    EXPECT_FALSE(runner->find("sh").empty());
    EXPECT_TRUE(runner->find("no-such-program-at-all").empty());
    EXPECT_FALSE(runner->run({"/no/such/program", {}, {}}, seconds(20), {}));
}

TEST(SystemRunner, endsWhatTakesTooLong)
{
    const ProgramCall waits{"/bin/sh", {"-c", "read line; while :; do :; done"}, "go\n"};
    const auto late = systemRunner()->run(waits, milliseconds(60), {});
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().fault, Fault::Timeout);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = systemRunner()->run(waits, seconds(60), stop.get_token());
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().fault, Fault::Cancelled);
}

} // namespace
} // namespace flashwright::testing
