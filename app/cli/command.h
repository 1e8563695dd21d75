// SPDX-License-Identifier: GPL-3.0-or-later
/// What every command is made of.
#pragma once

#include "app/cli/console.h"
#include "app/cli/exit_code.h"
#include "app/cli/settings.h"

namespace flashwright {

/// One call of one command. All references outlive the run.
struct Invocation {
    QString command;
    const Settings& settings;
    const QCommandLineParser& parser;
    QStringList arguments; ///< without the command's own word
    Console& console;

    [[nodiscard]] bool has(const char* option) const { return parser.isSet(QString::fromLatin1(option)); }
    [[nodiscard]] QString value(const char* option) const
    {
        return parser.value(QString::fromLatin1(option));
    }
};

struct Command {
    QString name;
    QString arguments; ///< as shown in help: "FILE|DIR"
    QString summary; ///< one line
    QList<QCommandLineOption> options; ///< beside the global ones
    int (*run)(const Invocation&);
};

/// Says what is wrong with the command line and where help is. @returns ExitCode::Usage
int usageError(Console& console, const QString& command, const QString& sentence);

} // namespace flashwright
