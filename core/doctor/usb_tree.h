// SPDX-License-Identifier: GPL-3.0-or-later
/// What hangs on this computer's USB, as the kernel tells it. Blocking; any thread.
#pragma once

#include "core/doctor/host_view.h"
#include "core/transport/port_sighting.h"

namespace flashwright {

struct UsbFunction {
    std::string name; ///< "1-2.3:1.0"
    std::string driver; ///< empty when none holds it
    std::string terminal; ///< "ttyACM0"; empty when there is none
};

struct UsbDevice {
    std::string name; ///< "1-2.3": bus and the ports on the way
    UsbId id;
    std::uint32_t bus = 0;
    std::uint32_t number = 0; ///< on that bus, this appearance only
    double megabits = 0; ///< 1.5, 12, 480, 5000, …; 0 = unknown
    bool isHub = false;
    std::string powerControl; ///< "auto": may be put to sleep; "on": may not
    std::string controller; ///< "0000:00:14.0"; devices of one controller share its time
    std::string controllerDriver; ///< "xhci_hcd"
    std::vector<UsbFunction> functions;

    [[nodiscard]] bool isRoot() const { return name.rfind("usb", 0) == 0; }
    /// Hubs between the computer and the device.
    [[nodiscard]] unsigned hubs() const;
    /// As PortSighting::portPath.
    [[nodiscard]] std::string portPath() const { return "usb-" + name; }
    /// "/dev/bus/usb/001/005"
    [[nodiscard]] std::filesystem::path node() const;
};

/// All of them, root hubs too, sorted by name. At most 256.
[[nodiscard]] std::vector<UsbDevice> usbTree(const HostView& host);

/// The one on that port ("usb-1-2.3").
[[nodiscard]] std::optional<UsbDevice> usbDeviceOn(const HostView& host, const std::string& portPath);

} // namespace flashwright
