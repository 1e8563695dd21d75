// SPDX-License-Identifier: GPL-3.0-or-later
/// Where a session keeps what it saves of a phone before it changes it.
#pragma once

#include "core/module/conversation.h"
#include "core/plan/operation.h"

#include <filesystem>

namespace flashwright {

class FirmwarePackage;

/// One area of a phone as it was before the job.
struct SavedArea {
    enum class State : std::uint8_t {
        Saved, ///< read twice with the same result, and on disk
        Blank, ///< the phone has the place, but nothing was ever stored there
        Absent, ///< this phone has no such place
    };
    std::string name; ///< partition name, or the label of a place known by number
    Operation place; ///< where it lay
    std::string file; ///< name in the entry's folder; empty unless Saved
    std::uint64_t bytes = 0;
    std::string sha256; ///< lower-case hex; empty unless Saved
    State state = State::Saved;
};

/// A copy in the making is invisible to everybody else until it is sealed; one that is never sealed is left
/// for clean-up. Called on session threads, several at a time.
class CopyStore {
public:
    virtual ~CopyStore() = default;
    /// A new folder for the copies of this unit. HostIo, NoRoom (disk-full: fact file).
    [[nodiscard]] virtual Result<std::filesystem::path> begin(const PhoneFacts& phone) = 0;
    /// All areas are in `folder` and were compared: files the folder under the unit, durably (fsync of files
    /// and folders, then a rename). `package` may be null. @returns the folder's final place. HostIo, NoRoom.
    [[nodiscard]] virtual Result<std::filesystem::path> seal(const std::filesystem::path& folder,
        const PhoneFacts& phone, const std::vector<SavedArea>& areas, const FirmwarePackage* package) = 0;
};

} // namespace flashwright
