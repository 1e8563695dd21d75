// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/bsl_link.h"

#include <algorithm>

namespace flashwright::unisoc {

namespace {

/// Class request SET_CONTROL_LINE_STATE: the low byte arms endpoint IN, the high byte names endpoint OUT.
constexpr ControlRequest ArmEndpoints{0x21, 0x22, 0x0601, 0};
constexpr milliseconds ArmWithin{1000};

/// Largest frame a phone can send in one transfer, rounded up to any packet size.
constexpr std::size_t InputBytes = 0x11000;
constexpr std::size_t ShownBytes = 64;
constexpr unsigned MostDrainReads = 64;

/// A frame that is a whole number of full-speed packets goes out in two writes, so that no zero-length packet
/// is needed: [peer] HenriDellal/unisoc-dloader: src; SupportZroPkg=1 in the vendor's settings.
constexpr std::size_t SmallPacket = 64;

} // namespace

BslLink::BslLink(Transport& transport, Clock& clock)
    : m_transport(&transport)
    , m_clock(clock)
    , m_input(InputBytes)
{
}

void BslLink::attach(Transport& transport)
{
    m_transport = &transport;
    m_mode = {};
    m_decoder.clear();
    m_decoder.setTranscode(true);
}

void BslLink::setTranscode(bool on) noexcept
{
    m_mode.transcode = on;
    m_decoder.setTranscode(on);
}

Result<void> BslLink::arm(Attention attention)
{
    if (m_transport->traits().kind != LinkKind::Usb) {
        return {};
    }
    auto armed = m_transport->control(ArmEndpoints, m_clock.in(ArmWithin), attention.stop);
    if (!armed && (armed.error().fault == Fault::LinkLost || armed.error().fault == Fault::Cancelled)) {
        return failed(std::move(armed).error(), "open");
    }
    return {};
}

Result<void> BslLink::drain(milliseconds quiet, Attention attention)
{
    m_decoder.clear();
    for (unsigned i = 0; i < MostDrainReads; ++i) {
        auto got = m_transport->read(m_input, m_clock.in(quiet), attention.stop);
        if (!got && got.error().fault == Fault::Timeout) {
            return {};
        }
        if (!got) {
            return failed(std::move(got).error(), "open");
        }
    }
    return {};
}

Result<void> BslLink::sendFlag(Step step, Attention attention)
{
    return sendRaw(ByteSpan(&FrameFlag, 1), TransferEnd::Exact, step, attention);
}

Result<void> BslLink::sendRaw(ByteSpan block, TransferEnd end, Step step, Attention attention)
{
    noteSent(block);
    auto sent = m_transport->write(block, m_clock.in(step.within), attention.stop, end);
    if (!sent) {
        // An OUT transfer that is not taken is another illness than a phone that does not answer.
        return failed(std::move(sent).error(), step.name).with("sent", "false");
    }
    return {};
}

Result<void> BslLink::send(ByteSpan frame, Step step, Attention attention)
{
    const bool split =
        m_mode.transcode && m_transport->traits().kind == LinkKind::Usb && frame.size() % SmallPacket == 0;
    if (!split) {
        return sendRaw(frame, TransferEnd::Terminated, step, attention);
    }
    TRY(sendRaw(frame.first(frame.size() - 1), TransferEnd::Exact, step, attention));
    TRY(sendRaw(frame.last(1), TransferEnd::Exact, step, attention));
    noteSent(frame);
    return {};
}

Result<BslReply> BslLink::await(Step step, Attention attention)
{
    return awaitReply(step, attention, false);
}

Result<BslReply> BslLink::awaitDetecting(Step step, Attention attention)
{
    return awaitReply(step, attention, true);
}

Result<BslReply> BslLink::awaitReply(Step step, Attention attention, bool detecting)
{
    const Deadline by = m_clock.in(step.within);
    for (;;) {
        while (const auto frame = m_decoder.next()) {
            auto reply = detecting ? parseBslReplyDetecting(*frame, m_mode.checksum)
                                   : parseBslReply(*frame, m_mode.checksum);
            if (!reply) {
                return failed(std::move(reply).error(), step.name);
            }
            if (!reply->is(BslReplyCode::Log)) {
                return reply;
            }
            attention.progress.phoneSaid(logText(reply->payload));
        }
        auto got = m_transport->read(m_input, by, attention.stop);
        if (!got) {
            return failed(std::move(got).error(), step.name);
        }
        m_decoder.feed(ByteSpan(m_input).first(*got));
    }
}

Result<BslReply> BslLink::exchange(BslCommand command, ByteSpan payload, Step step, Attention attention)
{
    TRY(send(makeFrame(command, payload, m_mode), step, attention));
    return await(step, attention);
}

Result<void> BslLink::request(BslCommand command, ByteSpan payload, Step step, Attention attention)
{
    TRY_LET(const BslReply reply, exchange(command, payload, step, attention));
    return accept(reply, step.name);
}

Result<void> BslLink::accept(const BslReply& reply, std::string_view step) const
{
    if (reply.is(BslReplyCode::Ack)) {
        return {};
    }
    return refused(reply, step);
}

Failure BslLink::refused(const BslReply& reply, std::string_view step) const
{
    Error error{Fault::PhoneRefused, where(step), PhoneStatus{"bsl", reply.code}, {}, nullptr};
    if (reply.is(BslReplyCode::LoaderRefused)) {
        error.facts.push_back({"problem", "loader-refused"});
    }
    return withFrames(Failure(std::move(error)));
}

Failure BslLink::failed(Error cause, std::string_view step) const
{
    return withFrames(fail(cause.fault, where(step)).because(std::move(cause)));
}

Failure BslLink::withFrames(Failure failure) const
{
    return std::move(failure)
        .with("last_tx", toHex(m_lastSent, ShownBytes))
        .with("last_rx", toHex(m_decoder.tail(ShownBytes)));
}

void BslLink::noteSent(ByteSpan bytes)
{
    const ByteSpan head = bytes.first(std::min(bytes.size(), ShownBytes));
    m_lastSent.assign(head.begin(), head.end());
}

std::string BslLink::where(std::string_view step) const
{
    return "unisoc." + m_stage + "." + std::string(step);
}

} // namespace flashwright::unisoc
