// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "app/report/painting_application.h"

int main(int argc, char** argv)
{
    const auto application = flashwright::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flashwright-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLASHWRIGHT_VERSION));
    return flashwright::runProgram(QCoreApplication::arguments());
}
