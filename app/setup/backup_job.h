// SPDX-License-Identifier: GPL-3.0-or-later
/// Backups of phones, the same for window and command line: which read one is, how much room it needs, and
/// what makes a restorable backup of the files that were read.
#pragma once

#include "core/firmware/backup_manifest.h"
#include "core/plan/job_request.h"
#include "core/vault/vault.h"

namespace flashwright {

enum class BackupScope : std::uint8_t {
    Identity, ///< calibration and identity of the unit; read twice and compared
    Usual, ///< everything but what is large and rebuilds itself
    Everything, ///< also the owner's data
};

/// JobTitle::kind of a backup.
constexpr const char* BackupKind = "backup";

/// Turns the request into the read of a backup.
void askForBackup(JobRequest& request, BackupScope scope, const std::filesystem::path& folder);
/// Of a request that askForBackup() made; nothing of any other.
[[nodiscard]] std::optional<BackupScope> backupScopeOf(const JobRequest& request);

struct BackupMade {
    BackupScope scope = BackupScope::Usual;
    std::filesystem::path folder; ///< where the files lie
    std::size_t files = 0;
    std::uint64_t bytes = 0;
    std::filesystem::path vaultEntry; ///< the second copy of an identity; empty where none was made
};

/// What becomes of the files that were read.
struct BackupWish {
    BackupScope scope = BackupScope::Usual;
    bool manifest = true; ///< written beside the files, so that they can be put back
    Vault* vault = nullptr; ///< gets a copy as an entry of its own; may be null
};

/// Of a finished job: hashes every file of the plan below `folder`. HostIo, NoRoom, Cancelled. Blocking.
[[nodiscard]] Result<BackupMade> finishBackup(const std::vector<Operation>& operations,
    const Outcome& outcome, const std::filesystem::path& folder, const BackupWish& wish,
    const std::stop_token& stop);

/// Room for the user on the disk of a folder that need not be there yet; nothing when that cannot be told.
[[nodiscard]] std::optional<std::uint64_t> freeBytesAt(const std::filesystem::path& folder);

} // namespace flashwright
