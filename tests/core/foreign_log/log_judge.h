// SPDX-License-Identifier: GPL-3.0-or-later
/// Judges a text with the shipped dialects, tables and rules.
#pragma once

#include "core/foreign_log/log_verdict.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace flashwright::test {

struct ShippedLogFacts {
    Result<LogDialects> dialects;
    Result<StatusWords> words;
    Result<RuleEngine> rules;
};

inline const ShippedLogFacts& shippedLogFacts()
{
    static const auto resources = std::filesystem::path(FLASHWRIGHT_SOURCE_DIR) / "resources";
    static const ShippedLogFacts facts{
        LogDialects::load(resources), StatusWords::load(resources), RuleEngine::load(resources)};
    return facts;
}

inline LogVerdict judged(std::string_view text)
{
    const ShippedLogFacts& facts = shippedLogFacts();
    if (!facts.dialects || !facts.words || !facts.rules) {
        ADD_FAILURE() << "the shipped facts cannot be read";
        return {};
    }
    const auto source = [text, at = std::size_t(0)](std::span<char> into) mutable {
        const std::size_t count = std::min(into.size(), text.size() - at);
        std::copy_n(text.begin() + std::ptrdiff_t(at), count, into.begin());
        at += count;
        return count;
    };
    return judgeLog(source, *facts.dialects, *facts.words, *facts.rules);
}

/// The id, or the outcome in brackets where there is no diagnosis.
inline std::string idOf(const LogVerdict& verdict)
{
    return verdict.diagnosis ? verdict.diagnosis->id
                             : "[" + std::string(logOutcomeName(verdict.outcome)) + "]";
}

inline bool provedByLine(const LogVerdict& verdict, std::uint64_t line)
{
    return std::any_of(verdict.proof.begin(), verdict.proof.end(),
        [line](const LogProof& proof) { return proof.line == line && !proof.text.empty(); });
}

/// A log in a tool's manner, with values of our own, and what it must come to.
struct LogRow {
    const char* name;
    const char* text;
    const char* id; ///< as idOf() says it
    int line; ///< that must be among the proof; 0: none has to
};

inline void PrintTo(const LogRow& row, std::ostream* out)
{
    *out << row.name;
}

inline void expectVerdict(const LogRow& row)
{
    const LogVerdict verdict = judged(row.text);
    EXPECT_EQ(idOf(verdict), row.id);
    if (row.line > 0) {
        EXPECT_TRUE(provedByLine(verdict, std::uint64_t(row.line))) << "line " << row.line << " is no proof";
    }
    if (verdict.diagnosis) {
        EXPECT_FALSE(verdict.proof.empty());
        EXPECT_FALSE(verdict.diagnosis->remedies.empty());
    }
}

} // namespace flashwright::test
