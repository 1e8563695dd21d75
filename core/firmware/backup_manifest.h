// SPDX-License-Identifier: GPL-3.0-or-later
/// What a folder of read-backs is a copy of: which phone, which places, and the hash of every file. Plain
/// values; the file is resources/schema/backup.schema.json.
#pragma once

#include "core/session/session_events.h"

namespace flashwright {

/// The name of the manifest in its folder.
constexpr std::string_view BackupManifestName = "manifest.json";

struct BackupFile {
    std::string file; ///< in the folder, with '/'; never leads out of it
    std::string partition; ///< empty of a place known by its address
    std::string region; ///< storage region; empty = the user area, or the partition's own
    std::uint64_t offset = 0; ///< into the partition, or into the region
    std::uint64_t bytes = 0;
    std::string sha256; ///< lower-case hex
    EntryClass kind = EntryClass::System;
    std::string name; ///< what to call the place where that is not its partition; mostly empty
};

/// A place that was looked for and of which there is no file.
struct BackupGap {
    std::string name;
    bool blank = false; ///< the phone has the place, but nothing was ever stored there; false: it has none
};

struct BackupManifest {
    std::string maker; ///< the protocol module's id
    std::string family; ///< ChipProfile::family
    std::string chip; ///< for people
    std::string unit; ///< identity of the phone it was read from; empty when the phone told none
    StorageKind storage = StorageKind::Unknown;
    std::uint64_t storageBytes = 0;
    std::map<std::string, std::uint64_t> regions; ///< sizes in bytes
    std::string made; ///< UTC, "2026-11-21T15:04:05Z"
    std::string program; ///< who wrote it: "flashwright 1.0"
    std::vector<BackupFile> files;
    std::vector<PartitionSpec> layout; ///< the phone's partitions; empty where it has no table
    std::string firmware; ///< product and version of the package that the job was about; mostly empty
    std::vector<BackupGap> gaps;
};

/// What a phone told of itself, as the beginning of a manifest made now: without files.
[[nodiscard]] BackupManifest manifestOf(const PhoneFacts& phone);

/// Hex SHA-256 of a file on this computer; `bytes` becomes its length. HostIo, Cancelled. Blocking.
[[nodiscard]] Result<std::string> fileSha256(
    const std::filesystem::path& path, std::uint64_t& bytes, const std::stop_token& stop);

/// Of a finished job: every copy and read-back that is on disk below `folder`, hashed. Files outside the
/// folder are left out. HostIo, Cancelled. Blocking.
[[nodiscard]] Result<BackupManifest> describeBackup(const std::vector<Operation>& operations,
    const Outcome& outcome, const std::filesystem::path& folder, const std::stop_token& stop);

/// Writes `folder`/manifest.json. HostIo, NoRoom.
Result<void> writeBackupManifest(const BackupManifest& manifest, const std::filesystem::path& folder);

/// PackageCorrupt (backup-bad with file, field, detail), PackageUnsupported (backup-newer: made by a newer
/// program).
[[nodiscard]] Result<BackupManifest> parseBackupManifest(ByteSpan json, const std::string& fileName);

/// True when the first bytes of a file are those of a manifest.
[[nodiscard]] bool looksLikeBackupManifest(ByteSpan head);

} // namespace flashwright
