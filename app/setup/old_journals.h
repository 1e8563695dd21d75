// SPDX-License-Identifier: GPL-3.0-or-later
/// Journals and traces that nobody needs any more.
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <filesystem>

namespace flashwright {

/// What was done about the old ones.
struct OldJournals {
    std::size_t removed = 0; ///< files
    std::uint64_t bytes = 0; ///< of those
    std::size_t kept = 0; ///< old, but still needed
    bool operator==(const OldJournals&) const = default;
};

/// Removes journals and traces of <stateFolder> that were last written more than `age` before `now`. Kept are
/// those being written, those of jobs that can go on, those that a record of the history names as failed, and
/// what cannot be read. HostIo when the history cannot be asked: nothing is removed then. Blocking; any
/// thread.
[[nodiscard]] Result<OldJournals> removeOldJournals(const std::filesystem::path& stateFolder,
    std::chrono::hours age,
    std::filesystem::file_time_type now = std::filesystem::file_time_type::clock::now());

} // namespace flashwright
