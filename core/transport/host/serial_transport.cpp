// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/serial_transport.h"

#include "core/transport/host/serial_open.h"
#include "core/transport/host/serial_pipe.h"

#include <QSerialPort>

namespace flashwright::host {

Result<std::unique_ptr<Transport>> SerialTransport::open(const std::string& node, Clock& clock)
{
    TRY_LET(std::unique_ptr<QSerialPort> port, openSerialPort(node));
    return std::unique_ptr<Transport>(new SerialTransport(std::move(port), clock));
}

SerialTransport::SerialTransport(std::unique_ptr<QSerialPort> port, Clock& clock)
    : m_port(std::move(port))
    , m_pipe(makeSerialPipe(*m_port, clock))
{
}

SerialTransport::~SerialTransport() = default;

LinkTraits SerialTransport::traits() const
{
    return {LinkKind::Serial, 0, 0};
}

Result<std::size_t> SerialTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    if (into.empty()) {
        return fail(Fault::Bug, "link.serial.read");
    }
    if (!m_port) {
        return fail(Fault::LinkLost, "link.serial.read");
    }
    Result<std::size_t> got = m_pipe->read(into, by, stop);
    if (!got) {
        closeIfLost(got.error());
    }
    return got;
}

Result<void> SerialTransport::write(
    ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd /*end*/)
{
    if (!m_port) {
        return fail(Fault::LinkLost, "link.serial.write");
    }
    Result<void> written = m_pipe->write(bytes, by, stop);
    if (!written) {
        closeIfLost(written.error());
    }
    return written;
}

Result<void> SerialTransport::control(
    const ControlRequest& /*request*/, Deadline /*by*/, const std::stop_token& /*stop*/)
{
    return {};
}

Result<void> SerialTransport::setBaudRate(std::uint32_t baud)
{
    if (!m_port) {
        return fail(Fault::LinkLost, "link.serial.baud");
    }
    const bool set = m_port->setBaudRate(static_cast<qint32>(baud));
    m_port->clearError();
    if (!set) {
        return fail(Fault::HostIo, "link.serial.baud").with("baud", std::to_string(baud));
    }
    return {};
}

Result<void> SerialTransport::discardInput()
{
    if (!m_port) {
        return fail(Fault::LinkLost, "link.serial.discard");
    }
    m_pipe->discard();
    return {};
}

/// A phone that returns while its old port is still open gets another number, and Qt repeats the error for
/// ever.
void SerialTransport::closeIfLost(const Error& error)
{
    if (error.fault == Fault::LinkLost) {
        m_pipe.reset();
        m_port.reset();
    }
}

} // namespace flashwright::host
