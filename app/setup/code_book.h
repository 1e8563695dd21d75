// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything the shipped facts say about a number, a symbol or a few words that somebody read off a screen.
#pragma once

#include "core/catalog/chip_catalog.h"
#include "core/diagnosis/rule.h"

namespace flashwright {

/// One meaning of a code. A number can have several: each protocol counts for itself.
struct Explanation {
    std::string protocol; ///< whose code it is; empty where only a rule speaks of it
    std::uint32_t code = 0;
    StatusMeaning meaning; ///< empty where only a rule speaks of it
    std::optional<Rule> rule; ///< cause and remedies, where there are some
};

/// Immutable after load; any thread.
class CodeBook {
public:
    /// Every table of <resources>/status and every rule of <resources>/diagnosis. HostIo, or Bug with file
    /// and field.
    [[nodiscard]] static Result<CodeBook> load(const std::filesystem::path& resources);

    /// A number ("4032", "0xC0050005") gives every table's reading of it, a symbol ("S_FT_…") or a rule's id
    /// exactly that, other text what holds most of its words, best first. Ignores case. Empty when nothing
    /// fits.
    [[nodiscard]] std::vector<Explanation> explain(std::string_view asked) const;

    /// Every row of every table, by protocol and number.
    [[nodiscard]] std::vector<Explanation> codes() const;
    [[nodiscard]] const std::map<std::string, Rule>& rules() const noexcept { return m_rules; }

private:
    [[nodiscard]] std::vector<Explanation> byNumber(std::uint32_t code) const;
    [[nodiscard]] std::vector<Explanation> byName(const std::string& name) const;
    [[nodiscard]] std::vector<Explanation> byWords(const std::string& text) const;
    [[nodiscard]] Explanation explanationOf(
        const std::string& protocol, std::uint32_t code, const StatusMeaning& meaning) const;

    std::map<std::string, StatusTable> m_tables; ///< by protocol
    std::map<std::string, Rule> m_rules; ///< by id
};

} // namespace flashwright
