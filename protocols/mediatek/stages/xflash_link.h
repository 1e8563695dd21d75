// SPDX-License-Identifier: GPL-3.0-or-later
/// Packets, statuses and device controls of XFlash loaders over a port; XML loaders share the packets.
#pragma once

#include "protocols/mediatek/stages/port_link.h"
#include "protocols/mediatek/wire/xflash_packet.h"
#include "protocols/mediatek/wire/xflash_structs.h"

#include <optional>

namespace flashwright::mediatek {

/// Session thread only; errors as PortLink. Messages of the phone are passed to the progress sink wherever
/// they stand; the last one travels with a refusal as the fact "detail".
class XflashLink {
public:
    /// Of a packet that is no data: parameters, structures, documents.
    static constexpr std::uint32_t LargestSmall = 0x200000;
    /// Of a data packet, whatever a loader asks for.
    static constexpr std::uint32_t LargestData = 0x4000000;

    explicit XflashLink(PortLink& port)
        : m_port(port)
    {
    }
    [[nodiscard]] PortLink& port() const noexcept { return m_port; }

    /// Header and payload as two transfers: some loaders drop a payload that rides with its header.
    /// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py
    Result<void> send(ByteSpan payload, Step step, Attention attention);
    Result<void> sendWord(std::uint32_t value, Step step, Attention attention);
    /// The payload in transfers of at most `piece` bytes.
    Result<void> sendInPieces(ByteSpan payload, std::size_t piece, Step step, Attention attention);
    Result<void> sendHeader(std::uint64_t payloadBytes, Step step, Attention attention);

    /// The next packet that is no message.
    Result<Bytes> receive(Step step, Attention attention);
    /// The same into `buffer`, which is resized; at most `largest` bytes.
    Result<void> receiveInto(Bytes& buffer, std::uint32_t largest, Step step, Attention attention);
    /// A packet that carries a status.
    Result<std::uint32_t> status(Step step, Attention attention);
    /// A status that must be good.
    Result<void> accept(Step step, Attention attention);
    Result<void> command(XflashCommand command, Step step, Attention attention);

    /// Nothing or false: this loader does not know the control.
    Result<std::optional<Bytes>> get(XflashControl control, Step step, Attention attention);
    Result<bool> set(XflashControl control, std::uint32_t value, Step step, Attention attention);
    Result<bool> act(XflashControl control, Step step, Attention attention);
    /// DeviceControl and the control's number; what follows is the caller's business.
    Result<bool> enter(XflashControl control, Step step, Attention attention);

    /// PhoneRefused with the code and what the phone said last.
    [[nodiscard]] Failure refused(std::uint32_t code, std::string_view step) const;
    [[nodiscard]] const std::string& lastSaid() const noexcept { return m_lastSaid; }

private:
    Result<std::uint32_t> flowHeader(std::uint32_t largest, Deadline by, Step step, Attention attention);
    Result<void> takeMessage(std::uint32_t bytes, Deadline by, Step step, Attention attention);
    [[nodiscard]] Step until(Deadline by, Step step) const;

    PortLink& m_port;
    std::string m_lastSaid;
};

} // namespace flashwright::mediatek
