// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/host_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <iterator>
#include <set>

namespace flashwright {

namespace {

namespace fs = std::filesystem;
using SteadyClock = std::chrono::steady_clock;

/// These questions are asked while a person waits: looking through processes ends after so long.
constexpr std::chrono::milliseconds LongestSearch{300};

std::uint64_t processNumber(const std::string& name)
{
    std::uint64_t number = 0;
    const auto end = name.data() + name.size();
    const auto read = std::from_chars(name.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? number : 0;
}

/// Calls `look` with each process until it returns true or the time is over.
template <class Look> bool anyProcess(const HostView& host, Look look)
{
    const auto end = SteadyClock::now() + LongestSearch;
    for (const std::string& name : host.names("/proc")) {
        if (SteadyClock::now() > end) {
            return false;
        }
        const std::uint64_t number = processNumber(name);
        if (number != 0 && look(fs::path("/proc") / name, number)) {
            return true;
        }
    }
    return false;
}

bool contains(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

fs::path nodeOfAddress(const std::string& address)
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

std::string rightsText(const NodeRights& rights)
{
    constexpr std::string_view Letters = "rwxrwxrwx";
    std::string text(Letters.size(), '-');
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((rights.mode & (1U << (8 - i))) != 0) {
            text[i] = Letters[i];
        }
    }
    return text;
}

std::vector<NodeHolder> holdersOf(const HostView& host, const std::vector<fs::path>& nodes)
{
    std::vector<NodeHolder> found;
    if (nodes.empty()) {
        return found;
    }
    const std::uint64_t self = host.user().process;
    anyProcess(host, [&](const fs::path& process, std::uint64_t number) {
        if (number == self) {
            return false;
        }
        for (const std::string& handle : host.names(process / "fd")) {
            const auto node = std::find(nodes.begin(), nodes.end(), host.link(process / "fd" / handle));
            if (node != nodes.end()) {
                found.push_back({*node, host.line(process / "comm"), number});
            }
        }
        return false;
    });
    return found;
}

std::vector<std::string> runningOf(const HostView& host, const std::vector<std::string>& names)
{
    std::set<std::string> seen;
    anyProcess(host, [&](const fs::path& process, std::uint64_t) {
        seen.insert(host.line(process / "comm"));
        return false;
    });
    std::vector<std::string> found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
        [&seen](const std::string& name) { return seen.contains(name); });
    return found;
}

bool modemManagerRuns(const HostView& host)
{
    return host.onSystemBus("org.freedesktop.ModemManager1").value_or(false)
        || !runningOf(host, {"ModemManager"}).empty();
}

// Source: [peer] systemd/systemd: src/basic/virt.c (which files tell)
std::string virtualMachineOf(const HostView& host)
{
    const std::string type = host.line("/sys/hypervisor/type");
    if (!type.empty()) {
        return type;
    }
    const std::string maker =
        host.line("/sys/class/dmi/id/product_name") + " " + host.line("/sys/class/dmi/id/sys_vendor");
    for (const char* sign : {"VirtualBox", "VMware", "QEMU", "KVM", "Virtual Machine", "Parallels", "Bochs",
             "Xen", "Google Compute Engine", "Amazon EC2"}) {
        if (contains(maker, sign)) {
            return sign;
        }
    }
    const std::string kernel = host.line("/proc/sys/kernel/osrelease");
    if (contains(kernel, "microsoft") || contains(kernel, "Microsoft")) {
        return "wsl";
    }
    return {};
}

bool runsUnderHypervisor(const HostView& host)
{
    const std::string processor = host.read("/proc/cpuinfo", 64U << 10U).value_or(std::string());
    return contains(processor, " hypervisor");
}

std::string containerOf(const HostView& host)
{
    constexpr std::array Signs{std::pair{"/run/.containerenv", "podman"}, std::pair{"/.dockerenv", "docker"},
        std::pair{"/.flatpak-info", "flatpak"}};
    for (const auto& [file, kind] : Signs) {
        if (host.rights(file)) {
            return kind;
        }
    }
    return host.line("/run/systemd/container");
}

} // namespace flashwright
