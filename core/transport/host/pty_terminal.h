// SPDX-License-Identifier: GPL-3.0-or-later
/// A pseudo-terminal in raw mode, seen from its master side.
#pragma once

#include "core/base/error.h"

#include <filesystem>

namespace flashwright {

/// One thread. Closing the master hangs the terminal up for whoever has it open.
class PtyTerminal {
public:
    /// HostIo when the system has no terminal left.
    [[nodiscard]] static Result<PtyTerminal> make();
    PtyTerminal(PtyTerminal&& other) noexcept;
    PtyTerminal& operator=(PtyTerminal&&) = delete;
    PtyTerminal(const PtyTerminal&) = delete;
    PtyTerminal& operator=(const PtyTerminal&) = delete;
    ~PtyTerminal();

    [[nodiscard]] int master() const noexcept { return m_master; }
    [[nodiscard]] const std::string& node() const noexcept { return m_node; }
    /// True while a client has the node open.
    [[nodiscard]] bool isOpen() const;
    /// The speed the client set; 0 when it is none of the usual ones.
    [[nodiscard]] std::uint32_t baudRate() const;

private:
    PtyTerminal(int master, std::string node);
    int m_master;
    std::string m_node;
};

/// Makes `link` point to `node` in one step, replacing a link that is there; anything else at that path is an
/// error (HostIo, with the fact node).
Result<void> pointLink(const std::filesystem::path& link, const std::string& node);

/// Removes `link` if it points to `node`.
void removeLink(const std::filesystem::path& link, const std::string& node);

} // namespace flashwright
