// SPDX-License-Identifier: GPL-3.0-or-later
/// A folder or archive with a backup manifest, as a firmware of the maker whose phone it was read from.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright {

/// The input is a folder or archive with a manifest in it, or a manifest itself. Reads its beginning only.
[[nodiscard]] bool looksLikeBackup(const FirmwareInput& input);

/// facts(): format "backup", family = the maker, attributes "unit" (the one phone it may be written back to),
/// "made", "program", "chip". Calibration is selected: it goes back to where it came from. verify() hashes
/// every file: ChecksumMismatch becomes PackageCorrupt (checksum-differs with entry, wanted, found).
/// Errors as parseBackupManifest(). Blocking; any thread.
[[nodiscard]] Result<std::unique_ptr<FirmwarePackage>> openBackup(const FirmwareInput& input);

} // namespace flashwright
