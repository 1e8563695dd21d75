// SPDX-License-Identifier: GPL-3.0-or-later
/// The icons of the window are in a static library: they must be asked for once.
#pragma once

namespace flashwright {

/// Main thread, before any icon is made.
void loadWindowResources();

} // namespace flashwright
