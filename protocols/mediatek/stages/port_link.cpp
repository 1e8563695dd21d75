// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/port_link.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// One read takes what a phone sends in one transfer, rounded up to any packet size.
constexpr std::size_t InputBytes = 0x10000;
constexpr std::size_t ShownBytes = 64;
constexpr std::size_t MostDrained = 4096;
constexpr unsigned MostDrainReads = 256;

void keepHead(Bytes& into, ByteSpan from)
{
    const ByteSpan head = from.first(std::min(from.size(), ShownBytes));
    into.assign(head.begin(), head.end());
}

/// The last ShownBytes of what was there and what came.
void keepTail(Bytes& into, ByteSpan from)
{
    const ByteSpan tail = from.last(std::min(from.size(), ShownBytes));
    const std::size_t stay = std::min(into.size(), ShownBytes - tail.size());
    into.erase(into.begin(), into.end() - static_cast<std::ptrdiff_t>(stay));
    into.insert(into.end(), tail.begin(), tail.end());
}

} // namespace

PortLink::PortLink(Transport& transport, Clock& clock)
    : m_transport(&transport)
    , m_clock(clock)
{
}

void PortLink::attach(Transport& transport)
{
    m_transport = &transport;
    m_input.clear();
    m_taken = 0;
}

Result<void> PortLink::send(ByteSpan bytes, Step step, Attention attention, TransferEnd end)
{
    keepHead(m_lastSent, bytes);
    auto sent = m_transport->write(bytes, m_clock.in(step.within), attention.stop, end);
    if (!sent) {
        // An OUT transfer that is not taken is another illness than a phone that does not answer.
        return failed(std::move(sent).error(), step.name).with("sent", "false");
    }
    return {};
}

Result<void> PortLink::more(Step step, Deadline by, Attention attention)
{
    if (m_taken == m_input.size()) {
        m_input.clear();
        m_taken = 0;
    }
    const std::size_t before = m_input.size();
    m_input.resize(before + InputBytes);
    auto got = m_transport->read(MutableByteSpan(m_input).subspan(before), by, attention.stop);
    m_input.resize(before + (got ? *got : 0));
    if (!got) {
        return failed(std::move(got).error(), step.name);
    }
    keepTail(m_lastReceived, ByteSpan(m_input).subspan(before));
    return {};
}

Result<void> PortLink::receive(MutableByteSpan into, Step step, Attention attention)
{
    const Deadline by = m_clock.in(step.within);
    std::size_t done = 0;
    while (done < into.size()) {
        const std::size_t waiting = m_input.size() - m_taken;
        if (waiting == 0 && into.size() - done >= InputBytes) {
            // Large answers go straight where they belong.
            auto got = m_transport->read(into.subspan(done), by, attention.stop);
            if (!got) {
                return failed(std::move(got).error(), step.name)
                    .with("wanted_bytes", std::to_string(into.size()))
                    .with("got_bytes", std::to_string(done));
            }
            keepTail(m_lastReceived, ByteSpan(into).subspan(done, *got));
            done += *got;
            continue;
        }
        if (waiting == 0) {
            auto came = more(step, by, attention);
            if (!came) {
                return Failure(std::move(came).error())
                    .with("wanted_bytes", std::to_string(into.size()))
                    .with("got_bytes", std::to_string(done));
            }
            continue;
        }
        const std::size_t part = std::min(waiting, into.size() - done);
        std::copy_n(m_input.begin() + static_cast<std::ptrdiff_t>(m_taken), part,
            into.begin() + static_cast<std::ptrdiff_t>(done));
        m_taken += part;
        done += part;
    }
    return {};
}

Result<std::size_t> PortLink::receiveSome(MutableByteSpan into, Step step, Attention attention)
{
    if (m_taken == m_input.size()) {
        TRY(more(step, m_clock.in(step.within), attention));
    }
    const std::size_t part = std::min(into.size(), m_input.size() - m_taken);
    std::copy_n(m_input.begin() + static_cast<std::ptrdiff_t>(m_taken), part, into.begin());
    m_taken += part;
    return part;
}

Result<std::uint8_t> PortLink::receiveByte(Step step, Attention attention)
{
    std::array<std::byte, 1> raw{};
    TRY(receive(raw, step, attention));
    return std::to_integer<std::uint8_t>(raw[0]);
}

Result<std::uint16_t> PortLink::receive16(Step step, Attention attention)
{
    std::array<std::byte, 2> raw{};
    TRY(receive(raw, step, attention));
    return loadBigEndian<std::uint16_t>(raw);
}

Result<std::uint32_t> PortLink::receive32(Step step, Attention attention)
{
    std::array<std::byte, 4> raw{};
    TRY(receive(raw, step, attention));
    return loadBigEndian<std::uint32_t>(raw);
}

Result<std::uint64_t> PortLink::receive64(Step step, Attention attention)
{
    std::array<std::byte, 8> raw{};
    TRY(receive(raw, step, attention));
    return loadBigEndian<std::uint64_t>(raw);
}

Result<Bytes> PortLink::drain(milliseconds quiet, Attention attention)
{
    Bytes thrown;
    for (unsigned i = 0; i < MostDrainReads; ++i) {
        const ByteSpan waiting = ByteSpan(m_input).subspan(m_taken);
        const ByteSpan kept = waiting.first(std::min(waiting.size(), MostDrained - thrown.size()));
        thrown.insert(thrown.end(), kept.begin(), kept.end());
        m_taken = m_input.size();
        auto came = more({"open", quiet}, m_clock.in(quiet), attention);
        if (!came && came.error().fault == Fault::Timeout) {
            return thrown;
        }
        if (!came) {
            return tl::unexpected(std::move(came).error());
        }
    }
    m_taken = m_input.size();
    return thrown;
}

Failure PortLink::failed(Error cause, std::string_view step) const
{
    const Fault fault = cause.fault;
    return withBytes(fail(fault, where(step)).because(std::move(cause)));
}

Failure PortLink::refused(std::string protocol, std::uint32_t code, std::string_view step) const
{
    return withBytes(fail(Fault::PhoneRefused, where(step)).fromPhone(std::move(protocol), code));
}

Failure PortLink::unexpected(std::string_view step) const
{
    return withBytes(fail(Fault::BadReply, where(step)));
}

Failure PortLink::withBytes(Failure failure) const
{
    return std::move(failure)
        .with("last_tx", toHex(m_lastSent, ShownBytes))
        .with("last_rx", toHex(m_lastReceived, ShownBytes));
}

std::string PortLink::where(std::string_view step) const
{
    return "mediatek." + m_stage + "." + std::string(step);
}

} // namespace flashwright::mediatek
