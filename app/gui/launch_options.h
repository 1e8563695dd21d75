// SPDX-License-Identifier: GPL-3.0-or-later
/// Arguments of the program.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace flashwright {

struct LaunchOptions {
    QString packet; ///< to load at once; empty = none
    std::optional<QString> practice; ///< a profile; empty text = the first one
    bool newWindow = false; ///< beside one that is open
    bool help = false;
    bool version = false;
    QStringList unknown; ///< options we do not have
};

/// `arguments` without the program's name. "--practice" takes the next argument as its profile unless that is
/// an option or an existing file.
[[nodiscard]] LaunchOptions parseArguments(const QStringList& arguments);

[[nodiscard]] QString usageText();

} // namespace flashwright
