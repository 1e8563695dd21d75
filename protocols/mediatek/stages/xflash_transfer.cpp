// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xflash_transfer.h"

#include "protocols/mediatek/stages/xflash_pump.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// The second word of a failed packet, and the last word after a finished format, follow at once.
constexpr milliseconds SecondWord{500};
constexpr unsigned MostReports = 1'000'000;

} // namespace

Failure atArea(Error error, const Area& area)
{
    error.facts.push_back({"region", std::string(regionName(area.region))});
    error.facts.push_back({"address", hexNumber(area.offset)});
    return Failure(std::move(error));
}

Failure atOffset(Error error, const Area& area, std::uint64_t done)
{
    return atArea(std::move(error), area).with("offset_bytes", std::to_string(done));
}

std::uint64_t XflashTransfer::padded(std::uint64_t bytes) noexcept
{
    return (bytes + Grain - 1) / Grain * Grain;
}

/// The loader tells anew before every transfer; loaders that do not know the question take 1 MiB.
Result<XflashPacketLengths> XflashTransfer::packetLengths(std::string_view step, Attention attention)
{
    const Step asking{step, m_waits[Wait::Environment]};
    TRY_LET(const auto raw, m_link.get(XflashControl::GetPacketLength, asking, attention));
    if (!raw) {
        return XflashPacketLengths{std::min(UsualPacket, m_most), UsualPacket};
    }
    auto lengths = parsePacketLengths(*raw);
    if (!lengths) {
        return m_link.port().unexpected(step).because(std::move(lengths).error());
    }
    lengths->write = static_cast<std::uint32_t>(std::min(lengths->write, m_most) / Grain * Grain);
    return lengths;
}

Result<void> XflashTransfer::begin(XflashCommand command, const Area& area, Step step, Attention attention)
{
    const auto parameter = encodeArea(m_storage, area);
    if (!parameter) {
        return failWithProblem(Fault::Refused, "mediatek.da2." + std::string(step.name), "not-offered")
            .with("item", std::string(regionName(area.region)));
    }
    TRY(m_link.command(command, step, attention));
    TRY(m_link.send(*parameter, step, attention));
    return m_link.accept(step, attention);
}

Result<void> XflashTransfer::writePacket(ByteSpan data, std::uint16_t sum, Attention attention)
{
    const Step step{"write_data", m_waits[Wait::WriteData]};
    TRY(m_link.sendWord(0, step, attention));
    TRY(m_link.sendWord(sum, step, attention));
    TRY(m_link.send(data, step, attention));
    TRY_LET(const std::uint32_t code, m_link.status(step, attention));
    if (succeeded(code)) {
        return {};
    }
    // [capture] genuine loaders, run: after a failed packet the word comes twice, and unread it would answer
    // the next command.
    Failure failure = m_link.refused(code, step.name);
    (void)m_link.status({step.name, SecondWord}, attention);
    return failure;
}

Result<void> XflashTransfer::writePackets(
    const Area& area, ImageSource& image, std::size_t packet, Attention attention)
{
    XflashPump pump(image, padded(area.bytes), packet);
    for (;;) {
        TRY_LET(const PumpedPacket* const next, pump.next(attention.stop));
        if (next == nullptr) {
            return {};
        }
        auto sent = writePacket(next->data, next->sum, attention);
        if (!sent) {
            return atOffset(std::move(sent).error(), area, next->offset);
        }
        attention.progress.moved(std::min(area.bytes, next->offset + next->data.size()));
    }
}

Result<void> XflashTransfer::write(const Area& area, ImageSource& image, Attention attention)
{
    const Step start{"write_start", m_waits[Wait::WriteStart]};
    TRY_LET(const XflashPacketLengths lengths, packetLengths(start.name, attention));
    const Area whole{area.region, area.offset, padded(area.bytes)};
    auto begun = begin(XflashCommand::WriteData, whole, start, attention);
    if (!begun) {
        return atOffset(std::move(begun).error(), area, 0);
    }
    TRY(writePackets(area, image, lengths.write, attention));
    const Step end{"write_end", m_waits[Wait::WriteData]};
    auto ended = m_link.accept(end, attention);
    if (!ended) {
        return atOffset(std::move(ended).error(), area, area.bytes);
    }
    TRY(m_link.act(XflashControl::AfterWrite, end, attention));
    return {};
}

/// @returns true when `packet` holds data. Words between the data packets are statuses: loaders send one
/// behind the parameter and one behind every acknowledgement.
Result<bool> XflashTransfer::readPacket(Bytes& packet, std::uint64_t left, Attention attention)
{
    const Step step{"read_data", m_waits[Wait::ReadData]};
    TRY(m_link.receiveInto(packet, XflashLink::LargestData, step, attention));
    const auto code = statusOf(packet);
    if (code && !succeeded(*code)) {
        return m_link.refused(*code, step.name);
    }
    if (code) {
        return false;
    }
    if (packet.empty() || packet.size() > left) {
        return m_link.port().unexpected(step.name).with("got_bytes", std::to_string(packet.size()));
    }
    TRY(m_link.sendWord(0, step, attention));
    return true;
}

Result<void> XflashTransfer::readPackets(
    const Area& area, std::uint64_t asked, ImageSink& into, Attention attention)
{
    constexpr unsigned MostWords = 3;
    Bytes packet;
    unsigned words = 0;
    for (std::uint64_t done = 0; done < asked;) {
        auto data = readPacket(packet, asked - done, attention);
        if (!data) {
            return atOffset(std::move(data).error(), area, done);
        }
        words = *data ? 0 : words + 1;
        if (words > MostWords) {
            return atOffset(m_link.port().unexpected("read_data").value(), area, done);
        }
        if (*data) {
            const auto wanted =
                std::min<std::uint64_t>(packet.size(), area.bytes - std::min(done, area.bytes));
            TRY(into.write(ByteSpan(packet).first(static_cast<std::size_t>(wanted))));
            done += packet.size();
            attention.progress.moved(std::min(done, area.bytes));
        }
    }
    auto ended = m_link.accept({"read_data", m_waits[Wait::ReadData]}, attention);
    return ended ? Result<void>() : atOffset(std::move(ended).error(), area, area.bytes);
}

Result<void> XflashTransfer::read(const Area& area, ImageSink& into, Attention attention)
{
    const Step start{"read_start", m_waits[Wait::ReadStart]};
    TRY(packetLengths(start.name, attention));
    // Whole sectors only, so that a packet of four bytes is always a status.
    const Area whole{area.region, area.offset, padded(area.bytes)};
    auto begun = begin(XflashCommand::ReadData, whole, start, attention);
    if (!begun) {
        return atOffset(std::move(begun).error(), area, 0);
    }
    return readPackets(area, whole.bytes, into, attention);
}

/// The loader reports "going on" with a share in percent, each answered by a word, then "complete".
Result<void> XflashTransfer::format(const Area& area, Attention attention)
{
    const Step step{"format", m_waits[Wait::Format]};
    auto begun = begin(XflashCommand::Format, area, step, attention);
    if (!begun) {
        return atOffset(std::move(begun).error(), area, 0);
    }
    for (unsigned i = 0; i < MostReports; ++i) {
        TRY_LET(const std::uint32_t code, m_link.status(step, attention));
        if (code == XflashComplete) {
            // [peer] penumbra's document has one more word here, mtkclient does not wait for it.
            (void)m_link.status({step.name, SecondWord}, attention);
            attention.progress.moved(area.bytes);
            return {};
        }
        if (!succeeded(code)) {
            return atOffset(m_link.refused(code, step.name).value(), area, 0);
        }
        if (code == XflashContinue) {
            TRY_LET(const std::uint32_t share, m_link.status(step, attention));
            TRY(m_link.sendWord(0, step, attention));
            attention.progress.moved(area.bytes / 100 * std::min<std::uint32_t>(share, 100));
        }
    }
    return m_link.port().unexpected(step.name);
}

} // namespace flashwright::mediatek
