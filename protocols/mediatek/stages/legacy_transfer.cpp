// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/legacy_transfer.h"

#include "core/base/endian.h"
#include "core/image/read_ahead.h"
#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

constexpr std::uint64_t SectorBytes = 512;

std::uint64_t wholeSectors(std::uint64_t bytes) noexcept
{
    return (bytes + SectorBytes - 1) / SectorBytes * SectorBytes;
}

/// Makes packets of one size out of whatever pieces come, and fills the last one up to a whole sector.
class Packets {
public:
    using Send = std::function<Result<void>(ByteSpan)>;
    Packets(std::size_t packetBytes, Send send)
        : m_packetBytes(packetBytes)
        , m_send(std::move(send))
    {
    }
    Result<void> take(ByteSpan bytes)
    {
        if (m_waiting.empty() && bytes.size() == m_packetBytes) {
            return m_send(bytes); // the usual case: no copy
        }
        while (!bytes.empty()) {
            const std::size_t part = std::min(bytes.size(), m_packetBytes - m_waiting.size());
            m_waiting.insert(
                m_waiting.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(part));
            bytes = bytes.subspan(part);
            if (m_waiting.size() == m_packetBytes) {
                TRY(m_send(m_waiting));
                m_waiting.clear();
            }
        }
        return {};
    }
    Result<void> end()
    {
        if (m_waiting.empty()) {
            return {};
        }
        m_waiting.resize(static_cast<std::size_t>(wholeSectors(m_waiting.size())));
        return m_send(m_waiting);
    }

private:
    std::size_t m_packetBytes;
    Send m_send;
    Bytes m_waiting;
};

} // namespace

/// [capture] Part 0 of the oldest loaders shows the boot area first.
std::uint8_t LegacyTransfer::partOf(Region region) const noexcept
{
    if (m_oldest && region == Region::Boot1) {
        return 0;
    }
    return legacyPart(region).value_or(0);
}

Result<void> LegacyTransfer::select(Region region, Step step, Attention attention)
{
    TRY(m_link.sendCommand(LegacyCommand::SwitchPart, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY(m_link.sendByte(partOf(region), step, attention));
    return m_link.expect(legacy::Ack, step, attention);
}

Result<void> LegacyTransfer::write(const Area& area, ImageSource& image, Attention attention)
{
    const Step step = m_link.step("write_start", Wait::WriteStart);
    const std::uint64_t bytes = wholeSectors(area.bytes);
    TRY(m_link.send(
        encodeLegacyWrite(partOf(area.region), area.offset, bytes, m_packetBytes), step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    std::uint64_t done = 0;
    const auto sendOne = [&](ByteSpan packet) -> Result<void> {
        TRY(sendPacket(packet, done, attention));
        done += packet.size();
        attention.progress.moved(std::min(done, area.bytes));
        return {};
    };
    Packets packets(m_packetBytes, sendOne);
    // The image is read on while the phone stores the packet before.
    TRY(readAhead(
        image, [&packets](ByteSpan block) { return packets.take(block); }, attention.stop));
    TRY(packets.end());
    if (done != bytes) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.image.read", "truncated")
            .with("offset_bytes", std::to_string(done));
    }
    return {};
}

Result<void> LegacyTransfer::sendPacket(ByteSpan packet, std::uint64_t offset, Attention attention)
{
    const Step step = m_link.step("write_data", Wait::WriteData);
    std::array<std::byte, 2> sum{};
    storeBigEndian(MutableByteSpan(sum), sum16(packet));
    const auto talk = [&]() -> Result<void> {
        TRY(m_link.sendByte(legacy::Ack, step, attention));
        TRY(m_link.send(packet, step, attention));
        TRY(m_link.send(sum, step, attention));
        return m_link.expect(legacy::Continue, step, attention);
    };
    auto sent = talk();
    if (!sent) {
        return Failure(std::move(sent).error()).with("offset_bytes", std::to_string(offset));
    }
    return {};
}

/// Loaders read whole sectors; what was not asked for is dropped on both sides.
Result<void> LegacyTransfer::read(const Area& area, ImageSink& into, Attention attention)
{
    const Step step = m_link.step("read_start", Wait::ReadStart);
    const std::uint64_t before = area.offset % SectorBytes;
    const std::uint64_t bytes = wholeSectors(before + area.bytes);
    TRY(select(area.region, step, attention));
    TRY(m_link.send(encodeLegacyRead(!m_oldest, area.offset - before, bytes), step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    const auto packetBytes = static_cast<std::uint32_t>(std::min<std::uint64_t>(bytes, m_packetBytes));
    TRY(m_link.send32(packetBytes, step, attention));
    Bytes packet(packetBytes);
    const std::uint64_t end = before + area.bytes;
    for (std::uint64_t done = 0; done < bytes;) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(packetBytes, bytes - done));
        const MutableByteSpan part = MutableByteSpan(packet).first(count);
        TRY(readPacket(part, done, attention));
        const std::uint64_t from = std::max(done, before) - done;
        const std::uint64_t to = std::min(done + count, end) - done;
        TRY(into.write(part.subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from))));
        done += count;
        attention.progress.moved(std::min(done, end) - before);
    }
    return {};
}

Result<void> LegacyTransfer::readPacket(MutableByteSpan packet, std::uint64_t offset, Attention attention)
{
    const Step step = m_link.step("read_data", Wait::ReadData);
    auto came = m_link.port().receive(packet, step, attention);
    if (!came) {
        return Failure(std::move(came).error()).with("offset_bytes", std::to_string(offset));
    }
    TRY_LET(const std::uint16_t told, m_link.port().receive16(step, attention));
    if (told != sum16(packet)) {
        return m_link.port()
            .failed(fail(Fault::ChecksumMismatch, "mediatek.wire.sum16").value(), step.name)
            .with("wanted", hexNumber(told))
            .with("found", hexNumber(sum16(packet)))
            .with("offset_bytes", std::to_string(offset));
    }
    return m_link.sendByte(legacy::Ack, step, attention);
}

Result<std::uint8_t> LegacyTransfer::formatStep(Step step, Attention attention)
{
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY_LET(const std::uint32_t status, m_link.port().receive32(step, attention));
    TRY_LET(const std::uint8_t percent, m_link.port().receiveByte(step, attention));
    if (status != 0) {
        return m_link.port().refused("mtk", status, step.name);
    }
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    return percent;
}

Result<void> LegacyTransfer::format(const Area& area, Attention attention)
{
    constexpr std::uint8_t All = 100;
    const Step step = m_link.step("format", Wait::Format);
    TRY(select(area.region, step, attention));
    TRY(m_link.send(encodeLegacyFormat(area.offset, area.bytes), step, attention));
    for (std::uint8_t percent = 0; percent < All;) {
        TRY_LET(percent, formatStep(step, attention));
        attention.progress.moved(area.bytes / All * std::min(percent, All));
    }
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    attention.progress.moved(area.bytes);
    return {};
}

Result<std::optional<std::vector<PmtRow>>> LegacyTransfer::readPmt(Attention attention)
{
    constexpr std::uint32_t Largest = 0x100000;
    const Step step = m_link.step("read_table", Wait::ReadTable);
    TRY(m_link.sendCommand(LegacyCommand::ReadPmt, step, attention));
    TRY_LET(const std::uint8_t answer, m_link.port().receiveByte(step, attention));
    if (answer == legacy::UnknownCommand) {
        return std::optional<std::vector<PmtRow>>();
    }
    if (answer == legacy::Nack) {
        TRY(m_link.reasonOfRefusal(step, attention));
    }
    TRY_LET(const std::uint32_t bytes, m_link.port().receive32(step, attention));
    if (answer != legacy::Ack || bytes > Largest) {
        return m_link.port().unexpected("read_table").with("bytes", std::to_string(bytes));
    }
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    Bytes records(bytes);
    TRY(m_link.port().receive(records, step, attention));
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    TRY_LET(std::vector<PmtRow> rows, readPmtReport(records));
    return std::optional(std::move(rows));
}

/// [inferred] The mirror of the report.
Result<void> LegacyTransfer::writePmt(const std::vector<PmtRow>& rows, Attention attention)
{
    const Step step = m_link.step("write_start", Wait::WriteStart);
    const Bytes records = encodePmtReport(rows);
    TRY(m_link.sendCommand(LegacyCommand::WritePmt, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY(m_link.send32(static_cast<std::uint32_t>(records.size()), step, attention));
    TRY(m_link.send(records, step, attention));
    std::array<std::byte, 2> sum{};
    storeBigEndian(MutableByteSpan(sum), sum16(records));
    TRY(m_link.send(sum, step, attention));
    TRY_LET(const std::uint32_t status, m_link.port().receive32(step, attention));
    if (status != 0) {
        return m_link.port().refused("mtk", status, "write_end");
    }
    return {};
}

} // namespace flashwright::mediatek
