// SPDX-License-Identifier: GPL-3.0-or-later
/// Remembers what passes through a transport, for journals, error reports and replays.
#pragma once

#include "core/transport/transport.h"

#include <functional>
#include <memory>

namespace flashwright {

struct WireEvent {
    enum class Kind : std::uint8_t { Sent, Received, Control, BaudRate, Failed };
    Kind kind = Kind::Sent;
    TimePoint at{};
    std::uint64_t bytes = 0; ///< whole length of the transfer
    Bytes head; ///< its first bytes, at most HeadBytes
    static constexpr std::size_t HeadBytes = 64;
};

/// Same thread rules as the transport it owns; the listener runs on the session thread and must not block.
class RecordingTransport final : public Transport {
public:
    using Listener = std::function<void(const WireEvent&)>;
    RecordingTransport(std::unique_ptr<Transport> inner, const Clock& clock, Listener listener);
    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    std::unique_ptr<Transport> m_inner;
    const Clock& m_clock;
    Listener m_listener;
};

} // namespace flashwright
