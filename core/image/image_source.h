// SPDX-License-Identifier: GPL-3.0-or-later
/// A pull stream of bytes with a known length. Nothing loads a whole image into memory.
#pragma once

#include "core/image/byte_source.h"

#include <memory>
#include <optional>

namespace flashwright {

/// Used by one thread at a time; may be handed from one thread to another.
class ImageSource {
public:
    virtual ~ImageSource() = default;
    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Fills `into` from the current place as far as the image goes.
    /// @returns bytes read; less than into.size() only at the end, 0 when nothing is left. HostIo,
    /// PackageCorrupt.
    virtual Result<std::size_t> read(MutableByteSpan into) = 0;
    /// Where the whole image lies as it is, for readers that must jump in it; nothing when it is a stream
    /// only.
    [[nodiscard]] virtual std::optional<ByteRange> range() const { return std::nullopt; }
};

/// Takes bytes in order: a file on disk, a comparison.
class ImageSink {
public:
    virtual ~ImageSink() = default;
    virtual Result<void> write(ByteSpan bytes) = 0;
    /// All bytes have come; makes the result durable.
    virtual Result<void> finish() = 0;
};

} // namespace flashwright
