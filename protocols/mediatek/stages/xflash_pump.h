// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads an image ahead of the wire and sums its packets, so that the next one waits when the phone
/// acknowledges the last. Serves XFlash and XML.
#pragma once

#include "core/image/image_source.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace flashwright::mediatek {

struct PumpedPacket {
    Bytes data; ///< padded with zeros to the announced length
    std::uint64_t offset = 0; ///< in the image
    std::uint16_t sum = 0; ///< of all bytes of `data`
};

/// One consumer thread. Owns one producer thread from construction to destruction; memory is about three
/// packets. `image` is used by the producer only and must outlive the pump.
class XflashPump {
public:
    /// `bytes` is what was announced to the phone: the image's size, or more, filled with zeros.
    XflashPump(ImageSource& image, std::uint64_t bytes, std::size_t packetBytes);
    ~XflashPump();
    XflashPump(const XflashPump&) = delete;
    XflashPump& operator=(const XflashPump&) = delete;

    /// The next packet, valid until the next call; null after the last. The image's own error, PackageCorrupt
    /// (truncated) when it ends before its size, Cancelled.
    Result<const PumpedPacket*> next(const std::stop_token& stop);

private:
    static constexpr std::size_t Ring = 3;
    void produce(const std::stop_token& stop);
    Result<void> make(PumpedPacket& packet, std::uint64_t offset);

    ImageSource& m_image;
    const std::uint64_t m_bytes;
    const std::size_t m_packetBytes;
    std::array<PumpedPacket, Ring> m_ring;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::uint64_t m_made = 0; // guarded by m_mutex
    std::uint64_t m_taken = 0; // guarded by m_mutex
    bool m_holding = false; // guarded by m_mutex: the consumer still reads packet m_taken - 1
    bool m_finished = false; // guarded by m_mutex
    std::optional<Error> m_error; // guarded by m_mutex
    std::jthread m_producer;
};

} // namespace flashwright::mediatek
