// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/stages/block_pump.h"

#include <algorithm>

namespace flashwright::unisoc {

BlockPump::BlockPump(ImageSource& image, PumpSetup setup)
    : m_image(image)
    , m_setup(std::move(setup))
    , m_ring(std::max<std::size_t>(m_setup.ring, 2))
    , m_producer([this](const std::stop_token& stop) { produce(stop); })
{
}

BlockPump::~BlockPump()
{
    m_producer.request_stop();
    m_changed.notify_all();
}

void BlockPump::produce(const std::stop_token& stop)
{
    m_payload.resize(m_setup.blockBytes);
    for (std::uint64_t offset = 0; offset < m_setup.bytes; offset += m_setup.blockBytes) {
        std::uint64_t slot = 0;
        {
            std::unique_lock lock(m_mutex);
            const auto free = [this] { return m_made - (m_taken - (m_holding ? 1U : 0U)) < m_ring.size(); };
            if (!m_changed.wait(lock, stop, free)) {
                return;
            }
            slot = m_made;
        }
        auto made = make(m_ring[slot % m_ring.size()], offset);
        const std::lock_guard lock(m_mutex);
        if (!made) {
            m_error = std::move(made).error();
            m_changed.notify_all();
            return;
        }
        ++m_made;
        m_changed.notify_all();
    }
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

Result<void> BlockPump::make(PumpedBlock& block, std::uint64_t offset)
{
    block.offset = offset;
    block.payloadBytes = std::min<std::uint64_t>(m_setup.blockBytes, m_setup.bytes - offset);
    block.last = offset + block.payloadBytes == m_setup.bytes;
    const MutableByteSpan payload =
        MutableByteSpan(m_payload).first(static_cast<std::size_t>(block.payloadBytes));
    TRY(fill(payload, offset));
    block.wire.clear();
    m_setup.encode(payload, block.wire);
    return {};
}

/// Fills from the image; the one byte behind its end is the padding of an odd size.
Result<void> BlockPump::fill(MutableByteSpan into, std::uint64_t offset)
{
    std::size_t done = 0;
    while (done < into.size()) {
        TRY_LET(const std::size_t got, m_image.read(into.subspan(done)));
        if (got == 0) {
            break;
        }
        done += got;
    }
    const std::uint64_t end = offset + done;
    const bool onlyPadding = done + 1 == into.size() && end + 1 == m_setup.bytes && end % 2 == 1;
    if (done < into.size() && !onlyPadding) {
        return failWithProblem(Fault::PackageCorrupt, "unisoc.image.read", "truncated")
            .with("offset_bytes", std::to_string(end))
            .with("wanted_bytes", std::to_string(m_setup.bytes));
    }
    std::fill(into.begin() + static_cast<std::ptrdiff_t>(done), into.end(), std::byte{0});
    return {};
}

Result<const PumpedBlock*> BlockPump::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_holding = false;
    m_changed.notify_all();
    const bool ready =
        m_changed.wait(lock, stop, [this] { return m_taken < m_made || m_finished || m_error.has_value(); });
    if (!ready || stop.stop_requested()) {
        return fail(Fault::Cancelled, "unisoc.image.read");
    }
    if (m_taken < m_made) {
        m_holding = true;
        return &m_ring[m_taken++ % m_ring.size()];
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return nullptr;
}

} // namespace flashwright::unisoc
