// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone made of code: a state machine with storage behind a cable. It knows nothing of who carries its
/// bytes: an in-process bus, a pseudo-terminal, a fake USB device below libusb, or a real kernel's gadget.
#pragma once

#include "core/transport/port_sighting.h"
#include "core/transport/transport.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace flashwright {

/// What the cable shows of a phone.
struct PhoneIdentity {
    UsbId id;
    std::uint16_t bcdDevice = 0;
    std::string manufacturer;
    std::string product;
    UsbSpeed speed = UsbSpeed::High;
    std::size_t packetBytes = 512;
    /// Endpoints and interface as a descriptor would show them, for carriers with real descriptors.
    std::uint8_t inEndpoint = 0x85;
    std::uint8_t outEndpoint = 0x06;
    std::uint8_t interfaceClass = 0xff;
    /// True: a CDC control interface (class 2, with an interrupt endpoint) stands beside the data interface,
    /// which then has class 0x0a.
    bool cdcControl = false;
};

/// The phone's side of its cable. Calls come from the phone's own callbacks only.
class PhoneLink {
public:
    virtual ~PhoneLink() = default;
    /// What carries the bytes; a serial line keeps no borders between transfers.
    [[nodiscard]] virtual LinkKind kind() const { return LinkKind::Usb; }
    [[nodiscard]] virtual TimePoint now() const = 0;
    /// Sends one device-to-host transfer, `after` from now. On USB it ends with a short packet only if its
    /// length is not a whole number of packets, unless `zeroPacket`.
    virtual void send(Bytes transfer, milliseconds after = milliseconds(0), bool zeroPacket = false) = 0;
    /// Drops off the bus `after` from now; VirtualPhone::left() runs then. With `backAfter` it returns that
    /// much later, and VirtualPhone::plugged() runs before the bus shows it again.
    virtual void leave(milliseconds after, std::optional<milliseconds> backAfter) = 0;
    /// VirtualPhone::woken() runs `after` from now, unless the phone has left by then. A carrier without a
    /// clock never wakes anybody.
    virtual void wake(milliseconds after) { static_cast<void>(after); }
};

/// Callbacks run one at a time. Unknown requests are refused as the real phone refuses them, never
/// acknowledged.
class VirtualPhone {
public:
    virtual ~VirtualPhone() = default;
    /// What the bus shows; read each time the phone (re)appears.
    [[nodiscard]] virtual PhoneIdentity identity() const = 0;
    /// The phone got power on the bus, at first or again.
    virtual void plugged(PhoneLink& link) = 0;
    /// The phone is off the bus.
    virtual void left() = 0;
    /// A control request; false is a stall.
    virtual bool control(const ControlRequest& request, PhoneLink& link) = 0;
    /// One host-to-device USB transfer, or bytes from a serial line. `ended` is false for a transfer of whole
    /// packets that nothing terminated, so more may follow; always true on a serial line.
    virtual void received(ByteSpan transfer, bool ended, PhoneLink& link) = 0;
    /// The line's speed as the host set it (serial carriers only).
    virtual void baudRateChanged(std::uint32_t baud, PhoneLink& link) = 0;

    /// What PhoneLink::wake() asked for; may come more often than wanted.
    virtual void woken(PhoneLink& link) { static_cast<void>(link); }
    /// Somebody opened the serial line behind which the phone sits (serial carriers only).
    virtual void lineOpened(PhoneLink& link) { static_cast<void>(link); }

    /// How long after the cable is plugged in it shows up for the first time.
    [[nodiscard]] virtual milliseconds appearsAfter() const { return milliseconds(0); }

    /// Contents of its storage by area name, for tests that compare hashes after a job. Not part of any
    /// protocol.
    [[nodiscard]] virtual std::map<std::string, Bytes> storage() const = 0;
};

} // namespace flashwright
