// SPDX-License-Identifier: GPL-3.0-or-later
/// All commands, one file each.
#pragma once

#include "app/cli/command.h"

namespace flashwright {

[[nodiscard]] Command devicesCommand();
[[nodiscard]] Command infoCommand();
[[nodiscard]] Command inspectCommand();
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command flashCommand();
[[nodiscard]] Command readCommand();
[[nodiscard]] Command writeCommand();
[[nodiscard]] Command eraseCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command partitionsCommand();
[[nodiscard]] Command repartitionCommand();
[[nodiscard]] Command rebootCommand();
[[nodiscard]] Command poweroffCommand();
[[nodiscard]] Command memtestCommand();
[[nodiscard]] Command loaderCommand();
[[nodiscard]] Command diagnoseCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command doctorCommand();
[[nodiscard]] Command keysCommand();
[[nodiscard]] Command vaultCommand();
[[nodiscard]] Command nvCommand();
[[nodiscard]] Command jobCommand();
[[nodiscard]] Command simCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command symptomCommand();
[[nodiscard]] Command completionCommand();

/// In the order in which help lists them.
[[nodiscard]] const std::vector<Command>& allCommands();
/// Null when there is none of that name.
[[nodiscard]] const Command* findCommand(const QString& name);

} // namespace flashwright
