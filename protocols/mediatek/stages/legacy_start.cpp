// SPDX-License-Identifier: GPL-3.0-or-later
// Source: [capture] luckasfb/mediatek-utils for single-stage loaders; [peer] bkerler/mtkclient:
// mtkclient/Library/DA/legacy/dalegacy_lib.py and saleemrashid/mediatek_flash_tool: src/mtk_da.c for the
// others
#include "protocols/mediatek/stages/legacy_start.h"

#include "protocols/mediatek/stages/chip_facts.h"

#include <algorithm>
#include <array>

namespace flashwright::mediatek {

Result<LegacyReport> LegacyStart::run(Attention attention)
{
    m_link.port().setStage("da1");
    TRY(awaitSync(attention));
    if (isSingleStage()) {
        TRY(readVersion(attention));
        TRY(sendNandTable(attention));
    } else {
        TRY(greetTwoStages(attention));
        TRY(sendSettings(attention));
        TRY(sendSecondStage(attention));
    }
    m_link.port().setStage("da2");
    const ReportForm form{isSingleStage(), isChip(0x8127) || isChip(0x8163)};
    return readLegacyReport(m_link, form, attention);
}

bool LegacyStart::isSingleStage() const
{
    return m_setup.loader.entry.secondStage() == nullptr;
}

void LegacyStart::saw(std::string fact, std::string value) const
{
    if (m_setup.saw) {
        m_setup.saw(std::move(fact), std::move(value));
    }
}

/// Nothing may be sent before this byte: the loader throws it away, or stops.
Result<void> LegacyStart::awaitSync(Attention attention)
{
    return m_link.expect(legacy::Sync, m_link.step("sync", Wait::Sync), attention);
}

Result<void> LegacyStart::readVersion(Attention attention)
{
    std::array<std::byte, 3> version{};
    TRY(m_link.port().receive(version, m_link.step("environment", Wait::Environment), attention));
    m_setup.facts.attributes["loader_version"] = std::to_string(std::to_integer<int>(version[0])) + "."
        + std::to_string(std::to_integer<int>(version[1]));
    return {};
}

/// What a single-stage loader knows of NAND chips comes from the container, row by row.
Result<void> LegacyStart::sendNandTable(Attention attention)
{
    const Step step = m_link.step("environment", Wait::Environment);
    const DaRegion* const table = m_setup.loader.entry.nandTable();
    const std::uint32_t bytes = table == nullptr ? 0 : table->bytes;
    TRY(m_link.send(encodeLegacyShortSettings(), step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    TRY_LET(const std::uint32_t rowBytes, m_link.port().receive32(step, attention));
    if (rowBytes == 0 || bytes == 0 || bytes % rowBytes != 0) {
        return m_link.port()
            .unexpected("environment")
            .with("field", "nand row")
            .with("found", std::to_string(rowBytes));
    }
    TRY(m_link.send32(bytes / rowBytes, step, attention));
    TRY(m_link.expect(legacy::Ack, step, attention));
    Bytes row(rowBytes);
    for (std::uint32_t done = 0; done < bytes; done += rowBytes) {
        TRY(m_setup.loader.file->readAt(table->fileOffset + done, row));
        TRY(m_link.send(row, step, attention));
        TRY(m_link.expect(legacy::Continue, step, attention));
    }
    return {};
}

/// Identities of what is soldered on, before any setting is known.
Result<Bytes> LegacyStart::readIds(Attention attention)
{
    constexpr std::uint16_t MostIds = 64;
    const Step step = m_link.step("environment", Wait::Environment);
    TRY_LET(const std::uint16_t count, m_link.port().receive16(step, attention));
    if (count > MostIds) {
        return m_link.port().unexpected("environment").with("found", std::to_string(count));
    }
    Bytes ids(std::size_t{2} * count);
    TRY(m_link.port().receive(ids, step, attention));
    return ids;
}

Result<void> LegacyStart::greetTwoStages(Attention attention)
{
    const Step step = m_link.step("environment", Wait::Environment);
    TRY(m_link.port().receive32(step, attention)); // NAND: found, or not
    TRY(readIds(attention));
    TRY(m_link.port().receive32(step, attention)); // eMMC likewise
    Bytes cid(16);
    TRY(m_link.port().receive(cid, step, attention));
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    return readVersion(attention);
}

Result<void> LegacyStart::sendSettings(Attention attention)
{
    const Step step = m_link.step("environment", Wait::Environment);
    LegacySettings settings;
    settings.hwCode = m_setup.numbers.hwCode;
    settings.bmtFlag = static_cast<std::uint8_t>(chipNumber(m_setup.chip, "bmt_flag").value_or(1));
    settings.bmtBlocks = chipNumber(m_setup.chip, "bmt_blocks").value_or(0);
    const auto battery = m_setup.options.find("battery");
    settings.chargeAlways = battery != m_setup.options.end() && battery->second == "without";
    TRY(m_link.send(encodeLegacySettings(settings), step, attention));
    TRY_LET(const std::uint32_t result, m_link.port().receive32(m_link.step("dram", Wait::Dram), attention));
    saw("dram.needed", result == legacy::DramWanted ? "true" : "false");
    if (result == legacy::DramWanted) {
        return bringUpDram(attention);
    }
    if (result != 0) {
        return m_link.port().refused("mtk", result, "dram");
    }
    if (isChip(0x6592)) {
        Bytes ignored(5 * 4);
        TRY(m_link.port().receive(ignored, step, attention));
    }
    return {};
}

Result<void> LegacyStart::sendSecondStage(Attention attention)
{
    const DaRegion& stage = *m_setup.loader.entry.secondStage();
    const Step step = m_link.step("second", Wait::Second);
    attention.progress.enter(Stage::SendingLoader, m_setup.loader.name, stage.bytes);
    for (const std::uint32_t value : {stage.loadAddress, stage.bytes, legacy::StagePacketBytes}) {
        TRY(m_link.send32(value, step, attention));
    }
    TRY(m_link.expect(legacy::Ack, step, attention));
    Bytes packet(legacy::StagePacketBytes);
    for (std::uint32_t done = 0; done < stage.bytes;) {
        const std::uint32_t count = std::min(legacy::StagePacketBytes, stage.bytes - done);
        const MutableByteSpan part = MutableByteSpan(packet).first(count);
        TRY(m_setup.loader.file->readAt(stage.fileOffset + done, part));
        TRY(m_link.send(part, step, attention));
        TRY(m_link.expect(legacy::Ack, step, attention));
        done += count;
        attention.progress.moved(done);
    }
    attention.progress.enter(Stage::StartingLoader, m_setup.loader.name, 0);
    const Step start = m_link.step("second_start", Wait::SecondStart);
    TRY(m_link.expect(legacy::Ack, start, attention));
    return m_link.sendByte(legacy::Ack, start, attention);
}

} // namespace flashwright::mediatek
