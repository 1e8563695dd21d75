// SPDX-License-Identifier: GPL-3.0-or-later
/// Program and version, as records and reports name what made them.
#pragma once

#include <QCoreApplication>

#include <string>

namespace flashwright {

[[nodiscard]] inline std::string toolName()
{
    const QString program = QCoreApplication::applicationName();
    return QString(program + QLatin1Char(' ') + QCoreApplication::applicationVersion()).toStdString();
}

} // namespace flashwright
