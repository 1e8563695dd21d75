// SPDX-License-Identifier: GPL-3.0-or-later
/// What a legacy loader tells of the board once it runs.
#pragma once

#include "protocols/mediatek/stages/download_agent.h"
#include "protocols/mediatek/stages/legacy_link.h"

namespace flashwright::mediatek {

/// Which form of the report a loader sends.
struct ReportForm {
    bool older = false; ///< single-stage loaders: narrower sizes
    bool extraStatus = false; ///< MT8127 and MT8163 send one more word
};

struct LegacyReport {
    StorageReport storage;
    Bytes randomId; ///< 16 bytes that tell units apart
    std::uint64_t ramBytes = 0;
};

/// Reads it field by field. PhoneRefused "mtk" when the loader ends it with a refusal, or has found no
/// storage. Source: [peer] bkerler/mtkclient: mtkclient/Library/DA/legacy/dalegacy_flash_param.py; [capture]
/// luckasfb/mediatek-utils for the older form
[[nodiscard]] Result<LegacyReport> readLegacyReport(
    LegacyLink& link, const ReportForm& form, Attention attention);

/// A CID as it travels: four words whose bytes are turned around.
[[nodiscard]] Bytes straightCid(ByteSpan words);

} // namespace flashwright::mediatek
