// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/virtual/replay_phone.h"

#include <algorithm>
#include <utility>

namespace flashwright {

namespace {

constexpr std::size_t ShownBytes = 32;
constexpr std::size_t UsualPacketBytes = 512;

milliseconds between(TimePoint from, TimePoint to)
{
    return std::max(milliseconds(0), std::chrono::duration_cast<milliseconds>(to - from));
}

bool comesFromHost(TraceEvent::Kind kind)
{
    return kind == TraceEvent::Kind::Sent || kind == TraceEvent::Kind::Control;
}

} // namespace

ReplayPhone::ReplayPhone(std::vector<TraceEvent> trace)
    : m_trace(std::move(trace))
{
}

Result<std::shared_ptr<ReplayPhone>> ReplayPhone::create(std::vector<TraceEvent> trace)
{
    const auto opened = std::find_if(trace.begin(), trace.end(),
        [](const TraceEvent& event) { return event.kind == TraceEvent::Kind::Opened; });
    if (opened == trace.end()) {
        return failWithProblem(Fault::BadReply, "replay.open", "trace-empty");
    }
    std::shared_ptr<ReplayPhone> phone(new ReplayPhone(std::move(trace)));
    phone->m_opening = *phone->nextOpening(0);
    return phone;
}

std::optional<std::size_t> ReplayPhone::nextOpening(std::size_t from) const
{
    for (std::size_t i = from; i < m_trace.size(); ++i) {
        if (m_trace[i].kind == TraceEvent::Kind::Opened) {
            return i;
        }
    }
    return std::nullopt;
}

PhoneIdentity ReplayPhone::identity() const
{
    const TraceEvent& opened = m_trace[m_opening];
    PhoneIdentity shown;
    shown.id = opened.port.id;
    shown.bcdDevice = opened.port.bcdDevice;
    shown.manufacturer = opened.port.manufacturer;
    shown.product = opened.port.product;
    shown.speed = opened.port.speed;
    shown.packetBytes = opened.traits.inPacketBytes != 0 ? opened.traits.inPacketBytes : UsualPacketBytes;
    shown.cdcControl = opened.traits.controlInterface != 0;
    return shown;
}

void ReplayPhone::plugged(PhoneLink& link)
{
    const auto opening = nextOpening(m_at);
    if (!opening) {
        return; // somebody plugged it in once more than it ever was
    }
    TimePoint seen;
    {
        const std::scoped_lock lock(m_mutex);
        m_opening = *opening;
        m_at = *opening + 1;
        m_gone = false;
        m_taken = 0;
        seen = m_trace[m_opening].port.seen;
    }
    m_greets = link.kind() == LinkKind::Serial;
    if (!m_greets) {
        play(seen, link);
    }
}

void ReplayPhone::lineOpened(PhoneLink& link)
{
    if (std::exchange(m_greets, false)) {
        play(m_trace[m_opening].at, link);
    }
}

void ReplayPhone::left()
{
    m_gone = true;
}

/// All that the phone does by itself until it is the host's turn; `since` is the recorded time of now.
void ReplayPhone::play(TimePoint since, PhoneLink& link)
{
    while (m_at < m_trace.size() && !comesFromHost(m_trace[m_at].kind)) {
        const TraceEvent& event = m_trace[m_at];
        if (!playEvent(event, since, link)) {
            return;
        }
        const std::scoped_lock lock(m_mutex);
        ++m_at;
    }
}

/// @returns false when the phone is gone after it.
bool ReplayPhone::playEvent(const TraceEvent& event, TimePoint since, PhoneLink& link)
{
    const milliseconds after = between(since, event.at);
    switch (event.kind) {
    case TraceEvent::Kind::Received:
        link.send(event.data, after);
        return true;
    case TraceEvent::Kind::Failed:
        if (event.fault != Fault::LinkLost) {
            return true; // it was silent then, and is again
        }
        // A host that was sending met a phone that had left already.
        closed(event.writing && m_at > 0 ? between(since, m_trace[m_at - 1].at) : after, since, link);
        return false;
    case TraceEvent::Kind::Closed: {
        const auto next = nextOpening(m_at);
        if (!next || m_trace[*next].port.address == m_trace[m_opening].port.address) {
            return true;
        }
        closed(m_at > 0 ? between(since, m_trace[m_at - 1].at) : after, since, link);
        return false;
    }
    case TraceEvent::Kind::Opened: // once more, in one appearance
    case TraceEvent::Kind::BaudRate: // not every carrier tells of it
    case TraceEvent::Kind::Sent:
    case TraceEvent::Kind::Control:
        break;
    }
    return true;
}

void ReplayPhone::closed(milliseconds after, TimePoint since, PhoneLink& link)
{
    m_gone = true;
    std::optional<milliseconds> back;
    std::size_t at = m_trace.size();
    if (const auto next = nextOpening(m_at)) {
        at = *next;
        back = std::max(milliseconds(1), between(since + after, m_trace[*next].port.seen));
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_at = at;
    }
    link.leave(after, back);
}

const TraceEvent* ReplayPhone::awaited(TraceEvent::Kind kind)
{
    if (m_gone || m_divergence || m_at >= m_trace.size() || m_trace[m_at].kind != kind) {
        return nullptr;
    }
    return &m_trace[m_at];
}

bool ReplayPhone::control(const ControlRequest& request, PhoneLink& link)
{
    const TraceEvent* const event = awaited(TraceEvent::Kind::Control);
    const bool same = event != nullptr && event->control.requestType == request.requestType
        && event->control.request == request.request && event->control.value == request.value
        && event->control.index == request.index;
    if (!same) {
        diverge(event != nullptr ? "another control" : "no control", std::string("control"));
        return false;
    }
    {
        const std::scoped_lock lock(m_mutex);
        ++m_at;
    }
    play(event->at, link);
    return !event->stalled;
}

void ReplayPhone::received(ByteSpan transfer, bool /*ended*/, PhoneLink& link)
{
    lineOpened(link);
    do {
        if (m_gone || m_divergence) {
            return;
        }
        // A serial line has no control requests.
        while (link.kind() == LinkKind::Serial && awaited(TraceEvent::Kind::Control) != nullptr) {
            const TraceEvent& skipped = m_trace[m_at];
            {
                const std::scoped_lock lock(m_mutex);
                ++m_at;
            }
            play(skipped.at, link);
        }
        const TraceEvent* const sent = awaited(TraceEvent::Kind::Sent);
        if (sent == nullptr) {
            diverge(m_at < m_trace.size() ? "control" : "nothing", transfer);
            return;
        }
        transfer = takeFrom(transfer, *sent, link);
    } while (!transfer.empty());
}

/// Takes what belongs to the awaited transfer. @returns the rest.
ByteSpan ReplayPhone::takeFrom(ByteSpan bytes, const TraceEvent& sent, PhoneLink& link)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), sent.bytes - m_taken));
    const ByteSpan part = bytes.first(count);
    const auto known = static_cast<std::size_t>(std::min<std::uint64_t>(sent.data.size(), m_taken));
    const ByteSpan rest = ByteSpan(sent.data).subspan(known);
    const std::size_t compared = std::min(rest.size(), part.size());
    if (!std::equal(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(compared), rest.begin())) {
        diverge(toHex(rest.first(std::min(rest.size(), part.size())), ShownBytes), part);
        return {};
    }
    m_taken += count;
    if (!sent.sha256.empty()) {
        m_digest.add(part);
    }
    if (m_taken < sent.bytes) {
        return {};
    }
    if (!sent.sha256.empty() && toHex(m_digest.finish()) != sent.sha256) {
        diverge("sha256 " + sent.sha256, part);
        return {};
    }
    m_taken = 0;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_at;
    }
    play(sent.at, link);
    return bytes.subspan(count);
}

void ReplayPhone::diverge(std::string expected, ByteSpan got)
{
    diverge(std::move(expected), toHex(got, ShownBytes));
}

void ReplayPhone::diverge(std::string expected, std::string got)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_divergence) {
        m_divergence = Divergence{m_at, m_taken, std::move(expected), std::move(got)};
    }
}

void ReplayPhone::baudRateChanged(std::uint32_t /*baud*/, PhoneLink& /*link*/)
{
}

std::map<std::string, Bytes> ReplayPhone::storage() const
{
    return {};
}

std::optional<Divergence> ReplayPhone::divergence() const
{
    const std::scoped_lock lock(m_mutex);
    return m_divergence;
}

std::size_t ReplayPhone::played() const
{
    const std::scoped_lock lock(m_mutex);
    return m_at;
}

} // namespace flashwright
