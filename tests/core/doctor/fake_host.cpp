// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/doctor/fake_host.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace flashwright::testing {

namespace fs = std::filesystem;

FakeHost::FakeHost()
    : m_files(hostAt(m_folder.path().toStdString()))
{
}

fs::path FakeHost::inside(const fs::path& file) const
{
    return fs::path(m_folder.path().toStdString()) / file.relative_path();
}

void FakeHost::makeFolder(const fs::path& folder)
{
    fs::create_directories(inside(folder));
}

void FakeHost::write(const fs::path& file, const std::string& text)
{
    makeFolder(file.parent_path());
    std::ofstream(inside(file), std::ios::binary) << text;
}

void FakeHost::makeLink(const fs::path& file, const fs::path& target)
{
    makeFolder(file.parent_path());
    fs::create_symlink(target, inside(file));
}

std::string FakeHost::textOf(const fs::path& file) const
{
    std::ifstream input(inside(file), std::ios::binary);
    std::stringstream text;
    text << input.rdbuf();
    return text.str();
}

/// /sys/bus/usb/devices/1-2.3 -> ../../../devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2.3
void FakeHost::plug(const Usb& device)
{
    const std::string busNumber = device.name.substr(0, device.name.find('-'));
    const fs::path controller = fs::path("devices/pci0000:00") / device.controller;
    fs::path place = controller / ("usb" + busNumber);
    for (auto dot = device.name.find('.'); dot != std::string::npos; dot = device.name.find('.', dot + 1)) {
        place /= device.name.substr(0, dot);
    }
    place /= device.name;
    const fs::path folder = fs::path("/sys") / place;
    write(folder / "idVendor", device.id.substr(0, 4) + "\n");
    write(folder / "idProduct", device.id.substr(5) + "\n");
    write(folder / "busnum", busNumber + "\n");
    write(folder / "devnum", "5\n");
    write(folder / "speed", device.speed + "\n");
    write(folder / "bDeviceClass", device.deviceClass + "\n");
    write(folder / "power/control", device.power + "\n");
    makeLink(fs::path("/sys/bus/usb/devices") / device.name, fs::path("../../..") / place);
    if (!fs::is_symlink(inside(fs::path("/sys") / controller / "driver"))) {
        makeLink(fs::path("/sys") / controller / "driver",
            fs::path("../../../bus/pci/drivers") / device.controllerDriver);
    }
    write("/dev/bus/usb/00" + busNumber + "/005", "");
    fs::permissions(inside("/dev/bus/usb/00" + busNumber + "/005"), fs::perms(0664));
}

void FakeHost::bindDriver(const std::string& device, int number, const std::string& driver)
{
    const std::string name = device + ":1." + std::to_string(number);
    const fs::path folder = resolved(fs::path("/sys/bus/usb/devices") / device) / name;
    makeFolder(folder);
    makeLink(folder / "driver", fs::path("/sys/bus/usb/drivers") / driver);
    makeFolder(fs::path("/sys/bus/usb/drivers") / driver / name);
    makeFolder(fs::path("/sys/bus/usb/devices") / name);
    if (driver == "cdc_acm" && number == 0) {
        makeFolder(folder / "tty/ttyACM0");
    }
}

void FakeHost::runProcess(int number, const std::string& name, const std::vector<std::string>& handles)
{
    const fs::path folder = fs::path("/proc") / std::to_string(number);
    write(folder / "comm", name + "\n");
    makeFolder(folder / "fd");
    int handle = 0;
    for (const std::string& target : handles) {
        makeLink(folder / "fd" / std::to_string(handle++), target);
    }
}

void FakeHost::addSystemRules()
{
    // Source: systemd 252: rules.d/50-udev-default.rules.in, rules.d/73-seat-late.rules.in (the lines that
    // matter here)
    write("/usr/lib/udev/rules.d/50-udev-default.rules",
        "ACTION==\"remove\", GOTO=\"default_end\"\n"
        "SUBSYSTEM==\"tty\", KERNEL==\"tty[A-Z]*[0-9]|ttymxc[0-9]*|pppox[0-9]*\", GROUP=\"dialout\"\n"
        "SUBSYSTEM==\"usb\", ENV{DEVTYPE}==\"usb_device\", MODE=\"0664\"\n"
        "LABEL=\"default_end\"\n");
    write("/usr/lib/udev/rules.d/73-seat-late.rules",
        "ACTION==\"remove\", GOTO=\"seat_late_end\"\n"
        "ENV{ID_SEAT}!=\"\", TAG+=\"$env{ID_SEAT}\"\n"
        "TAG==\"uaccess\", ENV{MAJOR}!=\"\", RUN{builtin}+=\"uaccess\"\n"
        "LABEL=\"seat_late_end\"\n");
    write("/etc/group", "root:x:0:\ndialout:x:20:\nplugdev:x:46:\nanna:x:1000:\n");
}

fs::path FakeHost::root() const
{
    return isThisComputer ? fs::path() : m_files->root();
}

std::optional<std::string> FakeHost::read(const fs::path& file, std::size_t limit) const
{
    return m_files->read(file, limit);
}

std::vector<std::string> FakeHost::names(const fs::path& folder) const
{
    return m_files->names(folder);
}

fs::path FakeHost::link(const fs::path& file) const
{
    return m_files->link(file);
}

fs::path FakeHost::resolved(const fs::path& file) const
{
    return m_files->resolved(file);
}

std::optional<NodeRights> FakeHost::rights(const fs::path& file) const
{
    auto found = m_files->rights(file);
    if (found && who.number != 0) {
        found->user = 0;
        found->group = 0;
        found->mayUse = (found->mode & 06U) == 06U;
    }
    return found;
}

std::optional<std::uint64_t> FakeHost::freeBytes(const fs::path& folder) const
{
    const auto found = room.find(folder.string());
    return found == room.end() ? std::nullopt : std::optional<std::uint64_t>(found->second);
}

std::optional<bool> FakeHost::onSystemBus(const std::string& name) const
{
    const auto found = bus.find(name);
    return hasBus ? std::optional<bool>(found != bus.end() && found->second) : std::nullopt;
}

std::string FakeRunner::find(const std::string& name) const
{
    const auto found = programs.find(name);
    return found == programs.end() ? std::string() : found->second;
}

Result<ProgramEnd> FakeRunner::run(
    const ProgramCall& call, milliseconds /*atMost*/, const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "test.runner");
    }
    calls.push_back(call);
    const auto end = ends.find(call.program);
    return end == ends.end() ? ProgramEnd{} : end->second;
}

CheckResult only(const std::vector<CheckResult>& all, std::string_view id)
{
    std::vector<CheckResult> found;
    for (const CheckResult& one : all) {
        if (one.id == id) {
            found.push_back(one);
        }
    }
    EXPECT_EQ(found.size(), 1U) << id;
    return found.empty() ? CheckResult{} : found.front();
}

} // namespace flashwright::testing
