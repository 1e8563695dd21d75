// SPDX-License-Identifier: GPL-3.0-or-later
/// Words of the few questions that only a person can answer (core/diagnosis/asked_fact.h). Any thread.
#pragma once

#include <QString>

#include <string_view>

namespace flashwright {

/// "What is on the screen of the phone now?" The word itself when it is not known.
[[nodiscard]] QString questionText(std::string_view fact);

/// "A logo that stays or comes again" The word itself when it is not known.
[[nodiscard]] QString answerText(std::string_view fact, std::string_view answer);

} // namespace flashwright
