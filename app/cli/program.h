// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line from its arguments to its exit code.
#pragma once

#include <QStringList>

namespace flashwright {

/// `arguments` begin with the program's name. Needs a QCoreApplication. Main thread.
[[nodiscard]] int runProgram(const QStringList& arguments);

} // namespace flashwright
