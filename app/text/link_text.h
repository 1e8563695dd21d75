// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences about silence and about what comes and goes on USB.
#pragma once

#include "core/session/session_events.h"
#include "core/session/usb_timeline.h"

#include <QString>

namespace flashwright {

/// What a stall means and what is done about it.
[[nodiscard]] QString stallText(const StallEvent& event);
/// What was seen on a port while waiting, and what to do differently; empty when there is nothing to say.
[[nodiscard]] QString appearanceText(const Appearance& appearance);

} // namespace flashwright
