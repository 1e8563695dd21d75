// SPDX-License-Identifier: GPL-3.0-or-later
/// The colours people know from the makers' tools, each with a pattern and an icon, so that colour is never
/// alone.
#pragma once

#include "app/gui/models/phone_row.h"

#include <QColor>
#include <QString>

namespace flashwright {

struct StageLook {
    QColor fill; ///< of the bar
    QColor ink; ///< text or a drawing on the fill: contrast at least 7
    QColor edge; ///< around the bar: contrast at least 7 to what it lies on
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< drawn in ink over the fill
    QString icon; ///< for iconPixmap()
};

/// Red while loaders are sent, purple for the boot chain, yellow for images, green for erasing, blue for
/// reading, dark grey for comparing, magenta for the package check.
[[nodiscard]] StageLook stageLook(Stage stage, bool dark);

/// Green with a tick, red with a cross, grey with a square.
[[nodiscard]] StageLook verdictLook(Verdict verdict, bool dark);

/// verdictLook() of a final row, else stageLook().
[[nodiscard]] StageLook rowLook(const PhoneRow& row, bool dark);

} // namespace flashwright
