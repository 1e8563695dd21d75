// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/json_output.h"
#include "app/cli/people_output.h"
#include "app/cli/start_up.h"
#include "app/text/question_text.h"
#include "app/text/remedy_text.h"
#include "core/diagnosis/asked_fact.h"
#include "core/diagnosis/rule_engine.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// "answer.screen" is "screen" on the command line.
QString shortName(std::string_view fact)
{
    return plain(fact.substr(fact.find('.') + 1));
}

/// What was asked for as evidence; nothing when a word is none of the lists.
std::optional<FailureCase> caseFrom(const QStringList& answers)
{
    FailureCase symptom;
    symptom.failed = false;
    for (const QString& answer : answers) {
        const auto fact = answerFact("answer." + answer.section(QLatin1Char('='), 0, 0).toStdString(),
            answer.section(QLatin1Char('='), 1).toStdString());
        if (!fact) {
            return std::nullopt;
        }
        symptom.evidence.push_back(*fact);
    }
    return symptom;
}

QJsonObject questionJson(const AskedFact& question)
{
    QJsonArray answers;
    for (const std::string_view word : question.answers) {
        answers.append(QJsonObject{
            {QLatin1String("word"), plain(word)}, {QLatin1String("text"), answerText(question.fact, word)}});
    }
    return {{QLatin1String("name"), shortName(question.fact)},
        {QLatin1String("text"), questionText(question.fact)}, {QLatin1String("answers"), answers}};
}

void showJson(const Invocation& call, const std::optional<Diagnosis>& diagnosis,
    const std::vector<AskedFact>& questions)
{
    QJsonArray open;
    for (const AskedFact& question : questions) {
        open.append(questionJson(question));
    }
    call.console.document({{QLatin1String("v"), 1},
        {QLatin1String("diagnosis"), diagnosis ? QJsonValue(diagnosisObject(*diagnosis)) : QJsonValue()},
        {QLatin1String("questions"), open}});
}

void showQuestions(const Invocation& call, const std::vector<AskedFact>& questions)
{
    for (const AskedFact& question : questions) {
        call.console.result(questionText(question.fact));
        for (const std::string_view word : question.answers) {
            call.console.result(QStringLiteral("  --answer %1=%2  %3")
                                    .arg(shortName(question.fact), plain(word).leftJustified(14),
                                        answerText(question.fact, word)));
        }
    }
}

int run(const Invocation& call)
{
    const auto symptom = caseFrom(call.parser.values(QStringLiteral("answer")));
    if (!symptom || !call.arguments.isEmpty()) {
        return usageError(call.console, call.command,
            Cli::tr("symptom takes answers as --answer NAME=WORD; without any it lists them."));
    }
    const auto rules = RuleEngine::load(resourcesFolder());
    if (!rules) {
        return reportError(call, nullptr, rules.error(), ExitCode::Failure);
    }
    std::optional<Diagnosis> diagnosis;
    if (!symptom->evidence.empty()) {
        diagnosis = rules->diagnose(*symptom);
    }
    const std::vector<AskedFact> questions = worthAsking(*symptom);
    if (call.settings.json) {
        showJson(call, diagnosis, questions);
        return number(ExitCode::Ok);
    }
    if (!diagnosis) {
        showQuestions(call, questions);
        return number(ExitCode::Ok);
    }
    call.console.result(remedyText(diagnosis->title));
    for (const QString& line : remedyLines(*diagnosis)) {
        call.console.result(line);
    }
    return number(ExitCode::Ok);
}

} // namespace

Command symptomCommand()
{
    return {QStringLiteral("symptom"), {},
        Cli::tr("Say what a phone does that was flashed and does not start well, and get the cause."),
        {QCommandLineOption(QStringLiteral("answer"),
            Cli::tr("What is seen, such as screen=logo; may be given several times."), Cli::tr("NAME=WORD"))},
        run};
}

} // namespace flashwright
