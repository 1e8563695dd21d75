// SPDX-License-Identifier: GPL-3.0-or-later
/// Android sparse images as the last loader expands them while they arrive.
#pragma once

#include "protocols/unisoc/virtual/phone_storage.h"

namespace flashwright::unisoc::device {

/// Not thread-safe.
class SparseExpander {
public:
    enum class Outcome : std::uint8_t { Going, Malformed, OutsideArea, FlashFull };

    SparseExpander(PhoneStorage& storage, Area area);
    [[nodiscard]] Outcome push(ByteSpan bytes);
    /// True when all chunks have been seen.
    [[nodiscard]] bool complete() const noexcept;

    /// Source: [spec] AOSP system/core/libsparse/sparse_format.h
    static constexpr std::uint32_t Magic = 0xed26ff3a;

private:
    enum class Step : std::uint8_t { FileHeader, ChunkHeader, Raw, Fill, Skip };
    [[nodiscard]] Outcome header();
    [[nodiscard]] Outcome readFileHeader();
    [[nodiscard]] Outcome readChunkHeader();
    [[nodiscard]] Outcome raw(ByteSpan& bytes);
    [[nodiscard]] Outcome fill();

    PhoneStorage& m_storage;
    Area m_area;
    Step m_step = Step::FileHeader;
    Bytes m_small; ///< a header or fill value on its way
    std::size_t m_want = 28;
    std::uint64_t m_at = 0; ///< in the area
    std::uint64_t m_left = 0; ///< of a raw or skipped run
    std::uint64_t m_fillBytes = 0;
    std::uint32_t m_blockBytes = 0;
    std::uint16_t m_chunkHeaderBytes = 12;
    std::uint32_t m_chunksLeft = 0;
    bool m_headerSeen = false;
};

} // namespace flashwright::unisoc::device
