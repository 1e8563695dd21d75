// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/hashing.h"

#include "core/image/read_ahead.h"
#include "core/image/slice_source.h"

namespace flashwright {

HashingSource::HashingSource(ImageSource& inner)
    : m_inner(inner)
{
}

Result<std::size_t> HashingSource::read(MutableByteSpan into)
{
    auto got = m_inner.read(into);
    if (got) {
        m_digest.add(into.first(*got));
        m_hashed += *got;
    }
    return got;
}

Result<std::string> HashingSource::finish(const std::stop_token& stop)
{
    const auto add = [this](ByteSpan bytes) -> Result<void> {
        m_digest.add(bytes);
        return {};
    };
    const auto whole = m_inner.range();
    if (m_hashed != m_inner.size() && whole) {
        m_digest = Digest(Digest::Kind::Sha256);
        SliceSource anew(whole->source, whole->offset, whole->bytes);
        TRY(readAhead(anew, add, stop));
    } else if (m_hashed != m_inner.size()) {
        TRY(readAhead(m_inner, add, stop));
    }
    m_hashed = 0;
    return toHex(m_digest.finish());
}

HashingSink::HashingSink(ImageSink& inner)
    : m_inner(inner)
{
}

Result<void> HashingSink::write(ByteSpan bytes)
{
    m_digest.add(bytes);
    m_bytes += bytes.size();
    return m_inner.write(bytes);
}

std::string HashingSink::sha256()
{
    return toHex(m_digest.finish());
}

} // namespace flashwright
