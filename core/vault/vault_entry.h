// SPDX-License-Identifier: GPL-3.0-or-later
/// Entries of the vault as folders on disk. Private to this room.
#pragma once

#include "core/firmware/backup_manifest.h"
#include "core/vault/vault.h"

namespace flashwright {

/// The manifest of what was saved: checks that every file is there, as long and with the hash it should have.
/// PackageCorrupt (checksum-differs), HostIo, Bug (a name that leads out of the folder).
[[nodiscard]] Result<BackupManifest> manifestOfCopies(const std::filesystem::path& folder,
    const PhoneFacts& phone, const std::vector<SavedArea>& areas, const FirmwarePackage* package);

/// "<maker>/<unit>": a unit that told no identity is called after what its areas contain.
[[nodiscard]] std::filesystem::path unitFolder(const BackupManifest& manifest);

/// Reads the entry in `folder`, which lies in the vault at `root`. HostIo, PackageCorrupt (backup-bad),
/// PackageUnsupported (backup-newer).
[[nodiscard]] Result<VaultEntry> readEntry(
    const std::filesystem::path& root, const std::filesystem::path& folder);

} // namespace flashwright
