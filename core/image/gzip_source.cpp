// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/gzip_source.h"

#include "core/base/units.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <zlib.h>

namespace flashwright {

namespace {

constexpr std::size_t InputBytes = 64 * KiB;
constexpr std::size_t SkipBytes = 256 * KiB;
constexpr int GzipOnly = 16 + MAX_WBITS; // zlib then checks header, CRC-32 and length itself

/// One pass through the packed file. Used under its owner's lock.
class Inflater {
public:
    explicit Inflater(const ByteSource& packed)
        : m_packed(packed)
        , m_input(InputBytes)
        , m_ready(inflateInit2(&m_stream, GzipOnly) == Z_OK)
    {
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    Inflater(Inflater&&) = delete;
    Inflater& operator=(Inflater&&) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    [[nodiscard]] std::uint64_t position() const noexcept { return m_position; }
    /// @returns bytes unpacked; less than asked for only at the end of the file.
    Result<std::size_t> read(MutableByteSpan into);

private:
    Result<void> refill();
    Result<bool> nextMember();
    [[nodiscard]] Failure bad(const char* detail) const;

    const ByteSource& m_packed;
    z_stream m_stream{};
    Bytes m_input;
    std::uint64_t m_taken = 0; // of the packed file, into m_input
    std::uint64_t m_position = 0;
    bool m_ready;
    bool m_ended = false;
};

Failure Inflater::bad(const char* detail) const
{
    return failWithProblem(Fault::PackageCorrupt, "image.gzip.read", "gzip-bad")
        .with("file", m_packed.name())
        .with("offset_bytes", hexNumber(m_taken - m_stream.avail_in))
        .with("detail", detail);
}

Result<void> Inflater::refill()
{
    const std::uint64_t left = m_packed.size() - m_taken;
    if (m_stream.avail_in > 0 || left == 0) {
        return {};
    }
    const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(left, m_input.size()));
    TRY(m_packed.readAt(m_taken, MutableByteSpan(m_input).first(part)));
    m_taken += part;
    m_stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
    m_stream.avail_in = static_cast<uInt>(part);
    return {};
}

/// Parts may follow one another ([spec] RFC 1952 2.2), and some tools pad the end with zeros.
Result<bool> Inflater::nextMember()
{
    while (true) {
        TRY(refill());
        while (m_stream.avail_in > 0 && *m_stream.next_in == 0) {
            ++m_stream.next_in;
            --m_stream.avail_in;
        }
        if (m_stream.avail_in > 0) {
            break;
        }
        if (m_taken == m_packed.size()) {
            return false;
        }
    }
    if (inflateReset(&m_stream) != Z_OK) {
        return bad("state");
    }
    return true;
}

Result<std::size_t> Inflater::read(MutableByteSpan into)
{
    if (!m_ready) {
        return bad("memory");
    }
    std::size_t done = 0;
    while (done < into.size() && !m_ended) {
        TRY(refill());
        const auto room = static_cast<uInt>(std::min<std::size_t>(into.size() - done, 1U << 30U));
        m_stream.next_out = reinterpret_cast<Bytef*>(into.data() + done);
        m_stream.avail_out = room;
        const int said = inflate(&m_stream, Z_NO_FLUSH);
        done += room - m_stream.avail_out;
        if (said == Z_STREAM_END) {
            TRY_LET(const bool more, nextMember());
            m_ended = !more;
        } else if (said == Z_BUF_ERROR) { // it wants more than the file has
            return bad("truncated");
        } else if (said != Z_OK) {
            return bad(m_stream.msg != nullptr ? m_stream.msg : "data");
        }
    }
    m_position += done;
    return done;
}

class GzipSource final : public ByteSource {
public:
    GzipSource(std::shared_ptr<const ByteSource> packed, std::uint64_t bytes)
        : m_packed(std::move(packed))
        , m_bytes(bytes)
    {
    }
    [[nodiscard]] const std::string& name() const override { return m_packed->name(); }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes; }
    Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const override;

private:
    Result<void> readOn(std::uint64_t offset, MutableByteSpan into) const;

    std::shared_ptr<const ByteSource> m_packed;
    std::uint64_t m_bytes;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<Inflater> m_pass;
};

Failure beyondEnd(const ByteSource& file, std::uint64_t offset, std::uint64_t bytes)
{
    return failWithProblem(Fault::HostIo, "image.gzip.read", "truncated")
        .with("file", file.name())
        .with("offset_bytes", hexNumber(offset))
        .with("found_bytes", std::to_string(bytes));
}

Result<void> GzipSource::readOn(std::uint64_t offset, MutableByteSpan into) const
{
    if (m_pass == nullptr || m_pass->position() > offset) {
        m_pass = std::make_unique<Inflater>(*m_packed);
    }
    Bytes skipped(static_cast<std::size_t>(std::min<std::uint64_t>(SkipBytes, offset - m_pass->position())));
    while (m_pass->position() < offset) {
        const auto part =
            static_cast<std::size_t>(std::min<std::uint64_t>(skipped.size(), offset - m_pass->position()));
        TRY_LET(const std::size_t got, m_pass->read(MutableByteSpan(skipped).first(part)));
        if (got != part) {
            return beyondEnd(*this, offset, m_pass->position());
        }
    }
    TRY_LET(const std::size_t got, m_pass->read(into));
    if (got != into.size()) { // the file was shortened after it was opened
        return beyondEnd(*this, offset, m_pass->position());
    }
    return {};
}

Result<void> GzipSource::readAt(std::uint64_t offset, MutableByteSpan into) const
{
    if (!rangeFits(offset, into.size(), m_bytes)) {
        return beyondEnd(*this, offset, m_bytes);
    }
    const std::lock_guard lock(m_mutex);
    Result<void> read = readOn(offset, into);
    if (!read) {
        m_pass.reset();
    }
    return read;
}

} // namespace

bool looksGzip(const ByteSource& packed)
{
    constexpr std::array Start{std::byte{0x1f}, std::byte{0x8b}, std::byte{8}}; // ID1, ID2, CM = deflate
    std::array<std::byte, Start.size()> head{};
    return packed.size() >= head.size() && packed.readAt(0, head) && head == Start;
}

Result<std::shared_ptr<const ByteSource>> openGzip(std::shared_ptr<const ByteSource> packed)
{
    Inflater pass(*packed);
    Bytes block(SkipBytes);
    for (std::size_t got = block.size(); got == block.size();) {
        TRY_LET(got, pass.read(block));
    }
    return std::make_shared<GzipSource>(std::move(packed), pass.position());
}

} // namespace flashwright
