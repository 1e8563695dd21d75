// SPDX-License-Identifier: GPL-3.0-or-later
/// Moves bytes through an opened serial port, with deadline and stop. One seam: the fast way where ports are
/// file descriptors, and Qt's own blocking calls where they are not.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/error.h"

class QSerialPort;

namespace flashwright::host {

/// Used by the thread that opened the port, which runs no event loop while it does. After LinkLost the port
/// is of no more use: Qt would report the same error for ever, so the owner closes it.
class SerialPipe {
public:
    virtual ~SerialPipe() = default;
    virtual Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) = 0;
    /// After a failure what was not sent yet is thrown away.
    virtual Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop) = 0;
    virtual void discard() = 0;
};

/// Works wherever Qt SerialPort does; looks at the stop token every 20 ms.
[[nodiscard]] std::unique_ptr<SerialPipe> makeQtSerialPipe(QSerialPort& port, Clock& clock);

/// The best pipe of this system; the port and the clock outlive it.
[[nodiscard]] std::unique_ptr<SerialPipe> makeSerialPipe(QSerialPort& port, Clock& clock);

} // namespace flashwright::host
