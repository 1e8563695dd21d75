// SPDX-License-Identifier: GPL-3.0-or-later
/// Reading, writing and formatting by address with a second XFlash stage.
#pragma once

#include "core/image/image_source.h"
#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/xflash_link.h"

namespace flashwright::mediatek {

/// Session thread only. The areas have been checked against the storage's sizes.
/// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py; [peer] shomykohai/penumbra:
/// src/da/xflash/flash.rs
class XflashTransfer {
public:
    XflashTransfer(XflashLink& link, const XflashStorage& storage, const Deadlines& waits)
        : m_link(link)
        , m_storage(storage)
        , m_waits(waits)
    {
    }

    /// Packets of a write are at most this long; whole sectors.
    void usePackets(std::uint32_t most) noexcept { m_most = most; }

    /// Pads with zeros to whole sectors of 512 bytes.
    Result<void> write(const Area& area, ImageSource& image, Attention attention);
    Result<void> read(const Area& area, ImageSink& into, Attention attention);
    Result<void> format(const Area& area, Attention attention);

    static constexpr std::uint64_t Grain = 512;
    /// Larger packets gain nothing and three of them are held in memory.
    static constexpr std::uint32_t LargestPacket = 0x400000;
    static constexpr std::uint32_t UsualPacket = 0x100000;
    [[nodiscard]] static std::uint64_t padded(std::uint64_t bytes) noexcept;

private:
    Result<XflashPacketLengths> packetLengths(std::string_view step, Attention attention);
    Result<void> begin(XflashCommand command, const Area& area, Step step, Attention attention);
    Result<void> writePackets(const Area& area, ImageSource& image, std::size_t packet, Attention attention);
    Result<void> writePacket(ByteSpan data, std::uint16_t sum, Attention attention);
    Result<void> readPackets(const Area& area, std::uint64_t asked, ImageSink& into, Attention attention);
    Result<bool> readPacket(Bytes& packet, std::uint64_t left, Attention attention);

    XflashLink& m_link;
    const XflashStorage& m_storage;
    const Deadlines& m_waits;
    std::uint32_t m_most = LargestPacket;
};

/// Which region and place, behind an error of a transfer; with the offset in the image when it is not there
/// yet.
[[nodiscard]] Failure atArea(Error error, const Area& area);
[[nodiscard]] Failure atOffset(Error error, const Area& area, std::uint64_t done);

} // namespace flashwright::mediatek
