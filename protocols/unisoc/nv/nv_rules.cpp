// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/unisoc/nv/nv_rules.h"

#include "core/base/bytes.h"
#include "protocols/unisoc/nv/nv_names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace flashwright::unisoc {

namespace {

constexpr std::size_t MostRules = 4096;
constexpr std::string_view HexPrefix = "0x";

Failure badRules(std::string_view found)
{
    return failWithProblem(Fault::PackageCorrupt, "unisoc.nv.rules", "calibration-bad")
        .with("detail", "rules")
        .with("found", std::string(found));
}

std::string plainName(const std::string& name)
{
    std::string plain = name;
    std::replace_if(
        plain.begin(), plain.end(),
        [](char c) { return c == ':' || c == ';' || static_cast<unsigned char>(c) < ' '; }, '_');
    return plain;
}

std::string_view upTo(std::string_view& text, char separator)
{
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

Result<NvRule> parseRule(std::string_view text)
{
    std::string_view rest = text;
    NvRule rule;
    rule.name = upTo(rest, ':');
    std::string_view id = upTo(rest, ':');
    if (id.empty()) {
        return badRules(text);
    }
    if (id != "*") {
        if (!id.starts_with(HexPrefix)) {
            return badRules(text);
        }
        id.remove_prefix(HexPrefix.size());
        std::uint16_t number = 0;
        const auto read = std::from_chars(id.data(), id.data() + id.size(), number, 16);
        if (read.ec != std::errc() || read.ptr != id.data() + id.size()) {
            return badRules(text);
        }
        rule.id = number;
    }
    rule.mayBeMissing = rest.find('c') != std::string_view::npos;
    rule.mayBeOlder = rest.find('r') != std::string_view::npos;
    return rule;
}

} // namespace

std::string nvRulesText(const std::vector<NvRule>& rules)
{
    std::string text;
    for (const NvRule& rule : rules) {
        text += (text.empty() ? "" : ";") + plainName(rule.name) + ":" + (rule.id ? hexNumber(*rule.id) : "*")
            + ":" + (rule.mayBeMissing ? "c" : "") + (rule.mayBeOlder ? "r" : "");
    }
    return text;
}

Result<std::vector<NvRule>> parseNvRules(std::string_view text)
{
    std::vector<NvRule> rules;
    while (!text.empty()) {
        if (rules.size() == MostRules) {
            return badRules("");
        }
        TRY_LET(NvRule rule, parseRule(upTo(text, ';')));
        rules.push_back(std::move(rule));
    }
    return rules;
}

Result<std::vector<NvRule>> nvRulesNamed(std::string_view list)
{
    std::vector<NvRule> rules;
    while (!list.empty() && rules.size() < MostRules) {
        const std::string_view word = upTo(list, ',');
        std::uint16_t id = 0;
        const std::string_view digits = word.substr(std::min(word.size(), HexPrefix.size()));
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), id, 16);
        const bool number = word.starts_with(HexPrefix) && read.ec == std::errc()
            && read.ptr == digits.data() + digits.size();
        if (word == "IMEI") {
            rules.push_back({std::string(word), std::nullopt, false, false});
        } else if (number) {
            const std::string_view name = nvItemName(id);
            rules.push_back({std::string(name.empty() ? word : name), id, false, false});
        } else if (const auto known = nvItemId(word)) {
            rules.push_back({std::string(word), known, false, false});
        } else {
            return failWithProblem(Fault::Refused, "unisoc.nv.rules", "unknown-name")
                .with("name", std::string(word));
        }
    }
    return rules;
}

std::vector<NvRule> usualNvRules()
{
    // The list that the vendor's own configurations have in common.
    return {{"Calibration", std::nullopt, false, false}, {"IMEI", std::nullopt, false, false},
        {"TD_Calibration", std::nullopt, true, false}, {"LTE_Calibration", std::uint16_t{0xA05}, true, false},
        {"LTE_Calibration", std::uint16_t{0x9C4}, true, false},
        {"W_Calibration", std::uint16_t{0x12D}, true, false},
        {"BlueTooth", std::uint16_t{0x191}, true, false}, {"WIFI", std::uint16_t{0x199}, true, false},
        {"SIMLOCK_SIGN", std::uint16_t{0x1A3}, true, false},
        {"SIMLOCK_PK", std::uint16_t{0x1A4}, true, false}, {"MEID", std::uint16_t{0x1E5}, true, false},
        {"MEID2", std::uint16_t{0x1E6}, true, false},
        {"SIMLOCK_CUSTOMIZE_DATA", std::uint16_t{0x1F0}, true, false},
        {"SIMLOCK_USER_DATA", std::uint16_t{0x1F1}, true, false},
        {"SIMLOCK_NVCONTROL_KEY", std::uint16_t{0x1F2}, true, false},
        {"SIMLOCK_KEY", std::uint16_t{0x1F4}, true, false},
        {"SIMLOCK_CFG", std::uint16_t{0x7E4}, true, false},
        {"SECURITY_DATA_PK", std::uint16_t{0x91E}, true, false},
        {"SECURITY_DATA_SIGN", std::uint16_t{0x91F}, true, false}};
}

} // namespace flashwright::unisoc
