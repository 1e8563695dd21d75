// SPDX-License-Identifier: GPL-3.0-or-later
/// One rule of resources/diagnosis, as data.
#pragma once

#include "core/diagnosis/diagnosis.h"

#include <optional>

namespace flashwright {

/// A demand on one fact of the case. A fact may have been seen several times: one value that fits is enough.
struct FactTest {
    enum class Kind : std::uint8_t { OneOf, Contains, AtLeast, AtMost, Present, Absent };
    std::string fact;
    Kind kind = Kind::Present;
    std::vector<std::string> values; ///< of OneOf and Contains; may hold '*'
    double limit = 0; ///< of AtLeast and AtMost
    bool fromError = false; ///< asks about the error itself (fault, where, …), not about what else was seen
};

/// All tests must hold, and none of `unless`.
struct RuleCase {
    std::vector<FactTest> tests;
    std::vector<FactTest> unless;
    double confidence = 0;
};

struct Rule {
    std::string id;
    std::string title;
    std::string cause;
    std::vector<RuleCase> cases; ///< any one of them is enough
    std::vector<Remedy> remedies;
};

/// A file of resources/diagnosis. HostIo, or Bug with file and field.
[[nodiscard]] Result<Rule> readRule(const std::filesystem::path& file);

/// True when `text` fits `pattern`, in which '*' stands for any run of characters, ignoring case. Pure.
[[nodiscard]] bool fitsPattern(std::string_view pattern, std::string_view text) noexcept;

} // namespace flashwright
