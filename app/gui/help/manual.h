// SPDX-License-Identifier: GPL-3.0-or-later
/// The built-in manual: topics as they are written, and a page for each cause that the program knows.
#pragma once

#include <QHash>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace flashwright {

/// One page. Links in it are relative to <id>.md in the folder of its language.
struct ManualTopic {
    QString id; ///< "flash", "error/fdl2-failed", "codes/bsl"
    QString title;
    QString markdown; ///< with the title as its first heading
    QString plain; ///< what a search looks through
    QStringList keys; ///< ids, numbers and symbols that name the page
};

struct ManualGroup {
    QString id; ///< a word of contents.json, "errors" or "codes"
    QStringList topics; ///< ids in the order of reading
};

struct ManualHit {
    QString id;
    QString title;
    QString snippet; ///< a line of the page with what was asked for
};

/// Pages that are made of the shipped facts.
struct ErrorTopics {
    std::vector<ManualTopic> errors; ///< one for each cause, by title
    std::vector<ManualTopic> codes; ///< one for each table of numbers, by protocol
};

/// One thread at a time.
class Manual {
public:
    /// Topics of <resources>/manual in the language, those that it lacks in English, and the pages made of
    /// the rules and status tables, in the language of the installed translator. What cannot be read is left
    /// out.
    [[nodiscard]] static Manual load(const std::filesystem::path& resources, const QString& language);
    /// Only the topics; the pages that take longer to make are added later.
    [[nodiscard]] static Manual written(const std::filesystem::path& resources, const QString& language);
    void add(const ErrorTopics& made);

    [[nodiscard]] const std::vector<ManualGroup>& groups() const noexcept { return m_groups; }
    /// Null when there is none. Understands other names of a topic, as contents.json lists them.
    [[nodiscard]] const ManualTopic* find(const QString& id) const;
    /// Topics that hold every word, best first. An id or a number names its page exactly.
    [[nodiscard]] std::vector<ManualHit> search(const QString& asked) const;
    [[nodiscard]] const std::vector<ManualTopic>& topics() const noexcept { return m_topics; }
    /// Where pictures are.
    [[nodiscard]] QString pictureFile(const QString& name) const;

private:
    void readContents(const QString& folder, const QString& language);
    void addGroup(const QString& id, std::vector<ManualTopic> topics);

    QString m_folder;
    std::vector<ManualGroup> m_groups;
    std::vector<ManualTopic> m_topics;
    QHash<QString, QString> m_aliases;
};

/// Markdown without its marks, for searching and snippets.
[[nodiscard]] QString plainText(const QString& markdown);
/// A text that shall not be read as Markdown.
[[nodiscard]] QString escapedMarkdown(const QString& text);

} // namespace flashwright
