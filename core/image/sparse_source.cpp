// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/sparse_source.h"

#include "core/base/endian.h"
#include "core/base/units.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

constexpr std::uint32_t Magic = 0xED26FF3A;
constexpr std::uint64_t SigningHeaderBytes = 0x200;
constexpr std::uint16_t HeaderBytes = 28;
constexpr std::uint16_t ChunkHeaderBytes = 12;
constexpr std::uint32_t MostBlockBytes = 16 * MiB;
constexpr std::uint32_t MostChunks = 1U << 20U; // a real image has some ten thousand

enum class ChunkType : std::uint16_t { Raw = 0xCAC1, Fill = 0xCAC2, DontCare = 0xCAC3, Crc32 = 0xCAC4 };

/// Where a sparse image lies in its source, and what its header says.
struct Frame {
    const ByteSource& source;
    std::uint64_t begin; ///< of the sparse header in the source
    std::uint64_t end;
    std::uint16_t headerBytes = 0;
    std::uint16_t chunkHeaderBytes = 0;
    std::uint32_t totalBlocks = 0;
    SparseFacts facts{};
};

struct Chunk {
    std::uint64_t outOffset = 0;
    std::uint64_t outBytes = 0;
    std::uint64_t inOffset = 0; ///< of raw data in the source
    std::uint32_t fill = 0;
    ChunkType type = ChunkType::DontCare;
};

Failure bad(const ByteSource& source, std::uint64_t offset, std::string field)
{
    return failWithProblem(Fault::PackageCorrupt, "image.sparse.check", "sparse-bad")
        .with("file", source.name())
        .with("offset_bytes", hexNumber(offset))
        .with("field", std::move(field));
}

Result<bool> magicAt(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes, std::uint64_t skip)
{
    if (bytes < skip + 4) {
        return false;
    }
    std::array<std::byte, 4> raw{};
    TRY(source.readAt(offset + skip, raw));
    return loadLittleEndian<std::uint32_t>(raw) == Magic;
}

Result<std::uint64_t> findHeader(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes)
{
    for (const std::uint64_t skip : {std::uint64_t{0}, SigningHeaderBytes}) {
        TRY_LET(const bool here, magicAt(source, offset, bytes, skip));
        if (here) {
            return skip;
        }
    }
    return bad(source, offset, "magic");
}

/// A header's number must be what we expect, or at least that much.
Result<void> checkHeader(const Frame& frame, std::uint16_t major)
{
    if (major != 1) {
        return bad(frame.source, frame.begin + 4, "major_version").with("found", std::to_string(major));
    }
    if (frame.headerBytes < HeaderBytes) {
        return bad(frame.source, frame.begin + 8, "file_hdr_sz")
            .with("found", std::to_string(frame.headerBytes));
    }
    if (frame.chunkHeaderBytes < ChunkHeaderBytes) {
        return bad(frame.source, frame.begin + 10, "chunk_hdr_sz")
            .with("found", std::to_string(frame.chunkHeaderBytes));
    }
    const std::uint32_t block = frame.facts.blockBytes;
    if (block == 0 || block % 4 != 0 || block > MostBlockBytes) {
        return bad(frame.source, frame.begin + 12, "blk_sz").with("found", std::to_string(block));
    }
    if (frame.facts.chunks > MostChunks) {
        return bad(frame.source, frame.begin + 20, "total_chunks")
            .with("found", std::to_string(frame.facts.chunks))
            .with("wanted", std::to_string(MostChunks));
    }
    return {};
}

Result<Frame> readFrame(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes)
{
    if (!rangeFits(offset, bytes, source.size())) {
        return bad(source, offset, "range");
    }
    TRY_LET(const std::uint64_t skip, findHeader(source, offset, bytes));
    if (bytes - skip < HeaderBytes) {
        return bad(source, offset + skip, "header");
    }
    std::array<std::byte, HeaderBytes> raw{};
    TRY(source.readAt(offset + skip, raw));
    const ByteSpan head(raw);
    Frame frame{source, offset + skip, offset + bytes};
    frame.headerBytes = loadLittleEndian<std::uint16_t>(head.subspan(8, 2));
    frame.chunkHeaderBytes = loadLittleEndian<std::uint16_t>(head.subspan(10, 2));
    frame.totalBlocks = loadLittleEndian<std::uint32_t>(head.subspan(16, 4));
    frame.facts.headerOffset = skip;
    frame.facts.blockBytes = loadLittleEndian<std::uint32_t>(head.subspan(12, 4));
    frame.facts.chunks = loadLittleEndian<std::uint32_t>(head.subspan(20, 4));
    TRY(checkHeader(frame, loadLittleEndian<std::uint16_t>(head.subspan(4, 2))));
    // 32 bits each: the product always fits.
    frame.facts.expandedBytes = static_cast<std::uint64_t>(frame.totalBlocks) * frame.facts.blockBytes;
    return frame;
}

/// The length of the data behind a chunk's header that its type and block count ask for.
std::optional<std::uint64_t> dataBytesOf(ChunkType type, std::uint64_t outBytes)
{
    switch (type) {
    case ChunkType::Raw:
        return outBytes;
    case ChunkType::Fill:
    case ChunkType::Crc32:
        return 4;
    case ChunkType::DontCare:
        return 0;
    }
    return std::nullopt;
}

struct ChunkHeader {
    Chunk chunk;
    std::uint64_t next = 0; ///< where the following header begins
};

Result<ChunkHeader> readChunk(const Frame& frame, std::uint64_t at, std::uint64_t outOffset)
{
    if (!rangeFits(at, frame.chunkHeaderBytes, frame.end)) {
        return bad(frame.source, at, "chunk_header").with("found_bytes", std::to_string(frame.end - at));
    }
    std::array<std::byte, ChunkHeaderBytes> raw{};
    TRY(frame.source.readAt(at, raw));
    const ByteSpan head(raw);
    const auto type = loadLittleEndian<std::uint16_t>(head.first(2));
    const std::uint64_t blocks = loadLittleEndian<std::uint32_t>(head.subspan(4, 4));
    const std::uint64_t total = loadLittleEndian<std::uint32_t>(head.subspan(8, 4));
    ChunkHeader result;
    result.chunk = {
        outOffset, blocks * frame.facts.blockBytes, at + frame.chunkHeaderBytes, 0, ChunkType{type}};
    const auto data = dataBytesOf(result.chunk.type, result.chunk.outBytes);
    if (!data) {
        return bad(frame.source, at, "chunk_type").with("found", hexNumber(type));
    }
    if (total != frame.chunkHeaderBytes + *data) {
        return bad(frame.source, at + 8, "total_sz")
            .with("found", std::to_string(total))
            .with("wanted", std::to_string(frame.chunkHeaderBytes + *data));
    }
    if (!rangeFits(at, total, frame.end)) {
        return bad(frame.source, at + 8, "total_sz")
            .with("found", std::to_string(total))
            .with("wanted", std::to_string(frame.end - at));
    }
    if (result.chunk.type == ChunkType::Crc32) {
        result.chunk.outBytes = 0;
    }
    if (result.chunk.outBytes > frame.facts.expandedBytes - outOffset) {
        return bad(frame.source, at + 4, "chunk_sz").with("found", std::to_string(blocks));
    }
    result.next = at + total;
    return result;
}

template <class Visit> Result<void> walk(const Frame& frame, Visit visit)
{
    const auto first = checkedAdd(frame.begin, frame.headerBytes);
    std::uint64_t at = *first; // 16 bits behind a place inside the file
    std::uint64_t out = 0;
    for (std::uint32_t i = 0; i < frame.facts.chunks; ++i) {
        if (at > frame.end) {
            return bad(frame.source, at, "chunk_header");
        }
        TRY_LET(ChunkHeader header, readChunk(frame, at, out));
        if (header.chunk.type == ChunkType::Fill) {
            std::array<std::byte, 4> pattern{};
            TRY(frame.source.readAt(header.chunk.inOffset, pattern));
            header.chunk.fill = loadLittleEndian<std::uint32_t>(pattern);
        }
        visit(header.chunk);
        out += header.chunk.outBytes;
        at = header.next;
    }
    if (out != frame.facts.expandedBytes) {
        return bad(frame.source, frame.begin + 16, "total_blks")
            .with("found_bytes", std::to_string(out))
            .with("wanted_bytes", std::to_string(frame.facts.expandedBytes));
    }
    return {};
}

class ExpandingSource final : public SparseSource {
public:
    ExpandingSource(std::shared_ptr<const ByteSource> source, std::uint64_t size, std::vector<Chunk> chunks)
        : m_source(std::move(source))
        , m_size(size)
        , m_chunks(std::move(chunks))
    {
        for (const Chunk& chunk : m_chunks) {
            addExtent({chunk.outOffset, chunk.outBytes, chunk.type == ChunkType::DontCare});
        }
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] const std::vector<Extent>& extents() const override { return m_extents; }
    Result<std::size_t> read(MutableByteSpan into) override;

private:
    void addExtent(const Extent& next);
    Result<void> readChunkPart(const Chunk& chunk, MutableByteSpan into);

    std::shared_ptr<const ByteSource> m_source;
    std::uint64_t m_size;
    std::vector<Chunk> m_chunks;
    std::vector<Extent> m_extents;
    std::size_t m_current = 0;
    std::uint64_t m_done = 0;
};

void ExpandingSource::addExtent(const Extent& next)
{
    if (!m_extents.empty() && m_extents.back().dontCare == next.dontCare) {
        m_extents.back().bytes += next.bytes;
        return;
    }
    m_extents.push_back(next);
}

Result<void> ExpandingSource::readChunkPart(const Chunk& chunk, MutableByteSpan into)
{
    const std::uint64_t inside = m_done - chunk.outOffset;
    if (chunk.type == ChunkType::Raw) {
        return m_source->readAt(chunk.inOffset + inside, into);
    }
    std::array<std::byte, 4> pattern{};
    if (chunk.type == ChunkType::Fill) {
        storeLittleEndian(MutableByteSpan(pattern), chunk.fill);
    }
    for (std::size_t i = 0; i < into.size(); ++i) {
        into[i] = pattern[(inside + i) % pattern.size()];
    }
    return {};
}

Result<std::size_t> ExpandingSource::read(MutableByteSpan into)
{
    std::size_t filled = 0;
    while (filled < into.size() && m_current < m_chunks.size()) {
        const Chunk& chunk = m_chunks[m_current];
        const std::uint64_t left = chunk.outOffset + chunk.outBytes - m_done;
        if (left == 0) {
            ++m_current;
            continue;
        }
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(left, into.size() - filled));
        TRY(readChunkPart(chunk, into.subspan(filled, part)));
        filled += part;
        m_done += part;
    }
    return filled;
}

} // namespace

Result<bool> looksSparse(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes)
{
    if (!rangeFits(offset, bytes, source.size())) {
        return false;
    }
    TRY_LET(const bool atStart, magicAt(source, offset, bytes, 0));
    if (atStart) {
        return true;
    }
    return magicAt(source, offset, bytes, SigningHeaderBytes);
}

Result<SparseFacts> readSparseHeader(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes)
{
    TRY_LET(const Frame frame, readFrame(source, offset, bytes));
    return frame.facts;
}

Result<SparseFacts> checkSparse(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes)
{
    TRY_LET(const Frame frame, readFrame(source, offset, bytes));
    TRY(walk(frame, [](const Chunk&) {}));
    return frame.facts;
}

Result<std::unique_ptr<SparseSource>> SparseSource::open(
    std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint64_t bytes)
{
    TRY_LET(const Frame frame, readFrame(*source, offset, bytes));
    std::vector<Chunk> chunks;
    TRY(walk(frame, [&chunks](const Chunk& chunk) {
        if (chunk.outBytes > 0) {
            chunks.push_back(chunk);
        }
    }));
    return std::make_unique<ExpandingSource>(std::move(source), frame.facts.expandedBytes, std::move(chunks));
}

} // namespace flashwright
