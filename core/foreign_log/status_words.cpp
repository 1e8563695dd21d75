// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_log/status_words.h"

#include "core/base/letter_case.h"
#include "core/catalog/fact_object.h"

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

/// Shorter names are everyday words in capitals.
constexpr std::size_t ShortestName = 10;
/// A decimal number this near behind the word "error" is its number.
constexpr std::size_t NearBytes = 16;
constexpr std::uint32_t SmallestHex16 = 0x1000;
constexpr std::uint32_t SmallestDecimal = 1000;
constexpr std::uint32_t SmallestHex32 = 0xc0000000U;

bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isNameByte(char c) noexcept
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isWordByte(char c) noexcept
{
    return isNameByte(c) || (c >= 'a' && c <= 'z');
}

/// A number as it stands in a text.
struct Number {
    std::size_t at = 0;
    std::size_t end = 0;
    bool hex = false;
    bool negative = false;
    std::uint64_t value = 0;
    [[nodiscard]] std::size_t digits() const noexcept { return end - at - (hex ? 2 : negative ? 1 : 0); }
};

/// The number that begins at `at`; nothing when none does.
std::optional<Number> numberAt(std::string_view line, std::size_t at)
{
    Number number;
    number.at = at;
    number.negative = line[at] == '-';
    std::size_t first = at + (number.negative ? 1 : 0);
    number.hex = !number.negative && line[at] == '0' && at + 2 < line.size()
        && (line[at + 1] == 'x' || line[at + 1] == 'X') && isHexDigit(line[at + 2]);
    first += number.hex ? 2 : 0;
    std::size_t end = first;
    while (end < line.size() && (number.hex ? isHexDigit(line[end]) : isDigit(line[end]))) {
        ++end;
    }
    if (end == first || (end < line.size() && isWordByte(line[end]))) {
        return std::nullopt;
    }
    const auto read =
        std::from_chars(line.data() + first, line.data() + end, number.value, number.hex ? 16 : 10);
    number.end = end;
    return read.ec == std::errc() ? std::optional(number) : std::nullopt;
}

std::vector<Number> numbersIn(std::string_view line)
{
    std::vector<Number> numbers;
    for (std::size_t i = 0; i < line.size();) {
        const bool begins =
            (isDigit(line[i]) || (line[i] == '-' && i + 1 < line.size() && isDigit(line[i + 1])))
            && (i == 0 || !isWordByte(line[i - 1]));
        const auto number = begins ? numberAt(line, i) : std::nullopt;
        if (number) {
            numbers.push_back(*number);
            i = number->end;
        } else {
            ++i;
        }
    }
    return numbers;
}

/// 0xC0010005, also as the signed or unsigned decimal number that old tools made of it.
std::optional<std::uint32_t> asHex32(const Number& number)
{
    if (number.value > 0xffffffffU) {
        return std::nullopt;
    }
    auto value = static_cast<std::uint32_t>(number.value);
    value = number.negative ? 0U - value : value;
    const bool shaped = number.hex ? number.digits() == 8 : number.digits() >= 9;
    return shaped && value >= SmallestHex32 ? std::optional(value) : std::nullopt;
}

} // namespace

Result<StatusWords> StatusWords::load(const std::filesystem::path& resources)
{
    TRY_LET(FactObject from, FactObject::load(resources / "foreign_logs" / "numbers.json"));
    StatusWords words;
    words.m_errorWords = from.texts("error_words");
    const auto harmlessList = from.texts("harmless_names");
    const std::set<std::string> harmless(harmlessList.begin(), harmlessList.end());
    for (FactObject& one : from.objects("tables")) {
        Table table;
        table.protocol = one.text("protocol");
        table.family = one.text("family");
        const std::string form = one.text("form");
        table.form = form == "hex32" ? Form::Hex32 : form == "hex16" ? Form::Hex16 : Form::Decimal;
        if (table.form == Form::Decimal && form != "decimal") {
            one.reject("form", "not one of hex32, hex16, decimal");
        }
        one.finish();
        TRY_LET(table.codes, loadStatusTable(resources, table.protocol));
        words.m_tables.push_back(std::move(table));
        words.addNames(words.m_tables.size() - 1, harmless);
    }
    from.finish();
    TRY(from.verdict());
    return words;
}

void StatusWords::addNames(std::size_t table, const std::set<std::string>& harmless)
{
    for (const auto& [code, meaning] : m_tables[table].codes) {
        const std::string& name = meaning.name;
        if (name.size() >= ShortestName && name.find('_') != std::string::npos && harmless.count(name) == 0
            && std::all_of(name.begin(), name.end(), isNameByte)) {
            m_names.emplace(name, Named{table, code});
        }
    }
}

std::vector<StatusWords::Found> StatusWords::in(std::string_view line, std::string_view family) const
{
    std::vector<Found> found;
    addByName(line, family, found);
    addByNumber(line, family, found);
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
    // Tools print a code's name and its number side by side.
    const auto same = [](const Found& a, const Found& b) { return a.status == b.status; };
    found.erase(std::unique(found.begin(), found.end(), same), found.end());
    return found;
}

void StatusWords::addByName(std::string_view line, std::string_view family, std::vector<Found>& found) const
{
    if (line.find('_') == std::string_view::npos) {
        return;
    }
    for (std::size_t i = 0; i < line.size();) {
        std::size_t end = i;
        while (end < line.size() && isNameByte(line[end])) {
            ++end;
        }
        const bool whole = end - i >= ShortestName && (end == line.size() || !isWordByte(line[end]))
            && (i == 0 || !isWordByte(line[i - 1]));
        const auto named = whole ? m_names.find(std::string(line.substr(i, end - i))) : m_names.end();
        if (named != m_names.end()) {
            const Table& table = m_tables[named->second.table];
            if (family.empty() || table.family == family) {
                found.push_back({{table.protocol, named->second.code}, i, table.family});
            }
        }
        i = std::max(end, i + 1);
    }
}

void StatusWords::addByNumber(std::string_view line, std::string_view family, std::vector<Found>& found) const
{
    for (const Number& number : numbersIn(line)) {
        for (const Table& table : m_tables) {
            std::optional<std::uint32_t> code;
            if (table.form == Form::Hex32) {
                code = asHex32(number);
            } else if (table.form == Form::Hex16) {
                const bool shaped = number.hex && number.digits() == 4 && number.value >= SmallestHex16;
                code =
                    shaped && hasErrorWord(line) ? std::optional(std::uint32_t(number.value)) : std::nullopt;
            } else {
                const bool shaped = number.hex
                    ? number.digits() == 3 || number.digits() == 4
                    : !number.negative && number.digits() >= 4 && number.digits() <= 5;
                code = shaped && number.value >= SmallestDecimal && afterErrorWord(line.substr(0, number.at))
                    ? std::optional(std::uint32_t(number.value))
                    : std::nullopt;
            }
            if (code && table.codes.count(*code) != 0 && (family.empty() || table.family == family)) {
                found.push_back({{table.protocol, *code}, number.at, table.family});
                break;
            }
        }
    }
}

bool StatusWords::afterErrorWord(std::string_view before) const
{
    return hasErrorWord(before.substr(before.size() - std::min(before.size(), NearBytes)));
}

bool StatusWords::hasErrorWord(std::string_view line) const
{
    const std::string folded = lower(std::string(line));
    return std::any_of(m_errorWords.begin(), m_errorWords.end(),
        [&folded](const std::string& word) { return folded.find(word) != std::string::npos; });
}

} // namespace flashwright
