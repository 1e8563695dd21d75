// SPDX-License-Identifier: GPL-3.0-or-later
/// The few things that only a person can see, and when they are worth asking.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <span>

namespace flashwright {

/// A question; app/text has its words. The answer becomes a fact of the case with the source "user".
struct AskedFact {
    std::string_view fact; ///< "answer.screen"
    std::span<const std::string_view> answers; ///< words of a closed list
};

/// All six, in the order in which they are worth asking.
[[nodiscard]] std::span<const AskedFact> askedFacts() noexcept;

/// Those worth asking about this case, in order: what the stage or what was measured makes useless is left
/// out, and so is what was answered. Pure.
[[nodiscard]] std::vector<AskedFact> worthAsking(const FailureCase& failure);

/// The answer as a line of evidence; nothing for words that are none of the lists.
[[nodiscard]] std::optional<Evidence> answerFact(std::string_view fact, std::string_view answer);

} // namespace flashwright
