// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/device_rules.h"
#include "core/doctor/doctor.h"
#include "tests/core/doctor/fake_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr std::uint64_t GiB = 1ULL << 30U;

class Doctor : public ::testing::Test {
protected:
    Doctor() { host.addSystemRules(); }

    std::vector<CheckResult> look() { return examine(host, needs, {}); }
    CheckResult look(std::string_view id) { return only(look(), id); }
    void installRules()
    {
        host.write("/etc/udev/rules.d/70-flashwright.rules", deviceRules(needs.loaderIds));
    }

    FakeHost host;
    StationNeeds needs{{{0x0e8d, 0x2000}, {0x1782, 0x4d00}},
        {{"state", "/home/anna/state"}, {"data", "/home/anna/data"}}, {}};
};

TEST_F(Doctor, looksAtEverythingInItsOrder)
{
    std::vector<std::string> ids;
    for (const CheckResult& result : look()) {
        ids.push_back(result.id);
    }
    EXPECT_THAT(ids,
        ElementsAre("udev-rules", "groups", "modem-manager", "other-probers", "port-owner", "cdc-acm",
            "usb-topology", "usb-power", "usbfs-memory", "disk-space", "virtual-machine", "sleep", "clock"));
}

TEST_F(Doctor, stopsWhenTold)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(examine(host, needs, stop.get_token()).empty());
}

TEST_F(Doctor, findsMissingRules)
{
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Bad);
    EXPECT_EQ(result.state, "missing");
    EXPECT_EQ(result.action, "install-udev-rule");
    EXPECT_EQ(result.fact("closed_ids"), "0e8d:2000 1782:4d00");
    EXPECT_EQ(result.fact("file"), "");
}

TEST_F(Doctor, isContentWithItsOwnRules)
{
    installRules();
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Good);
    EXPECT_EQ(result.state, "good");
    EXPECT_EQ(result.action, "");
    EXPECT_EQ(result.fact("file"), "/etc/udev/rules.d/70-flashwright.rules");
    EXPECT_EQ(result.fact("version"), std::to_string(RulesVersion));
}

TEST_F(Doctor, namesTheIdsThatARuleForgets)
{
    host.write("/etc/udev/rules.d/51-other.rules",
        "SUBSYSTEM==\"usb\", ATTR{idVendor}==\"1782\", MODE=\"0666\"\n"
        "SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"1782\", MODE=\"0666\"\n");
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Bad);
    EXPECT_EQ(result.state, "partly");
    EXPECT_EQ(result.fact("closed_ids"), "0e8d:2000");
}

TEST_F(Doctor, seesThatAnotherProgramsRulesAreEnough)
{
    host.write("/etc/udev/rules.d/51-other.rules", "ATTRS{idVendor}==\"1782|0e8d\", MODE=\"0666\"\n");
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Good);
    EXPECT_EQ(result.state, "open-to-all");
}

TEST_F(Doctor, seesATagThatComesTooLate)
{
    host.write("/etc/udev/rules.d/99-phones.rules", "ATTRS{idVendor}==\"1782|0e8d\", TAG+=\"uaccess\"\n");
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Bad);
    EXPECT_EQ(result.state, "too-late");
}

TEST_F(Doctor, seesOldRules)
{
    host.write("/usr/lib/udev/rules.d/70-flashwright.rules",
        "# Version 1\nATTRS{idVendor}==\"1782|0e8d\", TAG+=\"uaccess\"\n");
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Advice);
    EXPECT_EQ(result.state, "outdated");
    EXPECT_EQ(result.fact("version"), "1");
    EXPECT_EQ(result.action, "install-udev-rule");
}

TEST_F(Doctor, knowsThatATagAloneOpensNothing)
{
    installRules();
    std::filesystem::remove(host.inside("/usr/lib/udev/rules.d/73-seat-late.rules"));
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Bad);
    EXPECT_EQ(result.state, "no-seat");
    EXPECT_EQ(result.action, "");
}

TEST_F(Doctor, tellsRulesThatAreNotYetInForce)
{
    installRules();
    host.plug({"1-2", "0e8d:2000"}); // its node is still the kernel's: 0664
    const CheckResult result = look("udev-rules");
    EXPECT_EQ(result.health, Health::Advice);
    EXPECT_EQ(result.state, "replug");
    EXPECT_EQ(result.action, "");
}

TEST_F(Doctor, knowsThatRootNeedsNoRules)
{
    host.who = {0, "root", {0}, 4242};
    EXPECT_EQ(look("udev-rules").state, "root");
    EXPECT_EQ(look("udev-rules").health, Health::Good);
    EXPECT_EQ(look("groups").state, "root");
}

TEST_F(Doctor, cannotTellWithoutUdev)
{
    FakeHost bare;
    const auto all = examine(bare, needs, {});
    EXPECT_EQ(only(all, "udev-rules").health, Health::Unknown);
    EXPECT_EQ(only(all, "usb-topology").health, Health::Unknown);
    EXPECT_EQ(only(all, "usbfs-memory").health, Health::Unknown);
    EXPECT_EQ(only(all, "groups").state, "no-group");
}

TEST_F(Doctor, tellsAGroupInForceFromOneAfterTheNextLogin)
{
    std::filesystem::remove(host.inside("/usr/lib/udev/rules.d/73-seat-late.rules"));
    EXPECT_EQ(look("groups").state, "not-member");
    EXPECT_EQ(look("groups").action, "add-to-group");
    EXPECT_EQ(look("groups").fact("group"), "dialout");
    host.write("/etc/group", "dialout:x:20:bert,anna\n");
    const CheckResult joined = look("groups");
    EXPECT_EQ(joined.state, "new-session");
    EXPECT_EQ(joined.health, Health::Advice);
    EXPECT_EQ(joined.action, "");
    host.who.groups = {1000, 20};
    EXPECT_EQ(look("groups").state, "member");
    EXPECT_EQ(look("groups").health, Health::Good);
}

TEST_F(Doctor, needsNoGroupWhereRulesOpenThePort)
{
    EXPECT_EQ(look("groups").state, "not-needed") << "once the rules are installed";
    installRules();
    EXPECT_EQ(look("groups").state, "not-needed");
    EXPECT_EQ(look("groups").health, Health::Good);
}

TEST_F(Doctor, takesAGroupForAWayIn)
{
    host.write("/etc/udev/rules.d/51-other.rules", "SUBSYSTEM==\"usb\", MODE=\"0660\", GROUP=\"plugdev\"\n");
    EXPECT_EQ(look("udev-rules").state, "missing");
    host.who.groups = {1000, 20, 46}; // dialout for the ports, plugdev for the devices
    EXPECT_EQ(look("udev-rules").state, "good");
}

TEST_F(Doctor, knowsWhetherModemManagerWouldProbe)
{
    EXPECT_EQ(look("modem-manager").state, "absent");
    host.bus["org.freedesktop.ModemManager1"] = true;
    const CheckResult probing = look("modem-manager");
    EXPECT_EQ(probing.health, Health::Advice);
    EXPECT_EQ(probing.state, "probes");
    EXPECT_EQ(probing.fact("probed"), "2");
    EXPECT_EQ(probing.action, "stop-modem-manager");
    installRules();
    EXPECT_EQ(look("modem-manager").state, "ignores");
    EXPECT_EQ(look("modem-manager").health, Health::Good);
}

TEST_F(Doctor, findsModemManagerWithoutABus)
{
    host.hasBus = false;
    host.runProcess(77, "ModemManager", {});
    EXPECT_EQ(look("modem-manager").state, "probes");
}

TEST_F(Doctor, seesProgramsThatTakeSerialPorts)
{
    host.runProcess(50, "bash", {});
    EXPECT_EQ(look("other-probers").state, "none");
    host.runProcess(51, "brltty", {});
    const CheckResult result = look("other-probers");
    EXPECT_EQ(result.health, Health::Advice);
    EXPECT_EQ(result.fact("process"), "brltty");
}

TEST_F(Doctor, namesWhoHasThePort)
{
    host.plug({"1-2", "0e8d:2000"});
    host.bindDriver("1-2", 0, "cdc_acm");
    host.runProcess(4242, "flashwright-cli", {"/dev/ttyACM0"}); // itself
    EXPECT_EQ(look("port-owner").state, "free");
    host.runProcess(99, "minicom", {"/dev/null", "/dev/ttyACM0"});
    const CheckResult held = look("port-owner");
    EXPECT_EQ(held.health, Health::Bad);
    EXPECT_EQ(held.port, "usb-1-2");
    EXPECT_EQ(held.fact("process"), "minicom");
    EXPECT_EQ(held.fact("process_number"), "99");
    EXPECT_EQ(held.fact("node"), "/dev/ttyACM0");
    EXPECT_EQ(held.action, "");
}

TEST_F(Doctor, offersToSilenceTheServiceThatHasThePort)
{
    host.plug({"1-2", "1782:4d00"});
    host.runProcess(99, "ModemManager", {"/dev/bus/usb/001/005"});
    EXPECT_EQ(look("port-owner").action, "stop-modem-manager");
}

TEST_F(Doctor, seesTheDriverOnAPhone)
{
    EXPECT_EQ(look("cdc-acm").state, "no-phone");
    host.plug({"1-2", "0e8d:2000"});
    EXPECT_EQ(look("cdc-acm").state, "free");
    host.bindDriver("1-2", 0, "cdc_acm");
    const CheckResult closed = look("cdc-acm");
    EXPECT_EQ(closed.state, "bound-closed");
    EXPECT_EQ(closed.health, Health::Advice);
    EXPECT_EQ(closed.action, "release-port");
    EXPECT_EQ(closed.fact("driver"), "cdc_acm");
    EXPECT_EQ(closed.fact("terminal"), "ttyACM0");
    std::filesystem::permissions(host.inside("/dev/bus/usb/001/005"), std::filesystem::perms(0666));
    EXPECT_EQ(look("cdc-acm").state, "bound");
    EXPECT_EQ(look("cdc-acm").health, Health::Good);
}

TEST_F(Doctor, knowsWhereAPhoneHangs)
{
    host.plug({"1-2", "0e8d:2000"});
    host.plug({"1-3", "046d:c31c", "12", "00"});
    host.plug({"2-1", "0781:5583", "5000", "00", "on", "0000:03:00.0"});
    const CheckResult good = look("usb-topology");
    EXPECT_EQ(good.health, Health::Good);
    EXPECT_EQ(good.port, "usb-1-2");
    EXPECT_EQ(good.fact("megabits"), "480");
    EXPECT_EQ(good.fact("hubs"), "0");
    EXPECT_EQ(good.fact("controller"), "0000:00:14.0");
    EXPECT_EQ(good.fact("controller_driver"), "xhci_hcd");
    EXPECT_EQ(good.fact("sharing_ids"), "046d:c31c");
}

TEST_F(Doctor, warnsOfSlowLinksAndHubs)
{
    host.plug({"1-2", "05e3:0610", "480", "09"});
    host.plug({"1-2.1", "05e3:0610", "480", "09"});
    host.plug({"1-2.1.4", "0e8d:2000", "12"});
    host.plug({"1-3", "1782:4d00", "12"});
    host.plug({"1-2.1.3", "1782:4d00", "480"});
    std::map<std::string, CheckResult> byPort;
    for (const CheckResult& result : look()) {
        if (result.id == "usb-topology") {
            byPort[result.port] = result;
        }
    }
    ASSERT_EQ(byPort.size(), 3U);
    EXPECT_EQ(byPort["usb-1-2.1.4"].state, "full-speed-hubs");
    EXPECT_EQ(byPort["usb-1-2.1.4"].fact("hubs"), "2");
    EXPECT_EQ(byPort["usb-1-2.1.4"].fact("sharing"), "2"); // hubs are no neighbours
    EXPECT_EQ(byPort["usb-1-3"].state, "full-speed");
    EXPECT_EQ(byPort["usb-1-2.1.3"].state, "hubs");
    for (const auto& [port, result] : byPort) {
        EXPECT_EQ(result.health, Health::Advice) << port;
    }
}

TEST_F(Doctor, seesAPortThatMaySleep)
{
    host.plug({"1-2", "0e8d:2000", "480", "00", "auto"});
    EXPECT_EQ(look("usb-power").state, "may-sleep");
    EXPECT_EQ(look("usb-power").action, "keep-port-awake");
    EXPECT_EQ(look("usb-power").port, "usb-1-2");
}

struct MemoryRow {
    const char* limit;
    const char* state;
    Health health;
};

class UsbfsMemory : public ::testing::TestWithParam<MemoryRow> { };

TEST_P(UsbfsMemory, isJudgedByThePhonesAtHand)
{
    FakeHost host;
    host.write("/sys/module/usbcore/parameters/usbfs_memory_mb", GetParam().limit);
    for (const char* port : {"1-1", "1-2", "1-3"}) {
        host.plug({port, "1782:4d00"});
    }
    const auto all = examine(host, {{{0x1782, 0x4d00}}, {}, {}}, {});
    EXPECT_EQ(only(all, "usbfs-memory").state, GetParam().state);
    EXPECT_EQ(only(all, "usbfs-memory").health, GetParam().health);
}

INSTANTIATE_TEST_SUITE_P(Rows, UsbfsMemory,
    ::testing::Values(MemoryRow{"16\n", "low", Health::Advice}, MemoryRow{"24\n", "enough", Health::Good},
        MemoryRow{"0\n", "no-limit", Health::Good}, MemoryRow{"many\n", "unknown", Health::Unknown}));

TEST_F(Doctor, judgesTheFullestDisk)
{
    host.room = {{"/home/anna/state", 100 * GiB}, {"/home/anna/data", GiB}};
    const CheckResult little = look("disk-space");
    EXPECT_EQ(little.health, Health::Advice);
    EXPECT_EQ(little.state, "little");
    EXPECT_EQ(little.fact("use"), "data");
    EXPECT_EQ(little.fact("free_bytes"), "1073741824");
    host.room["/home/anna/data"] = 10U << 20U;
    EXPECT_EQ(look("disk-space").health, Health::Bad);
    host.room["/home/anna/data"] = 50 * GiB;
    EXPECT_EQ(look("disk-space").state, "enough");
    host.room.clear();
    EXPECT_EQ(look("disk-space").health, Health::Unknown);
}

TEST_F(Doctor, seesVirtualMachinesAndContainers)
{
    EXPECT_EQ(look("virtual-machine").state, "none");
    host.write("/proc/cpuinfo", "processor : 0\nflags\t\t: fpu vme hypervisor lahf_lm\n");
    EXPECT_EQ(look("virtual-machine").fact("machine"), "hypervisor");
    host.write("/sys/class/dmi/id/product_name", "Standard PC (Q35 + ICH9, 2009)\n");
    host.write("/sys/class/dmi/id/sys_vendor", "QEMU\n");
    EXPECT_EQ(look("virtual-machine").fact("machine"), "QEMU");
    EXPECT_EQ(look("virtual-machine").health, Health::Advice);
}

TEST_F(Doctor, seesAContainer)
{
    host.write("/run/.containerenv", "");
    EXPECT_EQ(look("virtual-machine").state, "container");
    EXPECT_EQ(look("virtual-machine").fact("container"), "podman");
}

TEST_F(Doctor, knowsWhetherSleepCanBeHeldOff)
{
    EXPECT_EQ(look("sleep").state, "cannot-hold");
    host.bus["org.freedesktop.login1"] = true;
    host.write("/etc/systemd/logind.conf", "[Login]\n#IdleAction=ignore\nIdleAction=suspend\n");
    const CheckResult result = look("sleep");
    EXPECT_EQ(result.state, "can-hold");
    EXPECT_EQ(result.health, Health::Good);
    EXPECT_EQ(result.fact("idle_action"), "suspend");
    EXPECT_EQ(result.fact("lid_action"), "");
    host.hasBus = false;
    EXPECT_EQ(look("sleep").health, Health::Unknown);
}

TEST_F(Doctor, doubtsTheClock)
{
    EXPECT_EQ(look("clock").state, "good");
    host.kept = false;
    EXPECT_EQ(look("clock").state, "not-kept");
    EXPECT_EQ(look("clock").health, Health::Advice);
    host.seconds = 0; // 1970
    EXPECT_EQ(look("clock").state, "wrong");
    EXPECT_EQ(look("clock").health, Health::Bad);
}

TEST(WorstOf, countsUnknownAsGood)
{
    const auto with = [](Health health) {
        CheckResult result;
        result.health = health;
        return result;
    };
    EXPECT_EQ(worstOf({}), Health::Good);
    EXPECT_EQ(worstOf({with(Health::Unknown), with(Health::Good)}), Health::Good);
    EXPECT_EQ(worstOf({with(Health::Advice), with(Health::Unknown)}), Health::Advice);
    EXPECT_EQ(worstOf({with(Health::Bad), with(Health::Advice)}), Health::Bad);
}

TEST(ThisHost, answersWithinReason)
{
    const auto started = std::chrono::steady_clock::now();
    const auto results = examine(*thisHost(), {{{0x0e8d, 0x2000}}, {{"data", "/"}}, {}}, {});
    EXPECT_GE(results.size(), 12U);
    EXPECT_GT(thisHost()->freeBytes("/no/such/folder/here").value_or(0), 0U); // of the nearest one there is
    EXPECT_EQ(thisHost()->read("/proc/self/comm", 3).value_or("").size(), 3U);
    EXPECT_LT(std::chrono::steady_clock::now() - started, std::chrono::seconds(20));
}

} // namespace
} // namespace flashwright::testing
