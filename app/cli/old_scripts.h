// SPDX-License-Identifier: GPL-3.0-or-later
/// Spellings of other flashing tools, so that old scripts go on working.
#pragma once

#include <QCommandLineOption>
#include <QStringList>

namespace flashwright {

/// "-pac FILE" of other tools' command lines becomes "--pac FILE" before parsing, which would read four
/// letters.
[[nodiscard]] QStringList translateOldSpellings(const QStringList& arguments);

/// One-letter options of `flash`, hidden from help: -s FILE, -d FILE, -a FILE, -e FILE, -c OPERATION, -p
/// PORT, -t TIME, -b. Source: [peer] the published help of SP Flash Tool's console mode
[[nodiscard]] QList<QCommandLineOption> oldFlashOptions();

} // namespace flashwright
