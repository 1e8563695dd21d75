// SPDX-License-Identifier: GPL-3.0-or-later
/// Records of jobs as lines for people.
#pragma once

#include "core/history/history.h"

#include <QStringList>

namespace flashwright {

/// One line: number, time, result, what, on what, where, why.
[[nodiscard]] QString recordLine(const JobRecord& record);
/// All that is known of it.
[[nodiscard]] QStringList recordLines(const JobRecord& record);
/// "passed"…, in the user's language.
[[nodiscard]] QString resultText(const std::string& word);
/// What became of an area, in the user's language.
[[nodiscard]] QString proofText(AreaProof::State state);

} // namespace flashwright
