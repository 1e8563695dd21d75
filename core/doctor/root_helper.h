// SPDX-License-Identifier: GPL-3.0-or-later
/// The one step of a fix that needs the rights of root: a short fixed script that a shell reads from its
/// standard input, with a verb and plain words as arguments. Nothing is pasted into the script, and no file
/// of the user's stands between the question for the password and what is run.
#pragma once

#include "core/doctor/host_view.h"
#include "core/doctor/program_runner.h"

namespace flashwright {

/// A verb and its arguments: {"remove-rule", "70-flashwright.rules"}.
using HelperWords = std::vector<std::string>;

/// The script. It checks its arguments itself and touches rule files of this program, groups, drivers of USB
/// interfaces, the power setting of USB devices and the memory of usbfs, all below `root`. Pure.
[[nodiscard]] std::string helperScript(const std::filesystem::path& root);

/// The script's own lines for a verb and the functions that they call, as they will be run; empty for an
/// unknown one. Pure.
[[nodiscard]] std::vector<std::string> helperLines(std::string_view verb);

/// The command that would be run, with its arguments. Empty when there is no way to become root.
[[nodiscard]] std::string helperCommand(
    const HostView& host, const ProgramRunner& runner, const HelperWords& words);

/// AccessDenied (not-permitted, no-way-to-ask), HostIo (host-fix-failed: facts verb, status, said), Timeout,
/// Cancelled. Blocking: a person may be asked for a password.
[[nodiscard]] Result<void> runHelper(
    const HostView& host, ProgramRunner& runner, const HelperWords& words, const std::stop_token& stop);

} // namespace flashwright
