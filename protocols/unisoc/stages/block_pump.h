// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads an image and makes its blocks ready for the wire ahead of time, so that the next one waits when the
/// phone acknowledges the last.
#pragma once

#include "core/image/image_source.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace flashwright::unisoc {

struct PumpedBlock {
    Bytes wire; ///< what goes out
    std::uint64_t offset = 0; ///< of the block in the image
    std::uint64_t payloadBytes = 0; ///< with the padding byte
    bool last = false;
};

struct PumpSetup {
    std::uint64_t bytes = 0; ///< what was announced to the phone: the image's size, or one more as padding
    std::size_t blockBytes = 0;
    std::size_t ring = 8; ///< blocks made ahead; memory is about ring * blockBytes * (1..2)
    /// Turns a payload into what goes out. Runs on the pump's own thread.
    std::function<void(ByteSpan payload, Bytes& into)> encode;
};

/// One consumer thread. Owns one producer thread from construction to destruction; buffers are reused.
/// `image` is used by the producer only and must outlive the pump.
class BlockPump {
public:
    BlockPump(ImageSource& image, PumpSetup setup);
    ~BlockPump();
    BlockPump(const BlockPump&) = delete;
    BlockPump& operator=(const BlockPump&) = delete;

    /// The next block, valid until the next call; null after the last. The image's own error, PackageCorrupt
    /// (problem: truncated) when it ends early, Cancelled.
    Result<const PumpedBlock*> next(const std::stop_token& stop);

private:
    void produce(const std::stop_token& stop);
    Result<void> make(PumpedBlock& block, std::uint64_t offset);
    [[nodiscard]] Result<void> fill(MutableByteSpan into, std::uint64_t offset);

    ImageSource& m_image;
    const PumpSetup m_setup;
    std::vector<PumpedBlock> m_ring;
    Bytes m_payload; // producer only
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::uint64_t m_made = 0; // guarded by m_mutex
    std::uint64_t m_taken = 0; // guarded by m_mutex
    bool m_holding = false; // guarded by m_mutex: the consumer still reads block m_taken - 1
    bool m_finished = false; // guarded by m_mutex
    std::optional<Error> m_error; // guarded by m_mutex
    std::jthread m_producer;
};

} // namespace flashwright::unisoc
