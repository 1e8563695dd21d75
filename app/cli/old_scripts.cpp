// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/old_scripts.h"

namespace flashwright {

QStringList translateOldSpellings(const QStringList& arguments)
{
    QStringList translated;
    for (const QString& argument : arguments) {
        translated += argument == QLatin1String("-pac") ? QStringLiteral("--pac") : argument;
    }
    return translated;
}

QList<QCommandLineOption> oldFlashOptions()
{
    QList<QCommandLineOption> all;
    for (const char* letter : {"s", "d", "a", "e", "c", "p", "t", "b"}) {
        const bool isSwitch = *letter == 'b';
        QCommandLineOption option(
            QStringList{QString::fromLatin1(letter)}, {}, isSwitch ? QString() : QStringLiteral("VALUE"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        all.append(option);
    }
    return all;
}

} // namespace flashwright
