// SPDX-License-Identifier: GPL-3.0-or-later
/// The command line from its arguments to its exit code.
#pragma once

#include <QStringList>

namespace flashwright {

class Console;
struct Command;

/// `arguments` begin with the program's name. Needs a QCoreApplication. Main thread.
[[nodiscard]] int runProgram(const QStringList& arguments);
/// One command; `arguments` begin with the program's name and the command's word. Main thread.
[[nodiscard]] int runCommand(const Command& command, const QStringList& arguments, Console& console);

} // namespace flashwright
