// SPDX-License-Identifier: GPL-3.0-or-later
/// The round mark: a drawing in ink on the colour of a stage or verdict.
#pragma once

#include "app/gui/widgets/stage_look.h"

#include <QPixmap>

namespace flashwright {

[[nodiscard]] QPixmap roundMark(const StageLook& look, int size, double pixelRatio);

} // namespace flashwright
