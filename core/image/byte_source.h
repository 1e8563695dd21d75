// SPDX-License-Identifier: GPL-3.0-or-later
/// Random access to the bytes of a file or of a member of an archive.
#pragma once

#include "core/base/bytes.h"
#include "core/base/error.h"

#include <memory>

namespace flashwright {

/// Immutable contents. readAt() may be called from several threads at once; a source that cannot read in
/// parallel takes turns inside. A source over a compressed stream serves rising offsets fast and goes back by
/// starting again.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// What a person calls it: the file's path, with "!member" for a member of an archive.
    [[nodiscard]] virtual const std::string& name() const = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `into` from `offset`, wholly. HostIo with facts file, offset_bytes when it cannot, also beyond
    /// the end.
    virtual Result<void> readAt(std::uint64_t offset, MutableByteSpan into) const = 0;
};

/// A part of a source; [offset, offset + bytes) lies inside it.
struct ByteRange {
    std::shared_ptr<const ByteSource> source;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

} // namespace flashwright
