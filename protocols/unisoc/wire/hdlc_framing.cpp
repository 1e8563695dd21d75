// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/hdlc_framing.h"

#include "core/base/endian.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t WordBytes = 8;
constexpr std::size_t StrideBytes = 4 * WordBytes;
constexpr std::uint64_t TopBits = 0x8080808080808080ULL;
constexpr std::uint64_t LowBits = 0x7f7f7f7f7f7f7f7fULL;

std::uint64_t word(const std::byte* at) noexcept
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof(value));
    return value;
}

/// The top bit of every byte that is 0x7D or 0x7E. Adding to the low seven bits never carries into the next
/// byte.
std::uint64_t specialBytes(std::uint64_t value) noexcept
{
    const std::uint64_t low = value & LowBits;
    const std::uint64_t atLeast7d = low + 0x0303030303030303ULL;
    const std::uint64_t is7f = low + 0x0101010101010101ULL;
    return atLeast7d & ~is7f & ~value & TopBits;
}

std::size_t firstMarked(std::uint64_t marks) noexcept
{
    const int bit =
        std::endian::native == std::endian::little ? std::countr_zero(marks) : std::countl_zero(marks);
    return static_cast<std::size_t>(bit) / 8;
}

constexpr bool isSpecial(std::byte b) noexcept
{
    return b == FrameFlag || b == FrameEscape;
}

/// Copies until a byte that needs an escape, in large steps; returns how many bytes were copied.
std::size_t copyPlain(const std::byte* from, std::size_t bytes, std::byte* into) noexcept
{
    std::size_t done = 0;
    while (bytes - done >= StrideBytes) {
        const std::uint64_t marks = specialBytes(word(from + done))
            | specialBytes(word(from + done + WordBytes)) | specialBytes(word(from + done + 2 * WordBytes))
            | specialBytes(word(from + done + 3 * WordBytes));
        std::memcpy(into + done, from + done, StrideBytes);
        if (marks != 0) {
            break;
        }
        done += StrideBytes;
    }
    while (bytes - done >= WordBytes) {
        const std::uint64_t marks = specialBytes(word(from + done));
        std::memcpy(into + done, from + done, WordBytes);
        if (marks != 0) {
            return done + firstMarked(marks);
        }
        done += WordBytes;
    }
    while (done < bytes && !isSpecial(from[done])) {
        into[done] = from[done];
        ++done;
    }
    return done;
}

} // namespace

void appendEscaped(ByteSpan bytes, Bytes& into)
{
    const std::size_t start = into.size();
    into.resize(start + bytes.size() * 2);
    std::byte* out = into.data() + start;
    std::size_t at = 0;
    while (at < bytes.size()) {
        const std::size_t plain = copyPlain(bytes.data() + at, bytes.size() - at, out);
        at += plain;
        out += plain;
        while (at < bytes.size() && isSpecial(bytes[at])) {
            *out++ = FrameEscape;
            *out++ = bytes[at++] ^ std::byte{0x20};
        }
    }
    into.resize(static_cast<std::size_t>(out - into.data()));
}

void FrameDecoder::feed(ByteSpan bytes)
{
    compact();
    m_raw.insert(m_raw.end(), bytes.begin(), bytes.end());
}

void FrameDecoder::clear() noexcept
{
    m_raw.clear();
    m_at = 0;
    m_scanned = 0;
}

ByteSpan FrameDecoder::tail(std::size_t limit) const noexcept
{
    return ByteSpan(m_raw).last(std::min(limit, m_raw.size()));
}

/// Drops what is used up, but keeps the last bytes as evidence.
void FrameDecoder::compact()
{
    constexpr std::size_t Kept = 64;
    if (m_at <= Kept) {
        return;
    }
    const std::size_t cut = m_at - Kept;
    m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(cut));
    m_at -= cut;
    m_scanned = m_scanned > cut ? m_scanned - cut : 0;
}

/// Leaves m_at on the last flag of the next run of flags, or at the end.
void FrameDecoder::skipToFlag() noexcept
{
    const auto begin = m_raw.begin();
    const auto flag = std::find(begin + static_cast<std::ptrdiff_t>(m_at), m_raw.end(), FrameFlag);
    m_at = static_cast<std::size_t>(flag - begin);
    while (m_at + 1 < m_raw.size() && m_raw[m_at + 1] == FrameFlag) {
        ++m_at;
    }
    m_scanned = std::max(m_scanned, m_at + 1);
}

std::optional<ByteSpan> FrameDecoder::next()
{
    skipToFlag();
    if (m_at + 1 >= m_raw.size()) {
        return std::nullopt;
    }
    return m_transcode ? nextEscaped() : nextCounted();
}

std::optional<ByteSpan> FrameDecoder::nextEscaped()
{
    const auto begin = m_raw.begin();
    const auto flag = std::find(begin + static_cast<std::ptrdiff_t>(m_scanned), m_raw.end(), FrameFlag);
    m_scanned = static_cast<std::size_t>(flag - begin);
    if (flag == m_raw.end() && m_raw.size() - m_at <= 2 * LargestFrame + 2) {
        return std::nullopt;
    }
    m_frame.clear();
    bool escaped = false;
    for (auto at = begin + static_cast<std::ptrdiff_t>(m_at) + 1; at != flag; ++at) {
        if (*at == FrameEscape) {
            escaped = true;
            continue;
        }
        m_frame.push_back(escaped ? *at ^ std::byte{0x20} : *at);
        escaped = false;
    }
    // The closing flag stays: it may open the next frame too, and a run of flags is skipped anyway.
    m_at = m_scanned;
    return ByteSpan(m_frame);
}

std::optional<ByteSpan> FrameDecoder::nextCounted()
{
    const std::size_t available = m_raw.size() - m_at - 1;
    if (available < FrameHeaderBytes) {
        return std::nullopt;
    }
    const ByteSpan header = ByteSpan(m_raw).subspan(m_at + 1, FrameHeaderBytes);
    const std::size_t bytes =
        FrameHeaderBytes + loadBigEndian<std::uint16_t>(header.subspan(2)) + FrameChecksumBytes;
    if (available < bytes + 1) {
        return std::nullopt;
    }
    const auto first = m_raw.begin() + static_cast<std::ptrdiff_t>(m_at) + 1;
    m_frame.assign(first, first + static_cast<std::ptrdiff_t>(bytes));
    m_at += bytes + 2;
    m_scanned = m_at;
    return ByteSpan(m_frame);
}

} // namespace flashwright::unisoc
