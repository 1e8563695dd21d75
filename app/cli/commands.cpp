// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/cli_text.h"

namespace flashwright {

const std::vector<Command>& allCommands()
{
    static const std::vector<Command> commands{devicesCommand(), infoCommand(), inspectCommand(),
        extractCommand(), flashCommand(), readCommand(), writeCommand(), eraseCommand(), backupCommand(),
        restoreCommand(), verifyCommand(), partitionsCommand(), repartitionCommand(), rebootCommand(),
        poweroffCommand(), memtestCommand(), loaderCommand(), diagnoseCommand(), explainCommand(),
        doctorCommand(), keysCommand(), vaultCommand(), nvCommand(), historyCommand(), reportCommand(),
        jobCommand(), simCommand(), symptomCommand(), completionCommand()};
    return commands;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : allCommands()) {
        if (command.name == name) {
            return &command;
        }
    }
    return nullptr;
}

int usageError(Console& console, const QString& command, const QString& sentence)
{
    console.problem(QLatin1String("flashwright-cli: ") + sentence);
    console.problem(command.isEmpty() ? Cli::tr("See \"flashwright-cli --help\".")
                                      : Cli::tr("See \"flashwright-cli help %1\".").arg(command));
    return number(ExitCode::Usage);
}

} // namespace flashwright
