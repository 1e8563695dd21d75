// SPDX-License-Identifier: GPL-3.0-or-later
/// The boot loader that stands in the phone's boot regions: storage header, GFH, body, DRAM settings. Pure;
/// any thread.
#pragma once

#include "protocols/mediatek/virtual/scenario.h"

namespace flashwright::mediatek::device {

/// The preloader of the profile's board, "MMM" first.
/// Source: [peer] svoboda18/preloader: MTK_Loader_Info.tag, custom/*/security/chip_config
[[nodiscard]] Bytes makePreloaderImage(const PhoneProfile& profile);

/// What stands in front of it on the storage.
/// Source: [peer] svoboda18/preloader: tools/gen-preloader-img.py, headerblock_for_ota_fastboot_emmc
[[nodiscard]] Bytes makeBootHeader(const PhoneProfile& profile);

/// The bytes of a boot region from its start on.
[[nodiscard]] Bytes makeBootRegion(const PhoneProfile& profile);

} // namespace flashwright::mediatek::device
