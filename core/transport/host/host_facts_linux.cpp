// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/host_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace flashwright::host {

namespace {

constexpr const char* UsbDevices = "/sys/bus/usb/devices/";

std::string readText(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return {};
    }
    std::array<char, 512> buffer{};
    const ssize_t got = ::read(file, buffer.data(), buffer.size());
    ::close(file);
    std::string text(buffer.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) {
        text.pop_back();
    }
    return text;
}

std::uint16_t readHex(const std::string& path)
{
    const std::string text = readText(path);
    std::uint16_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return value;
}

std::string linkTarget(const std::string& path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t got = ::readlink(path.c_str(), target.data(), target.size());
    return {target.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
}

std::string realPath(const std::string& path)
{
    char* found = ::realpath(path.c_str(), nullptr);
    std::string result = found == nullptr ? std::string() : std::string(found);
    ::free(found); // NOLINT(cppcoreguidelines-no-malloc): realpath's contract
    return result;
}

std::string baseName(const std::string& path)
{
    return path.substr(path.find_last_of('/') + 1);
}

std::vector<std::string> namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    DIR* open = ::opendir(folder.c_str());
    if (open == nullptr) {
        return names;
    }
    while (const dirent* entry = ::readdir(open)) {
        if (entry->d_name[0] != '.') {
            names.emplace_back(entry->d_name);
        }
    }
    ::closedir(open);
    std::sort(names.begin(), names.end());
    return names;
}

UsbSpeed speedOf(const std::string& megabits)
{
    if (megabits == "1.5") {
        return UsbSpeed::Low;
    }
    if (megabits == "12") {
        return UsbSpeed::Full;
    }
    if (megabits == "480") {
        return UsbSpeed::High;
    }
    return megabits.size() >= 4 ? UsbSpeed::Super : UsbSpeed::Unknown;
}

bool isNumber(const std::string& text)
{
    return !text.empty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool holds(const std::string& process, const std::string& node)
{
    const std::string files = "/proc/" + process + "/fd/";
    const std::vector<std::string> names = namesIn(files);
    return std::any_of(names.begin(), names.end(),
        [&](const std::string& name) { return linkTarget(files + name) == node; });
}

bool mayBeUsbMade(const std::string& tty)
{
    return tty.starts_with("ttyACM") || tty.starts_with("ttyUSB");
}

} // namespace

UsbFacts usbFacts(const std::string& usbName)
{
    const std::string folder = UsbDevices + usbName + "/";
    UsbFacts facts;
    facts.id = {readHex(folder + "idVendor"), readHex(folder + "idProduct")};
    facts.bcdDevice = readHex(folder + "bcdDevice");
    facts.manufacturer = readText(folder + "manufacturer");
    facts.product = readText(folder + "product");
    facts.speed = speedOf(readText(folder + "speed"));
    facts.devnum = readText(folder + "devnum");
    return facts;
}

std::vector<BoundInterface> boundInterfaces(const std::string& usbName)
{
    std::vector<BoundInterface> bound;
    const std::string folder = UsbDevices + usbName + "/";
    for (const std::string& name : namesIn(folder)) {
        if (!name.starts_with(usbName + ":")) {
            continue;
        }
        const std::string driver = linkTarget(folder + name + "/driver");
        if (!driver.empty()) {
            bound.push_back({readHex(folder + name + "/bInterfaceNumber"), baseName(driver)});
        }
    }
    return bound;
}

std::vector<std::string> serialNodesOf(const std::string& usbName)
{
    std::vector<std::string> nodes;
    for (const std::string& tty : namesIn("/sys/class/tty")) {
        const std::string node = "/dev/" + tty;
        if (mayBeUsbMade(tty) && usbNameOfSerialNode(node) == usbName) {
            nodes.push_back(node);
        }
    }
    return nodes;
}

std::string usbNameOfSerialNode(const std::string& node)
{
    std::string at = realPath("/sys/class/tty/" + baseName(node) + "/device");
    while (at.size()
        > 1) { // the interface, or a usb-serial port below it: the device is the folder with a devnum
        if (!readText(at + "/devnum").empty()) {
            return baseName(at);
        }
        at.resize(at.find_last_of('/'));
    }
    return {};
}

std::optional<std::string> serialFingerprint()
{
    std::string print;
    for (const std::string& tty : namesIn("/sys/class/tty")) {
        if (mayBeUsbMade(tty)) {
            const std::string usbName = usbNameOfSerialNode("/dev/" + tty);
            print += tty + "=" + usbName + ":" + readText(UsbDevices + usbName + "/devnum") + " ";
        }
    }
    return print;
}

std::string ownerOf(const std::string& node)
{
    const std::string real = realPath(node);
    for (const std::string& process : namesIn("/proc")) {
        if (isNumber(process) && !real.empty() && holds(process, real)) {
            return readText("/proc/" + process + "/comm");
        }
    }
    return {};
}

bool programRuns(std::string_view name)
{
    const std::vector<std::string> processes = namesIn("/proc");
    return std::any_of(processes.begin(), processes.end(), [&](const std::string& process) {
        return isNumber(process) && readText("/proc/" + process + "/comm") == name;
    });
}

} // namespace flashwright::host
