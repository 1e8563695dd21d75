// SPDX-License-Identifier: GPL-3.0-or-later
// How phones hang on this computer.
#include "core/doctor/checks.h"

#include <algorithm>
#include <charconv>

namespace flashwright::checks {

namespace {

constexpr double FullSpeed = 12; ///< Mb/s
/// One hub is in nearly every laptop; two in a row are what errors at high rates come from.
/// Source: [inferred] from user reports of links that became stable on a port of the computer itself
constexpr unsigned HubsTooMany = 2;

std::string megabitsText(double megabits)
{
    const auto whole = static_cast<std::uint64_t>(megabits);
    return double(whole) == megabits ? std::to_string(whole) : std::to_string(whole) + ".5";
}

/// Other devices that share the controller's time.
std::vector<UsbId> neighboursOf(const UsbDevice& phone, const std::vector<UsbDevice>& tree)
{
    std::vector<UsbId> found;
    for (const UsbDevice& device : tree) {
        if (!device.isHub && device.name != phone.name && device.controller == phone.controller) {
            found.push_back(device.id);
        }
    }
    return found;
}

CheckResult placeOf(const UsbDevice& phone, const std::vector<UsbDevice>& tree)
{
    CheckResult result{"usb-topology", Health::Good, "good", {}, {}, phone.portPath()};
    const std::vector<UsbId> neighbours = neighboursOf(phone, tree);
    result.facts = {{"id", toText(phone.id)}, {"megabits", megabitsText(phone.megabits)},
        {"hubs", std::to_string(phone.hubs())}, {"controller", phone.controller},
        {"controller_driver", phone.controllerDriver}, {"sharing", std::to_string(neighbours.size())}};
    if (!neighbours.empty()) {
        result.facts.push_back({"sharing_ids", idList(neighbours)});
    }
    const bool slow = phone.megabits > 0 && phone.megabits <= FullSpeed;
    const bool hubs = phone.hubs() >= HubsTooMany;
    if (slow || hubs) {
        result.health = Health::Advice;
        result.state = slow && hubs ? "full-speed-hubs" : slow ? "full-speed" : "hubs";
    }
    return result;
}

} // namespace

void usbTopology(const Look& look, Results& results)
{
    for (const UsbDevice& phone : look.phones) {
        results.push_back(placeOf(phone, look.tree));
    }
    if (look.phones.empty()) {
        const auto controllers = std::count_if(
            look.tree.begin(), look.tree.end(), [](const UsbDevice& device) { return device.isRoot(); });
        results.push_back({"usb-topology", look.tree.empty() ? Health::Unknown : Health::Good,
            look.tree.empty() ? "no-usb" : "no-phone",
            {{"buses", std::to_string(controllers)}, {"devices", std::to_string(look.tree.size())}}, {}, {}});
    }
}

void usbPower(const Look& look, Results& results)
{
    for (const UsbDevice& phone : look.phones) {
        const bool maySleep = phone.powerControl == "auto";
        const bool known = maySleep || phone.powerControl == "on";
        results.push_back({"usb-power",
            !known         ? Health::Unknown
                : maySleep ? Health::Advice
                           : Health::Good,
            !known         ? "unknown"
                : maySleep ? "may-sleep"
                           : "stays-on",
            {{"id", toText(phone.id)}, {"power_control", phone.powerControl}},
            maySleep ? "keep-port-awake" : "", phone.portPath()});
    }
    if (look.phones.empty()) {
        const std::string delay = look.host.line("/sys/module/usbcore/parameters/autosuspend");
        results.push_back({"usb-power", delay.empty() ? Health::Unknown : Health::Good,
            delay.empty() ? "unknown" : "no-phone", {{"autosuspend_s", delay}}, {}, {}});
    }
}

void usbfsMemory(const Look& look, Results& results)
{
    // [spec] Linux kernel: Documentation/admin-guide/kernel-parameters.txt, usbcore.usbfs_memory_mb: for all
    // transfers together; 0 = no limit, 16 unless somebody changed it.
    constexpr std::uint64_t PerPhone = 8; // MiB: room for the transfers of one phone, twice over
    const std::string text = look.host.line("/sys/module/usbcore/parameters/usbfs_memory_mb");
    std::uint64_t limit = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), limit);
    CheckResult result{"usbfs-memory", Health::Unknown, "unknown", {}, {}, {}};
    if (read.ec == std::errc{}) {
        const std::uint64_t wanted = PerPhone * std::max<std::size_t>(look.phones.size(), 1);
        const bool enough = limit == 0 || limit >= wanted;
        result.health = enough ? Health::Good : Health::Advice;
        result.state = limit == 0 ? "no-limit" : enough ? "enough" : "low";
        result.facts = {{"limit_mib", std::to_string(limit)}, {"wanted_mib", std::to_string(wanted)},
            {"phones", std::to_string(look.phones.size())}};
        result.action = enough ? "" : "usbfs-memory";
    }
    results.push_back(std::move(result));
}

} // namespace flashwright::checks
