// SPDX-License-Identifier: GPL-3.0-or-later
/// Hands bytes to another sink on a thread of its own, so that comparing and hashing do not hold up the wire.
#pragma once

#include "core/image/image_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace flashwright {

/// One thread writes. The inner sink is used by the working thread only, until settle() or finish() has
/// returned.
class ThreadedSink final : public ImageSink {
public:
    static constexpr std::size_t MostWaiting = std::size_t{8} << 20U; ///< bytes

    /// `inner` outlives it.
    explicit ThreadedSink(ImageSink& inner);
    ~ThreadedSink() override;
    ThreadedSink(const ThreadedSink&) = delete;
    ThreadedSink& operator=(const ThreadedSink&) = delete;

    /// The inner sink's error comes from this call or a later one.
    Result<void> write(ByteSpan bytes) override;
    /// Waits until everything has been taken; the inner sink may be used by the caller until the next write.
    Result<void> settle();
    /// settle(), then the inner sink's finish().
    Result<void> finish() override;

private:
    void work(const std::stop_token& stop);

    ImageSink& m_inner;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Bytes> m_waiting; // guarded by m_mutex
    std::size_t m_waitingBytes = 0; // guarded by m_mutex
    bool m_busy = false; // guarded by m_mutex
    std::optional<Error> m_error; // guarded by m_mutex
    std::jthread m_worker;
};

} // namespace flashwright
