// SPDX-License-Identifier: GPL-3.0-or-later
/// Reads the udev rules of a computer, whoever wrote them, and tells what they do for a phone that will be
/// plugged in. Blocking; any thread.
#pragma once

#include "core/doctor/host_view.h"
#include "core/transport/port_sighting.h"

namespace flashwright {

/// One "KEY{attribute}==\"value\"" of a rule.
struct UdevToken {
    std::string key;
    std::string attribute;
    std::string operation; ///< "==", "!=", "=", "+=", "-=", ":="
    std::string value;
    bool operator==(const UdevToken&) const = default;
};

using UdevRule = std::vector<UdevToken>;

struct UdevRuleFile {
    std::string name; ///< "70-flashwright.rules"
    std::vector<UdevRule> rules;
};

/// Every rule of a file's text; lines that make no sense are left out. Pure.
[[nodiscard]] std::vector<UdevRule> parseUdevRules(std::string_view text);

/// "1782|0e8d", "tty*", "ttyS[0-9]": true when one of the patterns fits all of `text`. Pure.
[[nodiscard]] bool fitsUdevPattern(std::string_view pattern, std::string_view text) noexcept;

/// What would happen to a device or serial port.
struct UdevTreatment {
    bool seat = false; ///< the person at the computer is given it
    bool taggedTooLate = false; ///< tagged for that after the rule that would do it
    std::uint32_t mode = 0; ///< 0 = not said
    std::string group; ///< empty = not said
    bool noModem = false; ///< ModemManager leaves it alone
    /// Everybody, or that group, may write to it.
    [[nodiscard]] bool openToAll() const noexcept { return (mode & 06U) == 06U; }
};

class UdevRules {
public:
    /// Reads all folders. A file of one name in an earlier folder takes the place of those in later ones.
    explicit UdevRules(const HostView& host);
    /// For tests: these files, sorted by name.
    explicit UdevRules(std::vector<UdevRuleFile> files);

    [[nodiscard]] bool empty() const noexcept { return m_files.empty(); }
    /// False on systems where nobody gives tagged devices to the person at the computer.
    [[nodiscard]] bool knowsSeats() const noexcept { return !m_seatFile.empty(); }
    [[nodiscard]] UdevTreatment ofDevice(UsbId id) const;
    [[nodiscard]] UdevTreatment ofPort(UsbId id) const;

private:
    std::vector<UdevRuleFile> m_files;
    std::string m_seatFile; ///< the last one that hands out what is tagged
};

/// Where the file of that name is that udev reads; empty when there is none or it is masked.
[[nodiscard]] std::filesystem::path ruleFileInForce(const HostView& host, const std::string& name);

} // namespace flashwright
