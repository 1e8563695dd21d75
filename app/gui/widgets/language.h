// SPDX-License-Identifier: GPL-3.0-or-later
/// The language of the window, changed while it is open.
#pragma once

#include <QList>
#include <QString>

namespace flashwright {

struct LanguageChoice {
    QString code; ///< "pt_BR"
    QString name; ///< as those who speak it write it
};

/// Those that the program speaks, in the order in which they are offered.
[[nodiscard]] const QList<LanguageChoice>& languages();

/// "de", "zh_CN", "en", or empty for the desktop's. Widgets hear of it through QEvent::LanguageChange; the
/// direction of the layout follows. GUI thread.
void applyLanguage(const QString& language);

} // namespace flashwright
