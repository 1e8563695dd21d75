// SPDX-License-Identifier: GPL-3.0-or-later
/// What a partition card says of the job. GUI thread.
#pragma once

#include "app/gui/models/map_place.h"

#include <QStringList>

namespace flashwright {

/// What the plan does with the place, one sentence a line: "A copy is saved on this computer first.", …
[[nodiscard]] QStringList jobLines(
    const MapPlace& place, const MapStrip& strip, const FlashPlan& plan, const FirmwarePackage* package);

/// "0x00a00000 – 0x00dfffff"; empty where the address is not told.
[[nodiscard]] QString addressText(const MapPlace& place);

} // namespace flashwright
