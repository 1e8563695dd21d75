// SPDX-License-Identifier: GPL-3.0-or-later
/// Looks at this computer with the eyes of a flashing station, and mends what it can.
#pragma once

#include "core/base/evidence.h"
#include "core/doctor/host_view.h"
#include "core/doctor/program_runner.h"
#include "core/transport/port_sighting.h"

#include <functional>
#include <stop_token>

namespace flashwright {

enum class Health : std::uint8_t { Good, Advice, Bad, Unknown };

/// One thing looked at.
struct CheckResult {
    std::string
        id; ///< "udev-rules", "groups", "modem-manager", "other-probers", "port-owner", "cdc-acm",
            ///< "usb-topology", "usb-power", "usbfs-memory", "disk-space", "virtual-machine", "sleep",
            ///< "clock"; app/text has the words. Several results of one id are about several phones.
    Health health = Health::Unknown;
    std::string state; ///< what was found, in one word ("missing", "full-speed"); with id it has a sentence
    std::vector<Fact> facts; ///< what was found, for the sentence
    std::string action; ///< id of a HostFix that would help; empty = none
    std::string port; ///< the physical port that it is about ("usb-1-2.3"); empty = the whole computer

    [[nodiscard]] std::string_view fact(std::string_view name) const noexcept;
};

/// What the program wants of a computer.
struct StationNeeds {
    std::vector<UsbId> loaderIds; ///< phones that can be written to, in every stage
    /// Where the program keeps its own things: {"state", folder}, {"data", …}, {"cache", …}.
    std::vector<std::pair<std::string, std::filesystem::path>> folders;
    std::filesystem::path fixesFile; ///< where applied fixes are noted, so that they can be taken back later
};

/// Reads the ids out of usb_ids.json, ports/ and chips/ of `resources`. HostIo, Bug. Folders stay empty.
[[nodiscard]] Result<StationNeeds> loadStationNeeds(const std::filesystem::path& resources);

/// All checks, in the order in which a person should read them. Blocking; never on the GUI thread. Stopped
/// early it returns what it has.
[[nodiscard]] std::vector<CheckResult> examine(
    const HostView& host, const StationNeeds& needs, const std::stop_token& stop);

/// The worst of them; Unknown counts as Good.
[[nodiscard]] Health worstOf(const std::vector<CheckResult>& results) noexcept;

/// Something that the program can change on this computer, and take back.
class HostFix {
public:
    virtual ~HostFix() = default;
    /// "install-udev-rule", "stop-modem-manager", "add-to-group", "release-port", "keep-port-awake",
    /// "load-cdc-acm", "usbfs-memory".
    [[nodiscard]] virtual std::string_view id() const = 0;
    /// Files and commands, word for word, before anything is done. Empty when there is nothing to change.
    [[nodiscard]] virtual std::vector<std::string> preview() const = 0;
    /// The same for undo().
    [[nodiscard]] virtual std::vector<std::string> undoPreview() const = 0;
    [[nodiscard]] virtual bool needsRoot() const = 0;
    /// True when it holds only after the person has logged in again.
    [[nodiscard]] virtual bool needsNewSession() const = 0;
    /// AccessDenied (not-permitted: the person said no; no-way-to-ask: neither polkit nor sudo), HostIo
    /// (host-fix-failed, facts status and said), Refused (nothing-to-fix). Blocking; asks for a password
    /// through polkit or sudo where it must.
    virtual Result<void> apply(const std::stop_token& stop) = 0;
    /// Takes it back. Refused (nothing-to-undo), and as apply().
    virtual Result<void> undo(const std::stop_token& stop) = 0;
    [[nodiscard]] virtual bool canUndo() const = 0;
};

/// What fixes work with. The runner must outlive the fix.
struct DoctorTools {
    std::shared_ptr<const HostView> host;
    std::shared_ptr<ProgramRunner> runner;
    StationNeeds needs;
};

/// Null for an unknown id. `port` is the physical port that the fix is about, where it is about one.
[[nodiscard]] std::unique_ptr<HostFix> hostFix(
    std::string_view id, const std::string& port, const DoctorTools& tools);

/// Every id that hostFix() knows.
[[nodiscard]] const std::vector<std::string>& hostFixIds();

/// A fix that was applied and not taken back.
struct AppliedFix {
    std::string id;
    std::string port;
    std::string at; ///< UTC, ISO 8601
    std::vector<std::string> undo; ///< the helper's words that take it back
};

/// Those noted in the file; empty when there is none or it makes no sense.
[[nodiscard]] std::vector<AppliedFix> appliedFixes(const std::filesystem::path& file);

} // namespace flashwright
