// SPDX-License-Identifier: GPL-3.0-or-later
/// MediaTek phones made of code: boot ROM, preloader, Download Agents and storage. Written from the device's
/// side of the protocol alone and sharing no code with the host's rooms, so that it can judge the host.
#pragma once

#include "core/module/protocol_module.h"
#include "protocols/mediatek/virtual/scenario.h"

namespace flashwright::mediatek {

/// The phones there are, by rank: resources/virtual/mediatek/*.json, each as it is and once more with
/// "-brom" behind its id (bootRom set). Their lines of `partitions` are the layout that practice firmware has
/// too. Any thread.
[[nodiscard]] std::vector<device::PhoneProfile> builtInProfiles();

/// The same for lists. Any thread.
[[nodiscard]] std::vector<VirtualProfile> profiles();

/// A phone of that profile. `scenarioJson` is the text of a scenario file
/// (resources/schema/mediatek_scenario.schema.json) or empty. PackageUnsupported with problem
/// unknown-profile (fact name) or bad-scenario (fact detail: where the scenario is wrong). Any thread; the
/// phone's own calls follow VirtualPhone.
[[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makePhone(
    std::string_view profile, std::string_view scenarioJson);

} // namespace flashwright::mediatek
