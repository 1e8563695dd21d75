// SPDX-License-Identifier: GPL-3.0-or-later
/// Runs other programs: one program, its arguments, no shell in between.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <memory>
#include <string>
#include <vector>

namespace flashwright {

struct ProgramCall {
    std::string program; ///< a full path, or a name that is looked up in the system's folders
    std::vector<std::string> arguments;
    std::string input; ///< what it reads on standard input
};

struct ProgramEnd {
    int status = 0; ///< its exit status
    std::string output; ///< the first 64 KiB of what it said on both streams
};

/// Blocking; any thread, one call at a time.
class ProgramRunner {
public:
    virtual ~ProgramRunner() = default;
    /// The full path of a program of the system; empty when there is none.
    [[nodiscard]] virtual std::string find(const std::string& name) const = 0;
    /// HostIo when it cannot be started or dies, Timeout, Cancelled; the program is ended in both.
    virtual Result<ProgramEnd> run(
        const ProgramCall& call, milliseconds atMost, const std::stop_token& stop) = 0;
};

/// Programs of this computer.
[[nodiscard]] std::shared_ptr<ProgramRunner> systemRunner();

} // namespace flashwright
