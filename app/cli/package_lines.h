// SPDX-License-Identifier: GPL-3.0-or-later
/// A firmware as lines for people.
#pragma once

#include "app/cli/package_json.h"

#include <QStringList>

namespace flashwright {

[[nodiscard]] QStringList inspectionLines(const Inspection& inspection);

} // namespace flashwright
