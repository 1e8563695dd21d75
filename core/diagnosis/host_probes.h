// SPDX-License-Identifier: GPL-3.0-or-later
/// What this computer can tell about its ports. Blocking (files, /proc, D-Bus); never on the GUI thread.
#pragma once

#include "core/base/evidence.h"
#include "core/doctor/host_view.h"
#include "core/transport/port_sighting.h"

namespace flashwright {

/// Facts on one port: rights of its node, the process that has it open, the bound driver, ModemManager's
/// interest, "usb.power_control" auto|on, "usb.hubs", "usb.controller", "usb.controller_driver". Empty on
/// systems where nothing can be asked. Reserved for systems that number such things: "usb.problem_code" (28:
/// no driver, 43: no descriptor, …).
[[nodiscard]] std::vector<Evidence> probePort(const PortSighting& sighting);
[[nodiscard]] std::vector<Evidence> probePort(const PortSighting& sighting, const HostView& host);

/// Facts on the host as a whole: "host.modem_manager" running|absent, "host.udev_rule" present|absent,
/// "host.virtual_machine", "host.container", "host.usb_devices" (what is plugged, ids only),
/// "host.usbfs_memory_mib". Reserved: "host.suspended" true
/// when the computer slept during the job.
[[nodiscard]] std::vector<Evidence> probeHost();
[[nodiscard]] std::vector<Evidence> probeHost(const HostView& host);

} // namespace flashwright
