// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_bus.h"

#include "core/transport/host/usb_transport.h"

namespace flashwright {

using host::UsbClaim;
using host::UsbLibrary;
using host::UsbTransport;

UsbBus::UsbBus(Clock& clock, std::function<bool(UsbId)> interesting)
    : m_clock(clock)
    , m_interesting(std::move(interesting))
{
}

UsbBus::~UsbBus()
{
    stop();
}

LinkKind UsbBus::kind() const
{
    return LinkKind::Usb;
}

Result<void> UsbBus::start(Listener listener)
{
    TRY_LET(m_library, UsbLibrary::create(m_clock));
    return m_library->watch(m_interesting, std::move(listener));
}

void UsbBus::stop()
{
    if (m_library) {
        m_library->unwatch();
    }
}

bool UsbBus::owns(const PortSighting& sighting) const
{
    return sighting.kind == LinkKind::Usb && sighting.address.starts_with("usb:");
}

Result<std::unique_ptr<Transport>> UsbBus::open(
    const PortSighting& sighting, Deadline /*by*/, const std::stop_token& /*stop*/)
{
    // Nothing below waits for the phone, so neither deadline nor stop is needed.
    if (!m_library) {
        return fail(Fault::Bug, "link.usb.open");
    }
    const UsbLibrary::DevicePointer device = m_library->find(sighting);
    if (!device) {
        return fail(Fault::LinkLost, "link.usb.open").with("address", sighting.address);
    }
    TRY_LET(std::unique_ptr<UsbClaim> claim, UsbClaim::take(device.get(), host::usbNameOf(device.get())));
    return std::make_unique<UsbTransport>(m_library, std::move(claim), m_clock);
}

} // namespace flashwright
