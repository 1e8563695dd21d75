// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing up the DRAM with the settings of the board's own preloader. Source: [peer] bkerler/mtkclient:
// mtkclient/Library/DA/legacy/dalegacy_lib.py
#include "core/base/endian.h"
#include "protocols/mediatek/stages/legacy_start.h"
#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

namespace {

/// What the maker's tool says when any of these steps fails.
constexpr std::uint32_t EnableDramFailed = 4032;
/// Calibrate, and tell what came of it.
constexpr std::uint32_t DramWish = 0x80000001;
constexpr std::uint32_t LargestRecords = 0x10000;
/// So much of an identity stands in a record.
constexpr std::size_t IdentityBytes = 9;

bool holds(ByteSpan records, ByteSpan identity)
{
    const ByteSpan part = identity.first(std::min(identity.size(), IdentityBytes));
    return !std::ranges::search(records, part).empty();
}

bool isAnyOf(std::uint32_t version, std::initializer_list<std::uint32_t> list)
{
    return std::ranges::find(list, version) != list.end();
}

/// The digits behind "_v" are a decimal number on the wire: "v21" is 0x15. EmiTable has them as hexadecimal
/// digits. Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/daconfig.py
std::uint32_t wireVersion(const EmiTable& table)
{
    std::uint32_t value = 0;
    for (std::uint32_t shift = 32; shift > 0; shift -= 4) {
        value = value * 10 + ((table.version >> (shift - 4)) & 0xfU);
    }
    return value;
}

} // namespace

Result<Bytes> LegacyStart::dramRecords() const
{
    const auto& emi = m_setup.emi;
    if (!emi || !m_setup.preloaderFile || emi->recordsBytes == 0 || emi->recordsBytes > LargestRecords) {
        return failWithProblem(Fault::Refused, "mediatek.da1.dram", "preloader-missing");
    }
    Bytes records(emi->recordsBytes);
    TRY(m_setup.preloaderFile->source->readAt(emi->recordsOffset, records));
    return records;
}

Result<void> LegacyStart::bringUpDram(Attention attention)
{
    const Step step = m_link.step("dram", Wait::Dram);
    PortLink& port = m_link.port();
    TRY(port.receive32(step, attention)); // the storage's own status
    Bytes cid(16);
    TRY(port.receive(cid, step, attention));
    TRY_LET(const std::uint32_t nand, port.receive32(step, attention));
    if (nand != legacy::NandNotFound && nand != 0) {
        return port.refused("mtk", nand, "dram");
    }
    TRY(readIds(attention));
    TRY_LET(Bytes records, dramRecords());
    saw("dram.emi_version", hexNumber(m_setup.emi->version));
    const bool known = holds(records, straightCid(cid)) || holds(records, cid);
    saw("dram.record", known ? "true" : "false");
    TRY(m_link.sendCommand(LegacyCommand::EnableDram, step, attention));
    const std::uint32_t version = wireVersion(*m_setup.emi);
    TRY(m_link.send32(version == 0 ? UINT32_MAX : version, step, attention));
    TRY_LET(const std::uint8_t accepted, port.receiveByte(step, attention));
    if (accepted != legacy::Ack) {
        return port.refused("mtk", EnableDramFailed, "dram")
            .with("item", m_setup.emi->name)
            .with("found", hexNumber(accepted));
    }
    TRY(agreeOnDram(records, attention));
    return sendDram(records, attention);
}

/// Each age of settings is announced in its own way. [inferred] Versions that no public program names go the
/// way of the newest ones.
Result<void> LegacyStart::agreeOnDram(Bytes& records, Attention attention)
{
    const Step step = m_link.step("dram", Wait::Dram);
    const std::uint32_t version = wireVersion(*m_setup.emi);
    if (isAnyOf(version, {0x0a, 0x0b})) {
        Bytes ignored(16);
        TRY(m_link.port().receive(ignored, step, attention));
    }
    TRY_LET(const std::uint32_t wanted, m_link.port().receive32(step, attention));
    if (wanted > LargestRecords) {
        return m_link.port().unexpected("dram").with("wanted_bytes", std::to_string(wanted));
    }
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    const bool cut = isAnyOf(version, {0x0c, 0x0d, 0x00});
    if (cut && records.size() > wanted) {
        records.resize(wanted);
    }
    if (isAnyOf(version, {0x0c, 0x0d}) && records.size() >= 4) {
        storeBigEndian<std::uint32_t>(MutableByteSpan(records).first(4), 0x100);
    }
    const bool tellsLength = !isAnyOf(version, {0x0a, 0x0b, 0x0c, 0x0d}) && !isChip(0x8127);
    return tellsLength ? m_link.send32(static_cast<std::uint32_t>(records.size()), step, attention)
                       : Result<void>();
}

Result<void> LegacyStart::sendDram(const Bytes& records, Attention attention)
{
    const Step step = m_link.step("dram", Wait::Dram);
    PortLink& port = m_link.port();
    TRY(m_link.send(records, step, attention));
    TRY_LET(const std::uint16_t found, port.receive16(step, attention));
    if (found != sum16(records)) {
        return port.failed(fail(Fault::ChecksumMismatch, "mediatek.wire.sum16").value(), "dram")
            .with("wanted", hexNumber(sum16(records)))
            .with("found", hexNumber(found));
    }
    TRY(m_link.sendByte(legacy::Ack, step, attention));
    TRY(m_link.send32(DramWish, step, attention));
    TRY_LET(const std::uint32_t result, port.receive32(step, attention));
    if (result != 0) {
        return port.refused("mtk", result, "dram");
    }
    Bytes ignored(1 + 1 + 8 + (wireVersion(*m_setup.emi) == 0x0d ? 20U : 0U)); // kind, chip select, size
    return port.receive(ignored, step, attention);
}

} // namespace flashwright::mediatek
