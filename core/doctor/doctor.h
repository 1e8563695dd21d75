// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks at this computer with the eyes of a flashing station, and mends what it can.
#pragma once

#include "core/base/error.h"
#include "core/base/evidence.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace flashwright {

/// What the doctor looks at; every access to the system goes through it, so that a test can be any computer.
class HostView;

enum class Health : std::uint8_t { Good, Advice, Bad, Unknown };

/// One thing looked at.
struct CheckResult {
    std::string id; ///< "udev-rules", "groups", "modem-manager", "port-owner", "cdc-acm", "usb-topology",
                    ///< "disk-space", "virtual-machine", "sleep", "clock"; app/text has the words
    Health health = Health::Unknown;
    std::vector<Fact> facts; ///< what was found, for the sentence
    std::string action; ///< id of a HostFix that would help; empty = none
};

/// Something that the program can change on this computer, and take back.
class HostFix {
public:
    virtual ~HostFix() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< "install-udev-rule", "stop-modem-manager", …
    /// Files and commands, word for word, before anything is done.
    [[nodiscard]] virtual std::vector<std::string> preview() const = 0;
    [[nodiscard]] virtual bool needsRoot() const = 0;
    /// AccessDenied (not-permitted: the person said no), HostIo. Blocking; asks for a password through polkit
    /// or sudo where it must.
    virtual Result<void> apply(const std::stop_token& stop) = 0;
    /// Takes it back. Refused (nothing-to-undo).
    virtual Result<void> undo(const std::stop_token& stop) = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
};

/// All checks, in the order in which a person should read them. Blocking; never on the GUI thread.
[[nodiscard]] std::vector<CheckResult> examine(const HostView& host, const std::stop_token& stop);

/// Null for an unknown id. `port` is the physical port that the fix is about, where it is about one.
[[nodiscard]] std::unique_ptr<HostFix> hostFix(std::string_view id, const std::string& port);

/// This computer.
[[nodiscard]] std::shared_ptr<const HostView> thisHost();

} // namespace flashwright
