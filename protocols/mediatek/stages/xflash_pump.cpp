// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/stages/xflash_pump.h"

#include "protocols/mediatek/wire/sums.h"

#include <algorithm>

namespace flashwright::mediatek {

XflashPump::XflashPump(ImageSource& image, std::uint64_t bytes, std::size_t packetBytes)
    : m_image(image)
    , m_bytes(bytes)
    , m_packetBytes(packetBytes)
    , m_producer([this](const std::stop_token& stop) { produce(stop); })
{
}

XflashPump::~XflashPump()
{
    m_producer.request_stop();
    m_changed.notify_all();
}

void XflashPump::produce(const std::stop_token& stop)
{
    for (std::uint64_t offset = 0; offset < m_bytes; offset += m_packetBytes) {
        std::uint64_t slot = 0;
        {
            std::unique_lock lock(m_mutex);
            const auto free = [this] { return m_made - (m_taken - (m_holding ? 1U : 0U)) < Ring; };
            if (!m_changed.wait(lock, stop, free)) {
                return;
            }
            slot = m_made;
        }
        auto made = make(m_ring.at(slot % Ring), offset);
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

Result<void> XflashPump::make(PumpedPacket& packet, std::uint64_t offset)
{
    packet.offset = offset;
    packet.data.resize(static_cast<std::size_t>(std::min<std::uint64_t>(m_packetBytes, m_bytes - offset)));
    std::size_t done = 0;
    while (done < packet.data.size()) {
        TRY_LET(const std::size_t got, m_image.read(MutableByteSpan(packet.data).subspan(done)));
        if (got == 0) {
            break;
        }
        done += got;
    }
    if (done < packet.data.size() && offset + done < m_image.size()) {
        return failWithProblem(Fault::PackageCorrupt, "mediatek.image.read", "truncated")
            .with("offset_bytes", std::to_string(offset + done))
            .with("wanted_bytes", std::to_string(m_image.size()));
    }
    std::fill(packet.data.begin() + static_cast<std::ptrdiff_t>(done), packet.data.end(), std::byte{0});
    packet.sum = sum16(packet.data);
    return {};
}

Result<const PumpedPacket*> XflashPump::next(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_holding = false;
    m_changed.notify_all();
    const bool ready =
        m_changed.wait(lock, stop, [this] { return m_taken < m_made || m_finished || m_error.has_value(); });
    if (!ready || stop.stop_requested()) {
        return fail(Fault::Cancelled, "mediatek.image.read");
    }
    if (m_taken < m_made) {
        m_holding = true;
        return &m_ring.at(m_taken++ % Ring);
    }
    if (m_error) {
        return tl::unexpected(*m_error);
    }
    return nullptr;
}

} // namespace flashwright::mediatek
