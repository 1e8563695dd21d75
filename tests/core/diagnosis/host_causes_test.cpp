// SPDX-License-Identifier: GPL-3.0-or-later
// A computer made of files, its probes, and the cause that comes of them: what the fixtures of these causes
// say is what the probes really say.
#include "core/diagnosis/host_probes.h"
#include "tests/core/diagnosis/rule_row.h"
#include "tests/core/doctor/fake_host.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace flashwright {
namespace {

using testing::FakeHost;

/// A phone on port 1-2 of the fake computer.
class HostCauses : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_host.plug({"1-2", "0e8d:2000"});
        m_phone.portPath = "usb-1-2";
        m_phone.address = "usb:001:002";
        m_phone.id = {0x0e8d, 0x2000};
    }

    [[nodiscard]] std::string idOf(const Sight& sight) const
    {
        FailureCase failure = caseOf(sight);
        for (auto* probe : {&port, &host}) {
            for (const Evidence& line : (this->**probe)()) {
                failure.evidence.push_back(line);
            }
        }
        return engine().diagnose(failure).id;
    }

    FakeHost m_host;
    PortSighting m_phone;

private:
    using Probe = std::vector<Evidence> (HostCauses::*)() const;
    [[nodiscard]] std::vector<Evidence> ofPort() const { return probePort(m_phone, m_host); }
    [[nodiscard]] std::vector<Evidence> ofHost() const { return probeHost(m_host); }
    const Probe port = &HostCauses::ofPort;
    const Probe host = &HostCauses::ofHost;
};

const Sight NoRights{
    Fault::AccessDenied, Stage::WaitingForPhone, "link.usb.open", problem("permission-denied"), {}, {}};
const Sight Busy{Fault::AccessDenied, Stage::WaitingForPhone, "link.usb.open", problem("port-busy"), {}, {}};
const Sight Mute{Fault::Timeout, Stage::Handshake, "mediatek.preloader.handshake", {}, {},
    {{"usb.arrived.driver", "cdc_acm"}, {"usb.arrived.path", "usb-1-2"}}};
const Sight Cut{
    Fault::LinkLost, Stage::Writing, "mediatek.da2.write_data", {}, {}, {{"usb.arrived.path", "usb-1-2"}}};

TEST_F(HostCauses, noRuleNoRights)
{
    EXPECT_EQ(idOf(NoRights), "linux-permission-denied");
    EXPECT_EQ(idOf(Busy), "port-busy-other-process");
}

TEST_F(HostCauses, aModemManagerThatNobodyTold)
{
    m_host.bus["org.freedesktop.ModemManager1"] = true;
    EXPECT_EQ(idOf(Mute), "linux-modemmanager-grabs");
}

TEST_F(HostCauses, aModemManagerThatWasTold)
{
    m_host.bus["org.freedesktop.ModemManager1"] = true;
    m_host.write("/etc/udev/rules.d/60-flashwright.rules", "# rule\n");
    EXPECT_EQ(idOf(Mute), "mtk-handshake-timeout");
}

TEST_F(HostCauses, aDriverOfTheSystemHasTheInterface)
{
    m_host.bindDriver("1-2", 0, "option");
    EXPECT_EQ(idOf(Busy), "linux-cdc-acm-claimed");
}

TEST_F(HostCauses, aPortThatThePowerManagerMaySwitchOff)
{
    m_host.write("/sys/bus/usb/devices/1-2/power/control", "auto\n");
    EXPECT_EQ(idOf(Cut), "usb-autosuspend-or-sleep");
}

TEST_F(HostCauses, aPortThatStaysOn)
{
    EXPECT_EQ(idOf(Cut), "operator-unplugged");
}

TEST_F(HostCauses, aVirtualMachineIsTooSlow)
{
    Sight late = Mute;
    late.seen = {{"wait.arrivals", "4"}};
    EXPECT_EQ(idOf(late), "mtk-handshake-timeout");
    m_host.write("/sys/class/dmi/id/product_name", "VirtualBox\n");
    m_host.write("/sys/class/dmi/id/sys_vendor", "innotek GmbH\n");
    EXPECT_EQ(idOf(late), "virtual-machine-latency");
}

TEST_F(HostCauses, usbHasNoMemory)
{
    const Sight full{
        Fault::HostIo, Stage::Writing, "link.usb.write", {{"usb_error", "LIBUSB_ERROR_NO_MEM"}}, {}, {}};
    EXPECT_EQ(idOf(full), "usb-nomem-usbfs");
}

} // namespace
} // namespace flashwright
