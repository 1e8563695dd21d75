// SPDX-License-Identifier: GPL-3.0-or-later
/// Serves a virtual phone on a pseudo-terminal, so that any program that speaks its protocol can talk to it.
#pragma once

#include "core/transport/virtual/virtual_phone.h"

#include <filesystem>

namespace flashwright {

/// One phone on one pseudo-terminal. run() blocks its thread. When the phone leaves the bus the terminal
/// hangs up; when it returns, a new one is made and the link (if any) points to it. Linux and other Unix
/// only.
class PtyServer {
public:
    /// `link` empty = no symbolic link. HostIo.
    [[nodiscard]] static Result<std::unique_ptr<PtyServer>> create(
        std::shared_ptr<VirtualPhone> phone, Clock& clock, const std::filesystem::path& link);
    virtual ~PtyServer() = default;
    /// The terminal's node, or the link when one was asked for. Empty while the phone has not shown up yet.
    [[nodiscard]] virtual std::string node() const = 0;
    /// Serves until stopped, or until the phone has left for good. HostIo.
    virtual Result<void> run(const std::stop_token& stop) = 0;
};

} // namespace flashwright
