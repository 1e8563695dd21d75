// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for what is seen on the ports. GUI thread.
#pragma once

#include "app/gui/wizards/port_watch.h"

#include <QStringList>

namespace flashwright {

/// Newest first, at most `most`; one line that says so when nothing was seen.
[[nodiscard]] QStringList portLines(const PortWatch& ports, int most);

} // namespace flashwright
