// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds and opens a scatter file: given itself, or as the one in a ROM folder.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::mediatek {

/// Reads the beginning of the file at most (of a folder: its list of names).
[[nodiscard]] bool looksLikeScatter(const FirmwareInput& input);

/// PackageCorrupt (scatter-no-rows, scatter-binary, xml-malformed, scatter-too-large), PackageUnsupported
/// (several-scatters with "files"), HostIo. Blocking; any thread.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openScatter(const FirmwareInput& input);

} // namespace flashwright::mediatek
