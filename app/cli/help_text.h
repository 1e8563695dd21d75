// SPDX-License-Identifier: GPL-3.0-or-later
/// Help pages, made from the same lists that the parser reads.
#pragma once

#include "app/cli/command.h"

namespace flashwright {

[[nodiscard]] QString programHelp();
[[nodiscard]] QString commandHelp(const Command& command);
/// The name in `known` that is closest to a mistyped one; empty when none is near.
[[nodiscard]] QString nearestName(const QString& typed, const QStringList& known);

} // namespace flashwright
