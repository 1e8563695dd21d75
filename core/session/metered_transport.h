// SPDX-License-Identifier: GPL-3.0-or-later
/// Measures how long the phone's answers take.
#pragma once

#include "core/session/link_score.h"
#include "core/transport/transport.h"

#include <memory>

namespace flashwright {

/// Same thread rules as the transport it owns. Bytes and errors pass unchanged.
class MeteredTransport final : public Transport {
public:
    /// `clock` and `meter` outlive it.
    MeteredTransport(std::unique_ptr<Transport> inner, const Clock& clock, LinkMeter& meter);
    [[nodiscard]] LinkTraits traits() const override;
    Result<std::size_t> read(MutableByteSpan into, Deadline by, const std::stop_token& stop) override;
    Result<void> write(ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end) override;
    Result<void> control(const ControlRequest& request, Deadline by, const std::stop_token& stop) override;
    Result<void> setBaudRate(std::uint32_t baud) override;
    Result<void> discardInput() override;

private:
    std::unique_ptr<Transport> m_inner;
    const Clock& m_clock;
    LinkMeter& m_meter;
    std::optional<TimePoint> m_asked; // a short request has gone out and nothing came yet
};

} // namespace flashwright
