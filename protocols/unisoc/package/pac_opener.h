// SPDX-License-Identifier: GPL-3.0-or-later
/// Opens what the vendor's tools call a packet: a .pac file, or a folder with its XML and images.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::unisoc {

/// True for a .pac by name or first bytes, for a BMAConfig XML and for a folder that holds one. Reads a few
/// KiB at most.
[[nodiscard]] bool looksLikePac(const FirmwareInput& input);

/// Reads headers, table and XML only; never the images. PackageCorrupt, PackageUnsupported with facts file,
/// field, offset_bytes, problem and, where it helps, wanted and found; HostIo. Blocking; any thread.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openPac(
    const FirmwareInput& input, const ChipCatalog& chips);

} // namespace flashwright::unisoc
