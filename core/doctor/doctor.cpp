// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor.h"

#include "core/doctor/checks.h"

#include <algorithm>
#include <array>

namespace flashwright {

std::string_view CheckResult::fact(std::string_view name) const noexcept
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [name](const Fact& one) { return one.name == name; });
    return found == facts.end() ? std::string_view() : std::string_view(found->value);
}

std::vector<CheckResult> examine(const HostView& host, const StationNeeds& needs, const std::stop_token& stop)
{
    // The order in which a person should read them: what keeps a phone from being opened comes first.
    constexpr std::array Order{&checks::udevRules, &checks::groups, &checks::modemManager,
        &checks::otherProbers, &checks::portOwner, &checks::portDriver, &checks::usbTopology,
        &checks::usbPower, &checks::usbfsMemory, &checks::diskSpace, &checks::virtualMachine,
        &checks::sleepSettings, &checks::wallClock};
    std::vector<CheckResult> results;
    const checks::Look look(host, needs);
    for (const auto check : Order) {
        if (stop.stop_requested()) {
            break;
        }
        check(look, results);
    }
    return results;
}

Health worstOf(const std::vector<CheckResult>& results) noexcept
{
    Health worst = Health::Good;
    for (const CheckResult& result : results) {
        if (result.health == Health::Bad || (result.health == Health::Advice && worst == Health::Good)) {
            worst = result.health;
        }
    }
    return worst;
}

} // namespace flashwright
