// SPDX-License-Identifier: GPL-3.0-or-later
/// What goes wrong, from JSON.
#pragma once

#include "core/base/error.h"
#include "protocols/mediatek/virtual/scenario.h"

namespace flashwright::mediatek::device {

/// Reads a scenario (resources/schema/mediatek_scenario.schema.json). Empty text is the healthy phone.
/// PackageUnsupported (bad-scenario) with the fact detail. Any thread.
[[nodiscard]] Result<Scenario> readScenario(std::string_view json);

} // namespace flashwright::mediatek::device
