// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/image/read_ahead.h"

#include "core/base/units.h"

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace flashwright {

namespace {

constexpr std::size_t BlockBytes = MiB;
constexpr std::size_t Blocks = 4;

/// A ring of blocks between one reader and one consumer.
class Ring {
public:
    explicit Ring(std::uint64_t imageBytes)
    {
        for (Bytes& block : m_blocks) {
            block.resize(static_cast<std::size_t>(std::clamp<std::uint64_t>(imageBytes, 1, BlockBytes)));
        }
    }
    /// Room for the next block; nothing when the consumer has gone.
    Bytes* room(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_filled < Blocks; });
        return stop.stop_requested() ? nullptr : &m_blocks[m_write];
    }
    void filled(std::size_t bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_sizes[m_write] = bytes;
        m_write = (m_write + 1) % Blocks;
        ++m_filled;
        m_changed.notify_all();
    }
    void end(std::optional<Error> error)
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
        m_ended = true;
        m_changed.notify_all();
    }
    /// The next block, empty at the end of the image.
    Result<ByteSpan> take(const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return m_filled > 0 || m_ended; });
        if (stop.stop_requested()) {
            return fail(Fault::Cancelled, "image.read_ahead");
        }
        if (m_filled > 0) {
            return ByteSpan(m_blocks[m_read]).first(m_sizes[m_read]);
        }
        if (m_error) {
            return Failure(std::move(*m_error));
        }
        return ByteSpan();
    }
    void taken()
    {
        const std::lock_guard lock(m_mutex);
        m_read = (m_read + 1) % Blocks;
        --m_filled;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::array<Bytes, Blocks> m_blocks;
    std::array<std::size_t, Blocks> m_sizes{};
    std::size_t m_read = 0;
    std::size_t m_write = 0;
    std::size_t m_filled = 0;
    bool m_ended = false;
    std::optional<Error> m_error;
};

void fill(Ring& ring, ImageSource& image, const std::stop_token& stop)
{
    while (Bytes* block = ring.room(stop)) {
        Result<std::size_t> got = image.read(*block);
        if (!got || *got == 0) {
            ring.end(got ? std::nullopt : std::optional(std::move(got).error()));
            return;
        }
        ring.filled(*got);
    }
}

} // namespace

Result<void> readAhead(ImageSource& image, const BlockConsumer& consume, const std::stop_token& stop)
{
    Ring ring(image.size());
    // Its destructor asks the reader to stop and joins it, whichever way this function ends.
    const std::jthread reader([&ring, &image](const std::stop_token& ended) { fill(ring, image, ended); });
    for (;;) {
        TRY_LET(const ByteSpan block, ring.take(stop));
        if (block.empty()) {
            return {};
        }
        TRY(consume(block));
        ring.taken();
    }
}

} // namespace flashwright
