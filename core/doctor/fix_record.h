// SPDX-License-Identifier: GPL-3.0-or-later
/// The note of applied fixes that makes undo possible after a restart. Internal to the doctor.
#pragma once

#include "core/doctor/doctor.h"

namespace flashwright {

/// Writes the file anew, whole or not at all. HostIo, NoRoom.
[[nodiscard]] Result<void> writeAppliedFixes(
    const std::filesystem::path& file, const std::vector<AppliedFix>& fixes);

} // namespace flashwright
