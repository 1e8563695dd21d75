// SPDX-License-Identifier: GPL-3.0-or-later
/// The exact command behind a remedy.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <QString>

namespace flashwright {

/// What to type so that the program does it, after the command line that is running now; empty when the
/// person has to do it, and for jobs where another program failed.
[[nodiscard]] QString remedyHint(const Remedy& remedy);

} // namespace flashwright
