// SPDX-License-Identifier: GPL-3.0-or-later
/// Boot ROMs that speak the 0xAE protocol until their first loader runs.
#pragma once

#include "protocols/unisoc/virtual/device_program.h"

namespace flashwright::unisoc::device {

/// Little-endian, no escapes, no checksum; borders of transfers do not count.
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai: ResearchDownload Libary/BMPlatform/HostProtocol.cpp; the
/// numbers of the refusals are [inferred]: the source only tells zero from the rest.
class PacketDownloadRom final : public DeviceProgram {
public:
    using DeviceProgram::DeviceProgram;
    [[nodiscard]] std::string_view stage() const override { return "pdl"; }
    void request(std::uint16_t, ByteSpan) override { }
    [[nodiscard]] bool wantsBytes() const override { return true; }
    std::size_t takeBytes(ByteSpan bytes) override;
    /// Commands of this protocol, as fault rules see them.
    [[nodiscard]] std::uint32_t pendingCommand() const;
    [[nodiscard]] bool packetComplete() const;
    void carryOut();
    void answerPacket(std::uint32_t code);
    void drop() { m_packet.clear(); }

private:
    [[nodiscard]] std::size_t wanted() const;
    [[nodiscard]] std::uint32_t start(std::uint32_t address, std::uint32_t length, ByteSpan data);
    [[nodiscard]] std::uint32_t take(std::uint32_t index, ByteSpan data);
    [[nodiscard]] std::uint32_t end(ByteSpan data) const;
    void execute();

    Bytes m_packet;
    Bytes m_image;
    std::uint32_t m_announced = 0;
    std::uint32_t m_nextIndex = 0;
    bool m_connected = false;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace flashwright::unisoc::device
