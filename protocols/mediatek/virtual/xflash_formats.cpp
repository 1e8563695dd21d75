// SPDX-License-Identifier: GPL-3.0-or-later
/// Erasing by address and by name.
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/xflash_second_stage.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t RangeBytes = 56;
constexpr std::uint64_t Slices = 4; // progress is told after each but the last

} // namespace

using namespace xflash;

void XflashSecondStage::formatParameter(ByteSpan parameter)
{
    if (parameter.size() != RangeBytes) {
        status(status::Protocol);
        return;
    }
    const auto range = rangeOf(parameter);
    std::uint32_t verdict = rangeStatus(range);
    if (verdict == status::Ok && range->part == Part::Rpmb) {
        verdict = status::Forbidden;
    }
    if (verdict != status::Ok) {
        status(verdict);
        return;
    }
    const auto begin = [this, &range](bool discarded) {
        status(status::Ok);
        beginFormat(*range, discarded);
    };
    if (!faulty("format", itemOf(m_board, *range), [&begin] { begin(true); })) {
        begin(false);
    }
}

void XflashSecondStage::formatName(ByteSpan name)
{
    const std::string wanted(asText(name).substr(0, asText(name).find('\0')));
    const auto range = rangeByName(m_board, wanted);
    if (!range || !onStorage(m_board, *range)) {
        status(status::NoPartition);
        return;
    }
    if (faulty("format_partition", wanted, [this, &range] { beginFormat(*range, true); })) {
        return;
    }
    // Source: [capture] genuine agents: no status after the name on eMMC; on UFS user data 0, and nothing is
    // erased. [peer] shomykohai/penumbra: core/src/da/xflash/flash.rs, "right after sending the partition
    // name"
    if (m_board.profile().storage == DeviceStorage::Ufs && range->part == Part::User) {
        status(status::Ok);
        return;
    }
    beginFormat(*range, false);
}

void XflashSecondStage::beginFormat(const StorageRange& range, bool discarded)
{
    m_transfer = {range, 0, discarded};
    formatSlice();
}

void XflashSecondStage::formatSlice()
{
    const std::uint64_t slice = (m_transfer.range.bytes + Slices - 1) / Slices;
    const std::uint64_t bytes = std::min(slice, m_transfer.left());
    if (!m_transfer.discarded && !erasePiece(m_board, m_transfer.range, m_transfer.done, bytes)) {
        status(status::Storage);
        return;
    }
    m_transfer.done += bytes;
    if (m_transfer.left() == 0) {
        status(status::Complete); // nothing follows
        return;
    }
    await([this](ByteSpan payload) { progressTaken(payload); });
    status(status::Continue);
    // Percent done; one client takes it for milliseconds to wait.
    status(static_cast<std::uint32_t>(m_transfer.done * 100 / m_transfer.range.bytes));
}

void XflashSecondStage::progressTaken(ByteSpan payload)
{
    if (payload.size() != 4) {
        outOfStep();
        return;
    }
    formatSlice();
}

} // namespace flashwright::mediatek::device
