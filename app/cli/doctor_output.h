// SPDX-License-Identifier: GPL-3.0-or-later
/// What the doctor found, for people and for programs.
#pragma once

#include "core/doctor/doctor.h"

#include <QJsonObject>
#include <QStringList>

namespace flashwright {

/// A table in words, the next command below what can be mended, then what was mended before.
[[nodiscard]] QStringList doctorLines(
    const std::vector<CheckResult>& results, const std::vector<AppliedFix>& applied);

/// {"v":1,"health":…,"checks":[…],"applied":[…],"done":[…],"errors":[…]}
[[nodiscard]] QJsonObject doctorJson(const std::vector<CheckResult>& results,
    const std::vector<AppliedFix>& applied, const std::vector<std::string>& done,
    const std::vector<Error>& failures);

} // namespace flashwright
