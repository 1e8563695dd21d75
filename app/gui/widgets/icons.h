// SPDX-License-Identifier: GPL-3.0-or-later
/// Our own drawings, in the colours of the palette.
#pragma once

#include <QIcon>
#include <QPalette>

namespace flashwright {

/// resources/icons/<name>.svg with every "currentColor" in the given colour. An unknown name gives an empty
/// pixmap.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& color, double pixelRatio = 1.0);

/// The same as an icon, with a disabled face.
[[nodiscard]] QIcon themedIcon(const QString& name, const QPalette& palette);

} // namespace flashwright
