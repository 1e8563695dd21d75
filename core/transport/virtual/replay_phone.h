// SPDX-License-Identifier: GPL-3.0-or-later
/// A phone that plays its side of a trace again.
#pragma once

#include "core/base/digest.h"
#include "core/transport/trace_sink.h"
#include "core/transport/virtual/virtual_phone.h"

#include <mutex>

namespace flashwright {

/// Where the host said something else than it once did.
struct Divergence {
    std::size_t event = 0; ///< index in the trace; its size = after the end
    std::uint64_t offset = 0; ///< bytes into the transfer
    std::string expected; ///< hex of what the trace has there, or "control", "nothing"
    std::string got; ///< hex of what came, or "control"
};

/// Shows the recorded ids, says what was recorded as soon as it hears what was recorded, with the same
/// pauses, and leaves and returns when the phone once did. It says nothing any more once the host says
/// something else. Knows no protocol: transfers are compared as one stream, so a serial line carries it too.
class ReplayPhone final : public VirtualPhone {
public:
    /// BadReply (trace-empty) when nothing was opened in it.
    [[nodiscard]] static Result<std::shared_ptr<ReplayPhone>> create(std::vector<TraceEvent> trace);

    [[nodiscard]] PhoneIdentity identity() const override;
    void plugged(PhoneLink& link) override;
    void left() override;
    bool control(const ControlRequest& request, PhoneLink& link) override;
    void received(ByteSpan transfer, bool ended, PhoneLink& link) override;
    void baudRateChanged(std::uint32_t baud, PhoneLink& link) override;
    void lineOpened(PhoneLink& link) override;
    [[nodiscard]] std::map<std::string, Bytes> storage() const override;

    /// Any thread.
    [[nodiscard]] std::optional<Divergence> divergence() const;
    /// How many events of the trace have been played. Any thread.
    [[nodiscard]] std::size_t played() const;
    [[nodiscard]] std::size_t length() const noexcept { return m_trace.size(); }

private:
    explicit ReplayPhone(std::vector<TraceEvent> trace);
    void play(TimePoint since, PhoneLink& link);
    [[nodiscard]] bool playEvent(const TraceEvent& event, TimePoint since, PhoneLink& link);
    void closed(milliseconds after, TimePoint since, PhoneLink& link);
    [[nodiscard]] std::optional<std::size_t> nextOpening(std::size_t from) const;
    [[nodiscard]] const TraceEvent* awaited(TraceEvent::Kind kind);
    [[nodiscard]] ByteSpan takeFrom(ByteSpan bytes, const TraceEvent& sent, PhoneLink& link);
    void diverge(std::string expected, ByteSpan got);
    void diverge(std::string expected, std::string got);

    const std::vector<TraceEvent> m_trace;
    mutable std::mutex m_mutex; ///< over what the last two functions tell
    std::size_t m_at = 0;
    std::size_t m_opening = 0; ///< of this appearance
    bool m_gone = false; ///< left, or about to
    bool m_greets = false; ///< on a serial line, what it says unasked waits for somebody who listens
    std::uint64_t m_taken = 0; ///< of the transfer that is coming in
    Digest m_digest{Digest::Kind::Sha256};
    std::optional<Divergence> m_divergence;
};

} // namespace flashwright
