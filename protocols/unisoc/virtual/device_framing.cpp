// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/virtual/device_framing.h"

#include "core/base/endian.h"
#include "protocols/unisoc/virtual/device_checksum.h"

#include <algorithm>

namespace flashwright::unisoc::device {

namespace {

constexpr std::byte Flag{0x7e};
constexpr std::byte Escape{0x7d};
constexpr std::byte EscapeMask{0x20};
constexpr std::size_t HeadBytes = 4;
constexpr std::size_t CheckBytes = 2;
constexpr std::size_t LargestFrame =
    HeadBytes + 0x10000 + CheckBytes; // what is longer fails its length check

void appendEscaped(Bytes& into, ByteSpan bytes)
{
    for (const std::byte byte : bytes) {
        if (byte == Flag || byte == Escape) {
            into.push_back(Escape);
            into.push_back(byte ^ EscapeMask);
        } else {
            into.push_back(byte);
        }
    }
}

} // namespace

DeviceRequest judgeRequest(ByteSpan frame, DeviceCheck check) noexcept
{
    DeviceRequest request;
    if (frame.size() < HeadBytes + CheckBytes) {
        return request;
    }
    request.type = loadBigEndian<std::uint16_t>(frame);
    request.payload = frame.subspan(HeadBytes, frame.size() - HeadBytes - CheckBytes);
    if (loadBigEndian<std::uint16_t>(frame.subspan(2)) != request.payload.size()) {
        return request;
    }
    // Both checks run over the checksum too; the loader's then leaves all ones before the inversion.
    request.good = check == DeviceCheck::Crc ? deviceCrc(frame) == 0 : deviceSum(frame) == 0;
    return request;
}

std::optional<ByteSpan> DeviceFrameReader::next(ByteSpan& from, bool escaped)
{
    if (m_finished) {
        m_frame.clear();
        m_finished = false;
    }
    return escaped ? nextEscaped(from) : nextPlain(from);
}

void DeviceFrameReader::reset() noexcept
{
    m_frame.clear();
    m_open = false;
    m_escape = false;
    m_finished = false;
}

std::optional<ByteSpan> DeviceFrameReader::nextEscaped(ByteSpan& from)
{
    while (!from.empty()) {
        if (m_escape) {
            m_frame.push_back(from.front() ^ EscapeMask);
            m_escape = false;
            from = from.subspan(1);
            continue;
        }
        const auto mark = std::find_if(
            from.begin(), from.end(), [](std::byte byte) { return byte == Flag || byte == Escape; });
        if (m_open && m_frame.size() <= LargestFrame) {
            m_frame.insert(m_frame.end(), from.begin(), mark);
        }
        const bool found = mark != from.end();
        const bool isFlag = found && *mark == Flag;
        from = from.subspan(static_cast<std::size_t>(mark - from.begin()) + (found ? 1 : 0));
        if (!found) {
            break;
        }
        if (!isFlag) {
            m_escape = m_open;
            continue;
        }
        m_open = true;
        if (!m_frame.empty()) {
            m_finished = true;
            return ByteSpan(m_frame);
        }
    }
    return std::nullopt;
}

std::optional<ByteSpan> DeviceFrameReader::nextPlain(ByteSpan& from)
{
    while (!from.empty()) {
        if (m_frame.empty() && from.front() == Flag) {
            m_open = true;
            from = from.subspan(1);
            continue;
        }
        if (!m_open) {
            from = from.subspan(1);
            continue;
        }
        std::size_t want = HeadBytes;
        if (m_frame.size() >= HeadBytes) {
            want = HeadBytes + loadBigEndian<std::uint16_t>(ByteSpan(m_frame).subspan(2)) + CheckBytes;
        }
        const std::size_t take = std::min(want - m_frame.size(), from.size());
        m_frame.insert(m_frame.end(), from.begin(), from.begin() + static_cast<std::ptrdiff_t>(take));
        from = from.subspan(take);
        if (m_frame.size() > HeadBytes && m_frame.size() == want) {
            m_open = false; // the closing flag opens nothing by itself; it is skipped as idle
            m_finished = true;
            return ByteSpan(m_frame);
        }
    }
    return std::nullopt;
}

Bytes encodeReply(std::uint16_t type, ByteSpan payload, DeviceCheck check, bool escaped)
{
    Bytes inner;
    inner.reserve(HeadBytes + payload.size() + CheckBytes);
    appendBigEndian<std::uint16_t>(inner, type);
    appendBigEndian<std::uint16_t>(inner, static_cast<std::uint16_t>(payload.size()));
    inner.insert(inner.end(), payload.begin(), payload.end());
    if (check == DeviceCheck::Crc) {
        appendBigEndian<std::uint16_t>(inner, deviceCrc(inner));
    } else {
        appendLittleEndian<std::uint16_t>(inner, deviceSum(inner));
    }
    Bytes frame;
    frame.reserve(inner.size() + inner.size() / 32 + 2);
    frame.push_back(Flag);
    if (escaped) {
        appendEscaped(frame, inner);
    } else {
        frame.insert(frame.end(), inner.begin(), inner.end());
    }
    frame.push_back(Flag);
    return frame;
}

} // namespace flashwright::unisoc::device
