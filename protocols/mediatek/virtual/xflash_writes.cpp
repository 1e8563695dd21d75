// SPDX-License-Identifier: GPL-3.0-or-later
/// Writing by address and by name.
#include "core/base/endian.h"
#include "protocols/mediatek/virtual/xflash_reports.h"
#include "protocols/mediatek/virtual/xflash_second_stage.h"

#include <algorithm>
#include <cstring>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t RangeBytes = 56;
constexpr std::uint64_t WriteUnit = 512; // the host pads the end
constexpr std::uint32_t ChecksOnBus = 1; // bit of the checksum level

/// Eight bytes at a time, as four sums of two bytes each; so many that no sum overflows its 16 bits.
std::uint32_t sumOfWords(ByteSpan data, std::size_t words)
{
    constexpr std::uint64_t EvenBytes = 0x00ff00ff00ff00ff;
    constexpr std::uint64_t EvenPairs = 0x0000ffff0000ffff;
    std::uint64_t sums = 0;
    for (std::size_t i = 0; i < words; ++i) {
        std::uint64_t word = 0;
        std::memcpy(&word, data.data() + 8 * i, sizeof(word));
        sums += (word & EvenBytes) + ((word >> 8U) & EvenBytes);
    }
    const std::uint64_t halves = (sums & EvenPairs) + ((sums >> 16U) & EvenPairs);
    return static_cast<std::uint32_t>(halves + (halves >> 32U));
}

/// Sum of bytes in 16 bits.
std::uint32_t sumOf(ByteSpan data)
{
    constexpr std::size_t MostWords = 128; // 128 * 2 * 255 fits 16 bits
    std::uint32_t sum = 0;
    while (data.size() >= 8) {
        const std::size_t words = std::min(data.size() / 8, MostWords);
        sum += sumOfWords(data, words);
        data = data.subspan(8 * words);
    }
    for (const std::byte byte : data) {
        sum += std::to_integer<std::uint32_t>(byte);
    }
    return sum & 0xffffU;
}

std::string nameOf(ByteSpan payload)
{
    const std::string_view text = asText(payload);
    return std::string(text.substr(0, text.find('\0')));
}

} // namespace

using namespace xflash;

void XflashSecondStage::writeParameter(ByteSpan parameter)
{
    if (parameter.size() != RangeBytes) {
        status(status::Protocol);
        return;
    }
    const auto range = rangeOf(parameter);
    std::uint32_t verdict = rangeStatus(range);
    if (verdict == status::Ok && range->bytes % WriteUnit != 0) {
        verdict = status::Protocol; // [inferred] public hosts never try
    }
    if (verdict == status::Ok && needsTable(m_board, *range)) {
        verdict = status::NoTable;
    }
    if (verdict != status::Ok) {
        status(verdict);
        return;
    }
    if (!faulty("write_data", itemOf(m_board, *range), [this, &range] { beginWrite(*range, true); })) {
        beginWrite(*range, false);
    }
}

void XflashSecondStage::beginWrite(const StorageRange& range, bool discarded)
{
    m_transfer = {range, 0, discarded};
    awaitDataPacket();
    status(status::Ok);
}

void XflashSecondStage::awaitDataPacket()
{
    // Three packets each time: zero, the checksum, the data.
    await([this](ByteSpan zero) {
        if (zero.size() != 4 || loadLittleEndian<std::uint32_t>(zero) != 0) {
            outOfStep();
            return;
        }
        await([this](ByteSpan sum) { checksumPacket(sum); });
    });
}

void XflashSecondStage::checksumPacket(ByteSpan payload)
{
    if (payload.size() != 4) {
        outOfStep();
        return;
    }
    const auto checksum = loadLittleEndian<std::uint32_t>(payload);
    await([this, checksum](ByteSpan data) { dataPacket(data, checksum); });
}

void XflashSecondStage::dataPacket(ByteSpan data, std::uint32_t checksum)
{
    const std::size_t bytes = data.size();
    if (faulty(
            "data", itemOf(m_board, m_transfer.range), [this, bytes] { packetDone(bytes); },
            [this](std::uint32_t code) { packetFailed(code); })) {
        return;
    }
    const std::uint32_t verdict = dataStatus(data, checksum);
    if (verdict == status::Ok) {
        packetDone(bytes);
    } else {
        packetFailed(verdict);
    }
}

std::uint32_t XflashSecondStage::dataStatus(ByteSpan data, std::uint32_t checksum)
{
    if (data.empty() || data.size() > WritePacketBytes || data.size() > m_transfer.left()) {
        return status::Protocol;
    }
    if ((m_checksumLevel & ChecksOnBus) != 0 && sumOf(data) != checksum) {
        return status::Checksum;
    }
    const bool written = m_transfer.discarded || writePiece(m_board, m_transfer.range, m_transfer.done, data);
    return written ? status::Ok : status::Storage;
}

void XflashSecondStage::packetDone(std::size_t bytes)
{
    m_transfer.done += std::min<std::uint64_t>(bytes, m_transfer.left());
    const bool whole = m_transfer.left() == 0;
    if (!whole) {
        awaitDataPacket();
    }
    status(status::Ok);
    if (whole) {
        status(status::Ok); // of the command
    }
}

void XflashSecondStage::packetFailed(std::uint32_t code)
{
    // Of the packet and of the command. Source: [capture] genuine agents answer twice
    status(code);
    status(code);
}

void XflashSecondStage::downloadName(ByteSpan name)
{
    // Name, then size, then one status for both. Source: [peer] shomykohai/penumbra:
    // core/src/da/xflash/flash.rs
    await([this, wanted = nameOf(name)](ByteSpan size) { downloadSize(wanted, size); });
}

void XflashSecondStage::downloadSize(const std::string& name, ByteSpan size)
{
    auto range = rangeByName(m_board, name);
    if (size.size() != 8 || !range) {
        status(range ? status::Protocol : status::NoPartition);
        return;
    }
    const auto bytes = loadLittleEndian<std::uint64_t>(size);
    if (bytes == 0 || bytes > range->bytes) {
        status(bytes == 0 ? status::Protocol : status::TooLarge);
        return;
    }
    range->bytes = bytes;
    if (!faulty("download", name, [this, &range] { beginWrite(*range, true); })) {
        beginWrite(*range, false);
    }
}

} // namespace flashwright::mediatek::device
