// SPDX-License-Identifier: GPL-3.0-or-later
/// The trace of a job, begun the same way by command line and window.
#pragma once

#include "core/journal/journal.h"
#include "core/trace/trace_file.h"

namespace flashwright {

/// Where the window puts traces unless told otherwise.
[[nodiscard]] std::filesystem::path usualTraceFolder(const std::filesystem::path& stateFolder);

/// A trace beside others, named like its journal; the folder is made. HostIo.
[[nodiscard]] Result<std::filesystem::path> newTraceFile(
    const std::filesystem::path& folder, const std::filesystem::path& journal);

/// Begins the trace and says in the journal where it is. `command` as the command line calls the job. HostIo,
/// NoRoom.
[[nodiscard]] Result<std::unique_ptr<TraceWriter>> openJobTrace(
    const std::filesystem::path& file, const Clock& clock, const std::string& command, Journal& journal);

} // namespace flashwright
