// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_library.h"

#include "core/transport/host/host_facts.h"
#include "core/transport/host/usb_errors.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace flashwright::host {

namespace {

UsbSpeed speedOf(libusb_device* device)
{
    switch (libusb_get_device_speed(device)) {
    case LIBUSB_SPEED_LOW:
        return UsbSpeed::Low;
    case LIBUSB_SPEED_FULL:
        return UsbSpeed::Full;
    case LIBUSB_SPEED_HIGH:
        return UsbSpeed::High;
    case LIBUSB_SPEED_SUPER:
    case LIBUSB_SPEED_SUPER_PLUS:
        return UsbSpeed::Super;
    default:
        return UsbSpeed::Unknown;
    }
}

/// Texts come from what the kernel read when the phone arrived: asking a boot ROM again may disturb it.
PortSighting describe(libusb_device* device, const libusb_device_descriptor& descriptor, TimePoint now)
{
    const std::string usbName = usbNameOf(device);
    const UsbFacts facts = usbFacts(usbName);
    PortSighting sighting;
    sighting.portPath = portPathOf(usbName);
    sighting.address = usbAddressOf(device);
    sighting.kind = LinkKind::Usb;
    sighting.id = {descriptor.idVendor, descriptor.idProduct};
    sighting.bcdDevice = descriptor.bcdDevice;
    sighting.manufacturer = facts.manufacturer;
    sighting.product = facts.product;
    sighting.speed = facts.speed == UsbSpeed::Unknown ? speedOf(device) : facts.speed;
    const std::vector<BoundInterface> bound = boundInterfaces(usbName);
    sighting.driver = bound.empty() ? std::string() : bound.front().driver;
    sighting.seen = now;
    return sighting;
}

} // namespace

std::string usbAddressOf(libusb_device* device)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "usb:%03u:%03u", unsigned{libusb_get_bus_number(device)},
        unsigned{libusb_get_device_address(device)});
    return text.data();
}

std::string usbNameOf(libusb_device* device)
{
    std::array<std::uint8_t, 8> ports{}; // USB allows a depth of seven
    const int depth = libusb_get_port_numbers(device, ports.data(), static_cast<int>(ports.size()));
    std::string name;
    for (int level = 0; level < depth; ++level) {
        name += level == 0 ? std::to_string(libusb_get_bus_number(device)) + "-" : std::string(".");
        name += std::to_string(ports.at(static_cast<std::size_t>(level)));
    }
    return name;
}

UsbLibrary::UsbLibrary(libusb_context* context, Clock& clock)
    : m_context(context)
    , m_clock(clock)
    , m_thread([this](const std::stop_token& stop) { serve(stop); })
{
}

UsbLibrary::~UsbLibrary()
{
    unwatch();
    m_thread.request_stop();
    libusb_interrupt_event_handler(m_context);
    m_thread.join();
    m_changes.clear();
    libusb_exit(m_context);
}

Result<std::shared_ptr<UsbLibrary>> UsbLibrary::create(Clock& clock)
{
    libusb_context* context = nullptr;
    if (const int code = libusb_init(&context); code != LIBUSB_SUCCESS) {
        return fail(Fault::HostIo, "link.usb.start").with("usb_error", libusb_error_name(code));
    }
    return std::shared_ptr<UsbLibrary>(new UsbLibrary(context, clock));
}

Result<void> UsbLibrary::watch(std::function<bool(UsbId)> interesting, Bus::Listener listener)
{
    {
        const std::lock_guard lock(m_watchMutex);
        m_interesting = std::move(interesting);
        m_listener = std::move(listener);
    }
    libusb_hotplug_callback_handle handle = 0;
    const int code = libusb_hotplug_register_callback(m_context,
        LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, LIBUSB_HOTPLUG_ENUMERATE,
        LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, &UsbLibrary::heard,
        this, &handle);
    if (code != LIBUSB_SUCCESS) {
        return fail(Fault::HostIo, "link.usb.watch").with("usb_error", libusb_error_name(code));
    }
    m_hotplug = handle;
    reportChanges();
    return {};
}

void UsbLibrary::unwatch()
{
    if (m_hotplug) {
        libusb_hotplug_deregister_callback(m_context, *m_hotplug);
        m_hotplug.reset();
    }
    const std::lock_guard lock(m_watchMutex);
    m_listener = nullptr;
}

int LIBUSB_CALL UsbLibrary::heard(
    libusb_context* /*context*/, libusb_device* device, libusb_hotplug_event event, void* self)
{
    static_cast<UsbLibrary*>(self)->note(device, event == LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED);
    return 0;
}

void UsbLibrary::note(libusb_device* device, bool arrived)
{
    const std::lock_guard lock(m_changesMutex);
    m_changes.push_back({DevicePointer(libusb_ref_device(device)), arrived});
    for (const auto& [owner, link] : m_links) {
        if (!arrived && owner == device) {
            link->lose();
        }
    }
}

void UsbLibrary::serve(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        timeval longest{60, 0}; // woken by events and by the destructor long before
        libusb_handle_events_timeout_completed(m_context, &longest, nullptr);
        reportChanges();
    }
}

void UsbLibrary::reportChanges()
{
    const std::lock_guard watching(m_watchMutex);
    std::vector<Change> changes;
    {
        const std::lock_guard lock(m_changesMutex);
        changes.swap(m_changes);
    }
    for (const Change& change : changes) {
        report(change);
    }
}

void UsbLibrary::report(const Change& change)
{
    libusb_device_descriptor descriptor{};
    if (!m_listener || libusb_get_device_descriptor(change.device.get(), &descriptor) != LIBUSB_SUCCESS) {
        return;
    }
    if (change.arrived) {
        const bool wanted = descriptor.bDeviceClass != LIBUSB_CLASS_HUB
            && !usbNameOf(change.device.get()).empty()
            && m_interesting({descriptor.idVendor, descriptor.idProduct});
        const std::string address = usbAddressOf(change.device.get());
        if (wanted && !m_present.contains(address)) {
            const auto here =
                m_present.emplace(address, describe(change.device.get(), descriptor, m_clock.now()));
            m_listener({BusEvent::Kind::Arrived, here.first->second});
        }
    } else if (auto gone = m_present.extract(usbAddressOf(change.device.get()))) {
        m_listener({BusEvent::Kind::Left, gone.mapped()});
    }
}

UsbLibrary::DevicePointer UsbLibrary::find(const PortSighting& sighting)
{
    libusb_device** list = nullptr;
    const ssize_t count = libusb_get_device_list(m_context, &list);
    DevicePointer found;
    for (ssize_t index = 0; index < count; ++index) {
        if (usbAddressOf(list[index]) == sighting.address
            && portPathOf(usbNameOf(list[index])) == sighting.portPath) {
            found.reset(libusb_ref_device(list[index]));
        }
    }
    if (count >= 0) {
        libusb_free_device_list(list, 1);
    }
    return found;
}

void UsbLibrary::track(libusb_device* device, UsbLink& link)
{
    const std::lock_guard lock(m_changesMutex);
    m_links.emplace_back(device, &link);
}

void UsbLibrary::forget(UsbLink& link)
{
    const std::lock_guard lock(m_changesMutex);
    std::erase_if(m_links, [&link](const auto& entry) { return entry.second == &link; });
}

} // namespace flashwright::host
