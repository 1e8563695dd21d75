// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/metered_transport.h"

namespace flashwright {

namespace {

/// Longer ones carry data: the time until their answer is the storage's, not the link's.
constexpr std::size_t LongestRequest = 512;

} // namespace

MeteredTransport::MeteredTransport(std::unique_ptr<Transport> inner, const Clock& clock, LinkMeter& meter)
    : m_inner(std::move(inner))
    , m_clock(clock)
    , m_meter(meter)
{
}

LinkTraits MeteredTransport::traits() const
{
    return m_inner->traits();
}

Result<std::size_t> MeteredTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    auto got = m_inner->read(into, by, stop);
    if (got && m_asked) {
        m_meter.exchanged(m_clock.now() - *m_asked);
    }
    m_asked.reset(); // silence is the phone's, not the link's
    return got;
}

Result<void> MeteredTransport::write(
    ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    auto sent = m_inner->write(bytes, by, stop, end);
    m_asked = sent && bytes.size() <= LongestRequest ? std::optional(m_clock.now()) : std::nullopt;
    return sent;
}

Result<void> MeteredTransport::control(
    const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    return m_inner->control(request, by, stop);
}

Result<void> MeteredTransport::setBaudRate(std::uint32_t baud)
{
    return m_inner->setBaudRate(baud);
}

Result<void> MeteredTransport::discardInput()
{
    return m_inner->discardInput();
}

} // namespace flashwright
