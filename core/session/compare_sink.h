// SPDX-License-Identifier: GPL-3.0-or-later
/// Compares what a phone gives back with the image that was written.
#pragma once

#include "core/image/sparse_source.h"

namespace flashwright {

/// One thread at a time.
class CompareSink final : public ImageSink {
public:
    /// Compares every byte of `expected`.
    CompareSink(std::unique_ptr<ImageSource> expected, std::string item);
    /// Leaves out what the sparse image does not care about.
    CompareSink(std::unique_ptr<SparseSource> expected, std::string item);
    /// ChecksumMismatch (verify-mismatch) with facts item, offset_bytes; HostIo when the image cannot be
    /// read.
    Result<void> write(ByteSpan bytes) override;
    /// The phone must have given everything, or, after skipTo(), everything up to the last place asked for.
    Result<void> finish() override;
    /// What comes next belongs to this place; only forward. Errors of the image.
    Result<void> skipTo(std::uint64_t offset);
    /// From now on the image is read on a thread of its own, ahead of what the phone gives. Not together with
    /// skipTo().
    void readAhead();
    /// How far the phone's data reach.
    [[nodiscard]] std::uint64_t offset() const noexcept { return m_offset; }
    [[nodiscard]] std::uint64_t comparedBytes() const noexcept { return m_compared; }
    /// Length of what the place must hold.
    [[nodiscard]] std::uint64_t expectedBytes() const { return m_size; }

private:
    Result<void> compare(ByteSpan got);
    [[nodiscard]] Failure mismatch(std::uint64_t offset) const;
    [[nodiscard]] Extent extentAt(std::uint64_t offset);

    std::unique_ptr<ImageSource> m_expected;
    std::uint64_t m_size;
    std::uint64_t m_start = 0; // where m_expected begins
    bool m_skipped = false;
    std::vector<Extent> m_extents;
    std::size_t m_extent = 0;
    std::string m_item;
    Bytes m_buffer;
    std::uint64_t m_offset = 0;
    std::uint64_t m_compared = 0;
};

} // namespace flashwright
