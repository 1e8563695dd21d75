// SPDX-License-Identifier: GPL-3.0-or-later
/// Unisoc phones made of code: boot ROM, loaders and storage. Written from the device's side of the protocol
/// alone and sharing no code with the host's wire room, so that it can judge the host.
#pragma once

#include "core/module/protocol_module.h"

namespace flashwright::unisoc {

/// The phones there are: resources/virtual/unisoc/*.json, built into the program. Any thread.
[[nodiscard]] std::vector<VirtualProfile> profiles();

/// A phone of that profile. `scenarioJson` is the text of a scenario file
/// (resources/schema/scenario.schema.json) or empty. PackageUnsupported with problem unknown-profile (fact
/// name) or bad-scenario (fact detail: where the scenario is wrong). Any thread; the phone's own calls follow
/// VirtualPhone.
[[nodiscard]] Result<std::shared_ptr<VirtualPhone>> makePhone(
    std::string_view profile, std::string_view scenarioJson);

} // namespace flashwright::unisoc
