// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_output.h"

#include "app/cli/cli_text.h"
#include "app/setup/remedy_actions.h"
#include "app/text/doctor_text.h"
#include "app/text/problem_text.h"

#include <QJsonArray>

#include <algorithm>

namespace flashwright {

namespace {

QString fromText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Stable words of the JSON output.
QString healthWord(Health health)
{
    switch (health) {
    case Health::Good:
        return QStringLiteral("good");
    case Health::Advice:
        return QStringLiteral("advice");
    case Health::Bad:
        return QStringLiteral("bad");
    case Health::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QString commandFor(const CheckResult& result)
{
    return result.action.empty()
        ? QString()
        : QString::fromStdString(remedyCommand(remedyAction(result.action, result.port), {}));
}

QJsonObject checkJson(const CheckResult& result)
{
    QJsonObject facts;
    for (const Fact& fact : result.facts) {
        facts.insert(fromText(fact.name), fromText(fact.value));
    }
    return {{QLatin1String("id"), fromText(result.id)}, {QLatin1String("health"), healthWord(result.health)},
        {QLatin1String("state"), fromText(result.state)}, {QLatin1String("text"), checkText(result)},
        {QLatin1String("port"), fromText(result.port)}, {QLatin1String("action"), fromText(result.action)},
        {QLatin1String("command"), commandFor(result)}, {QLatin1String("facts"), facts}};
}

QString verdict(Health worst)
{
    switch (worst) {
    case Health::Bad:
        return Cli::tr("Something here will keep jobs from working.");
    case Health::Advice:
        return Cli::tr("This computer can flash phones; something could be better.");
    default:
        return Cli::tr("This computer is ready.");
    }
}

} // namespace

QStringList doctorLines(const std::vector<CheckResult>& results, const std::vector<AppliedFix>& applied)
{
    qsizetype widest = 0;
    qsizetype health = 0;
    for (const CheckResult& result : results) {
        widest = std::max(widest, checkTitle(result.id).size());
        health = std::max(health, healthText(result.health).size());
    }
    QStringList lines;
    const QString indent(health + widest + 4, QLatin1Char(' '));
    for (const CheckResult& result : results) {
        lines += QStringLiteral("%1  %2  %3")
                     .arg(healthText(result.health).leftJustified(health),
                         checkTitle(result.id).leftJustified(widest), checkText(result));
        if (const QString command = commandFor(result); !command.isEmpty()) {
            lines += indent + Cli::tr("Do: %1").arg(command);
        }
    }
    for (const AppliedFix& fix : applied) {
        lines += Cli::tr("Changed by this program on %1: %2 Undo: %3")
                     .arg(fromText(fix.at), fixText(fix.id),
                         QLatin1String("flashwright-cli doctor --undo ") + fromText(fix.id));
    }
    lines += verdict(worstOf(results));
    return lines;
}

QJsonObject doctorJson(const std::vector<CheckResult>& results, const std::vector<AppliedFix>& applied,
    const std::vector<std::string>& done, const std::vector<Error>& failures)
{
    QJsonArray checks;
    for (const CheckResult& result : results) {
        checks.append(checkJson(result));
    }
    QJsonArray changed;
    for (const AppliedFix& fix : applied) {
        changed.append(QJsonObject{{QLatin1String("id"), fromText(fix.id)},
            {QLatin1String("port"), fromText(fix.port)}, {QLatin1String("at"), fromText(fix.at)}});
    }
    QJsonArray carriedOut;
    for (const std::string& id : done) {
        carriedOut.append(fromText(id));
    }
    QJsonArray errors;
    for (const Error& error : failures) {
        errors.append(QJsonObject{{QLatin1String("problem"), fromText(error.fact("problem"))},
            {QLatin1String("text"), problemText(error)}});
    }
    return {{QLatin1String("v"), 1}, {QLatin1String("health"), healthWord(worstOf(results))},
        {QLatin1String("checks"), checks}, {QLatin1String("applied"), changed},
        {QLatin1String("done"), carriedOut}, {QLatin1String("errors"), errors}};
}

} // namespace flashwright
