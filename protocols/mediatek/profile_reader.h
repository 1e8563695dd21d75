// SPDX-License-Identifier: GPL-3.0-or-later
/// Virtual phones from JSON. The phones themselves see no JSON.
#pragma once

#include "core/catalog/json_fields.h"
#include "protocols/mediatek/virtual/scenario.h"

#include <QtCore/QByteArray>

namespace flashwright::mediatek::device {

/// A file of resources/virtual/mediatek. PackageUnsupported (bad-scenario) with the fact detail. Any thread.
[[nodiscard]] Result<PhoneProfile> readProfile(const QByteArray& json);

/// PackageUnsupported (bad-scenario).
[[nodiscard]] Failure badScenario(const std::string& detail);

} // namespace flashwright::mediatek::device
