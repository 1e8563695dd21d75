// SPDX-License-Identifier: GPL-3.0-or-later
/// What a phone does on USB after it was told to start: comes up, stays dark, goes round in circles.
#pragma once

#include "core/base/evidence.h"
#include "core/transport/bus.h"

#include <span>

namespace flashwright {

/// Facts on one physical port since the restart, from the bus events since then, oldest first:
/// "after.usb" of each id that came, "after.rounds" how often the most frequent one came, "after.period_ms"
/// the middle time between its arrivals (from two on), "after.last" the id that is still there or "nothing",
/// "after.seconds" how long was looked. Pure.
[[nodiscard]] std::vector<Evidence> bootFacts(
    std::span<const BusEvent> events, const std::string& portPath, seconds watched);

} // namespace flashwright
