// SPDX-License-Identifier: GPL-3.0-or-later
/// Rules in resources/diagnosis/*.json over typed evidence.
#pragma once

#include "core/diagnosis/diagnosis.h"

namespace flashwright {

/// Immutable after load; any thread.
class RuleEngine {
public:
    /// Loads <resources>/diagnosis/*.json. HostIo, or Bug with file and field when one does not fit the
    /// schema.
    [[nodiscard]] static Result<RuleEngine> load(const std::filesystem::path& resources);
    ~RuleEngine();
    RuleEngine(RuleEngine&&) noexcept;
    RuleEngine& operator=(RuleEngine&&) noexcept;

    /// The best rule that fits; id "unknown" with no remedies but the report when none does, or when two
    /// causes fit equally well. Never guesses.
    [[nodiscard]] Diagnosis diagnose(const FailureCase& failure) const;

    /// All ids, for tests and documentation.
    [[nodiscard]] std::vector<std::string> ids() const;

private:
    struct Rules;
    explicit RuleEngine(std::unique_ptr<const Rules> rules);
    std::unique_ptr<const Rules> m_rules;
};

} // namespace flashwright
