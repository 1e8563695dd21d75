// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone seen on a port. Plain values; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/transport/transport.h"

#include <compare>

namespace flashwright {

struct UsbId {
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    auto operator<=>(const UsbId&) const = default;
};

/// "1782:4d00"
[[nodiscard]] std::string toText(UsbId id);
/// Reads "1782:4d00"; nothing when the text is not of that form.
[[nodiscard]] std::optional<UsbId> parseUsbId(std::string_view text);

enum class UsbSpeed : std::uint8_t { Unknown, Low, Full, High, Super };

struct PortSighting {
    std::string
        portPath; ///< the physical port, the same after a return: "usb-1-2.3"; of a bare serial port its node
    std::string address; ///< this appearance only: "usb:001:005", "serial:/dev/ttyUSB0"; what Bus::open takes
    LinkKind kind = LinkKind::Usb;
    UsbId id; ///< 0:0 when unknown (a serial port without USB facts)
    std::uint16_t bcdDevice = 0;
    std::string manufacturer; ///< USB string descriptors; empty when the device has none
    std::string product;
    UsbSpeed speed = UsbSpeed::Unknown;
    std::string driver; ///< kernel driver bound to the interface; empty when none
    TimePoint seen{};
};

} // namespace flashwright
