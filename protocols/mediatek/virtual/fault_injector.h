// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the rule that a command falls under.
#pragma once

#include "protocols/mediatek/virtual/scenario.h"

#include <string_view>

namespace flashwright::mediatek::device {

/// One command as rules see it.
struct FaultOccasion {
    std::string_view stage;
    std::string_view command;
    std::string_view item;
};

/// Counts commands since the phone was made. Not thread-safe.
class FaultInjector {
public:
    explicit FaultInjector(const std::vector<FaultRule>& rules)
        : m_rules(rules)
        , m_counts(rules.size())
    {
    }
    /// The first rule that applies, or null. Every rule that could apply counts this command.
    [[nodiscard]] const FaultRule* match(const FaultOccasion& occasion);

private:
    const std::vector<FaultRule>& m_rules;
    std::vector<std::uint32_t> m_counts;
};

} // namespace flashwright::mediatek::device
