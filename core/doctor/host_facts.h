// SPDX-License-Identifier: GPL-3.0-or-later
/// Single facts of a computer that probes and checks both want. Blocking; any thread.
#pragma once

#include "core/doctor/host_view.h"

namespace flashwright {

/// "usb:001:005" -> /dev/bus/usb/001/005; "serial:/dev/ttyUSB0" -> /dev/ttyUSB0; empty for anything else.
[[nodiscard]] std::filesystem::path nodeOfAddress(const std::string& address);

/// "rw-rw----"
[[nodiscard]] std::string rightsText(const NodeRights& rights);

/// Another process that has a node open.
struct NodeHolder {
    std::filesystem::path node;
    std::string process; ///< its name
    std::uint64_t number = 0;
};

/// Who else has one of the nodes open. Only processes of the same user can be looked into, unless root asks;
/// after a third of a second it returns what it has.
[[nodiscard]] std::vector<NodeHolder> holdersOf(
    const HostView& host, const std::vector<std::filesystem::path>& nodes);

/// Which of these names some process has, asked like holdersOf(); in the order given.
[[nodiscard]] std::vector<std::string> runningOf(const HostView& host, const std::vector<std::string>& names);

/// The modem service of Linux desktops, which greets every new serial port.
[[nodiscard]] bool modemManagerRuns(const HostView& host);

/// "QEMU", "VirtualBox", "wsl", …; empty on a computer of its own and where its maker is not told.
[[nodiscard]] std::string virtualMachineOf(const HostView& host);

/// The processor's own word that something stands between it and this system. Weaker than a name: some
/// systems have one below them on their own computer.
[[nodiscard]] bool runsUnderHypervisor(const HostView& host);

/// The kind of container that this program runs in; empty outside.
[[nodiscard]] std::string containerOf(const HostView& host);

} // namespace flashwright
