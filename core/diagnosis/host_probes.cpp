// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/host_probes.h"

#include "core/doctor/host_facts.h"
#include "core/doctor/usb_tree.h"

#include <algorithm>
#include <array>
#include <set>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

class Findings {
public:
    void say(std::string fact, std::string value)
    {
        if (!value.empty()) {
            m_lines.push_back({std::move(fact), std::move(value), "host", std::chrono::steady_clock::now()});
        }
    }
    [[nodiscard]] std::vector<Evidence> take() { return std::move(m_lines); }

private:
    std::vector<Evidence> m_lines;
};

/// The driver bound to a port or to an interface of a device; ours does not count.
std::string driverOf(
    const HostView& host, const PortSighting& sighting, const std::optional<UsbDevice>& device)
{
    if (sighting.kind == LinkKind::Serial && sighting.address.rfind("serial:", 0) == 0) {
        return host.linkName(
            fs::path("/sys/class/tty") / nodeOfAddress(sighting.address).filename() / "device" / "driver");
    }
    if (device) {
        for (const UsbFunction& function : device->functions) {
            if (!function.driver.empty() && function.driver != "usbfs") {
                return function.driver;
            }
        }
    }
    return {};
}

/// The rule file of this program, wherever rules may lie and whatever it is called there.
bool hasUdevRule(const HostView& host)
{
    constexpr std::array Folders{
        "/etc/udev/rules.d", "/run/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d"};
    return std::any_of(Folders.begin(), Folders.end(), [&host](const char* folder) {
        const auto files = host.names(folder);
        return std::any_of(files.begin(), files.end(),
            [](const std::string& file) { return file.find("flashwright") != std::string::npos; });
    });
}

std::string pluggedIds(const HostView& host)
{
    std::set<std::string> ids;
    for (const UsbDevice& device : usbTree(host)) {
        ids.insert(toText(device.id));
    }
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text;
}

std::string ownerOf(const HostView& host, const fs::path& node)
{
    const auto holders = holdersOf(host, {node});
    return holders.empty() ? std::string() : holders.front().process;
}

} // namespace

std::vector<Evidence> probePort(const PortSighting& sighting)
{
    return probePort(sighting, *thisHost());
}

std::vector<Evidence> probePort(const PortSighting& sighting, const HostView& host)
{
    Findings findings;
    const fs::path node = nodeOfAddress(sighting.address);
    if (!node.empty()) {
        const auto rights = host.rights(node);
        findings.say("open.node", node.string());
        findings.say("open.rights", rights ? rightsText(*rights) : "gone");
        findings.say("open.may_write", rights && rights->mayUse ? "true" : "false");
        findings.say("open.owner", ownerOf(host, node));
    }
    const std::optional<UsbDevice> device = usbDeviceOn(host, sighting.portPath);
    findings.say("open.driver", driverOf(host, sighting, device));
    if (device) {
        findings.say("usb.power_control", device->powerControl);
        findings.say("usb.hubs", std::to_string(device->hubs()));
        findings.say("usb.controller", device->controller);
        findings.say("usb.controller_driver", device->controllerDriver);
    }
    return findings.take();
}

std::vector<Evidence> probeHost()
{
    return probeHost(*thisHost());
}

std::vector<Evidence> probeHost(const HostView& host)
{
    Findings findings;
    findings.say("host.modem_manager", modemManagerRuns(host) ? "running" : "absent");
    findings.say("host.udev_rule", hasUdevRule(host) ? "present" : "absent");
    findings.say("host.virtual_machine", virtualMachineOf(host));
    findings.say("host.container", containerOf(host));
    findings.say("host.usb_devices", pluggedIds(host));
    findings.say("host.usbfs_memory_mib", host.line("/sys/module/usbcore/parameters/usbfs_memory_mb"));
    return findings.take();
}

} // namespace flashwright
