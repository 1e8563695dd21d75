// SPDX-License-Identifier: GPL-3.0-or-later
// Source of the grammar: [spec] systemd: man udev(7)
#include "core/doctor/udev_rules.h"

#include <algorithm>

namespace flashwright {

namespace {

constexpr std::size_t MostRules = 20000; // of one file; the largest ones known have some 3,000

/// Reads the tokens of one line from the left.
class LineReader {
public:
    explicit LineReader(std::string_view line)
        : m_rest(line)
    {
    }
    std::optional<UdevRule> rule();

private:
    void skip(std::string_view letters);
    std::string_view word();
    std::optional<UdevToken> token();
    std::optional<std::string> quoted();

    std::string_view m_rest;
};

void LineReader::skip(std::string_view letters)
{
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(letters), m_rest.size()));
}

std::string_view LineReader::word()
{
    const auto end = std::min(
        m_rest.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"), m_rest.size());
    const std::string_view found = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    return found;
}

std::optional<std::string> LineReader::quoted()
{
    skip(" \t");
    if (!m_rest.empty() && (m_rest.front() == 'e' || m_rest.front() == 'i')) {
        m_rest.remove_prefix(1); // escapes, or any letter case
    }
    if (m_rest.empty() || m_rest.front() != '"') {
        return std::nullopt;
    }
    std::string value;
    for (std::size_t at = 1; at < m_rest.size(); ++at) {
        if (m_rest[at] == '\\' && at + 1 < m_rest.size() && m_rest[at + 1] == '"') {
            value += '"';
            ++at;
        } else if (m_rest[at] == '"') {
            m_rest.remove_prefix(at + 1);
            return value;
        } else {
            value += m_rest[at];
        }
    }
    return std::nullopt;
}

std::optional<UdevToken> LineReader::token()
{
    UdevToken token;
    token.key = word();
    if (!m_rest.empty() && m_rest.front() == '{') {
        const auto close = m_rest.find('}');
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        token.attribute = m_rest.substr(1, close - 1);
        m_rest.remove_prefix(close + 1);
    }
    skip(" \t");
    const auto end = std::min(m_rest.find_first_not_of("=!+-:"), m_rest.size());
    token.operation = m_rest.substr(0, end);
    m_rest.remove_prefix(end);
    auto value = quoted();
    if (token.key.empty() || token.operation.empty() || !value) {
        return std::nullopt;
    }
    token.value = std::move(*value);
    return token;
}

std::optional<UdevRule> LineReader::rule()
{
    UdevRule rule;
    for (skip(", \t\r"); !m_rest.empty(); skip(", \t\r")) {
        auto next = token();
        if (!next) {
            return std::nullopt;
        }
        rule.push_back(std::move(*next));
    }
    return rule;
}

/// Whether a "[set]" at the head of `pattern` holds the letter; removes it. A set without end holds nothing.
bool takeSet(std::string_view& pattern, char letter) noexcept
{
    const auto close = pattern.find(']', 2);
    if (close == std::string_view::npos) {
        pattern = {};
        return false;
    }
    std::string_view set = pattern.substr(1, close - 1);
    pattern.remove_prefix(close + 1);
    const bool inverted = !set.empty() && (set.front() == '!' || set.front() == '^');
    set.remove_prefix(inverted ? 1 : 0);
    bool held = false;
    for (std::size_t at = 0; at < set.size(); ++at) {
        const bool range = at + 2 < set.size() && set[at + 1] == '-';
        held = held || (range ? set[at] <= letter && letter <= set[at + 2] : set[at] == letter);
        at += range ? 2 : 0;
    }
    return held != inverted;
}

bool fitsOne(std::string_view pattern, std::string_view text) noexcept
{
    std::string_view starPattern;
    std::string_view starText;
    bool starred = false;
    while (!text.empty() || !pattern.empty()) {
        bool fits = false;
        if (!pattern.empty() && pattern.front() == '*') {
            pattern.remove_prefix(1);
            starPattern = pattern;
            starText = text;
            starred = true;
            continue;
        }
        if (!pattern.empty() && !text.empty()) {
            if (pattern.front() == '[') {
                fits = takeSet(pattern, text.front());
            } else {
                fits = pattern.front() == '?' || pattern.front() == text.front();
                pattern.remove_prefix(1);
            }
        }
        if (fits) {
            text.remove_prefix(1);
        } else if (starred && !starText.empty()) {
            starText.remove_prefix(1);
            text = starText;
            pattern = starPattern;
        } else {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<UdevRule> parseUdevRules(std::string_view text)
{
    std::vector<UdevRule> rules;
    std::string line;
    while (!text.empty() && rules.size() < MostRules) {
        const auto end = std::min(text.find('\n'), text.size());
        line += text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const bool goesOn =
            !line.empty() && line.back() == '\\' && line.find_first_not_of(" \t") != line.find('#');
        if (goesOn && !text.empty()) {
            line.pop_back();
            continue;
        }
        const auto first = line.find_first_not_of(" \t\r");
        if (first != std::string::npos && line[first] != '#') {
            if (auto rule = LineReader(std::string_view(line).substr(first)).rule(); rule && !rule->empty()) {
                rules.push_back(std::move(*rule));
            }
        }
        line.clear();
    }
    return rules;
}

bool fitsUdevPattern(std::string_view pattern, std::string_view text) noexcept
{
    for (;;) {
        const auto bar = pattern.find('|');
        if (fitsOne(pattern.substr(0, bar), text)) {
            return true;
        }
        if (bar == std::string_view::npos) {
            return false;
        }
        pattern.remove_prefix(bar + 1);
    }
}

} // namespace flashwright
