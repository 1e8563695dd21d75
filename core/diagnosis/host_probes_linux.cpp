// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/host_probes.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QFile>

#include <algorithm>
#include <array>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

/// The probes run while a person waits for an explanation: looking through processes ends after so long.
constexpr milliseconds LongestSearch{300};

using SteadyClock = std::chrono::steady_clock;

class Findings {
public:
    void say(std::string fact, std::string value)
    {
        if (!value.empty()) {
            m_lines.push_back({std::move(fact), std::move(value), "host", SteadyClock::now()});
        }
    }
    [[nodiscard]] std::vector<Evidence> take() { return std::move(m_lines); }

private:
    std::vector<Evidence> m_lines;
};

/// First line of a small file of /proc or /sys; empty when it cannot be read.
std::string firstLine(const fs::path& file)
{
    QFile input(QString::fromStdString(file.string()));
    if (!input.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(input.readLine(4096)).trimmed().toStdString();
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> entries;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        entries.push_back(it->path());
    }
    return entries;
}

/// "usb:001:005" -> /dev/bus/usb/001/005; "serial:/dev/ttyUSB0" -> /dev/ttyUSB0
fs::path nodeOf(const std::string& address)
{
    constexpr std::string_view Serial = "serial:";
    constexpr std::string_view Usb = "usb:";
    if (address.rfind(Serial, 0) == 0) {
        return address.substr(Serial.size());
    }
    const auto colon = address.rfind(':');
    if (address.rfind(Usb, 0) != 0 || colon <= Usb.size()) {
        return {};
    }
    return fs::path("/dev/bus/usb") / address.substr(Usb.size(), colon - Usb.size())
        / address.substr(colon + 1);
}

std::string rightsOf(const fs::path& node)
{
    struct stat facts { };
    if (::stat(node.c_str(), &facts) != 0) {
        return "gone";
    }
    constexpr std::string_view Letters = "rwxrwxrwx";
    std::string text(9, '-');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((facts.st_mode & (1U << (8 - i))) != 0) {
            text[i] = Letters[i];
        }
    }
    return text;
}

bool holds(const fs::path& process, const fs::path& node)
{
    const auto handles = entriesOf(process / "fd");
    return std::any_of(handles.begin(), handles.end(), [&node](const fs::path& handle) {
        std::error_code error;
        return fs::read_symlink(handle, error) == node;
    });
}

/// The name of another process that has the node open; only processes of the same user can be looked into.
std::string ownerOf(const fs::path& node)
{
    const auto end = SteadyClock::now() + LongestSearch;
    const std::string self = std::to_string(::getpid());
    for (const fs::path& process : entriesOf("/proc")) {
        const std::string id = process.filename().string();
        if (SteadyClock::now() > end) {
            break;
        }
        const bool isProcess = !id.empty() && id.find_first_not_of("0123456789") == std::string::npos;
        if (isProcess && id != self && holds(process, node)) {
            return firstLine(process / "comm");
        }
    }
    return {};
}

std::string linkName(const fs::path& link)
{
    std::error_code error;
    const fs::path target = fs::read_symlink(link, error);
    return error ? std::string() : target.filename().string();
}

/// Drivers bound to a port's interfaces. "usb-1-2.3" is /sys/bus/usb/devices/1-2.3.
std::string driversOf(const PortSighting& sighting, const fs::path& node)
{
    if (sighting.kind == LinkKind::Serial && !node.empty()) {
        return linkName(fs::path("/sys/class/tty") / node.filename() / "device" / "driver");
    }
    constexpr std::string_view Usb = "usb-";
    if (sighting.portPath.rfind(Usb, 0) != 0) {
        return {};
    }
    const std::string name = sighting.portPath.substr(Usb.size());
    for (const fs::path& entry : entriesOf(fs::path("/sys/bus/usb/devices") / name)) {
        if (entry.filename().string().rfind(name + ":", 0) == 0) {
            const std::string driver = linkName(entry / "driver");
            if (!driver.empty() && driver != "usbfs") {
                return driver;
            }
        }
    }
    return {};
}

/// "auto" where the system may put the port to sleep, "on" where it may not.
std::string powerControlOf(const PortSighting& sighting)
{
    constexpr std::string_view Usb = "usb-";
    if (sighting.portPath.rfind(Usb, 0) != 0) {
        return {};
    }
    return firstLine(
        fs::path("/sys/bus/usb/devices") / sighting.portPath.substr(Usb.size()) / "power" / "control");
}

bool modemManagerOnBus()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        return false;
    }
    QDBusConnectionInterface* const names = bus.interface();
    names->setTimeout(static_cast<int>(LongestSearch.count()));
    const QDBusReply<bool> reply =
        names->isServiceRegistered(QStringLiteral("org.freedesktop.ModemManager1"));
    return reply.isValid() && reply.value();
}

bool modemManagerInProc()
{
    const auto end = SteadyClock::now() + LongestSearch;
    const auto processes = entriesOf("/proc");
    return std::any_of(processes.begin(), processes.end(), [end](const fs::path& process) {
        return SteadyClock::now() < end && firstLine(process / "comm") == "ModemManager";
    });
}

/// The rule file of this program, wherever rules may lie.
bool hasUdevRule()
{
    constexpr std::array Folders{
        "/etc/udev/rules.d", "/run/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d"};
    return std::any_of(Folders.begin(), Folders.end(), [](const char* folder) {
        const auto files = entriesOf(folder);
        return std::any_of(files.begin(), files.end(), [](const fs::path& file) {
            return file.filename().string().find("flashwright") != std::string::npos;
        });
    });
}

std::string virtualMachine()
{
    const std::string type = firstLine("/sys/hypervisor/type");
    if (!type.empty()) {
        return type;
    }
    const std::string product = firstLine("/sys/class/dmi/id/product_name");
    const std::string vendor = firstLine("/sys/class/dmi/id/sys_vendor");
    for (const char* sign :
        {"VirtualBox", "VMware", "QEMU", "KVM", "Virtual Machine", "Parallels", "Bochs"}) {
        if (product.find(sign) != std::string::npos || vendor.find(sign) != std::string::npos) {
            return sign;
        }
    }
    return {};
}

std::string pluggedIds()
{
    std::set<std::string> ids;
    for (const fs::path& device : entriesOf("/sys/bus/usb/devices")) {
        const std::string vendor = firstLine(device / "idVendor");
        if (!vendor.empty()) {
            ids.insert(vendor + ":" + firstLine(device / "idProduct"));
        }
    }
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text;
}

} // namespace

std::vector<Evidence> probePort(const PortSighting& sighting)
{
    Findings findings;
    const fs::path node = nodeOf(sighting.address);
    if (!node.empty()) {
        findings.say("open.node", node.string());
        findings.say("open.rights", rightsOf(node));
        findings.say("open.may_write", ::access(node.c_str(), R_OK | W_OK) == 0 ? "true" : "false");
        findings.say("open.owner", ownerOf(node));
    }
    findings.say("open.driver", driversOf(sighting, node));
    findings.say("usb.power_control", powerControlOf(sighting));
    return findings.take();
}

std::vector<Evidence> probeHost()
{
    Findings findings;
    findings.say("host.modem_manager", modemManagerOnBus() || modemManagerInProc() ? "running" : "absent");
    findings.say("host.udev_rule", hasUdevRule() ? "present" : "absent");
    findings.say("host.virtual_machine", virtualMachine());
    findings.say("host.usb_devices", pluggedIds());
    return findings.take();
}

} // namespace flashwright
