// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setup/job_file_part.h"

#include <charconv>

namespace flashwright::job_words {

namespace {

constexpr qsizetype MostItems = 1024;
constexpr std::uint64_t AnyNumber = ~0ULL;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

/// What a name may not hold, so that it can be given on a command line, too.
bool isName(const std::string& text)
{
    return !text.empty() && text.size() <= LongestName && text.front() != '-'
        && std::none_of(text.begin(), text.end(),
            [](char c) { return c == ',' || c == '=' || c == ':' || isControl(c); });
}

std::optional<std::uint64_t> numberIn(const std::string& text)
{
    const bool hex = text.starts_with("0x");
    const char* const begin = text.data() + (hex ? 2 : 0);
    const char* const end = text.data() + text.size();
    std::uint64_t value = 0;
    const auto read = std::from_chars(begin, end, value, hex ? 16 : 10);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

/// A whole number that JSON's own numbers can hold.
std::optional<std::uint64_t> numberIn(double given)
{
    constexpr double LargestExact = 9007199254740992.0;
    if (!(given >= 0 && given < LargestExact)) {
        return std::nullopt;
    }
    const auto whole = static_cast<std::uint64_t>(given);
    return static_cast<double>(whole) == given ? std::optional(whole) : std::nullopt;
}

} // namespace

Failure JobText::failure(const char* problem, std::size_t offset) const
{
    const TextPlace place = placeOf(text, offset);
    return failWithProblem(Fault::PackageCorrupt, "setup.job_file", problem)
        .with("file", file.string())
        .with("line", std::to_string(place.line))
        .with("column", std::to_string(place.column));
}

void JobText::complain(
    const char* problem, const std::string& pointer, const std::string& wanted, const std::string& found)
{
    if (wrong) {
        return;
    }
    Error error = failure(problem, places.offsetOf(pointer)).with("pointer", pointer).value();
    if (!wanted.empty()) {
        error.facts.push_back({"wanted", wanted});
    }
    if (!found.empty()) {
        error.facts.push_back({"found", found});
    }
    wrong = std::move(error);
}

JobPart::JobPart(JobText& source, const QJsonValue& value, std::string pointer)
    : m_source(source)
    , m_pointer(std::move(pointer))
    , m_object(value.toObject())
{
    if (!value.isObject()) {
        m_source.complain("job-file-bad-value", m_pointer, "{ … }");
    }
}

QJsonValue JobPart::take(const char* field)
{
    m_known.emplace_back(field);
    return m_object.contains(QLatin1String(field)) ? m_object.value(QLatin1String(field))
                                                   : QJsonValue(QJsonValue::Undefined);
}

std::string JobPart::text(const char* field, std::size_t longest)
{
    return textOf(take(field), pointer(field), longest);
}

std::string JobPart::textOf(const QJsonValue& value, const std::string& at, std::size_t longest)
{
    std::string read = value.toString().toStdString();
    const bool good = value.isUndefined()
        || (value.isString() && read.size() <= longest && std::none_of(read.begin(), read.end(), isControl));
    if (!good) {
        m_source.complain("job-file-bad-value", at, "\"…\"");
        return {};
    }
    return read;
}

bool JobPart::flag(const char* field, bool usual)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isBool()) {
        m_source.complain("job-file-bad-value", pointer(field), "true | false");
    }
    return value.toBool(usual);
}

std::optional<std::uint64_t> JobPart::number(const char* field, std::uint64_t most)
{
    const QJsonValue value = take(field);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    const auto read =
        value.isString() ? numberIn(value.toString().toStdString()) : numberIn(value.toDouble(-1));
    if (!read || *read > most) {
        m_source.complain("job-file-bad-value", pointer(field),
            most == AnyNumber ? "4096 | \"0x1000\"" : "0 … " + std::to_string(most));
        return 0;
    }
    return read;
}

QJsonArray JobPart::list(const char* field)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > MostItems)) {
        m_source.complain("job-file-bad-value", pointer(field), "[ … ]");
        return {};
    }
    return value.toArray();
}

std::set<std::string> JobPart::names(const char* field)
{
    std::set<std::string> all;
    qsizetype place = 0;
    for (const QJsonValue& value : list(field)) {
        const std::string at = pointer(field) + '/' + std::to_string(place++);
        all.insert(nameOf(value.toString().toStdString(), at));
    }
    return all;
}

std::string JobPart::nameOf(const std::string& text, const std::string& at)
{
    if (!isName(text)) {
        m_source.complain("job-file-bad-value", at, "\"boot\"");
    }
    return text;
}

std::filesystem::path JobPart::path(const char* field)
{
    return pathOf(take(field), pointer(field));
}

std::filesystem::path JobPart::pathOf(const QJsonValue& value, const std::string& at)
{
    const std::string read = textOf(value, at, LongestText);
    if (read.empty()) {
        if (!value.isUndefined()) {
            m_source.complain("job-file-bad-value", at, "\"folder/file\"");
        }
        return {};
    }
    std::error_code failed;
    const auto folder = std::filesystem::absolute(m_source.file, failed).parent_path();
    return (folder / std::filesystem::path(QString::fromStdString(read).toStdU16String())).lexically_normal();
}

void JobPart::require(const char* field)
{
    if (!has(field)) {
        m_source.complain("job-file-missing", pointer(field));
    }
}

void JobPart::belongs(const char* field, Verbset to, JobVerb verb)
{
    if (has(field) && (to & only(verb)) == 0) {
        m_source.complain("job-file-not-for-kind", pointer(field), {}, std::string(jobVerbWord(verb)));
    }
}

void JobPart::finish()
{
    for (const QString& key : m_object.keys()) {
        const std::string field = key.toStdString();
        if (std::find(m_known.begin(), m_known.end(), field) == m_known.end()) {
            m_source.complain("job-file-unknown-field", pointer(field), joined(m_known));
        }
    }
}

} // namespace flashwright::job_words
