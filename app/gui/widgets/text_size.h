// SPDX-License-Identifier: GPL-3.0-or-later
/// How large the text of the window is, beside what the desktop says.
#pragma once

class QWidget;

namespace flashwright {

/// Percent of the desktop's size, 75 to 200. GUI thread.
void applyTextSize(int percent);

/// A text that stays so many times as large as the others, also when those change.
void keepLarger(QWidget& widget, double factor, bool bold = false);

} // namespace flashwright
