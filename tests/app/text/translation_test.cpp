// SPDX-License-Identifier: GPL-3.0-or-later
// German is whole: nothing is left open, every sentence of the rules and tables is there, and what is filled
// in (%1, %n, {fact}) stands in both languages.
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

const QList<Message>& german()
{
    static const QList<Message> all = messagesOf(QStringLiteral("de"));
    return all;
}

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

QSet<QString> sourcesOf(const QString& context)
{
    QSet<QString> sources;
    for (const Message& message : german()) {
        if (message.context == context) {
            sources += message.source;
        }
    }
    return sources;
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

TEST(German, leavesNothingOpen)
{
    EXPECT_GT(german().size(), 1'800);
    for (const Message& message : german()) {
        EXPECT_FALSE(message.open) << message.context.toStdString() << ": " << message.source.toStdString();
        for (const QString& form : message.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << message.source.toStdString();
        }
    }
}

TEST(German, fillsInWhatEnglishFillsIn)
{
    for (const Message& message : german()) {
        for (const QString& form : message.forms) {
            QSet<QString> wanted = placesIn(message.source);
            if (message.forms.size() > 1) {
                wanted.remove(QStringLiteral("%n")); // "one copy" may be said without the number
            }
            EXPECT_TRUE(placesIn(form).contains(wanted)) << message.source.toStdString() << "\n"
                                                         << form.toStdString();
        }
    }
}

TEST(German, knowsEverySentenceOfTheRules)
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

TEST(German, knowsEveryMeaningOfTheStatusTables)
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
