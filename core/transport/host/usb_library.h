// SPDX-License-Identifier: GPL-3.0-or-later
/// One libusb context with its event thread: hot-plug and the ends of all transfers come from there.
#pragma once

#include "core/transport/bus.h"
#include "core/transport/host/usb_link.h"

#include <map>
#include <thread>

namespace flashwright::host {

/// Shared by the bus and its open transports; whoever lets go last stops the thread, so that a transport
/// outlives its bus safely. Thread-safe.
class UsbLibrary {
public:
    [[nodiscard]] static Result<std::shared_ptr<UsbLibrary>> create(Clock& clock);
    ~UsbLibrary();
    UsbLibrary(const UsbLibrary&) = delete;
    UsbLibrary& operator=(const UsbLibrary&) = delete;

    /// Reports the devices of now from inside this call, later ones on the event thread. Once.
    Result<void> watch(std::function<bool(UsbId)> interesting, Bus::Listener listener);
    /// No call of the listener after this returns. Not from the listener.
    void unwatch();

    struct Unreference {
        void operator()(libusb_device* device) const { libusb_unref_device(device); }
    };
    using DevicePointer = std::unique_ptr<libusb_device, Unreference>;
    /// The device that a sighting means, if it is still there.
    [[nodiscard]] DevicePointer find(const PortSighting& sighting);

    /// From now on the link is told when its device leaves.
    void track(libusb_device* device, UsbLink& link);
    void forget(UsbLink& link);

private:
    struct Change {
        DevicePointer device;
        bool arrived = false;
    };

    UsbLibrary(libusb_context* context, Clock& clock);
    static int LIBUSB_CALL heard(
        libusb_context* context, libusb_device* device, libusb_hotplug_event event, void* self);
    void note(libusb_device* device, bool arrived);
    void serve(const std::stop_token& stop);
    void reportChanges();
    void report(const Change& change);

    libusb_context* const m_context;
    Clock& m_clock;

    std::mutex m_changesMutex;
    std::vector<Change> m_changes; // guarded by m_changesMutex: noted in the callback, told after it
    std::vector<std::pair<libusb_device*, UsbLink*>> m_links; // guarded by m_changesMutex

    std::mutex m_watchMutex; // held while the listener runs
    Bus::Listener m_listener;
    std::function<bool(UsbId)> m_interesting;
    std::map<std::string, PortSighting> m_present; // by address
    std::optional<libusb_hotplug_callback_handle> m_hotplug;

    std::jthread m_thread;
};

/// "usb:001:005"
[[nodiscard]] std::string usbAddressOf(libusb_device* device);
/// As the kernel names it: "1-2.3"; empty for a root hub.
[[nodiscard]] std::string usbNameOf(libusb_device* device);

} // namespace flashwright::host
