// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/virtual/xflash_framing.h"

#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>

namespace flashwright::mediatek::device {

namespace {

constexpr std::size_t LargestPayload = 16 * MiB; // far above the 2 MiB that a DA offers for a data packet

} // namespace

Bytes packetHeader(std::uint32_t type, std::size_t payloadBytes)
{
    Bytes header;
    appendLittleEndian<std::uint32_t>(header, packet::Magic);
    appendLittleEndian<std::uint32_t>(header, type);
    appendLittleEndian<std::uint32_t>(header, static_cast<std::uint32_t>(payloadBytes));
    return header;
}

bool PacketReader::takeHeader(ByteSpan& bytes)
{
    if (m_headerBytes == packet::HeaderBytes) {
        return true;
    }
    const std::size_t part = std::min(bytes.size(), packet::HeaderBytes - m_headerBytes);
    std::copy_n(bytes.begin(), part, m_header.begin() + static_cast<std::ptrdiff_t>(m_headerBytes));
    m_headerBytes += part;
    bytes = bytes.subspan(part);
    if (m_headerBytes < packet::HeaderBytes) {
        return false;
    }
    const ByteSpan header(m_header);
    m_wanted = loadLittleEndian<std::uint32_t>(header.subspan(8));
    m_broken = loadLittleEndian<std::uint32_t>(header) != packet::Magic
        || loadLittleEndian<std::uint32_t>(header.subspan(4)) != packet::Flow || m_wanted > LargestPayload;
    m_payload.clear();
    if (!m_broken) {
        m_payload.reserve(m_wanted);
    }
    return !m_broken;
}

PacketReader::State PacketReader::take(ByteSpan& bytes)
{
    if (m_broken || !takeHeader(bytes)) {
        return m_broken ? State::Broken : State::More;
    }
    const std::size_t part = std::min(bytes.size(), m_wanted - m_payload.size());
    m_payload.insert(m_payload.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(part));
    bytes = bytes.subspan(part);
    if (m_payload.size() < m_wanted) {
        return State::More;
    }
    m_headerBytes = 0;
    return State::Whole;
}

} // namespace flashwright::mediatek::device
