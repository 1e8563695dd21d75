// SPDX-License-Identifier: GPL-3.0-or-later
/// How long a program takes from its first instruction to its first painted window.
#pragma once

class QString;
class QWidget;

namespace flashwright::bench {

enum class WindowKind { Bare, Whole };

/// Part of a program that was started to be measured: shows a window of that kind, and prints when it had
/// been painted. @returns the exit code.
int paintOnce(WindowKind kind);

/// Milliseconds since the start of the process.
struct PaintTimes {
    double ready = 0; ///< Qt is
    double window = 0; ///< is made
    double painted = 0;
    double usable = 0; ///< plug-ins, facts and rules are there too
};

/// Starts this program again for one window of that kind.
PaintTimes firstPaint(WindowKind kind);

} // namespace flashwright::bench
