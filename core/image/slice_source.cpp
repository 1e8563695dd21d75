// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/slice_source.h"

#include "core/image/file_source.h"

#include <algorithm>

namespace flashwright {

SliceSource::SliceSource(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint64_t bytes)
    : m_source(std::move(source))
    , m_offset(offset)
    , m_bytes(bytes)
{
}

std::uint64_t SliceSource::size() const
{
    return m_bytes;
}

Result<std::size_t> SliceSource::read(MutableByteSpan into)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), m_bytes - m_done));
    if (count == 0) {
        return std::size_t{0};
    }
    TRY(m_source->readAt(m_offset + m_done, into.first(count)));
    m_done += count;
    return count;
}

std::optional<ByteRange> SliceSource::range() const
{
    return ByteRange{m_source, m_offset, m_bytes};
}

Result<std::unique_ptr<ImageSource>> openFileImage(const std::filesystem::path& path)
{
    TRY_LET(const std::shared_ptr<const ByteSource> file, openFile(path));
    return std::make_unique<SliceSource>(file, 0, file->size());
}

} // namespace flashwright
