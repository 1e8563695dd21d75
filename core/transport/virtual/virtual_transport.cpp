// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/virtual_transport.h"

namespace flashwright {

VirtualTransport::VirtualTransport(std::shared_ptr<VirtualSocket> socket, std::uint64_t appearance)
    : m_socket(std::move(socket))
    , m_appearance(appearance)
    , m_packetBytes(m_socket->packetBytes())
{
}

VirtualTransport::~VirtualTransport()
{
    m_socket->unclaim(m_appearance);
}

LinkTraits VirtualTransport::traits() const
{
    return {LinkKind::Usb, m_packetBytes, m_packetBytes};
}

Result<std::size_t> VirtualTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    return m_socket->read(into, by, stop, m_appearance);
}

Result<void> VirtualTransport::write(
    ByteSpan bytes, Deadline /*by*/, const std::stop_token& stop, TransferEnd end)
{
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "transport.virtual.write");
    }
    const bool wholePackets = m_packetBytes != 0 && !bytes.empty() && bytes.size() % m_packetBytes == 0;
    return m_socket->write(bytes, end == TransferEnd::Terminated || !wholePackets, m_appearance);
}

Result<void> VirtualTransport::control(
    const ControlRequest& request, Deadline /*by*/, const std::stop_token& stop)
{
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "transport.virtual.control");
    }
    return m_socket->control(request, m_appearance);
}

Result<void> VirtualTransport::setBaudRate(std::uint32_t /*baud*/)
{
    return {};
}

Result<void> VirtualTransport::discardInput()
{
    m_socket->discardInput(m_appearance);
    return {};
}

} // namespace flashwright
