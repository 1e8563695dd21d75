// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for what was noticed in a package or a plan. Any thread.
#pragma once

#include "core/image/firmware_package.h"

#include <QString>
#include <QStringList>

namespace flashwright {

/// One whole sentence with the names and numbers of the finding's facts. A code without a sentence of its own
/// is shown as it is, with its facts.
[[nodiscard]] QString findingText(const Finding& finding);

/// "Note", "Warning", "Error".
[[nodiscard]] QString severityText(Severity severity);

/// Every code that has a sentence of its own.
[[nodiscard]] QStringList knownFindings();

} // namespace flashwright
