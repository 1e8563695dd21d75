// SPDX-License-Identifier: GPL-3.0-or-later
/// A job of the past in words. GUI thread.
#pragma once

#include "core/history/history.h"

#include <QString>

namespace flashwright {

/// Everything worth reading of a record, as HTML; `cause` is the sentence of its diagnosis.
[[nodiscard]] QString recordHtml(const JobRecord& record, const QString& cause);

} // namespace flashwright
