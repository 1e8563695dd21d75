// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/compare_sink.h"

#include "core/image/slice_source.h"
#include "core/session/ready_ahead.h"
#include "core/session/rest_of.h"

#include <algorithm>
#include <cstring>

namespace flashwright {

namespace {

constexpr std::size_t PieceBytes = 256 * 1024;

} // namespace

CompareSink::CompareSink(std::unique_ptr<ImageSource> expected, std::string item)
    : m_expected(std::move(expected))
    , m_size(m_expected->size())
    , m_extents{Extent{0, m_size, false}}
    , m_item(std::move(item))
    , m_buffer(PieceBytes)
{
}

CompareSink::CompareSink(std::unique_ptr<SparseSource> expected, std::string item)
    : m_size(expected->size())
    , m_extents(expected->extents())
    , m_item(std::move(item))
    , m_buffer(PieceBytes)
{
    m_expected = std::move(expected);
}

Result<void> CompareSink::write(ByteSpan bytes)
{
    // The phone may round up to whole blocks; what lies behind the image is not ours to judge.
    const std::uint64_t left = m_size - m_offset;
    bytes = bytes.first(static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), left)));
    while (!bytes.empty()) {
        const auto piece = bytes.first(std::min(bytes.size(), m_buffer.size()));
        TRY(compare(piece));
        bytes = bytes.subspan(piece.size());
    }
    return {};
}

Result<void> CompareSink::compare(ByteSpan got)
{
    const MutableByteSpan wanted = MutableByteSpan(m_buffer).first(got.size());
    for (std::size_t filled = 0; filled < wanted.size();) {
        TRY_LET(const std::size_t count, m_expected->read(wanted.subspan(filled)));
        if (count == 0) {
            return fail(Fault::HostIo, "session.verify").with("item", m_item);
        }
        filled += count;
    }
    for (std::size_t at = 0; at < got.size();) {
        const Extent extent = extentAt(m_offset);
        const auto count = static_cast<std::size_t>(
            std::min<std::uint64_t>(got.size() - at, extent.offset + extent.bytes - m_offset));
        if (!extent.dontCare && std::memcmp(got.data() + at, wanted.data() + at, count) != 0) {
            const auto differs = std::mismatch(got.begin() + static_cast<std::ptrdiff_t>(at), got.end(),
                wanted.begin() + static_cast<std::ptrdiff_t>(at));
            return mismatch(m_offset - at + static_cast<std::uint64_t>(differs.first - got.begin()));
        }
        m_compared += extent.dontCare ? 0 : count;
        m_offset += count;
        at += count;
    }
    return {};
}

/// Offsets only rise, so the search goes on where it ended. A list with a hole is treated as compared.
Extent CompareSink::extentAt(std::uint64_t offset)
{
    while (m_extent < m_extents.size() && m_extents[m_extent].offset + m_extents[m_extent].bytes <= offset) {
        ++m_extent;
    }
    if (m_extent < m_extents.size() && m_extents[m_extent].offset <= offset) {
        return m_extents[m_extent];
    }
    return {offset, m_size - offset, false};
}

Result<void> CompareSink::finish()
{
    if (!m_skipped && m_offset != m_size) {
        return mismatch(m_offset);
    }
    return {};
}

Result<void> CompareSink::skipTo(std::uint64_t offset)
{
    if (offset < m_offset || offset > m_size) {
        return fail(Fault::Bug, "session.verify").with("offset_bytes", std::to_string(offset));
    }
    m_skipped = true;
    const auto range = m_expected->range();
    if (range && m_start + range->bytes == m_size) {
        const std::uint64_t inside = offset - m_start;
        m_expected =
            std::make_unique<SliceSource>(range->source, range->offset + inside, range->bytes - inside);
        m_start = offset;
    } else {
        TRY(skipBytes(*m_expected, offset - m_offset));
    }
    m_offset = offset;
    return {};
}

void CompareSink::readAhead()
{
    m_expected = std::make_unique<ReadyAhead>(std::move(m_expected));
}

Failure CompareSink::mismatch(std::uint64_t offset) const
{
    return failWithProblem(Fault::ChecksumMismatch, "session.verify", "verify-mismatch")
        .with("item", m_item)
        .with("offset_bytes", std::to_string(offset));
}

} // namespace flashwright
