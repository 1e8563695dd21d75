// SPDX-License-Identifier: GPL-3.0-or-later
/// Languages of the program.
#pragma once

#include <QString>

namespace flashwright {

/// Installs the program's and Qt's texts in `language` ("de"), or in the system's when it is empty, and makes
/// its number formats the default. English stays where there is no translation. Main thread, once, before any
/// text is made.
void installTranslations(const QString& language);

} // namespace flashwright
