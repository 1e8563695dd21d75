// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_claim.h"

#include "core/transport/host/usb_errors.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace flashwright::host {

namespace {

struct FreeConfiguration {
    void operator()(libusb_config_descriptor* configuration) const
    {
        libusb_free_config_descriptor(configuration);
    }
};
using ConfigurationPointer = std::unique_ptr<libusb_config_descriptor, FreeConfiguration>;

std::string nodeOf(libusb_device* device)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "/dev/bus/usb/%03u/%03u", unsigned{libusb_get_bus_number(device)},
        unsigned{libusb_get_device_address(device)});
    return text.data();
}

// Classes of the USB Communications Devices specification.
constexpr std::uint8_t CdcControlClass = 0x02;
constexpr std::uint8_t CdcDataClass = 0x0a;

BulkPipes pipesOf(const libusb_interface_descriptor& setting)
{
    BulkPipes pipes;
    pipes.interfaceNumber = setting.bInterfaceNumber;
    pipes.alternate = setting.bAlternateSetting;
    for (int index = 0; index < setting.bNumEndpoints; ++index) {
        const libusb_endpoint_descriptor& endpoint = setting.endpoint[index];
        // The low 11 bits are the size; a size of zero is a lying descriptor.
        const std::size_t packetBytes = endpoint.wMaxPacketSize & 0x7ffU;
        if ((endpoint.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) != LIBUSB_TRANSFER_TYPE_BULK
            || packetBytes == 0) {
            continue;
        }
        const bool in = (endpoint.bEndpointAddress & LIBUSB_ENDPOINT_IN) != 0;
        if (in && pipes.in == 0) {
            pipes.in = endpoint.bEndpointAddress;
            pipes.inPacketBytes = packetBytes;
        } else if (!in && pipes.out == 0) {
            pipes.out = endpoint.bEndpointAddress;
            pipes.outPacketBytes = packetBytes;
        }
    }
    return pipes;
}

bool hasBothPipes(const BulkPipes& pipes)
{
    return pipes.in != 0 && pipes.out != 0;
}

/// The CDC control interface of a data interface: the last one before it, else the first behind it, else the
/// data interface itself.
int controlInterfaceFor(const libusb_config_descriptor& configuration, int data)
{
    int control = data;
    for (int index = 0; index < configuration.bNumInterfaces; ++index) {
        const libusb_interface& interface = configuration.interface[index];
        if (interface.num_altsetting == 0 || interface.altsetting[0].bInterfaceClass != CdcControlClass) {
            continue;
        }
        const int number = interface.altsetting[0].bInterfaceNumber;
        if (number < data || control == data) {
            control = number;
        }
    }
    return control;
}

/// The first setting that has both pipes and, if wanted, the class of CDC data.
std::optional<BulkPipes> firstSetting(const libusb_config_descriptor& configuration, bool cdcOnly)
{
    for (int number = 0; number < configuration.bNumInterfaces; ++number) {
        const libusb_interface& interface = configuration.interface[number];
        for (int index = 0; index < interface.num_altsetting; ++index) {
            const libusb_interface_descriptor& setting = interface.altsetting[index];
            const BulkPipes pipes = pipesOf(setting);
            if (hasBothPipes(pipes) && (!cdcOnly || setting.bInterfaceClass == CdcDataClass)) {
                return pipes;
            }
        }
    }
    return std::nullopt;
}

Failure openFailure(int code, libusb_device* device)
{
    if (code == LIBUSB_ERROR_ACCESS) {
        return failWithProblem(Fault::AccessDenied, "link.usb.open", "permission-denied")
            .with("node", nodeOf(device));
    }
    return usbFailure(code, "link.usb.open");
}

/// ModemManager has its own word because its cure is its own.
Failure busy(const std::string& node, const std::string& owner)
{
    Failure failure = failWithProblem(
        Fault::AccessDenied, "link.usb.open", owner == "ModemManager" ? "modem-manager" : "port-busy")
                          .with("node", node);
    return owner.empty() ? std::move(failure) : std::move(failure).with("owner", owner);
}

} // namespace

std::optional<BulkPipes> findBulkPipes(const libusb_config_descriptor& configuration)
{
    std::optional<BulkPipes> pipes = firstSetting(configuration, true);
    if (!pipes) {
        pipes = firstSetting(configuration, false);
    }
    if (pipes) {
        pipes->configuration = configuration.bConfigurationValue;
        pipes->controlInterface = controlInterfaceFor(configuration, pipes->interfaceNumber);
    }
    return pipes;
}

UsbClaim::UsbClaim(libusb_device_handle* handle, std::string usbName)
    : m_handle(handle)
    , m_usbName(std::move(usbName))
{
}

UsbClaim::~UsbClaim()
{
    for (const int number : m_claimed) {
        libusb_release_interface(m_handle, number);
    }
    for (const int number : m_detached) {
        libusb_attach_kernel_driver(m_handle, number); // fails when the phone has gone: nothing to give back
    }
    libusb_close(m_handle);
}

Result<std::unique_ptr<UsbClaim>> UsbClaim::take(libusb_device* device, const std::string& usbName)
{
    libusb_device_handle* handle = nullptr;
    if (const int code = libusb_open(device, &handle); code != LIBUSB_SUCCESS) {
        return openFailure(code, device);
    }
    std::unique_ptr<UsbClaim> claim(new UsbClaim(handle, usbName));
    TRY(claim->choosePipes());
    TRY(claim->detachDrivers());
    TRY(claim->claim());
    return claim;
}

std::string UsbClaim::node() const
{
    return nodeOf(device());
}

Result<void> UsbClaim::choosePipes()
{
    // A phone that is configured is left so: some boot ROMs reset on a second SET_CONFIGURATION.
    // [peer] ersascape/uflash: commits ca32fb3, a68069d
    libusb_config_descriptor* raw = nullptr;
    int code = libusb_get_active_config_descriptor(device(), &raw);
    const bool unconfigured = code == LIBUSB_ERROR_NOT_FOUND;
    if (unconfigured) {
        code = libusb_get_config_descriptor(device(), 0, &raw);
    }
    if (code != LIBUSB_SUCCESS) {
        return usbFailure(code, "link.usb.descriptor");
    }
    const ConfigurationPointer configuration(raw);
    const std::optional<BulkPipes> pipes = findBulkPipes(*configuration);
    if (!pipes) {
        return failWithProblem(Fault::WrongPhone, "link.usb.descriptor", "wrong-mode");
    }
    m_pipes = *pipes;
    if (unconfigured) {
        code = libusb_set_configuration(m_handle, configuration->bConfigurationValue);
    }
    if (code == LIBUSB_ERROR_NO_DEVICE) {
        return usbFailure(code, "link.usb.configure");
    }
    if (code != LIBUSB_SUCCESS) { // the system has tried before us: the phone takes no configuration
        return fail(Fault::PhoneRefused, "link.usb.configure").with("usb_error", libusb_error_name(code));
    }
    return {};
}

Result<void> UsbClaim::detachDrivers()
{
    TRY(detachDriver(m_pipes.interfaceNumber));
    return m_pipes.controlInterface == m_pipes.interfaceNumber ? Result<void>()
                                                               : detachDriver(m_pipes.controlInterface);
}

Result<void> UsbClaim::detachDriver(int interfaceNumber)
{
    if (libusb_kernel_driver_active(m_handle, interfaceNumber) != 1) {
        return {};
    }
    const std::vector<BoundInterface> bound = boundInterfaces(m_usbName);
    const auto own = std::find_if(bound.begin(), bound.end(),
        [interfaceNumber](const BoundInterface& one) { return one.number == interfaceNumber; });
    const std::string driver = own == bound.end() ? std::string() : own->driver;
    // A program that has the port open would lose it under its hands.
    for (const std::string& serial : serialNodesOf(m_usbName)) {
        if (const std::string owner = ownerOf(serial); !owner.empty()) {
            return busy(serial, owner);
        }
    }
    if (driver == "usbfs") {
        return busy(node(), ownerOf(node()));
    }
    const int code = libusb_detach_kernel_driver(m_handle, interfaceNumber);
    if (code == LIBUSB_ERROR_NO_DEVICE) {
        return usbFailure(code, "link.usb.detach");
    }
    if (code != LIBUSB_SUCCESS && code != LIBUSB_ERROR_NOT_FOUND) {
        return failWithProblem(Fault::AccessDenied, "link.usb.detach", "kernel-driver-bound")
            .with("driver", driver)
            .with("node", node());
    }
    // A driver that held several interfaces (CDC-ACM holds two) lost them all, and is asked back through any
    // of them.
    for (const BoundInterface& one : bound) {
        if (one.driver == driver
            && std::find(m_detached.begin(), m_detached.end(), one.number) == m_detached.end()) {
            m_detached.push_back(one.number);
        }
    }
    return {};
}

Result<void> UsbClaim::claim()
{
    const int code = libusb_claim_interface(m_handle, m_pipes.interfaceNumber);
    if (code == LIBUSB_ERROR_BUSY) {
        return busy(node(), ownerOf(node()));
    }
    if (code != LIBUSB_SUCCESS) {
        return usbFailure(code, "link.usb.claim");
    }
    m_claimed.push_back(m_pipes.interfaceNumber);
    // Linux hands class requests only to an interface that the caller holds. Without it bytes still flow.
    if (m_pipes.controlInterface != m_pipes.interfaceNumber
        && libusb_claim_interface(m_handle, m_pipes.controlInterface) == LIBUSB_SUCCESS) {
        m_claimed.push_back(m_pipes.controlInterface);
    }
    // Setting 0 is in force already; asking for it again is a request that some boot ROMs do not survive.
    // [peer] ersascape/uflash: commit c53465f
    if (m_pipes.alternate != 0) {
        const int chosen =
            libusb_set_interface_alt_setting(m_handle, m_pipes.interfaceNumber, m_pipes.alternate);
        if (chosen != LIBUSB_SUCCESS) {
            return usbFailure(chosen, "link.usb.claim");
        }
    }
    return {};
}

} // namespace flashwright::host
