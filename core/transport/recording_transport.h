// SPDX-License-Identifier: GPL-3.0-or-later
/// Tells a TraceSink what passes through a transport, for error reports and replays.
#pragma once

#include "core/transport/trace_sink.h"

#include <memory>

namespace flashwright {

/// Same thread rules as the transport it owns. Tells of the opening when it is made, and of the closing when
/// it goes.
class RecordingTransport final : public Transport {
public:
    /// `clock` and `sink` outlive it.
    RecordingTransport(
        std::unique_ptr<Transport> inner, const PortSighting& port, const Clock& clock, TraceSink& sink);
    ~RecordingTransport() override;
    RecordingTransport(const RecordingTransport&) = delete;
    RecordingTransport& operator=(const RecordingTransport&) = delete;

    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    [[nodiscard]] TraceEvent event(TraceEvent::Kind kind) const;
    void tellFailure(const Error& error, std::size_t bytes, bool writing);

    std::unique_ptr<Transport> m_inner;
    const Clock& m_clock;
    TraceSink& m_sink;
};

} // namespace flashwright
