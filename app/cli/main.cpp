// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flashwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLASHWRIGHT_VERSION));
    return flashwright::runProgram(QCoreApplication::arguments());
}
