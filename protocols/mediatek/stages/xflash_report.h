// SPDX-License-Identifier: GPL-3.0-or-later
/// What a running second XFlash stage tells of the board.
#pragma once

#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/stages/xflash_link.h"

namespace flashwright::mediatek {

struct XflashReport {
    XflashStorage storage; ///< with the numbers the wire wants
    StorageReport report;
    std::string version; ///< of the loader; empty when it does not tell
};

/// Asks for everything that may be asked and fills facts.storage, storageBytes and attributes. What this
/// loader does not know is left out; no storage at all is BadReply "mediatek.da2.report". An authorisation
/// that is still wanted is PhoneRefused (problem auth-needed) "mediatek.da2.sla".
[[nodiscard]] Result<XflashReport> readXflashReport(
    XflashLink& link, const AgentSetup& setup, Attention attention);

/// Bytes of a region under any of its names: the user area of a UFS storage is its unit 2, and a NAND has one
/// area only. 0 when there is none.
[[nodiscard]] std::uint64_t regionBytes(const StorageReport& report, Region region);

/// What every generation writes into the phone's facts.
void publishStorage(const StorageReport& report, const AgentSetup& setup);
void publishBattery(std::uint32_t millivolts, const AgentSetup& setup);

} // namespace flashwright::mediatek
