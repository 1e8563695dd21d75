// SPDX-License-Identifier: GPL-3.0-or-later
/// The language of the window, changed while it is open.
#pragma once

#include <QString>

namespace flashwright {

/// "de", "zh_CN", "en", or empty for the desktop's. Widgets hear of it through QEvent::LanguageChange. GUI
/// thread.
void applyLanguage(const QString& language);

} // namespace flashwright
