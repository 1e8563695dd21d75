// SPDX-License-Identifier: GPL-3.0-or-later
/// Words with a legacy loader: single bytes, acknowledgements, refusals. Session thread only.
#pragma once

#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/port_link.h"
#include "protocols/mediatek/wire/legacy_commands.h"

namespace flashwright::mediatek {

class LegacyLink {
public:
    LegacyLink(PortLink& link, const Deadlines& deadlines)
        : m_link(link)
        , m_deadlines(deadlines)
    {
    }

    [[nodiscard]] PortLink& port() const noexcept { return m_link; }
    [[nodiscard]] Step step(std::string_view name, Wait wait) const { return {name, m_deadlines[wait]}; }

    Result<void> send(ByteSpan bytes, Step step, Attention attention)
    {
        return m_link.send(bytes, step, attention, TransferEnd::Terminated);
    }
    Result<void> sendByte(std::uint8_t byte, Step step, Attention attention);
    Result<void> sendCommand(LegacyCommand command, Step step, Attention attention)
    {
        return sendByte(static_cast<std::uint8_t>(command), step, attention);
    }
    Result<void> send32(std::uint32_t value, Step step, Attention attention);
    /// The next byte must be this one; a refusal is turned into the phone's own code.
    Result<void> expect(std::uint8_t byte, Step step, Attention attention);
    /// A refusal was heard: asks for its reason. PhoneRefused "mtk", or BadReply when none is told.
    /// Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_lib.py for reads; [inferred]
    /// for the rest
    Result<void> reasonOfRefusal(Step step, Attention attention);

private:
    PortLink& m_link;
    const Deadlines& m_deadlines;
};

} // namespace flashwright::mediatek
