// SPDX-License-Identifier: GPL-3.0-or-later
/// One open pipe to one phone.
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/error.h"

#include <stop_token>

namespace flashwright {

enum class LinkKind : std::uint8_t { Usb, Serial };

/// What a protocol must know of the pipe to shape its transfers.
struct LinkTraits {
    LinkKind kind = LinkKind::Usb;
    std::size_t outPacketBytes = 0; ///< wMaxPacketSize towards the phone; 0 on a serial line
    std::size_t inPacketBytes = 0; ///< wMaxPacketSize from the phone; 0 on a serial line
    std::uint16_t controlInterface =
        0; ///< interface that takes class requests: a CDC control interface, else the claimed one
};

/// A USB control transfer without a data stage.
struct ControlRequest {
    std::uint8_t requestType = 0;
    std::uint8_t request = 0;
    std::uint16_t value = 0;
    std::uint16_t index = 0;
};

/// How one write ends on USB. Without meaning on a serial line.
enum class TransferEnd : std::uint8_t {
    Terminated, ///< a zero-length packet follows when the length is a whole number of packets
    Exact, ///< nothing follows: the phone knows the length
};

/// Used by its session thread only. Every call ends by its deadline, or within 100 ms of a stop request
/// (Fault::Cancelled). A pulled cable is Fault::LinkLost within 100 ms, from this call or the next, and for
/// ever after.
class Transport {
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual LinkTraits traits() const = 0;

    /// Bytes as they come; message borders are not kept.
    /// @returns bytes read, 1..into.size(); never 0: silence is Fault::Timeout.
    virtual Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) = 0;

    /// Sends all bytes, on USB as one transfer. Returns when they are handed over to the phone.
    virtual Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop,
        TransferEnd end = TransferEnd::Terminated) = 0;

    /// Fails with PhoneRefused on a stall; on a serial line does nothing and succeeds.
    virtual Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) = 0;

    /// Sets the line's speed in baud; on USB does nothing and succeeds.
    virtual Result<void> setBaudRate(std::uint32_t baud) = 0;

    /// Throws away what has arrived and not been read. Does not wait for more.
    virtual Result<void> discardInput() = 0;
};

} // namespace flashwright
