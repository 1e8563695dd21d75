// SPDX-License-Identifier: GPL-3.0-or-later
/// Texts of a diagnosis in the user's language. Any thread.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QString>

namespace flashwright {

/// A title, cause or instruction of resources/diagnosis in the user's language; the English source when it is
/// not translated.
[[nodiscard]] QString remedyText(const std::string& english);

/// What following an instruction may cost, in words; empty for Risk::None.
[[nodiscard]] QString riskText(Risk risk);

} // namespace flashwright
