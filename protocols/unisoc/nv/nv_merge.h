// SPDX-License-Identifier: GPL-3.0-or-later
/// A package's NV image with the values of one phone in it. Pure; any thread.
#pragma once

#include "protocols/unisoc/nv/nv_image.h"
#include "protocols/unisoc/nv/nv_rules.h"

namespace flashwright::unisoc {

struct NvMerge {
    Bytes image; ///< the package's, as long as it was, with a right CRC
    std::vector<std::string> kept; ///< names of what came from the phone
    std::vector<std::string> missing; ///< names of what the phone does not have, and may not have
};

/// Copies each item that a rule names from the phone's image to the place of the same item in the package's.
/// Identities are kept in any case, also where no rule names them; an image never gets one that is not the
/// phone's. Refused (calibration-unreadable: the phone's image; merge-impossible: name, reason =
/// missing-on-phone | missing-in-package | length-differs | version-differs | byte-order), PackageCorrupt
/// (calibration-bad: the package's image).
/// Source: [peer] Jakes-Fu/ZW217_W19_V4.1_yisai:
/// tools/DEBUG_TOOL/ResearchDownload/Source/DLoader/Calibration.cpp. Calibration of equal version and length
/// is copied whole, which is that tool's policy 3.
[[nodiscard]] Result<NvMerge> mergeNv(
    ByteSpan fromPackage, ByteSpan fromPhone, const std::vector<NvRule>& rules);

} // namespace flashwright::unisoc
