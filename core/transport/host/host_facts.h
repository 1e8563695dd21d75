// SPDX-License-Identifier: GPL-3.0-or-later
/// What the operating system already knows of a device or a node, asked without opening either. Any thread;
/// where a system has no answer the result is empty.
#pragma once

#include "core/transport/port_sighting.h"

namespace flashwright::host {

/// Facts of one USB device, named as the kernel names it: bus, then the ports on the way ("1-2.3").
struct UsbFacts {
    UsbId id;
    std::uint16_t bcdDevice = 0;
    std::string manufacturer;
    std::string product;
    UsbSpeed speed = UsbSpeed::Unknown;
    std::string devnum; ///< changes with every arrival
};
[[nodiscard]] UsbFacts usbFacts(const std::string& usbName);

struct BoundInterface {
    int number = 0;
    std::string driver;
};
/// The interfaces of a device that a kernel driver holds (usbfs, which means a program, included).
[[nodiscard]] std::vector<BoundInterface> boundInterfaces(const std::string& usbName);

/// Nodes ("/dev/ttyACM0") of the serial ports that a kernel driver made of this device.
[[nodiscard]] std::vector<std::string> serialNodesOf(const std::string& usbName);

/// "1-2.3" for the node of a serial port that USB made, empty for any other.
[[nodiscard]] std::string usbNameOfSerialNode(const std::string& node);

/// Changes whenever a USB-made serial port comes, goes or is replaced; cheap. Nothing where a system has no
/// such list.
[[nodiscard]] std::optional<std::string> serialFingerprint();

/// Name of a program that has the node open; empty when none has, or none that this user may see.
[[nodiscard]] std::string ownerOf(const std::string& node);

/// True when a program of that name runs, whoever's it is.
[[nodiscard]] bool programRuns(std::string_view name);

/// The physical port in the spelling that every bus uses.
[[nodiscard]] inline std::string portPathOf(const std::string& usbName)
{
    return "usb-" + usbName;
}

} // namespace flashwright::host
