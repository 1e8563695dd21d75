// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/wire/hdlc_framing.h"

#include "core/base/endian.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace flashwright::unisoc {

namespace {

/// So much is escaped at a time, through a buffer that stays in the fastest cache.
constexpr std::size_t PartBytes = 2048;

constexpr bool isSpecial(std::byte b) noexcept
{
    return b == FrameFlag || b == FrameEscape;
}

#if defined(__SSE2__)
constexpr std::size_t StrideBytes = 32;

__m128i load(const std::byte* at) noexcept
{
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
}

unsigned specialBits(__m128i bytes) noexcept
{
    const __m128i flags = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(FrameFlag)));
    const __m128i escapes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(FrameEscape)));
    return static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(flags, escapes)));
}

/// Copies a stride whole; returns how many of its first bytes need no escape.
std::size_t copyStride(const std::byte* from, std::byte* into) noexcept
{
    const __m128i low = load(from);
    const __m128i high = load(from + 16);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(into), low);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(into + 16), high);
    const unsigned marks = specialBits(low) | (specialBits(high) << 16U);
    return marks == 0 ? StrideBytes : static_cast<std::size_t>(std::countr_zero(marks));
}
#else
constexpr std::size_t StrideBytes = 8;

/// The same with eight bytes in one register. Adding to the low seven bits never carries into the next byte.
std::size_t copyStride(const std::byte* from, std::byte* into) noexcept
{
    std::uint64_t value = 0;
    std::memcpy(&value, from, sizeof(value));
    std::memcpy(into, from, sizeof(value));
    const std::uint64_t low = value & 0x7f7f7f7f7f7f7f7fULL;
    const std::uint64_t atLeast7d = low + 0x0303030303030303ULL;
    const std::uint64_t is7f = low + 0x0101010101010101ULL;
    const std::uint64_t marks = atLeast7d & ~is7f & ~value & 0x8080808080808080ULL;
    if (marks == 0) {
        return StrideBytes;
    }
    const bool little = std::endian::native == std::endian::little;
    return static_cast<std::size_t>(little ? std::countr_zero(marks) : std::countl_zero(marks)) / 8;
}
#endif

/// Writes to `into`, which has room for twice as much and a stride; returns the end of what was written.
std::byte* escapePart(ByteSpan part, std::byte* into) noexcept
{
    const std::byte* at = part.data();
    const std::byte* const end = at + part.size();
    while (at < end) {
        if (static_cast<std::size_t>(end - at) >= StrideBytes) {
            const std::size_t plain = copyStride(at, into);
            at += plain;
            into += plain;
            if (plain == StrideBytes) {
                continue;
            }
        }
        if (isSpecial(*at)) {
            *into++ = FrameEscape;
            *into++ = std::byte(*at) ^ std::byte{0x20};
        } else {
            *into++ = *at;
        }
        ++at;
    }
    return into;
}

} // namespace

void appendEscaped(ByteSpan bytes, Bytes& into)
{
    // A local buffer, because growing the vector to the worst case would first fill all of it with zeros.
    std::array<std::byte, 2 * PartBytes + StrideBytes>
        buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    for (std::size_t at = 0; at < bytes.size(); at += PartBytes) {
        const ByteSpan part = bytes.subspan(at, std::min(PartBytes, bytes.size() - at));
        const std::byte* const end = escapePart(part, buffer.data());
        into.insert(into.end(), static_cast<const std::byte*>(buffer.data()), end);
    }
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
