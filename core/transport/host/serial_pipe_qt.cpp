// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host/serial_pipe.h"

#include <QSerialPort>

#include <algorithm>

namespace flashwright::host {

namespace {

constexpr milliseconds Slice{20};
constexpr std::size_t PieceBytes = 0x4000;

class QtSerialPipe final : public SerialPipe {
public:
    QtSerialPipe(QSerialPort& port, Clock& clock)
        : m_port(port)
        , m_clock(clock)
    {
    }

    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override
    {
        while (m_port.bytesAvailable() == 0) {
            TRY(goOn("link.serial.read", by, stop));
            m_port.clearError();
            if (!m_port.waitForReadyRead(slice(by))) {
                TRY(stillThere("link.serial.read"));
            }
        }
        const qint64 got =
            m_port.read(reinterpret_cast<char*>(into.data()), static_cast<qint64>(into.size()));
        if (got <= 0) {
            return fail(Fault::LinkLost, "link.serial.read");
        }
        return static_cast<std::size_t>(got);
    }

    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop) override
    {
        for (std::size_t sent = 0; sent < bytes.size(); sent += PieceBytes) {
            const ByteSpan piece = bytes.subspan(sent, std::min(PieceBytes, bytes.size() - sent));
            if (auto written = writePiece(piece, by, stop); !written) {
                const std::size_t left = static_cast<std::size_t>(std::max<qint64>(0, m_port.bytesToWrite()));
                m_port.clear(QSerialPort::Output);
                return Failure(std::move(written).error())
                    .with("sent_bytes", std::to_string(sent + piece.size() - std::min(left, piece.size())));
            }
        }
        return {};
    }

    void discard() override { m_port.clear(QSerialPort::Input); }

private:
    Result<void> writePiece(ByteSpan piece, Deadline by, const std::stop_token& stop)
    {
        TRY(goOn("link.serial.write", by, stop));
        const auto size = static_cast<qint64>(piece.size());
        if (m_port.write(reinterpret_cast<const char*>(piece.data()), size) != size) {
            return fail(Fault::LinkLost, "link.serial.write");
        }
        m_port.flush();
        while (m_port.bytesToWrite() > 0) {
            TRY(goOn("link.serial.write", by, stop));
            m_port.clearError();
            if (!m_port.waitForBytesWritten(slice(by))) {
                TRY(stillThere("link.serial.write"));
            }
        }
        return {};
    }

    Result<void> goOn(const char* where, Deadline by, const std::stop_token& stop) const
    {
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, where);
        }
        if (m_clock.passed(by)) {
            return fail(Fault::Timeout, where);
        }
        return {};
    }

    /// A wait that ran out says TimeoutError; unsupported operations (modem lines on a pseudo-terminal) are
    /// no loss.
    Result<void> stillThere(const char* where) const
    {
        const QSerialPort::SerialPortError error = m_port.error();
        if (error == QSerialPort::TimeoutError || error == QSerialPort::NoError
            || error == QSerialPort::UnsupportedOperationError) {
            return {};
        }
        return fail(Fault::LinkLost, where).with("serial_error", std::to_string(error));
    }

    [[nodiscard]] int slice(Deadline by) const
    {
        const auto left = std::chrono::ceil<milliseconds>(std::min(by, m_clock.in(Slice)).at - m_clock.now());
        return static_cast<int>(std::max(milliseconds(0), left).count());
    }

    QSerialPort& m_port;
    Clock& m_clock;
};

} // namespace

std::unique_ptr<SerialPipe> makeQtSerialPipe(QSerialPort& port, Clock& clock)
{
    return std::make_unique<QtSerialPipe>(port, clock);
}

#ifndef Q_OS_UNIX
std::unique_ptr<SerialPipe> makeSerialPipe(QSerialPort& port, Clock& clock)
{
    return makeQtSerialPipe(port, clock);
}
#endif

} // namespace flashwright::host
