// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/usb_tree.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

// Source of all names below: [spec] Linux kernel: Documentation/ABI/testing/sysfs-bus-usb
const fs::path Devices = "/sys/bus/usb/devices";
constexpr std::size_t MostDevices = 256;
constexpr std::string_view HubClass = "09";

std::uint32_t numberIn(const std::string& text, int base)
{
    std::uint32_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, base);
    return value;
}

/// "12", "480", "1.5": the C locale's point, whatever the user's locale is.
double megabitsIn(const std::string& text)
{
    const auto point = text.find('.');
    const double whole = numberIn(text.substr(0, point), 10);
    return point == std::string::npos ? whole : whole + numberIn(text.substr(point + 1, 1), 10) / 10.0;
}

/// The terminal of an interface: below tty/ (CDC-ACM) or as a folder of its own (usb-serial).
std::string terminalOf(const HostView& host, const fs::path& function)
{
    const auto acm = host.names(function / "tty");
    if (!acm.empty()) {
        return acm.front();
    }
    for (const std::string& name : host.names(function)) {
        if (name.rfind("ttyUSB", 0) == 0) {
            return name;
        }
    }
    return {};
}

void findController(const HostView& host, UsbDevice& device)
{
    const fs::path full = host.resolved(Devices / device.name);
    fs::path above;
    for (const fs::path& part : full) {
        const std::string name = part.string();
        if (name.rfind("usb", 0) == 0 && name.find_first_not_of("0123456789", 3) == std::string::npos) {
            device.controller = above.filename().string();
            device.controllerDriver = host.linkName(above / "driver");
            return;
        }
        above /= part;
    }
}

UsbDevice read(const HostView& host, const std::string& name)
{
    const fs::path folder = Devices / name;
    UsbDevice device;
    device.name = name;
    device.id = {std::uint16_t(numberIn(host.line(folder / "idVendor"), 16)),
        std::uint16_t(numberIn(host.line(folder / "idProduct"), 16))};
    device.bus = numberIn(host.line(folder / "busnum"), 10);
    device.number = numberIn(host.line(folder / "devnum"), 10);
    device.megabits = megabitsIn(host.line(folder / "speed"));
    device.isHub = host.line(folder / "bDeviceClass") == HubClass;
    device.powerControl = host.line(folder / "power" / "control");
    findController(host, device);
    for (const std::string& entry : host.names(folder)) {
        if (entry.rfind(name + ":", 0) == 0) {
            const fs::path function = folder / entry;
            device.functions.push_back(
                {entry, host.linkName(function / "driver"), terminalOf(host, function)});
        }
    }
    return device;
}

bool isDeviceName(const std::string& name)
{
    return !name.empty() && name.find(':') == std::string::npos && name.find('/') == std::string::npos
        && name != "." && name != "..";
}

} // namespace

unsigned UsbDevice::hubs() const
{
    return unsigned(std::count(name.begin(), name.end(), '.'));
}

fs::path UsbDevice::node() const
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%03u/%03u", bus, number);
    return fs::path("/dev/bus/usb") / text.data();
}

std::vector<UsbDevice> usbTree(const HostView& host)
{
    std::vector<UsbDevice> all;
    for (const std::string& name : host.names(Devices)) {
        if (isDeviceName(name) && all.size() < MostDevices) {
            all.push_back(read(host, name));
        }
    }
    return all;
}

std::optional<UsbDevice> usbDeviceOn(const HostView& host, const std::string& portPath)
{
    constexpr std::string_view Usb = "usb-";
    if (portPath.rfind(Usb, 0) != 0) {
        return std::nullopt;
    }
    const std::string name = portPath.substr(Usb.size());
    if (!isDeviceName(name) || host.line(Devices / name / "idVendor").empty()) {
        return std::nullopt;
    }
    return read(host, name);
}

} // namespace flashwright
