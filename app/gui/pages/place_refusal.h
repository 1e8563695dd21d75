// SPDX-License-Identifier: GPL-3.0-or-later
/// Why a single operation on a place is refused, for people in front of a window. GUI thread.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace flashwright {

/// One or two sentences; of a protected place also what to do instead.
[[nodiscard]] QString refusalText(const Error& error);

} // namespace flashwright
