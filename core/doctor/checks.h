// SPDX-License-Identifier: GPL-3.0-or-later
/// The single checks of examine(). Internal to the doctor.
#pragma once

#include "core/doctor/doctor.h"
#include "core/doctor/udev_rules.h"
#include "core/doctor/usb_tree.h"

#include <map>

namespace flashwright::checks {

/// Names and members of /etc/group.
struct Group {
    std::uint32_t number = 0;
    std::vector<std::string> members;
};
[[nodiscard]] std::map<std::string, Group> groupsOf(const HostView& host);

/// What several checks want, looked up once.
struct Look {
    Look(const HostView& host, const StationNeeds& needs);

    const HostView& host;
    const StationNeeds& needs;
    HostUser user;
    std::map<std::string, Group> groups;
    UdevRules rules;
    std::vector<UsbDevice> tree;
    std::vector<UsbDevice> phones; ///< those of the tree that a loader runs on

    [[nodiscard]] bool isRoot() const noexcept { return user.number == 0; }
    /// True when the rules give phones of this id to this user, as device and as serial port.
    [[nodiscard]] bool opensDevice(UsbId id) const;
    [[nodiscard]] bool opensPort(UsbId id) const;
};

using Results = std::vector<CheckResult>;

void udevRules(const Look& look, Results& results);
void groups(const Look& look, Results& results);
void modemManager(const Look& look, Results& results);
void otherProbers(const Look& look, Results& results);
void portOwner(const Look& look, Results& results);
void portDriver(const Look& look, Results& results);
void usbTopology(const Look& look, Results& results);
void usbPower(const Look& look, Results& results);
void usbfsMemory(const Look& look, Results& results);
void diskSpace(const Look& look, Results& results);
void virtualMachine(const Look& look, Results& results);
void sleepSettings(const Look& look, Results& results);
void wallClock(const Look& look, Results& results);

/// The group that plain serial ports belong to on this computer ("dialout", "uucp"); empty when there is
/// none.
[[nodiscard]] std::string serialGroup(const std::map<std::string, Group>& groups, const UdevRules& rules);

/// "0e8d:2000 1782:4d00"
[[nodiscard]] std::string idList(const std::vector<UsbId>& ids);

} // namespace flashwright::checks
