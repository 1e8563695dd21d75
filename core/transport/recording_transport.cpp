// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/recording_transport.h"

#include "core/base/digest.h"

namespace flashwright {

RecordingTransport::RecordingTransport(
    std::unique_ptr<Transport> inner, const PortSighting& port, const Clock& clock, TraceSink& sink)
    : m_inner(std::move(inner))
    , m_clock(clock)
    , m_sink(sink)
{
    TraceEvent opened = event(TraceEvent::Kind::Opened);
    opened.port = port;
    opened.traits = m_inner->traits();
    m_sink.heard(opened);
}

RecordingTransport::~RecordingTransport()
{
    m_sink.heard(event(TraceEvent::Kind::Closed));
}

TraceEvent RecordingTransport::event(TraceEvent::Kind kind) const
{
    TraceEvent made;
    made.kind = kind;
    made.at = m_clock.now();
    return made;
}

void RecordingTransport::tellFailure(const Error& error, std::size_t bytes, bool writing)
{
    TraceEvent failed = event(TraceEvent::Kind::Failed);
    failed.bytes = bytes;
    failed.fault = error.fault;
    failed.writing = writing;
    m_sink.heard(failed);
}

LinkTraits RecordingTransport::traits() const
{
    return m_inner->traits();
}

Result<std::size_t> RecordingTransport::read(MutableByteSpan into, Deadline by, const std::stop_token& stop)
{
    auto got = m_inner->read(into, by, stop);
    if (!got) {
        tellFailure(got.error(), into.size(), false);
        return got;
    }
    TraceEvent received = event(TraceEvent::Kind::Received);
    const ByteSpan bytes = into.first(*got);
    received.bytes = bytes.size();
    received.data.assign(bytes.begin(), bytes.end());
    m_sink.heard(received);
    return got;
}

Result<void> RecordingTransport::write(
    ByteSpan bytes, Deadline by, const std::stop_token& stop, TransferEnd end)
{
    // Told by its beginning: a phone may answer before the call is over.
    TraceEvent sent = event(TraceEvent::Kind::Sent);
    auto written = m_inner->write(bytes, by, stop, end);
    if (!written) {
        tellFailure(written.error(), bytes.size(), true);
        return written;
    }
    const bool whole = bytes.size() <= TraceEvent::WholeBytes;
    const ByteSpan kept = whole ? bytes : bytes.first(TraceEvent::HeadBytes);
    sent.bytes = bytes.size();
    sent.data.assign(kept.begin(), kept.end());
    sent.sha256 = whole ? std::string() : toHex(sha256(bytes));
    sent.end = end;
    m_sink.heard(sent);
    return written;
}

Result<void> RecordingTransport::control(
    const ControlRequest& request, Deadline by, const std::stop_token& stop)
{
    TraceEvent asked = event(TraceEvent::Kind::Control);
    auto done = m_inner->control(request, by, stop);
    asked.control = request;
    asked.stalled = !done && done.error().fault == Fault::PhoneRefused;
    if (done || asked.stalled) {
        m_sink.heard(asked);
    } else {
        tellFailure(done.error(), 0, true);
    }
    return done;
}

Result<void> RecordingTransport::setBaudRate(std::uint32_t baud)
{
    auto set = m_inner->setBaudRate(baud);
    if (!set) {
        tellFailure(set.error(), 0, true);
        return set;
    }
    TraceEvent changed = event(TraceEvent::Kind::BaudRate);
    changed.baud = baud;
    m_sink.heard(changed);
    return set;
}

Result<void> RecordingTransport::discardInput()
{
    return m_inner->discardInput();
}

} // namespace flashwright
