// SPDX-License-Identifier: GPL-3.0-or-later
/// What the vault asks of the file system: whose a folder is, what is really on the disk, moves that never
/// replace anything. Private to this room and its tests.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace flashwright {

/// "<process id>-<its start>" of this program, for the name of a folder in the making.
[[nodiscard]] std::string ownerMark();
/// True when the program that made that mark still runs in this view of the computer.
[[nodiscard]] bool ownerLives(std::string_view mark);

/// Held while a folder is in the making. Falls with its process, also where the process cannot be seen (a
/// sandbox has process numbers of its own).
class FolderClaim {
public:
    /// HostIo, NoRoom.
    [[nodiscard]] static Result<FolderClaim> take(const std::filesystem::path& folder);
    ~FolderClaim();
    FolderClaim(FolderClaim&& other) noexcept;
    FolderClaim& operator=(FolderClaim&&) = delete;

private:
    explicit FolderClaim(int handle) noexcept;
    int m_handle = -1;
};
/// Somebody holds a claim on the folder.
[[nodiscard]] bool isClaimed(const std::filesystem::path& folder);
/// The file of the claim; no part of what is kept.
[[nodiscard]] std::filesystem::path claimFile(const std::filesystem::path& folder);

/// Makes a folder that only this user may read; its parents too. Not an error when it is there. HostIo,
/// NoRoom.
Result<void> makePrivateFolders(const std::filesystem::path& folder);
/// Returns when a file's bytes, or a folder's names, are on the disk. HostIo, NoRoom.
Result<void> syncToDisk(const std::filesystem::path& fileOrFolder);
/// Renames a folder that has something in it. @returns false when `to` is taken. HostIo, NoRoom.
[[nodiscard]] Result<bool> moveFolder(const std::filesystem::path& from, const std::filesystem::path& to);

/// disk-full or unreadable.
[[nodiscard]] Failure hostFailure(
    const std::string& where, const std::filesystem::path& file, const std::error_code& why);

} // namespace flashwright
