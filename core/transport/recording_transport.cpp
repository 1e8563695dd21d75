// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/recording_transport.h"

#include <algorithm>

namespace flashwright {

namespace {

WireEvent eventOf(WireEvent::Kind kind, TimePoint at, ByteSpan bytes)
{
    const auto head = bytes.first(std::min(bytes.size(), WireEvent::HeadBytes));
    return {kind, at, bytes.size(), Bytes(head.begin(), head.end())};
}

} // namespace

RecordingTransport::RecordingTransport(
    std::unique_ptr<Transport> inner, const Clock& clock, Listener listener)
    : m_inner(std::move(inner))
    , m_clock(clock)
    , m_listener(std::move(listener))
{
}

LinkTraits RecordingTransport::traits() const
{
    return m_inner->traits();
}

Result<std::size_t> RecordingTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    auto got = m_inner->read(into, by, stop);
    m_listener(got ? eventOf(WireEvent::Kind::Received, m_clock.now(), into.first(*got))
                   : eventOf(WireEvent::Kind::Failed, m_clock.now(), {}));
    return got;
}

Result<void> RecordingTransport::write(
    ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    auto sent = m_inner->write(bytes, by, stop, end);
    m_listener(eventOf(sent ? WireEvent::Kind::Sent : WireEvent::Kind::Failed, m_clock.now(), bytes));
    return sent;
}

Result<void> RecordingTransport::control(
    const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    auto sent = m_inner->control(request, by, stop);
    Bytes setup{std::byte{request.requestType}, std::byte{request.request}};
    setup.push_back(static_cast<std::byte>(request.value));
    setup.push_back(static_cast<std::byte>(request.value >> 8U));
    setup.push_back(static_cast<std::byte>(request.index));
    setup.push_back(static_cast<std::byte>(request.index >> 8U));
    m_listener(eventOf(sent ? WireEvent::Kind::Control : WireEvent::Kind::Failed, m_clock.now(), setup));
    return sent;
}

Result<void> RecordingTransport::setBaudRate(std::uint32_t baud)
{
    auto set = m_inner->setBaudRate(baud);
    WireEvent event{set ? WireEvent::Kind::BaudRate : WireEvent::Kind::Failed, m_clock.now(), 0, {}};
    for (unsigned shift = 0; shift < 32; shift += 8) {
        event.head.push_back(static_cast<std::byte>(baud >> shift));
    }
    m_listener(event);
    return set;
}

Result<void> RecordingTransport::discardInput()
{
    return m_inner->discardInput();
}

} // namespace flashwright
