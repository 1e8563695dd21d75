// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading by address and by name.
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/xflash_reports.h"
#include "protocols/mediatek/virtual/xflash_second_stage.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t RangeBytes = 56;

} // namespace

using namespace xflash;

void XflashSecondStage::readParameter(ByteSpan parameter)
{
    if (parameter.size() != RangeBytes) {
        status(status::Protocol);
        return;
    }
    // One status for the parameter and one for the command. Source: [peer] both clients read two
    status(status::Ok);
    const auto range = rangeOf(parameter);
    const std::uint32_t verdict = rangeStatus(range);
    if (verdict != status::Ok) {
        status(verdict);
        return;
    }
    const auto begin = [this, &range](bool discarded) {
        status(status::Ok);
        beginRead(*range, discarded);
    };
    if (!faulty("read_data", itemOf(m_board, *range), [&begin] { begin(true); })) {
        begin(false);
    }
}

void XflashSecondStage::beginRead(const StorageRange& range, bool discarded)
{
    m_transfer = {range, 0, discarded};
    sendChunk();
}

void XflashSecondStage::sendChunk()
{
    const auto bytes = static_cast<std::size_t>(std::min<std::uint64_t>(ReadPacketBytes, m_transfer.left()));
    Bytes chunk(bytes);
    await([this](ByteSpan payload) { chunkTaken(payload); });
    const auto skip = [this, &chunk] { send(chunk); }; // zeros for what is there
    const auto stop = [this](std::uint32_t code) {
        await(nullptr);
        status(code);
    };
    if (faulty("data", itemOf(m_board, m_transfer.range), skip, stop)) {
        return;
    }
    const std::uint64_t at = m_transfer.range.offset + m_transfer.done;
    if (!m_transfer.discarded && !m_board.storage().read(m_transfer.range.part, at, chunk)) {
        stop(status::Storage);
        return;
    }
    send(chunk);
}

void XflashSecondStage::chunkTaken(ByteSpan payload)
{
    if (payload.size() != 4) {
        outOfStep();
        return;
    }
    if (loadLittleEndian<std::uint32_t>(payload) != 0) {
        return; // the host gives up: back to commands
    }
    m_transfer.done += std::min<std::uint64_t>(ReadPacketBytes, m_transfer.left());
    // One status for every chunk that was taken; the last one ends the command.
    // Source: [peer] shomykohai/penumbra: core/src/da/xflash/mod.rs (upload_data)
    status(status::Ok);
    if (m_transfer.left() > 0) {
        sendChunk();
    }
}

void XflashSecondStage::uploadName(ByteSpan name)
{
    const std::string wanted(asText(name).substr(0, asText(name).find('\0')));
    const auto range = rangeByName(m_board, wanted);
    if (!range || !onStorage(m_board, *range)) {
        status(status::NoPartition);
        return;
    }
    const auto begin = [this, &range](bool discarded) {
        status(status::Ok);
        Bytes size;
        appendLittleEndian<std::uint64_t>(size, range->bytes);
        send(size);
        status(status::Ok);
        beginRead(*range, discarded);
    };
    if (!faulty("upload", wanted, [&begin] { begin(true); })) {
        begin(false);
    }
}

} // namespace flashwright::mediatek::device
