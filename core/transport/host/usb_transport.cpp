// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/usb_transport.h"

#include "core/transport/host/usb_control.h"

namespace flashwright::host {

UsbTransport::UsbTransport(std::shared_ptr<UsbLibrary> library, std::unique_ptr<UsbClaim> claim, Clock& clock)
    : m_library(std::move(library))
    , m_claim(std::move(claim))
    , m_link(m_claim->handle(), clock)
    , m_in(m_link, m_claim->pipes().in, m_claim->pipes().inPacketBytes)
    , m_out(m_link, m_claim->pipes().out, m_claim->pipes().outPacketBytes)
{
    m_library->track(m_claim->device(), m_link);
}

UsbTransport::~UsbTransport()
{
    m_library->forget(m_link);
}

LinkTraits UsbTransport::traits() const
{
    const BulkPipes& pipes = m_claim->pipes();
    return {LinkKind::Usb, pipes.outPacketBytes, pipes.inPacketBytes,
        static_cast<std::uint16_t>(pipes.controlInterface)};
}

Result<std::size_t> UsbTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    return m_in.read(into, by, stop);
}

Result<void> UsbTransport::write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    return m_out.write(bytes, by, stop, end);
}

Result<void> UsbTransport::control(const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    return sendControl(m_link, request, by, stop);
}

Result<void> UsbTransport::setBaudRate(std::uint32_t /*baud*/)
{
    return {};
}

Result<void> UsbTransport::discardInput()
{
    m_in.discard();
    return {};
}

} // namespace flashwright::host
