// SPDX-License-Identifier: GPL-3.0-or-later
/// The udev rules of this program: their text, and what all rules of a computer do for a phone.
#pragma once

#include "core/doctor/host_view.h"
#include "core/transport/port_sighting.h"

namespace flashwright {

inline constexpr std::string_view RulesFolder = "/etc/udev/rules.d";
/// Before 73-seat-late.rules, which gives what is tagged "uaccess" to the person at the computer.
inline constexpr std::string_view RulesFileName = "70-flashwright.rules";
/// Counts changes of what the rules do.
inline constexpr int RulesVersion = 2;

/// The whole file for these ids; the same for the same ids in any order. Pure.
[[nodiscard]] std::string deviceRules(std::vector<UsbId> ids);

/// A file that makes ModemManager leave these ids alone and does nothing else. Pure.
[[nodiscard]] std::string modemRules(std::vector<UsbId> ids);

/// The number behind "Version" in the comments of a rule file; 0 when there is none. Pure.
[[nodiscard]] int rulesVersion(std::string_view text) noexcept;

/// The shipped rules as this computer has them.
struct InstalledRules {
    std::filesystem::path file; ///< the one in force; empty when there is none
    int version = 0;
    bool current = false; ///< says the same as deviceRules(), comments aside
};
[[nodiscard]] InstalledRules installedRules(const HostView& host, const std::vector<UsbId>& ids);

} // namespace flashwright
