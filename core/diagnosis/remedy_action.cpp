// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/remedy_action.h"

#include <algorithm>
#include <array>

namespace flashwright {

namespace {

constexpr std::array<std::string_view, 31> Actions{
    "add-to-group", // of the serial port
    "allow-repartition",
    "choose-auth", // the authentication file
    "choose-folder", // for what is saved
    "choose-loader",
    "choose-package",
    "choose-port",
    "choose-preloader",
    "compare", // what was written, with the firmware
    "default-baud",
    "install-udev-rule",
    "keep-port-awake",
    "load-cdc-acm",
    "make-report",
    "open-key-guide",
    "plain-transfer", // without raw data
    "read-table",
    "release-port", // from the program that has it
    "restore-copies", // of this phone, from the vault
    "resume", // where the job stopped
    "retry", // from the beginning
    "retry-full-speed", // without the switch to high speed
    "run-doctor",
    "show-entries", // of the firmware
    "show-layout", // both layouts side by side
    "smaller-blocks",
    "stop-modem-manager",
    "untick-row", // the row at which the job stopped
    "usbfs-memory",
    "verify-package",
    "without-calibration",
};

} // namespace

std::span<const std::string_view> remedyActions() noexcept
{
    return Actions;
}

bool isRemedyAction(std::string_view word) noexcept
{
    return std::binary_search(Actions.begin(), Actions.end(), word);
}

} // namespace flashwright
