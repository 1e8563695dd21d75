// SPDX-License-Identifier: GPL-3.0-or-later
/// What passes over a link, told so fully that a virtual phone can play its side of it again.
#pragma once

#include "core/transport/port_sighting.h"

namespace flashwright {

/// One thing that happened on a pipe. Everything that a phone says is there in full; of what it was sent, the
/// bytes of small transfers and the hash of large ones.
struct TraceEvent {
    enum class Kind : std::uint8_t {
        Opened,
        Sent, ///< one whole transfer to the phone
        Received,
        Control,
        BaudRate,
        Failed, ///< a call on the pipe came to nothing
        Closed,
    };
    Kind kind = Kind::Opened;
    TimePoint at{};
    PortSighting port; ///< of Opened
    LinkTraits traits; ///< of Opened
    std::uint64_t bytes = 0; ///< length of a transfer; of Failed: of the transfer that was tried
    Bytes data; ///< of a transfer; of a large one that was sent, its first HeadBytes
    std::string sha256; ///< of a large transfer that was sent, lower-case hex; else empty
    TransferEnd end = TransferEnd::Terminated; ///< of Sent
    ControlRequest control; ///< of Control
    bool stalled = false; ///< of Control: the phone said no
    std::uint32_t baud = 0; ///< of BaudRate
    Fault fault = Fault::Timeout; ///< of Failed
    bool writing = false; ///< of Failed: the host was sending

    /// Up to here, a transfer to the phone is kept as it is.
    static constexpr std::size_t WholeBytes = 4096;
    static constexpr std::size_t HeadBytes = 64;
};

/// Called on the session's thread; must not block for long. Outlives the job.
class TraceSink {
public:
    virtual ~TraceSink() = default;
    virtual void heard(const TraceEvent& event) = 0;
};

} // namespace flashwright
