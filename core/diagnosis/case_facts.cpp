// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/case_facts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <set>

namespace flashwright {

namespace {

/// Facts that can have one value only: seen with two, they prove nothing.
constexpr std::array<std::string_view, 3> SingleValued{"answer.", "host.", "history."};

std::string statusText(std::uint32_t code)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "0x%02x", code);
    return text.data();
}

/// A decimal or "0x…" number.
std::optional<double> numberIn(std::string_view text)
{
    const bool hex = text.substr(0, 2) == "0x";
    if (hex) {
        std::uint64_t value = 0;
        const auto [stop, error] = std::from_chars(text.data() + 2, text.data() + text.size(), value, 16);
        return error == std::errc{} && stop == text.data() + text.size()
            ? std::optional(static_cast<double>(value))
            : std::nullopt;
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && stop == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool holds(const FactTest& test, const std::string& value)
{
    switch (test.kind) {
    case FactTest::Kind::OneOf:
    case FactTest::Kind::Contains:
        return std::any_of(test.values.begin(), test.values.end(),
            [&value](const std::string& wanted) { return fitsPattern(wanted, value); });
    case FactTest::Kind::AtLeast: {
        const auto number = numberIn(value);
        return number && *number >= test.limit;
    }
    case FactTest::Kind::AtMost: {
        const auto number = numberIn(value);
        return number && *number <= test.limit;
    }
    case FactTest::Kind::Present:
    case FactTest::Kind::Absent:
        return true;
    }
    return false;
}

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool fitsPattern(std::string_view pattern, std::string_view text) noexcept
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && lower(pattern[p]) == lower(text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return std::all_of(
        pattern.begin() + static_cast<std::ptrdiff_t>(p), pattern.end(), [](char c) { return c == '*'; });
}

CaseFacts::CaseFacts(const FailureCase& failure)
    : m_lines(failure.evidence)
{
    dropContradictions();
    add("case", failure.failed ? "failure" : "symptom");
    if (!failure.failed) {
        return;
    }
    add("stage", std::string(stageName(failure.stage)));
    add("error.fault", std::string(faultName(failure.error.fault)));
    for (const Error* link = &failure.error; link != nullptr; link = link->cause.get()) {
        addError(*link);
    }
}

void CaseFacts::dropContradictions()
{
    std::set<std::string> contradicted;
    for (const Evidence& line : m_lines) {
        const bool single = std::any_of(SingleValued.begin(), SingleValued.end(),
            [&line](std::string_view start) { return line.fact.rfind(start, 0) == 0; });
        const bool disputed =
            single && std::any_of(m_lines.begin(), m_lines.end(), [&line](const Evidence& other) {
                return other.fact == line.fact && other.value != line.value;
            });
        if (disputed) {
            contradicted.insert(line.fact);
        }
    }
    std::erase_if(m_lines, [&](const Evidence& line) { return contradicted.contains(line.fact); });
}

void CaseFacts::addError(const Error& error)
{
    add("error.where", error.where);
    if (error.phone) {
        add("reply.code", statusText(error.phone->code));
        add("reply.protocol", error.phone->protocol);
    }
    for (const Fact& fact : error.facts) {
        add("error." + fact.name, fact.value);
    }
}

void CaseFacts::add(std::string fact, std::string value)
{
    m_lines.push_back({std::move(fact), std::move(value), "session", {}});
}

std::optional<Evidence> CaseFacts::fulfilling(const FactTest& test) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
        [&test](const Evidence& seen) { return seen.fact == test.fact && holds(test, seen.value); });
    if (test.kind == FactTest::Kind::Absent) {
        return line == m_lines.end() ? std::optional(Evidence{test.fact, "", "session", {}}) : std::nullopt;
    }
    return line == m_lines.end() ? std::nullopt : std::optional(*line);
}

} // namespace flashwright
