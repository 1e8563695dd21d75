// SPDX-License-Identifier: GPL-3.0-or-later
/// First words with a boot ROM or a preloader.
#pragma once

#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/port_link.h"

namespace flashwright::mediatek {

struct HandshakeResult {
    unsigned tries = 0; ///< how often the first byte was sent
    bool ready = false; ///< READY was heard: a preloader
    bool echo = false; ///< the first byte came back as it was
    /// What answers echoes commands, so that an earlier session may have opened the conversation: the next
    /// command tells.
    bool commandMode = false;
};

/// On USB the two class requests that make a preloader believe in a tool; a refusal means nothing. LinkLost
/// and Cancelled only. Source: [peer] svoboda18/preloader: platform/mt6768/src/drivers/usbtty.c; [peer]
/// saleemrashid/mediatek_flash_tool: src/mtk_preloader.c
Result<void> announceTool(PortLink& link, const Deadlines& deadlines, Attention attention);

/// Repeats the first byte until it is answered, whatever else comes in between. `result` is filled also when
/// this fails: Timeout (nobody answered), BadReply (answers, but never the right ones), LinkLost, Cancelled.
/// Source: [capture] luckasfb/mediatek-utils: the first A0 swallowed between two READY; [peer]
/// svoboda18/preloader: platform/mt6768/src/core/download.c; [peer] 981213/mtk_uartboot: src/bootrom.rs
Result<void> shakeHands(
    PortLink& link, const Deadlines& deadlines, Attention attention, HandshakeResult& result);

} // namespace flashwright::mediatek
