// SPDX-License-Identifier: GPL-3.0-or-later
/// Finds the rule that a request falls under.
#pragma once

#include "protocols/unisoc/virtual/scenario.h"

#include <string_view>

namespace flashwright::unisoc::device {

/// One request as rules see it.
struct FaultOccasion {
    std::string_view stage;
    std::uint32_t command = 0;
    std::string item;
    bool lastBlock = false;
};

/// Counts requests since the phone was made. Not thread-safe.
class FaultInjector {
public:
    explicit FaultInjector(const std::vector<FaultRule>& rules)
        : m_rules(rules)
        , m_counts(rules.size())
    {
    }
    /// The first rule that applies, or null. Every rule that could apply counts this request.
    [[nodiscard]] const FaultRule* match(const FaultOccasion& occasion);

private:
    const std::vector<FaultRule>& m_rules;
    std::vector<std::uint32_t> m_counts;
};

} // namespace flashwright::unisoc::device
