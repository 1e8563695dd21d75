// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/sparse_expander.h"

#include "core/base/endian.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::size_t FileHeaderBytes = 28;
constexpr std::size_t ChunkHeaderBytes = 12;
constexpr std::uint16_t RawChunk = 0xcac1;
constexpr std::uint16_t FillChunk = 0xcac2;
constexpr std::uint16_t DontCareChunk = 0xcac3;
constexpr std::uint16_t CrcChunk = 0xcac4;

} // namespace

SparseExpander::SparseExpander(PhoneStorage& storage, Area area)
    : m_storage(storage)
    , m_area(std::move(area))
{
}

bool SparseExpander::complete() const noexcept
{
    return m_headerSeen && m_chunksLeft == 0 && m_step == Step::ChunkHeader && m_small.empty();
}

SparseExpander::Outcome SparseExpander::push(ByteSpan bytes)
{
    while (!bytes.empty()) {
        if (m_step == Step::Raw) {
            if (const Outcome outcome = raw(bytes); outcome != Outcome::Going) {
                return outcome;
            }
            continue;
        }
        if (m_step == Step::Skip) {
            const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
            bytes = bytes.subspan(part);
            m_left -= part;
            if (m_left == 0) {
                m_step = Step::ChunkHeader;
            }
            continue;
        }
        if (m_step == Step::ChunkHeader && m_chunksLeft == 0) {
            return Outcome::Going; // padding after the last chunk
        }
        const std::size_t part = std::min(m_want - m_small.size(), bytes.size());
        m_small.insert(m_small.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(part));
        bytes = bytes.subspan(part);
        if (m_small.size() == m_want) {
            if (const Outcome outcome = header(); outcome != Outcome::Going) {
                return outcome;
            }
        }
    }
    return Outcome::Going;
}

SparseExpander::Outcome SparseExpander::header()
{
    const Outcome outcome = m_step == Step::FileHeader ? readFileHeader()
        : m_step == Step::ChunkHeader                  ? readChunkHeader()
                                                       : fill();
    m_small.clear();
    return outcome;
}

SparseExpander::Outcome SparseExpander::readFileHeader()
{
    const ByteSpan head(m_small);
    const auto headerBytes = loadLittleEndian<std::uint16_t>(head.subspan(8));
    m_chunkHeaderBytes = loadLittleEndian<std::uint16_t>(head.subspan(10));
    m_blockBytes = loadLittleEndian<std::uint32_t>(head.subspan(12));
    m_chunksLeft = loadLittleEndian<std::uint32_t>(head.subspan(20));
    const bool sane = loadLittleEndian<std::uint32_t>(head) == Magic && headerBytes >= FileHeaderBytes
        && m_chunkHeaderBytes >= ChunkHeaderBytes && m_blockBytes != 0 && m_blockBytes % 4 == 0;
    if (!sane) {
        return Outcome::Malformed;
    }
    m_headerSeen = true;
    m_left = headerBytes - FileHeaderBytes;
    m_step = m_left > 0 ? Step::Skip : Step::ChunkHeader;
    m_want = m_chunkHeaderBytes;
    return Outcome::Going;
}

SparseExpander::Outcome SparseExpander::readChunkHeader()
{
    const ByteSpan head(m_small);
    const auto type = loadLittleEndian<std::uint16_t>(head);
    const std::uint64_t blocks = loadLittleEndian<std::uint32_t>(head.subspan(4));
    const auto total = loadLittleEndian<std::uint32_t>(head.subspan(8));
    const std::uint64_t expanded = blocks * m_blockBytes; // 32 x 32 bits fit
    if (total < m_chunkHeaderBytes) {
        return Outcome::Malformed;
    }
    const std::uint64_t body = total - m_chunkHeaderBytes;
    if (type != CrcChunk && !rangeFits(m_at, expanded, m_area.bytes)) {
        return Outcome::OutsideArea;
    }
    --m_chunksLeft;
    switch (type) {
    case RawChunk:
        m_left = expanded;
        m_step = expanded == 0 ? Step::ChunkHeader : Step::Raw;
        return body == expanded ? Outcome::Going : Outcome::Malformed;
    case FillChunk:
        m_fillBytes = expanded;
        m_step = Step::Fill;
        m_want = 4;
        return body == 4 ? Outcome::Going : Outcome::Malformed;
    case DontCareChunk:
        m_at += expanded;
        return body == 0 ? Outcome::Going : Outcome::Malformed;
    case CrcChunk:
        m_left = body;
        m_step = body == 0 ? Step::ChunkHeader : Step::Skip;
        return Outcome::Going;
    default:
        return Outcome::Malformed;
    }
}

SparseExpander::Outcome SparseExpander::raw(ByteSpan& bytes)
{
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, bytes.size()));
    if (!m_storage.write(m_area, m_at, bytes.first(part))) {
        return Outcome::FlashFull;
    }
    bytes = bytes.subspan(part);
    m_at += part;
    m_left -= part;
    if (m_left == 0) {
        m_step = Step::ChunkHeader;
    }
    return Outcome::Going;
}

SparseExpander::Outcome SparseExpander::fill()
{
    m_step = Step::ChunkHeader;
    m_want = m_chunkHeaderBytes;
    const bool even =
        std::all_of(m_small.begin(), m_small.end(), [&](std::byte b) { return b == m_small.front(); });
    if (even) {
        const bool stored = m_storage.fill(m_area, m_at, m_fillBytes, m_small.front());
        m_at += m_fillBytes;
        return stored ? Outcome::Going : Outcome::FlashFull;
    }
    Bytes block;
    while (block.size() < m_blockBytes) {
        block.insert(block.end(), m_small.begin(), m_small.end());
    }
    for (std::uint64_t left = m_fillBytes; left > 0; left -= block.size()) {
        if (!m_storage.write(m_area, m_at, block)) {
            return Outcome::FlashFull;
        }
        m_at += block.size();
    }
    return Outcome::Going;
}

} // namespace flashwright::unisoc::device
