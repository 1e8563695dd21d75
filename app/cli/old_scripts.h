// SPDX-License-Identifier: GPL-3.0-or-later
/// Spellings of other flashing tools, so that old scripts go on working.
#pragma once

#include "app/cli/settings.h"

namespace flashwright {

/// "-pac FILE" of other tools' command lines becomes "--pac FILE" before parsing, which would read four
/// letters.
[[nodiscard]] QStringList translateOldSpellings(const QStringList& arguments);

/// One-letter options of `flash`, hidden from help: -s FIRMWARE, -d LOADER, -a AUTHENTICATION, -e
/// CERTIFICATE, -c OPERATION, -p PORT, -t BATTERY, -b (restart at the end). Source: [peer] the published help
/// of SP Flash Tool's console mode
[[nodiscard]] QList<QCommandLineOption> oldFlashOptions();

/// Puts what they say into the settings, where the long options have not said it. @returns what is wrong;
/// empty when nothing is.
[[nodiscard]] QString takeOldSpellings(const QCommandLineParser& parser, Settings& settings);

} // namespace flashwright
