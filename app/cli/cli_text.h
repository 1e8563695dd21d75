// SPDX-License-Identifier: GPL-3.0-or-later
/// Translation context of the command line's own sentences.
#pragma once

#include <QCoreApplication>

namespace flashwright {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace flashwright
