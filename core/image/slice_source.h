// SPDX-License-Identifier: GPL-3.0-or-later
/// A part of a ByteSource as an image.
#pragma once

#include "core/image/byte_source.h"
#include "core/image/image_source.h"

#include <filesystem>

namespace flashwright {

class SliceSource final : public ImageSource {
public:
    /// [offset, offset + bytes) must lie inside the source.
    SliceSource(std::shared_ptr<const ByteSource> source, std::uint64_t offset, std::uint64_t bytes);
    [[nodiscard]] std::uint64_t size() const override;
    Result<std::size_t> read(MutableByteSpan into) override;
    [[nodiscard]] std::optional<ByteRange> range() const override;

private:
    std::shared_ptr<const ByteSource> m_source;
    std::uint64_t m_offset;
    std::uint64_t m_bytes;
    std::uint64_t m_done = 0;
};

/// A whole file as an image. HostIo as openFile().
[[nodiscard]] Result<std::unique_ptr<ImageSource>> openFileImage(const std::filesystem::path& path);

} // namespace flashwright
