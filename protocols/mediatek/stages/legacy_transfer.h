// SPDX-License-Identifier: GPL-3.0-or-later
/// Data to and from the storage through a legacy loader.
#pragma once

#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/stages/legacy_link.h"

namespace flashwright::mediatek {

/// Session thread only; errors as PortLink, with the fact offset_bytes where data were on the way.
class LegacyTransfer {
public:
    LegacyTransfer(LegacyLink& link, bool oldest)
        : m_link(link)
        , m_oldest(oldest)
    {
    }

    /// Packets of reads and writes from now on; whole sectors.
    void usePackets(std::uint32_t bytes) noexcept { m_packetBytes = bytes; }
    [[nodiscard]] std::uint32_t packetBytes() const noexcept { return m_packetBytes; }

    Result<void> write(const Area& area, ImageSource& image, Attention attention);
    Result<void> read(const Area& area, ImageSink& into, Attention attention);
    Result<void> format(const Area& area, Attention attention);
    Result<std::optional<std::vector<PmtRow>>> readPmt(Attention attention);
    Result<void> writePmt(const std::vector<PmtRow>& rows, Attention attention);

private:
    [[nodiscard]] std::uint8_t partOf(Region region) const noexcept;
    Result<void> select(Region region, Step step, Attention attention);
    Result<void> sendPacket(ByteSpan packet, std::uint64_t offset, Attention attention);
    Result<void> readPacket(MutableByteSpan packet, std::uint64_t offset, Attention attention);
    Result<std::uint8_t> formatStep(Step step, Attention attention);

    LegacyLink& m_link;
    bool m_oldest;
    std::uint32_t m_packetBytes = legacy::PacketBytes;
};

} // namespace flashwright::mediatek
