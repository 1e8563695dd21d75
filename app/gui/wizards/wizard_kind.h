// SPDX-License-Identifier: GPL-3.0-or-later
/// The guides that lead through one task, page by page.
#pragma once

#include <cstdint>

namespace flashwright {

enum class WizardKind : std::uint8_t { FirstRun, Restore, Unbrick, Backup, PutBack, Keys };

} // namespace flashwright
