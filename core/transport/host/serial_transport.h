// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone on a serial line, a USB-serial port or a pseudo-terminal.
#pragma once

#include "core/transport/transport.h"

#include <memory>

class QSerialPort;

namespace flashwright::host {

class SerialPipe;

/// Used by the thread that opened it.
class SerialTransport final : public Transport {
public:
    /// Opens at 115200 baud, 8N1, no flow control. Errors as Bus::open has them.
    [[nodiscard]] static Result<std::unique_ptr<Transport>> open(const std::string& node, Clock& clock);
    ~SerialTransport() override;
    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    SerialTransport(std::unique_ptr<QSerialPort> port, Clock& clock);
    void closeIfLost(const Error& error);

    std::unique_ptr<QSerialPort> m_port; // null once the line hung up
    std::unique_ptr<SerialPipe> m_pipe;
};

} // namespace flashwright::host
