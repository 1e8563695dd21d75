// SPDX-License-Identifier: GPL-3.0-or-later
/// Sentences for errors. Any thread; the language is the installed translator's.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace flashwright {

/// What happened, as one whole sentence that names the file, port, partition or value that the error's facts
/// tell, followed by a second one with the place in the file when that is known. Falls back to faultText().
[[nodiscard]] QString problemText(const Error& error);

/// Every word of the fact "problem" that has a sentence of its own.
[[nodiscard]] QStringList knownProblems();

} // namespace flashwright
