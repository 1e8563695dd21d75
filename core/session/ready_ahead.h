// SPDX-License-Identifier: GPL-3.0-or-later
/// An image whose next bytes are ready before they are asked for: opening, unpacking and reading it happen
/// while the operation before it is on the wire.
#pragma once

#include "core/image/image_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace flashwright {

/// One consumer thread. Owns one reading thread from construction to destruction, and a few MiB of blocks.
class ReadyAhead final : public ImageSource {
public:
    static constexpr std::size_t BlockBytes = std::size_t{1} << 20U;
    static constexpr std::size_t Blocks = 8;

    explicit ReadyAhead(std::unique_ptr<ImageSource> inner);
    ~ReadyAhead() override;
    ReadyAhead(const ReadyAhead&) = delete;
    ReadyAhead& operator=(const ReadyAhead&) = delete;

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<std::size_t> read(MutableByteSpan into) override;
    [[nodiscard]] std::optional<ByteRange> range() const override { return m_range; }

private:
    void fill(const std::stop_token& stop);
    /// The next block; empty at the end of the image.
    Result<Bytes> next();

    std::unique_ptr<ImageSource> m_inner; // reading thread only
    const std::uint64_t m_size;
    const std::optional<ByteRange> m_range;
    Bytes m_block; // in consumption
    std::size_t m_used = 0; // of it
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Bytes> m_ready; // guarded by m_mutex
    bool m_ended = false; // guarded by m_mutex
    std::optional<Error> m_error; // guarded by m_mutex
    std::jthread m_reader;
};

} // namespace flashwright
