// SPDX-License-Identifier: GPL-3.0-or-later
/// Helpers for promises in milliseconds on machines that are busy with something else.
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace flashwright::test {

/// The promise of Transport: a stop request or a pulled cable ends a call within this time.
inline constexpr milliseconds Promptly{100};

/// Runs `attempt` (which returns how long the promised thing took) until it was prompt, at most five times: a
/// busy machine may delay one, never all.
template <class Attempt> [[nodiscard]] std::chrono::nanoseconds fastestOf(Attempt attempt)
{
    std::chrono::nanoseconds fastest = std::chrono::hours(1);
    for (int round = 0; round < 5 && fastest >= Promptly; ++round) {
        fastest = std::min<std::chrono::nanoseconds>(fastest, attempt());
    }
    return fastest;
}

} // namespace flashwright::test
