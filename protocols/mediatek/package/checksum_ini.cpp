// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/mediatek/package/checksum_ini.h"

#include "core/base/letter_case.h"

#include <algorithm>
#include <charconv>

namespace flashwright::mediatek {

namespace {

constexpr std::string_view Blanks = " \t\r\f\v";
constexpr std::size_t Md5Digits = 32;
constexpr std::size_t MostRows = 4096;

enum class Section : std::uint8_t { Other, Switch, Sums, Md5 };

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(Blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(Blanks) - first + 1);
}

Section sectionOf(std::string_view name)
{
    const std::string word = lower(name);
    if (word == "[checksum_switch]") {
        return Section::Switch;
    }
    if (word == "[checksum]") {
        return Section::Sums;
    }
    return word == "[checksum_v2]" ? Section::Md5 : Section::Other;
}

std::optional<std::uint16_t> sumOf(std::string_view text)
{
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    text.remove_prefix(hex ? 2 : 0);
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return !text.empty() && error == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                                     : std::nullopt;
}

bool isMd5(const std::string& text)
{
    return text.size() == Md5Digits && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

class ListReader {
public:
    void take(std::string_view line, std::size_t number)
    {
        if (line.empty() || line.front() == '#' || line.front() == ';') {
            return;
        }
        if (line.front() == '[') {
            m_section = sectionOf(line);
            return;
        }
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) {
            bad(number);
            return;
        }
        key(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)), number);
    }
    ChecksumList list;

private:
    void key(std::string_view name, std::string_view value, std::size_t number)
    {
        const std::string word = lower(value);
        if (m_section == Section::Switch) {
            if (lower(name) == "isenablechecksum") {
                list.enabled = word == "1" || word == "true" || word == "yes";
            }
        } else if (m_section == Section::Sums) {
            if (const auto sum = sumOf(value)) {
                row(name, number).byteSum = sum;
            } else {
                bad(number);
            }
        } else if (m_section == Section::Md5) {
            const std::string digits = word.starts_with("0x") ? word.substr(2) : word;
            if (isMd5(digits)) {
                row(name, number).md5 = digits;
            } else {
                bad(number);
            }
        }
    }
    ChecksumRow& row(std::string_view name, std::size_t number)
    {
        const auto known = std::ranges::find(list.rows, name, &ChecksumRow::name);
        if (known != list.rows.end()) {
            return *known;
        }
        if (list.rows.size() < MostRows) {
            list.rows.push_back({std::string(name), std::nullopt, {}, number});
        }
        return list.rows.back();
    }
    void bad(std::size_t number)
    {
        list.findings.push_back(
            {Severity::Warning, "checksum-list-line", {{"line", std::to_string(number)}}});
    }

    Section m_section = Section::Other;
};

} // namespace

const ChecksumRow* ChecksumList::find(std::string_view partition, std::string_view file) const
{
    for (const std::string& wanted : {lower(partition), lower(file)}) {
        const auto found = std::ranges::find_if(
            rows, [&wanted](const ChecksumRow& row) { return !wanted.empty() && lower(row.name) == wanted; });
        if (found != rows.end()) {
            return &*found;
        }
    }
    return nullptr;
}

ChecksumList parseChecksumIni(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf")) {
        text.remove_prefix(3);
    }
    ListReader reader;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        reader.take(trimmed(text.substr(0, end)), number);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return std::move(reader.list);
}

} // namespace flashwright::mediatek
