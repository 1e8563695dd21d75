// SPDX-License-Identifier: GPL-3.0-or-later
/// Virtual phones from JSON. The phones themselves see no JSON.
#pragma once

#include "core/base/error.h"
#include "protocols/unisoc/virtual/scenario.h"

#include <QtCore/QByteArray>

namespace flashwright::unisoc::device {

/// A file of resources/virtual/unisoc. PackageUnsupported (bad-scenario) with the fact detail. Any thread.
[[nodiscard]] Result<PhoneProfile> readProfile(const QByteArray& json);

/// Reads a scenario (resources/schema/scenario.schema.json) and lays its overrides over the profile. Empty
/// text is the healthy phone. PackageUnsupported (bad-scenario) with the fact detail. Any thread.
[[nodiscard]] Result<Scenario> readScenario(std::string_view json, PhoneProfile& profile);

} // namespace flashwright::unisoc::device
