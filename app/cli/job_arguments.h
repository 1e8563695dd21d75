// SPDX-License-Identifier: GPL-3.0-or-later
/// A job file as the command line that does the same.
#pragma once

#include "app/setup/job_file.h"

#include <QStringList>

namespace flashwright {

/// The verb, then what it is given. The phone is not among it.
[[nodiscard]] QStringList argumentsOf(const JobFile& job);

} // namespace flashwright
