// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot ROM of UIX8910-class chips, which speaks the 0xAE protocol. Its first loader goes on with BSL.
#pragma once

#include "core/image/image_source.h"
#include "protocols/unisoc/stages/bsl_link.h"
#include "protocols/unisoc/stages/deadlines.h"

namespace flashwright::unisoc {

/// Session thread only; errors as in BslLink, with stage "pdl" and phone codes of protocol "pdl".
class PdlStage {
public:
    PdlStage(BslLink& link, const Deadlines& deadlines)
        : m_link(link)
        , m_deadlines(deadlines)
    {
    }

    /// Asks until the ROM answers.
    Result<void> connect(Attention attention);
    struct Loader {
        std::string name;
        std::uint64_t address = 0;
    };
    Result<void> load(ImageSource& image, const Loader& loader, Attention attention);

private:
    Result<void> exchange(ByteSpan packet, Step step, Attention attention);
    Result<std::uint32_t> awaitResult(Step step, Attention attention);

    BslLink& m_link;
    const Deadlines& m_deadlines;
    Bytes m_input;
};

} // namespace flashwright::unisoc
