// SPDX-License-Identifier: GPL-3.0-or-later
/// From the first byte of a first XFlash stage until the second one runs.
#pragma once

#include "protocols/mediatek/stages/deadlines.h"
#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/stages/xflash_link.h"

namespace flashwright::mediatek {

/// The steps in their order, as shomykohai/penumbra: docs/content/Mediatek/Common/DA/XFlash DA Protocol.md
/// and bkerler/mtkclient: mtkclient/Library/DA/xflash/xflash_lib.py have them [peer]. Session thread only.
class XflashStart {
public:
    XflashStart(XflashLink& link, const AgentSetup& setup)
        : m_link(link)
        , m_setup(setup)
        , m_waits(setup.chip)
    {
    }

    /// Sync byte, environment, options that exist in the first stage only.
    Result<void> greet(Attention attention);
    /// DRAM settings when the loader came from the boot ROM. Refused (preloader-missing) when there are none;
    /// every other failure has where = "mediatek.da1.dram".
    Result<void> initDram(Attention attention);
    /// Sends the second stage and waits until it answers.
    Result<void> startSecond(Attention attention);

private:
    Result<void> setOptions(Attention attention);
    Result<bool> fromBootRom(Attention attention);
    Result<Bytes> emiBlock() const;
    void tellRecord(ByteSpan emi, Attention attention);
    Result<void> sendEmi(ByteSpan emi, Attention attention);
    Result<void> sendSecond(const DaRegion& region, Attention attention);
    [[nodiscard]] std::string option(const char* name, const char* standard) const;

    XflashLink& m_link;
    const AgentSetup& m_setup;
    Deadlines m_waits;
};

} // namespace flashwright::mediatek
