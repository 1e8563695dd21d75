// SPDX-License-Identifier: GPL-3.0-or-later
/// `sim replay`: a recorded phone on a pseudo-terminal.
#pragma once

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/base/error.h"

namespace flashwright {

class PtyServer;

/// Serves until Ctrl+C; the server's failure ends it too.
[[nodiscard]] Result<void> servePort(PtyServer& server, terminal::Watch& watch);

/// @returns the exit code: Failure when the host said something else than in the trace.
[[nodiscard]] int simReplay(const Invocation& call);

} // namespace flashwright
