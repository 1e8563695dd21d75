// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xflash_link.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// Between two answers; a loader that prints for ever is no loader.
constexpr unsigned MostMessages = 4096;
constexpr std::uint32_t LargestMessage = 0x10000;
constexpr std::uint32_t ErrorSeverity = 3;

} // namespace

Step XflashLink::until(Deadline by, Step step) const
{
    const auto left = std::chrono::duration_cast<milliseconds>(by.at - m_port.clock().now());
    return {step.name, std::max(left, milliseconds(0))};
}

Result<void> XflashLink::sendHeader(std::uint64_t payloadBytes, Step step, Attention attention)
{
    return m_port.send(encodeHeader(static_cast<std::uint32_t>(payloadBytes)), step, attention);
}

Result<void> XflashLink::send(ByteSpan payload, Step step, Attention attention)
{
    TRY(sendHeader(payload.size(), step, attention));
    return m_port.send(payload, step, attention);
}

Result<void> XflashLink::sendWord(std::uint32_t value, Step step, Attention attention)
{
    return send(encodeWord(value), step, attention);
}

Result<void> XflashLink::sendInPieces(ByteSpan payload, std::size_t piece, Step step, Attention attention)
{
    TRY(sendHeader(payload.size(), step, attention));
    while (!payload.empty()) {
        const std::size_t part = std::min(piece, payload.size());
        TRY(m_port.send(payload.first(part), step, attention));
        payload = payload.subspan(part);
    }
    return {};
}

Result<void> XflashLink::takeMessage(std::uint32_t bytes, Deadline by, Step step, Attention attention)
{
    Bytes payload(bytes);
    TRY(m_port.receive(payload, until(by, step), attention));
    m_lastSaid = messageText(payload);
    if (!m_lastSaid.empty()) {
        attention.progress.phoneSaid(m_lastSaid);
    }
    return {};
}

Result<std::uint32_t> XflashLink::flowHeader(
    std::uint32_t largest, Deadline by, Step step, Attention attention)
{
    for (unsigned i = 0; i < MostMessages; ++i) {
        std::array<std::byte, PacketHeader::WireBytes> raw{};
        TRY(m_port.receive(raw, until(by, step), attention));
        const auto header = parseHeader(raw, std::max(largest, LargestMessage));
        if (!header) {
            return m_port.unexpected(step.name).because(header.error());
        }
        if (header->type == PacketType::Message && header->bytes <= LargestMessage) {
            TRY(takeMessage(header->bytes, by, step, attention));
            continue;
        }
        if (header->type == PacketType::Message || header->bytes > largest) {
            return m_port.unexpected(step.name).with("found", hexNumber(header->bytes));
        }
        return header->bytes;
    }
    return m_port.unexpected(step.name).with("field", "message");
}

Result<void> XflashLink::receiveInto(Bytes& buffer, std::uint32_t largest, Step step, Attention attention)
{
    const Deadline by = m_port.clock().in(step.within);
    TRY_LET(const std::uint32_t bytes, flowHeader(largest, by, step, attention));
    buffer.resize(bytes);
    return m_port.receive(buffer, until(by, step), attention);
}

Result<Bytes> XflashLink::receive(Step step, Attention attention)
{
    Bytes payload;
    TRY(receiveInto(payload, LargestSmall, step, attention));
    return payload;
}

Result<std::uint32_t> XflashLink::status(Step step, Attention attention)
{
    TRY_LET(const Bytes payload, receive(step, attention));
    const auto code = statusOf(payload);
    if (!code) {
        return m_port.unexpected(step.name).with("got_bytes", std::to_string(payload.size()));
    }
    return *code;
}

Result<void> XflashLink::accept(Step step, Attention attention)
{
    TRY_LET(const std::uint32_t code, status(step, attention));
    if (!succeeded(code)) {
        return refused(code, step.name);
    }
    return {};
}

Result<void> XflashLink::command(XflashCommand command, Step step, Attention attention)
{
    TRY(sendWord(static_cast<std::uint32_t>(command), step, attention));
    return accept(step, attention);
}

Result<bool> XflashLink::enter(XflashControl control, Step step, Attention attention)
{
    TRY(command(XflashCommand::DeviceControl, step, attention));
    TRY(sendWord(static_cast<std::uint32_t>(control), step, attention));
    TRY_LET(const std::uint32_t code, status(step, attention));
    if (code == XflashUnknownControl) {
        return false;
    }
    if (!succeeded(code)) {
        return refused(code, step.name);
    }
    return true;
}

Result<std::optional<Bytes>> XflashLink::get(XflashControl control, Step step, Attention attention)
{
    TRY_LET(const bool known, enter(control, step, attention));
    if (!known) {
        return std::nullopt;
    }
    TRY_LET(Bytes data, receive(step, attention));
    const auto code = data.size() == 4 ? statusOf(data) : std::nullopt;
    if (code && (*code >> 30U) == ErrorSeverity) {
        // The loader gave up before it had any data: this is already its last word.
        return refused(*code, step.name);
    }
    TRY(accept(step, attention));
    return data;
}

Result<bool> XflashLink::set(XflashControl control, std::uint32_t value, Step step, Attention attention)
{
    TRY_LET(const bool known, enter(control, step, attention));
    if (!known) {
        return false;
    }
    TRY(sendWord(value, step, attention));
    TRY(accept(step, attention));
    return true;
}

Result<bool> XflashLink::act(XflashControl control, Step step, Attention attention)
{
    TRY_LET(const bool known, enter(control, step, attention));
    if (!known) {
        return false;
    }
    TRY(accept(step, attention));
    return true;
}

Failure XflashLink::refused(std::uint32_t code, std::string_view step) const
{
    Failure failure = m_port.refused("mtkx", code, step);
    return m_lastSaid.empty() ? std::move(failure) : std::move(failure).with("detail", m_lastSaid);
}

} // namespace flashwright::mediatek
