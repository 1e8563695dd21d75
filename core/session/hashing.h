// SPDX-License-Identifier: GPL-3.0-or-later
/// SHA-256 of the bytes that an operation moves, made while they pass.
#pragma once

#include "core/base/digest.h"
#include "core/image/image_source.h"

#include <stop_token>
#include <string>

namespace flashwright {

/// Passes an image on and hashes what is read of it. As ImageSource; used by one thread at a time.
class HashingSource final : public ImageSource {
public:
    /// `inner` outlives it.
    explicit HashingSource(ImageSource& inner);
    [[nodiscard]] std::uint64_t size() const override { return m_inner.size(); }
    Result<std::size_t> read(MutableByteSpan into) override;
    [[nodiscard]] std::optional<ByteRange> range() const override { return m_inner.range(); }

    /// Lower-case hex of the whole image as it is stored. What the reader left out, because it jumps in the
    /// image or because it knows what lies there, is read now. Errors of the image; Cancelled.
    [[nodiscard]] Result<std::string> finish(const std::stop_token& stop);

private:
    ImageSource& m_inner;
    Digest m_digest{Digest::Kind::Sha256};
    std::uint64_t m_hashed = 0;
};

/// Passes bytes on, counts and hashes them. As ImageSink.
class HashingSink final : public ImageSink {
public:
    /// `inner` outlives it.
    explicit HashingSink(ImageSink& inner);
    Result<void> write(ByteSpan bytes) override;
    Result<void> finish() override { return m_inner.finish(); }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }
    /// Lower-case hex of everything that came; begins anew.
    [[nodiscard]] std::string sha256();

private:
    ImageSink& m_inner;
    Digest m_digest{Digest::Kind::Sha256};
    std::uint64_t m_bytes = 0;
};

} // namespace flashwright
