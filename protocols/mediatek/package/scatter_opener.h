// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds and opens a scatter file: given itself, through flash.xml, or as the one in a ROM folder or archive.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::mediatek {

/// Reads the beginnings of files at most.
[[nodiscard]] bool looksLikeScatter(const FirmwareInput& input);

/// PackageCorrupt (scatter-no-rows, scatter-binary, xml-malformed, scatter-too-large, scatter-missing,
/// flash-xml-incomplete), PackageUnsupported (several-scatters with "files"), HostIo. Blocking; any thread.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openScatter(
    const FirmwareInput& input, const ChipCatalog& chips = {});

} // namespace flashwright::mediatek
