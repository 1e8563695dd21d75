// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/manual.h"

#include "app/gui/help/error_topics.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace flashwright {

namespace {

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "pt_BR", then "pt".
QStringList foldersOf(const QString& language)
{
    QStringList names{language};
    if (const qsizetype under = language.indexOf(u'_'); under > 0) {
        names += language.left(under);
    }
    return names << QStringLiteral("en");
}

QString titleOf(const QString& markdown)
{
    const QString first = markdown.section(u'\n', 0, 0).trimmed();
    return first.startsWith(QLatin1String("# ")) ? first.mid(2).trimmed() : QString();
}

QString around(const QString& text, const QString& word)
{
    constexpr qsizetype Before = 40;
    constexpr qsizetype Length = 140;
    const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
    qsizetype begin = qMax<qsizetype>(0, found - Before);
    begin = begin == 0 ? 0 : text.indexOf(u' ', begin) + 1;
    const QString part = text.mid(begin, Length).simplified();
    const QString dots(QChar(0x2026));
    return (begin > 0 ? dots : QString()) + part + (begin + Length < text.size() ? dots : QString());
}

/// 0 when a word is missing.
int scoreOf(const ManualTopic& topic, const QStringList& words)
{
    int score = 0;
    for (const QString& word : words) {
        const bool named = topic.keys.contains(word, Qt::CaseInsensitive)
            || topic.id.compare(word, Qt::CaseInsensitive) == 0;
        const qsizetype inTitle = topic.title.indexOf(word, 0, Qt::CaseInsensitive);
        const auto inText = topic.plain.count(word, Qt::CaseInsensitive);
        const int gained = (named ? 1000 : 0)
            + (inTitle == 0       ? 60
                    : inTitle > 0 ? 40
                                  : 0)
            + int(qMin<qsizetype>(inText, 9));
        if (gained == 0) {
            return 0;
        }
        score += gained;
    }
    return score;
}

} // namespace

QString plainText(const QString& markdown)
{
    static const QRegularExpression links(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(
        QStringLiteral("(^|\\n)\\s*(#+|>|[-*]|\\d+\\.)\\s|\\*\\*|`|(\\|[-: ]+)+\\||\\|"));
    static const QRegularExpression escapes(QStringLiteral("\\\\([^A-Za-z0-9\\s])"));
    QString text = markdown;
    text.replace(links, QStringLiteral("\\1"));
    text.replace(marks, QStringLiteral(" "));
    text.replace(escapes, QStringLiteral("\\1"));
    return text.simplified();
}

QString escapedMarkdown(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_{}[]<>#|&").contains(c)) {
            escaped += u'\\';
        }
        escaped += c;
    }
    return escaped;
}

Manual Manual::load(const std::filesystem::path& resources, const QString& language)
{
    Manual manual = written(resources, language);
    manual.add(errorTopics(resources));
    return manual;
}

Manual Manual::written(const std::filesystem::path& resources, const QString& language)
{
    Manual manual;
    manual.m_folder = QString::fromStdU16String((resources / "manual").u16string());
    manual.readContents(manual.m_folder, language);
    return manual;
}

void Manual::add(const ErrorTopics& made)
{
    addGroup(QStringLiteral("errors"), made.errors);
    addGroup(QStringLiteral("codes"), made.codes);
}

void Manual::readContents(const QString& folder, const QString& language)
{
    const QJsonObject contents =
        QJsonDocument::fromJson(contentsOf(folder + QLatin1String("/contents.json")).toUtf8()).object();
    const QStringList languages = foldersOf(language);
    for (const QJsonValue& value : contents.value(QLatin1String("groups")).toArray()) {
        std::vector<ManualTopic> topics;
        for (const QJsonValue& name : value.toObject().value(QLatin1String("topics")).toArray()) {
            ManualTopic topic;
            topic.id = name.toString();
            for (const QString& tongue : languages) {
                topic.markdown = contentsOf(QStringLiteral("%1/%2/%3.md").arg(folder, tongue, topic.id));
                if (!topic.markdown.isEmpty()) {
                    break;
                }
            }
            topic.title = titleOf(topic.markdown);
            if (!topic.title.isEmpty()) {
                topics.push_back(std::move(topic));
            }
        }
        addGroup(value.toObject().value(QLatin1String("id")).toString(), std::move(topics));
    }
    const QJsonObject aliases = contents.value(QLatin1String("aliases")).toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        m_aliases.insert(it.key(), it.value().toString());
    }
}

void Manual::addGroup(const QString& id, std::vector<ManualTopic> topics)
{
    ManualGroup group{id, {}};
    for (ManualTopic& topic : topics) {
        group.topics += topic.id;
        topic.plain = plainText(topic.markdown);
        m_topics.push_back(std::move(topic));
    }
    m_groups.push_back(std::move(group));
}

const ManualTopic* Manual::find(const QString& id) const
{
    const QString meant = m_aliases.value(id, id);
    const auto found = std::find_if(
        m_topics.begin(), m_topics.end(), [&meant](const ManualTopic& topic) { return topic.id == meant; });
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<ManualHit> Manual::search(const QString& asked) const
{
    constexpr std::size_t Most = 60;
    const QStringList words = asked.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const ManualTopic*>> found;
    for (const ManualTopic& topic : m_topics) {
        if (const int score = words.isEmpty() ? 0 : scoreOf(topic, words); score > 0) {
            found.emplace_back(score, &topic);
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<ManualHit> hits;
    for (const auto& [score, topic] : found) {
        if (hits.size() == Most) {
            break;
        }
        hits.push_back({topic->id, topic->title, around(topic->plain, words.front())});
    }
    return hits;
}

QString Manual::pictureFile(const QString& name) const
{
    return m_folder + QLatin1String("/pictures/") + QFileInfo(name).fileName();
}

} // namespace flashwright
