// SPDX-License-Identifier: GPL-3.0-or-later
/// For a try that goes on in the middle: the rest of an image, and progress that counts from the beginning.
#pragma once

#include "core/image/image_source.h"
#include "core/progress/progress_sink.h"

#include <algorithm>

namespace flashwright {

/// Places where a write may go on: whole sectors and pages of every storage that is written by address.
constexpr std::uint64_t RestartGrain = 4096;

/// What is left of an image after `from` bytes were read. Not a place to jump in: its bytes must not be
/// mistaken for the head of an image.
class RestOf final : public ImageSource {
public:
    /// `whole` outlives it and stands at `from`.
    RestOf(ImageSource& whole, std::uint64_t from)
        : m_whole(whole)
        , m_from(from)
    {
    }
    [[nodiscard]] std::uint64_t size() const override { return m_whole.size() - m_from; }
    Result<std::size_t> read(MutableByteSpan into) override { return m_whole.read(into); }

private:
    ImageSource& m_whole;
    std::uint64_t m_from;
};

/// Reads over the first bytes. PackageCorrupt when there are fewer.
inline Result<void> skipBytes(ImageSource& image, std::uint64_t bytes)
{
    constexpr std::uint64_t Piece = 256 * 1024;
    Bytes buffer(static_cast<std::size_t>(std::min(bytes, Piece)));
    while (bytes > 0) {
        const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, buffer.size()));
        TRY_LET(const std::size_t got, image.read(MutableByteSpan(buffer).first(want)));
        if (got == 0) {
            return failWithProblem(Fault::PackageCorrupt, "session.image.read", "truncated");
        }
        bytes -= got;
    }
    return {};
}

/// Counts from the beginning of the operation, and remembers how far it came.
class ProgressFrom final : public ProgressSink {
public:
    /// Both outlive it.
    ProgressFrom(ProgressSink& whole, std::uint64_t from, std::uint64_t& reached)
        : m_whole(whole)
        , m_from(from)
        , m_reached(reached)
    {
        m_reached = from;
    }
    void enter(Stage stage, std::string_view item, std::uint64_t totalBytes) override
    {
        m_whole.enter(stage, item, totalBytes == 0 ? 0 : totalBytes + m_from);
    }
    void moved(std::uint64_t doneBytes) noexcept override
    {
        m_reached = m_from + doneBytes;
        m_whole.moved(m_from + doneBytes);
    }
    void phoneSaid(std::string_view text) override { m_whole.phoneSaid(text); }

private:
    ProgressSink& m_whole;
    std::uint64_t m_from;
    std::uint64_t& m_reached;
};

} // namespace flashwright
