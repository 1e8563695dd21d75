// SPDX-License-Identifier: GPL-3.0-or-later
/// Android sparse images, expanded while they are read. Source: [spec] AOSP
/// system/core/libsparse/sparse_format.h
#pragma once

#include "core/image/byte_source.h"
#include "core/image/image_source.h"

#include <vector>

namespace flashwright {

struct SparseFacts {
    std::uint64_t expandedBytes = 0;
    std::uint64_t headerOffset = 0; ///< 0, or 0x200 behind a signing header
    std::uint32_t blockBytes = 0;
    std::uint32_t chunks = 0;
};

/// True when the bytes at 0 or at 0x200 begin a sparse image. HostIo only.
[[nodiscard]] Result<bool> looksSparse(const ByteSource& source, std::uint64_t offset, std::uint64_t bytes);

/// Reads the image's own header only. PackageCorrupt with facts file, offset_bytes, field, problem
/// (sparse-bad).
[[nodiscard]] Result<SparseFacts> readSparseHeader(
    const ByteSource& source, std::uint64_t offset, std::uint64_t bytes);

/// Walks all chunk headers: sizes add up, chunks lie inside, known types. PackageCorrupt with facts file,
/// offset_bytes, problem.
[[nodiscard]] Result<SparseFacts> checkSparse(
    const ByteSource& source, std::uint64_t offset, std::uint64_t bytes);

/// A run of the expanded image.
struct Extent {
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    bool dontCare = false; ///< the phone may hold anything there
};

/// The expanded image; areas that the sparse file does not care about read as zeros.
class SparseSource : public ImageSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<SparseSource>> open(
        std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint64_t bytes);
    /// Runs in rising order that cover the whole expanded image.
    [[nodiscard]] virtual const std::vector<Extent>& extents() const = 0;
};

} // namespace flashwright
