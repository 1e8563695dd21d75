// SPDX-License-Identifier: GPL-3.0-or-later
/// Rows of the tables that show which failure gives which diagnosis.
#pragma once

#include "core/diagnosis/rule_engine.h"

#include <ostream>
#include <set>

namespace flashwright {

using Facts = std::vector<Fact>;
using Seen = std::vector<std::pair<std::string, std::string>>;

/// What a failed job looked like, short enough for one line.
struct Sight {
    Fault fault = Fault::Bug;
    Stage stage = Stage::WaitingForPhone;
    std::string where;
    Facts facts;
    std::optional<PhoneStatus> reply;
    Seen seen;
};

[[nodiscard]] inline FailureCase caseOf(const Sight& sight)
{
    FailureCase failure;
    failure.stage = sight.stage;
    failure.error = Error{sight.fault, sight.where, sight.reply, sight.facts, nullptr};
    for (const auto& [fact, value] : sight.seen) {
        failure.evidence.push_back({fact, value, "test", {}});
    }
    return failure;
}

/// The rules that ship.
[[nodiscard]] inline const RuleEngine& engine()
{
    static const auto loaded = RuleEngine::load(std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources");
    if (!loaded) {
        throw std::runtime_error(loaded.error().toLogLine());
    }
    return *loaded;
}

[[nodiscard]] inline Facts problem(const char* word)
{
    return {{"problem", word}};
}

} // namespace flashwright
