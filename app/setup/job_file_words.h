// SPDX-License-Identifier: GPL-3.0-or-later
/// Words and fields of the job file, for its reader and its writer.
#pragma once

#include "app/setup/job_file.h"

#include <array>

namespace flashwright::job_words {

// In the order of the enumerators.
inline constexpr std::array Verbs{
    "flash", "read", "erase", "write", "verify", "backup", "restore", "repartition"};
inline constexpr std::array Scenes{"download", "upgrade", "format-all"};
inline constexpr std::array Scopes{"targets", "everything", "except-boot-chain"};
inline constexpr std::array Farewells{"stay", "reboot", "power-off"};
inline constexpr std::array Verifies{"usual", "sampled", "full", "off"}; // the first three as VerifyDepth
inline constexpr std::array Backups{"usual", "identity", "everything"};
inline constexpr std::array Roles{"da", "preloader", "auth", "cert"};
/// What a conversation may be told, as JobRequest::options spells it.
inline constexpr std::array Connection{"baud", "raw_mode", "block_bytes", "battery", "usb_speed"};

/// Which verbs a field goes with: one bit for each.
using Verbset = unsigned;
[[nodiscard]] constexpr Verbset only(JobVerb verb) noexcept
{
    return 1U << static_cast<unsigned>(verb);
}
inline constexpr Verbset All = ~0U;
inline constexpr Verbset Flashes = only(JobVerb::Flash);
inline constexpr Verbset NeedsFirmware =
    only(JobVerb::Flash) | only(JobVerb::Verify) | only(JobVerb::Restore) | only(JobVerb::Repartition);
inline constexpr Verbset Chooses = only(JobVerb::Flash) | only(JobVerb::Verify) | only(JobVerb::Restore);
inline constexpr Verbset NamesCalibration = Chooses | only(JobVerb::Erase) | only(JobVerb::Write);
inline constexpr Verbset HasTargets = only(JobVerb::Read) | only(JobVerb::Erase) | only(JobVerb::Write);
inline constexpr Verbset HasFolder = only(JobVerb::Read) | only(JobVerb::Backup);
inline constexpr Verbset Writes = only(JobVerb::Flash) | only(JobVerb::Write) | only(JobVerb::Restore);
inline constexpr Verbset Erases = only(JobVerb::Flash) | only(JobVerb::Erase);

} // namespace flashwright::job_words
