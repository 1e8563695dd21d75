// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/code_book.h"

#include "core/base/letter_case.h"

#include <algorithm>
#include <charconv>

namespace flashwright {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t MostByWords = 5;

std::vector<fs::path> jsonFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
        if (it->path().extension() == ".json") {
            files.push_back(it->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// "4032", "0xC0050005"; what is longer than 32 bits is no code.
std::optional<std::uint32_t> numberOf(std::string_view text)
{
    const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    text.remove_prefix(hex ? 2 : 0);
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && !text.empty()
        ? std::optional(value)
        : std::nullopt;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : lower(text) + ' ') {
        if (isWordByte(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    return words;
}

/// Which share of the words occurs in the text, each at the beginning of one of its words.
double shareOf(const std::vector<std::string>& words, const std::string& text)
{
    const std::vector<std::string> there = wordsOf(text);
    const auto found = std::count_if(words.begin(), words.end(), [&there](const std::string& word) {
        return std::any_of(there.begin(), there.end(), [&word](const std::string& one) {
            return word.size() < 3 ? one == word : one.rfind(word, 0) == 0;
        });
    });
    return words.empty() ? 0.0 : double(found) / double(words.size());
}

struct Scored {
    double score = 0;
    Explanation explanation;
};

/// Words in an id or a title weigh more than words in a cause.
double scoreOf(const std::vector<std::string>& words, const Rule& rule)
{
    return std::max({shareOf(words, rule.id) * 1.2, shareOf(words, rule.title) * 1.1,
        shareOf(words, rule.id + ' ' + rule.title + ' ' + rule.cause)});
}

double scoreOf(const std::vector<std::string>& words, const StatusMeaning& meaning)
{
    return std::max(shareOf(words, meaning.name), shareOf(words, meaning.meaning) * 0.95);
}

} // namespace

Result<CodeBook> CodeBook::load(const fs::path& resources)
{
    CodeBook book;
    for (const fs::path& file : jsonFilesIn(resources / "status")) {
        const std::string protocol = file.stem().string();
        TRY_LET(book.m_tables[protocol], loadStatusTable(resources, protocol));
    }
    for (const fs::path& file : jsonFilesIn(resources / "diagnosis")) {
        TRY_LET(Rule rule, readRule(file));
        const std::string id = rule.id;
        book.m_rules.emplace(id, std::move(rule));
    }
    return book;
}

std::vector<Explanation> CodeBook::explain(std::string_view asked) const
{
    if (const auto code = numberOf(asked)) {
        return byNumber(*code);
    }
    const std::string name = lower(asked);
    std::vector<Explanation> found = byName(name);
    // A symbol that nobody has is not a sentence to be guessed at.
    const bool isSymbol = name.find('_') != std::string::npos;
    return found.empty() && !isSymbol ? byWords(name) : found;
}

Explanation CodeBook::explanationOf(
    const std::string& protocol, std::uint32_t code, const StatusMeaning& meaning) const
{
    Explanation explanation{protocol, code, meaning, std::nullopt};
    if (const auto rule = m_rules.find(meaning.diagnosis); rule != m_rules.end()) {
        explanation.rule = rule->second;
    }
    return explanation;
}

std::vector<Explanation> CodeBook::codes() const
{
    std::vector<Explanation> all;
    for (const auto& [protocol, table] : m_tables) {
        for (const auto& [code, meaning] : table) {
            all.push_back(explanationOf(protocol, code, meaning));
        }
    }
    return all;
}

std::vector<Explanation> CodeBook::byNumber(std::uint32_t code) const
{
    std::vector<Explanation> found;
    for (const auto& [protocol, table] : m_tables) {
        if (const auto row = table.find(code); row != table.end()) {
            found.push_back(explanationOf(protocol, code, row->second));
        }
    }
    return found;
}

std::vector<Explanation> CodeBook::byName(const std::string& name) const
{
    std::vector<Explanation> found;
    for (const auto& [protocol, table] : m_tables) {
        for (const auto& [code, meaning] : table) {
            if (lower(meaning.name) == name) {
                found.push_back(explanationOf(protocol, code, meaning));
            }
        }
    }
    if (const auto rule = m_rules.find(name); rule != m_rules.end()) {
        found.push_back({{}, 0, {}, rule->second});
    }
    return found;
}

std::vector<Explanation> CodeBook::byWords(const std::string& text) const
{
    constexpr double Least = 0.75; // below it the answer would be a guess
    const std::vector<std::string> words = wordsOf(text);
    std::vector<Scored> all;
    for (const auto& [id, rule] : m_rules) {
        if (const double score = scoreOf(words, rule); score >= Least) {
            all.push_back({score, {{}, 0, {}, rule}});
        }
    }
    for (const auto& [protocol, table] : m_tables) {
        for (const auto& [code, meaning] : table) {
            if (const double score = scoreOf(words, meaning); score >= Least) {
                all.push_back({score, explanationOf(protocol, code, meaning)});
            }
        }
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
    std::vector<Explanation> found;
    for (std::size_t i = 0; i < all.size() && i < MostByWords; ++i) {
        found.push_back(std::move(all[i].explanation));
    }
    return found;
}

} // namespace flashwright
