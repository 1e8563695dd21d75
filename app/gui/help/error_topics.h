// SPDX-License-Identifier: GPL-3.0-or-later
/// Pages of the manual that are made of the shipped facts: one for each cause, one for each table of numbers.
#pragma once

#include "app/gui/help/manual.h"

namespace flashwright {

/// In the language of the installed translator. What cannot be read is left out. Blocking for some
/// milliseconds.
[[nodiscard]] ErrorTopics errorTopics(const std::filesystem::path& resources);

} // namespace flashwright
