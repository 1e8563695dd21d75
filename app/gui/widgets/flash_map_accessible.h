// SPDX-License-Identifier: GPL-3.0-or-later
/// The flash map for screen readers: a list whose items are the partitions.
#pragma once

#include <QAccessible>

namespace flashwright {

class FlashMapCanvas;

/// Makes the map's children known; more than one call does nothing more. GUI thread.
void installFlashMapAccessible();

/// The places have changed: what was handed out for the old ones goes.
void forgetFlashMapChildren(FlashMapCanvas& map);

} // namespace flashwright
