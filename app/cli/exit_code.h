// SPDX-License-Identifier: GPL-3.0-or-later
/// What flashwright-cli returns to the shell. The numbers are part of its interface: scripts depend on them.
#pragma once

#include "core/session/session_events.h"

namespace flashwright {

enum class ExitCode : int {
    Ok = 0,
    Failure = 1, ///< anything without a number of its own
    Usage = 2, ///< the command line makes no sense
    NoDevice = 3, ///< no phone came, or it did not answer
    Permission = 4, ///< rights, another program or a driver on the port
    BadFirmware = 5, ///< the firmware file is damaged, unknown or not there
    DoesNotFit = 6, ///< this firmware is not for this phone
    AuthenticationNeeded = 7, ///< the phone wants its maker's signature or authorisation
    LinkLost = 8, ///< the phone left the bus in the middle
    VerifyMismatch = 9, ///< what was written reads back different
    Refused = 10, ///< one of our guards, or the user, said no
    Cancelled = 11, ///< Ctrl+C
    SomeFailed = 12, ///< of several parts some failed
};

[[nodiscard]] constexpr int number(ExitCode code) noexcept
{
    return static_cast<int>(code);
}

/// For an error at any time. `reached` tells a silence before the first words from one later on.
[[nodiscard]] ExitCode exitCodeFor(const Error& error, Stage reached);

/// For an error while opening or checking a firmware: one that is not there is a bad one too.
[[nodiscard]] ExitCode exitCodeForFirmware(const Error& error);

/// For the end of a job.
[[nodiscard]] int exitCodeFor(const Outcome& outcome);

} // namespace flashwright
