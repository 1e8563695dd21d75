// SPDX-License-Identifier: GPL-3.0-or-later
/// An opened USB device with its interfaces taken from the kernel, given back when this goes.
#pragma once

#include "core/transport/host/host_facts.h"

#include <libusb.h>

namespace flashwright::host {

/// The interface and the two endpoints that a phone in a download mode is spoken to through.
struct BulkPipes {
    std::uint8_t configuration = 0;
    int interfaceNumber = -1;
    int alternate = 0;
    int controlInterface = -1; ///< takes class requests: the CDC control interface, else interfaceNumber
    std::uint8_t in = 0;
    std::uint8_t out = 0;
    std::size_t inPacketBytes = 0;
    std::size_t outPacketBytes = 0;
};

/// The CDC data interface with one bulk endpoint in each direction, else the first interface setting with
/// both; number and order of interfaces and endpoints differ between phones.
[[nodiscard]] std::optional<BulkPipes> findBulkPipes(const libusb_config_descriptor& configuration);

/// Any one thread. Errors as Bus::open has them.
class UsbClaim {
public:
    [[nodiscard]] static Result<std::unique_ptr<UsbClaim>> take(
        libusb_device* device, const std::string& usbName);
    ~UsbClaim();
    UsbClaim(const UsbClaim&) = delete;
    UsbClaim& operator=(const UsbClaim&) = delete;

    [[nodiscard]] libusb_device_handle* handle() const noexcept { return m_handle; }
    [[nodiscard]] libusb_device* device() const noexcept { return libusb_get_device(m_handle); }
    [[nodiscard]] const BulkPipes& pipes() const noexcept { return m_pipes; }

private:
    UsbClaim(libusb_device_handle* handle, std::string usbName);
    Result<void> choosePipes();
    Result<void> detachDrivers();
    Result<void> detachDriver(int interfaceNumber);
    Result<void> claim();
    [[nodiscard]] std::string node() const;

    libusb_device_handle* m_handle;
    const std::string m_usbName;
    BulkPipes m_pipes;
    std::vector<int> m_claimed; // interfaces to let go
    std::vector<int> m_detached; // interfaces to give back to their drivers
};

} // namespace flashwright::host
