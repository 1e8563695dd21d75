// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/wire/brom_commands.h"

namespace flashwright::mediatek {

std::string securityWords(std::uint32_t config)
{
    struct Word {
        TargetBit bit;
        std::string_view text;
    };
    constexpr std::array Words{Word{TargetBit::SecureBoot, "sbc"},
        Word{TargetBit::SerialLinkAuthorisation, "sla"}, Word{TargetBit::AgentAuthorisation, "daa"}};
    std::string all;
    for (const Word& word : Words) {
        if (has(config, word.bit)) {
            all += all.empty() ? "" : ",";
            all += word.text;
        }
    }
    return all.empty() ? "none" : all;
}

} // namespace flashwright::mediatek
