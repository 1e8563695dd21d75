// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/help/error_topics.h"

#include "app/gui/dialogs/remedy_buttons.h"
#include "app/setup/code_book.h"
#include "app/text/fault_text.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"
#include "core/base/bytes.h"
#include "core/progress/stage.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace flashwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorTopics)
};

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QString statusText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Status", english.c_str());
}

/// What the tables call a protocol, as people know it.
QString protocolText(const std::string& protocol)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("bsl"), QT_TRANSLATE_NOOP("ErrorTopics", "Answers of Unisoc phones (BSL)")},
        {QStringLiteral("pdl"), QT_TRANSLATE_NOOP("ErrorTopics", "Answers of Unisoc feature phones (PDL)")},
        {QStringLiteral("rd"), QT_TRANSLATE_NOOP("ErrorTopics", "Numbers of ResearchDownload")},
        {QStringLiteral("brom"), QT_TRANSLATE_NOOP("ErrorTopics", "Answers of the MediaTek boot ROM")},
        {QStringLiteral("mtk"), QT_TRANSLATE_NOOP("ErrorTopics", "Numbers of SP Flash Tool")},
        {QStringLiteral("mtkx"), QT_TRANSLATE_NOOP("ErrorTopics", "Answers of MediaTek loaders (XFlash)")},
        {QStringLiteral("ui"), QT_TRANSLATE_NOOP("ErrorTopics", "Numbers that flashing programs show")}};
    const char* const name = names.value(text(protocol), nullptr);
    return name == nullptr ? text(protocol) : Words::tr(name);
}

/// Tools write small numbers in decimal and large ones in hexadecimal.
QStringList spellings(std::uint32_t code)
{
    constexpr std::uint32_t LargestDecimal = 20000;
    const QString hex = text(hexNumber(code));
    return code <= LargestDecimal ? QStringList{QString::number(code), hex}
                                  : QStringList{hex, QString::number(code)};
}

QString codeLine(const Explanation& one)
{
    const QString meaning = escapedMarkdown(statusText(one.meaning.meaning));
    const QString code =
        QStringLiteral("- **%1** `%2`").arg(spellings(one.code).front(), text(one.meaning.name));
    return meaning.isEmpty() ? code : QStringLiteral("%1: %2").arg(code, meaning);
}

/// The words of one fact that any case of the rule asks for.
std::set<std::string> wordsAskedFor(const Rule& rule, std::string_view fact)
{
    std::set<std::string> words;
    for (const RuleCase& one : rule.cases) {
        for (const FactTest& test : one.tests) {
            if (test.fact == fact && test.kind == FactTest::Kind::OneOf) {
                words.insert(test.values.begin(), test.values.end());
            }
        }
    }
    return words;
}

QStringList stagesOf(const Rule& rule)
{
    const std::set<std::string> words = wordsAskedFor(rule, "stage");
    QStringList stages;
    for (int at = 0; at <= static_cast<int>(Stage::Done); ++at) {
        const auto stage = static_cast<Stage>(at);
        if (words.contains(std::string(stageName(stage)))) {
            stages += stageText(stage);
        }
    }
    return stages;
}

/// The sentences that the program says when it meets the problem.
QStringList saidOf(const Rule& rule)
{
    QStringList said;
    const QStringList known = knownProblems();
    for (const std::string& word : wordsAskedFor(rule, "problem")) {
        if (known.contains(text(word))) {
            said += problemText(failWithProblem(Fault::Bug, "manual", word).value());
        }
    }
    const std::set<std::string> faults = wordsAskedFor(rule, "fault");
    for (int at = 0; said.isEmpty() && at <= static_cast<int>(Fault::Bug); ++at) {
        const auto fault = static_cast<Fault>(at);
        if (faults.contains(std::string(faultName(fault)))) {
            said += faultText(fault);
        }
    }
    said.removeDuplicates();
    return said;
}

QString seenPart(const Rule& rule, const std::vector<Explanation>& codes)
{
    QStringList lines;
    for (const QString& sentence : saidOf(rule)) {
        lines += QStringLiteral("- ") + escapedMarkdown(sentence);
    }
    if (const QStringList stages = stagesOf(rule); !stages.isEmpty()) {
        lines += QStringLiteral("- ")
            + Words::tr("It happens during: %1.").arg(escapedMarkdown(QLocale().createSeparatedList(stages)));
    }
    for (const Explanation& code : codes) {
        lines += codeLine(code);
    }
    return lines.join(u'\n');
}

/// Where the manual says more about what a step needs.
QString topicFor(const std::string& action)
{
    static const QHash<QString, QString> topics{{QStringLiteral("run-doctor"), QStringLiteral("doctor")},
        {QStringLiteral("open-key-guide"), QStringLiteral("keys")},
        {QStringLiteral("restore-copies"), QStringLiteral("vault")},
        {QStringLiteral("make-report"), QStringLiteral("history")},
        {QStringLiteral("choose-package"), QStringLiteral("need")},
        {QStringLiteral("choose-loader"), QStringLiteral("need")},
        {QStringLiteral("allow-repartition"), QStringLiteral("scenes")},
        {QStringLiteral("install-udev-rule"), QStringLiteral("doctor")}};
    return topics.value(text(action));
}

QString stepsPart(const Rule& rule)
{
    QStringList lines;
    int number = 0;
    for (const Remedy& remedy : rule.remedies) {
        QString line = QStringLiteral("%1. %2").arg(++number).arg(escapedMarkdown(remedyText(remedy.text)));
        if (const QString risk = riskText(remedy.risk); !risk.isEmpty()) {
            line += QStringLiteral(" *(%1)*").arg(risk);
        }
        if (const QString topic = topicFor(remedy.action); !topic.isEmpty()) {
            line += QStringLiteral(" [%1](../%2.md)").arg(Words::tr("Read more"), topic);
        }
        if (const QString button = remedyButtonText(remedy.action); !button.isEmpty()) {
            line += QLatin1Char(' ')
                + Words::tr("The program offers it as the button \"%1\".")
                      .arg(escapedMarkdown(QString(button).remove(u'&')));
        }
        lines += line;
    }
    return lines.join(u'\n');
}

ManualTopic topicOf(const Rule& rule, const std::vector<Explanation>& codes)
{
    ManualTopic topic;
    topic.id = QLatin1String("error/") + text(rule.id);
    topic.title = remedyText(rule.title);
    topic.keys += text(rule.id);
    for (const Explanation& code : codes) {
        topic.keys += spellings(code.code);
        topic.keys += text(code.meaning.name);
    }
    QStringList parts{QLatin1String("# ") + escapedMarkdown(topic.title)};
    const auto add = [&parts](const QString& heading, const QString& body) {
        if (!body.isEmpty()) {
            parts << QLatin1String("## ") + heading << body;
        }
    };
    add(Words::tr("Why"), escapedMarkdown(remedyText(rule.cause)));
    add(Words::tr("What you see"), seenPart(rule, codes));
    add(Words::tr("What to do"), stepsPart(rule));
    parts += Words::tr("Its name in reports and on the command line: %1")
                 .arg(QStringLiteral("`%1`").arg(text(rule.id)));
    parts += QStringLiteral("[%1](../safety.md) \u00b7 [%2](../history.md)")
                 .arg(Words::tr("What we refuse, and why"), Words::tr("How to ask for help"));
    topic.markdown = parts.join(QLatin1String("\n\n"));
    return topic;
}

QString cell(const QString& content)
{
    return content.isEmpty() ? QStringLiteral("\u2013") : escapedMarkdown(content);
}

ManualTopic tableOf(const std::string& protocol, const std::vector<Explanation>& codes)
{
    ManualTopic topic;
    topic.id = QLatin1String("codes/") + text(protocol);
    topic.title = protocolText(protocol);
    QStringList lines{QLatin1String("# ") + escapedMarkdown(topic.title), {},
        QStringLiteral("| %1 | %2 | %3 |").arg(Words::tr("Number"), Words::tr("Name"), Words::tr("Meaning")),
        QStringLiteral("|---|---|---|")};
    for (const Explanation& code : codes) {
        const QString meaning = cell(statusText(code.meaning.meaning));
        lines += QStringLiteral("| %1 | %2 | %3 |")
                     .arg(spellings(code.code).front(), cell(text(code.meaning.name)),
                         code.rule ? QStringLiteral("[%1](../error/%2.md)").arg(meaning, text(code.rule->id))
                                   : meaning);
    }
    topic.markdown = lines.join(u'\n');
    return topic;
}

} // namespace

ErrorTopics errorTopics(const std::filesystem::path& resources)
{
    ErrorTopics made;
    const Result<CodeBook> book = CodeBook::load(resources);
    if (!book) {
        return made;
    }
    std::map<std::string, std::vector<Explanation>> byRule;
    std::map<std::string, std::vector<Explanation>> byProtocol;
    for (const Explanation& code : book->codes()) {
        byProtocol[code.protocol].push_back(code);
        if (code.rule) {
            byRule[code.rule->id].push_back(code);
        }
    }
    for (const auto& [id, rule] : book->rules()) {
        made.errors.push_back(topicOf(rule, byRule[id]));
    }
    std::sort(made.errors.begin(), made.errors.end(), [](const ManualTopic& a, const ManualTopic& b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    for (const auto& [protocol, codes] : byProtocol) {
        made.codes.push_back(tableOf(protocol, codes));
    }
    return made;
}

} // namespace flashwright
