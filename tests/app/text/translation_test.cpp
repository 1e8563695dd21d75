// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is whole: nothing is left open, every sentence of the rules and tables is there, and what is
// filled in (%1, %n, {fact}), options and keys stand in both languages.
#include "app/text/question_text.h"
#include "core/diagnosis/asked_fact.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace flashwright {
namespace {

const QString Root = QStringLiteral(FLASHWRIGHT_SOURCE_DIR);

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each grammatical number
    bool open = false;
};

Message messageFrom(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.open = xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement
                && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement()) {
                    message.forms += xml.readElementText();
                } else {
                    text += xml.text();
                }
            }
            if (message.forms.isEmpty()) {
                message.forms = {text};
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& language)
{
    QFile file(Root + QLatin1String("/translations/flashwright_") + language + QLatin1String(".ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            all += messageFrom(xml, context);
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

/// The folder is the list: a language is one file.
std::vector<std::string> languages()
{
    std::vector<std::string> found;
    QDirIterator files(
        Root + QLatin1String("/translations"), {QStringLiteral("flashwright_*.ts")}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        const QString language = files.fileInfo().completeBaseName().section(u'_', 1);
        if (language != QLatin1String("en")) { // the source; its file has plural forms only
            found.push_back(language.toStdString());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

class Translation : public ::testing::TestWithParam<std::string> {
protected:
    void SetUp() override { all = messagesOf(QString::fromStdString(GetParam())); }
    [[nodiscard]] QSet<QString> sourcesOf(const QString& context) const
    {
        QSet<QString> sources;
        for (const Message& message : all) {
            if (message.context == context) {
                sources += message.source;
            }
        }
        return sources;
    }

    QList<Message> all;
};

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%\\d|%n|\\{[a-z_0-9]+\\}"));
    QSet<QString> places;
    auto found = place.globalMatch(text);
    while (found.hasNext()) {
        places += found.next().captured(0);
    }
    return places;
}

/// Words that stay as they are in every language: options, and ids of USB devices.
QSet<QString> fixedIn(const QString& text)
{
    static const QRegularExpression fixed(QStringLiteral("--[a-z][a-z-]+|[0-9a-f]{4}:[0-9a-f]{4}"));
    QSet<QString> words;
    auto found = fixed.globalMatch(text);
    while (found.hasNext()) {
        words += found.next().captured(0);
    }
    return words;
}

/// "&Open" has one, "this && that" has none.
bool hasKey(QString text)
{
    static const QRegularExpression key(QStringLiteral("&\\S"));
    return text.remove(QLatin1String("&&")).contains(key);
}

/// The objects in the JSON files of a folder of resources.
QList<QJsonObject> objectsIn(const QString& folder)
{
    QList<QJsonObject> objects;
    QDirIterator files(Root + QLatin1String("/resources/") + folder, {QStringLiteral("*.json")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        objects += QJsonDocument::fromJson(file.readAll()).object();
    }
    return objects;
}

TEST(Languages, areTheOnesWePromise)
{
    const std::vector<std::string> promised{"ar", "de", "es", "fr", "hi", "id", "pt_BR", "ru", "zh_CN"};
    EXPECT_EQ(languages(), promised);
}

TEST_P(Translation, leavesNothingOpen)
{
    EXPECT_GT(all.size(), 2'400);
    for (const Message& message : all) {
        EXPECT_FALSE(message.open) << message.context.toStdString() << ": " << message.source.toStdString();
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << message.source.toStdString();
        }
    }
}

TEST_P(Translation, fillsInWhatEnglishFillsIn)
{
    for (const Message& message : all) {
        for (const QString& form : message.forms) {
            QSet<QString> wanted = placesIn(message.source);
            if (message.forms.size() > 1) {
                wanted.remove(QStringLiteral("%n")); // "one copy" may be said without the number
            }
            EXPECT_TRUE(placesIn(form).contains(wanted)) << message.source.toStdString() << "\n"
                                                         << message.source.toStdString() << "\n"
                                                         << form.toStdString();
            EXPECT_TRUE(placesIn(message.source).contains(placesIn(form)))
                << message.source.toStdString() << "\n"
                << form.toStdString();
            EXPECT_EQ(fixedIn(form), fixedIn(message.source)) << message.source.toStdString() << "\n"
                                                              << form.toStdString();
        }
    }
}

TEST_P(Translation, hasAKeyWhereEnglishHasOne)
{
    for (const Message& message : all) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(hasKey(form), hasKey(message.source)) << message.source.toStdString() << "\n"
                                                            << form.toStdString();
        }
    }
}

TEST_P(Translation, knowsEverySentenceOfTheRules)
{
    const QSet<QString> known = sourcesOf(QStringLiteral("Remedy"));
    for (const QJsonObject& rule : objectsIn(QStringLiteral("diagnosis"))) {
        QStringList texts{
            rule.value(QLatin1String("title")).toString(), rule.value(QLatin1String("cause")).toString()};
        const QJsonArray remedies = rule.value(QLatin1String("remedies")).toArray();
        for (const QJsonValue& remedy : remedies) {
            texts += remedy.toObject().value(QLatin1String("text")).toString();
        }
        for (const QString& text : texts) {
            EXPECT_TRUE(known.contains(text)) << text.toStdString();
        }
    }
}

TEST_P(Translation, knowsEveryMeaningOfTheStatusTables)
{
    const QSet<QString> known = sourcesOf(QStringLiteral("Status"));
    for (const QJsonObject& table : objectsIn(QStringLiteral("status"))) {
        const QJsonObject codes = table.value(QLatin1String("codes")).toObject();
        for (const QJsonValue& code : codes) {
            const QString meaning = code.toObject().value(QLatin1String("meaning")).toString();
            EXPECT_TRUE(known.contains(meaning)) << meaning.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Translation, ::testing::ValuesIn(languages()), [](const auto& row) { return row.param; });

TEST(Questions, haveWordsForEveryAnswer)
{
    for (const AskedFact& question : askedFacts()) {
        EXPECT_TRUE(questionText(question.fact).endsWith(QLatin1Char('?'))) << question.fact;
        QStringList seen;
        for (const std::string_view answer : question.answers) {
            const QString text = answerText(question.fact, answer);
            EXPECT_NE(text.toStdString(), answer) << question.fact;
            EXPECT_FALSE(seen.contains(text)) << text.toStdString();
            seen += text;
        }
    }
    EXPECT_EQ(questionText("answer.mood"), QStringLiteral("answer.mood"));
}

} // namespace
} // namespace flashwright
