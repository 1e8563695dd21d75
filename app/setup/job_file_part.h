// SPDX-License-Identifier: GPL-3.0-or-later
/// Fields of a job file as its reader takes them: typed, bounded, and complained about with their place.
/// Internal to the reader.
#pragma once

#include "app/setup/job_file_words.h"
#include "app/setup/json_places.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace flashwright::job_words {

inline constexpr std::size_t LongestText = 4096;
inline constexpr std::size_t LongestName = 128;

/// "a | b | c": what a field may be, in no language.
template <class Words> [[nodiscard]] std::string joined(const Words& words)
{
    std::string all;
    for (const auto& word : words) {
        all += (all.empty() ? "" : " | ") + std::string(word);
    }
    return all;
}

/// The text with all its places, and the first complaint about it.
struct JobText {
    std::string_view text;
    const std::filesystem::path& file;
    JsonPlaces places;
    std::optional<Error> wrong;

    [[nodiscard]] Failure failure(const char* problem, std::size_t offset) const;
    void complain(const char* problem, const std::string& pointer, const std::string& wanted = {},
        const std::string& found = {});
};

/// One object of the file. Values that are not there are empty, 0 or what is usual. Fields that nobody asked
/// for are complained about at the end.
class JobPart {
public:
    JobPart(JobText& source, const QJsonValue& value, std::string pointer);

    [[nodiscard]] bool has(const char* field) const { return m_object.contains(QLatin1String(field)); }
    [[nodiscard]] JobText& source() const { return m_source; }
    [[nodiscard]] std::string pointer(const std::string& field) const
    {
        return m_pointer + '/' + pointerPart(field);
    }

    /// Undefined where the field is not there.
    QJsonValue take(const char* field);
    std::string text(const char* field, std::size_t longest = LongestText);
    std::string textOf(const QJsonValue& value, const std::string& at, std::size_t longest);
    bool flag(const char* field, bool usual);
    std::optional<std::uint64_t> number(const char* field, std::uint64_t most = ~0ULL);
    QJsonArray list(const char* field);
    std::set<std::string> names(const char* field);
    std::string nameOf(const std::string& text, const std::string& at);
    std::filesystem::path path(const char* field);
    std::filesystem::path pathOf(const QJsonValue& value, const std::string& at);
    /// The place of the word among those that may stand there.
    template <class Words> std::size_t choice(const char* field, const Words& words, std::size_t usual = 0)
    {
        const QJsonValue value = take(field);
        const std::string read = value.toString().toStdString();
        const auto found = std::find(words.begin(), words.end(), read);
        if (found != words.end()) {
            return static_cast<std::size_t>(found - words.begin());
        }
        if (!value.isUndefined()) {
            m_source.complain(
                "job-file-bad-value", pointer(field), joined(words), read.substr(0, LongestName));
        }
        return usual;
    }
    void require(const char* field);
    /// The field is there for jobs of these verbs only.
    void belongs(const char* field, Verbset to, JobVerb verb);
    [[nodiscard]] QStringList fields() const { return m_object.keys(); }
    [[nodiscard]] QJsonValue at(const QString& field) const { return m_object.value(field); }
    void finish();

private:
    JobText& m_source;
    std::string m_pointer;
    QJsonObject m_object;
    std::vector<std::string> m_known;
};

} // namespace flashwright::job_words
