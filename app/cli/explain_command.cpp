// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "app/setup/code_book.h"
#include "app/setup/station.h"
#include "app/text/remedy_text.h"
#include "core/base/bytes.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace flashwright {

namespace {

QString fromText(const std::string& text)
{
    return QString::fromStdString(text);
}

/// A sentence of a status table in the user's language; the English source when it is not translated.
QString statusText(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Status", english.c_str());
}

/// Codes of 16 bits and more are written in hexadecimal, the tools' own numbers in decimal.
QString codeText(std::uint32_t code)
{
    constexpr std::uint32_t LargestDecimal = 20000;
    return code <= LargestDecimal ? QStringLiteral("%1 (%2)").arg(code).arg(fromText(hexNumber(code)))
                                  : fromText(hexNumber(code));
}

QJsonObject explanationJson(const Explanation& one)
{
    QJsonObject object;
    if (!one.protocol.empty()) {
        object.insert(QLatin1String("protocol"), fromText(one.protocol));
        object.insert(QLatin1String("code"), qint64(one.code));
        object.insert(QLatin1String("name"), fromText(one.meaning.name));
        object.insert(QLatin1String("meaning"), statusText(one.meaning.meaning));
        object.insert(QLatin1String("readings"), statusText(one.meaning.readings));
    }
    if (one.rule) {
        QJsonArray remedies;
        for (const Remedy& remedy : one.rule->remedies) {
            remedies.append(remedyText(remedy.text));
        }
        object.insert(QLatin1String("id"), fromText(one.rule->id));
        object.insert(QLatin1String("title"), remedyText(one.rule->title));
        object.insert(QLatin1String("cause"), remedyText(one.rule->cause));
        object.insert(QLatin1String("remedies"), remedies);
    }
    return object;
}

QStringList ruleLines(const Rule& rule)
{
    QStringList lines{Cli::tr("What happened: %1").arg(remedyText(rule.title))};
    if (!rule.cause.empty()) {
        lines += Cli::tr("Why: %1").arg(remedyText(rule.cause));
    }
    if (!rule.remedies.empty()) {
        lines += Cli::tr("What to do:");
    }
    int place = 0;
    for (const Remedy& remedy : rule.remedies) {
        const QString risk = riskText(remedy.risk);
        const QString text = QStringLiteral("  %1. %2").arg(++place).arg(remedyText(remedy.text));
        lines += risk.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, risk);
    }
    return lines;
}

QStringList linesOf(const Explanation& one)
{
    QStringList lines;
    if (one.protocol.empty()) {
        lines += fromText(one.rule ? one.rule->id : std::string());
    } else {
        lines += QStringLiteral("%1  %2  [%3]")
                     .arg(fromText(one.meaning.name), codeText(one.code), fromText(one.protocol));
        lines += statusText(one.meaning.meaning);
    }
    if (!one.meaning.readings.empty()) {
        lines += Cli::tr("Elsewhere: %1").arg(statusText(one.meaning.readings));
    }
    if (one.rule) {
        lines += ruleLines(*one.rule);
    }
    return lines;
}

void print(const Invocation& call, const QString& asked, const std::vector<Explanation>& found)
{
    if (call.settings.json || call.settings.jsonLines) {
        QJsonArray all;
        for (const Explanation& one : found) {
            all.append(explanationJson(one));
        }
        const QJsonObject object{
            {QLatin1String("v"), 1}, {QLatin1String("asked"), asked}, {QLatin1String("readings"), all}};
        if (call.settings.jsonLines) {
            call.console.json(object);
        } else {
            call.console.document(object);
        }
        return;
    }
    bool first = true;
    for (const Explanation& one : found) {
        if (!first) {
            call.console.result({});
        }
        first = false;
        for (const QString& line : linesOf(one)) {
            call.console.result(line);
        }
    }
}

int run(const Invocation& call)
{
    const QString asked = call.arguments.join(QLatin1Char(' ')).trimmed();
    if (asked.isEmpty()) {
        return usageError(call.console, call.command,
            Cli::tr("explain needs a number, a name or a few words of an error."));
    }
    const auto book = CodeBook::load(resourcesFolder());
    if (!book) {
        return reportError(call, nullptr, book.error(), ExitCode::Failure);
    }
    const std::vector<Explanation> found = book->explain(asked.toStdString());
    print(call, asked, found);
    if (found.empty()) {
        call.console.problem(Cli::tr("Nothing is known of \"%1\".").arg(asked));
        return number(ExitCode::Failure);
    }
    return number(ExitCode::Ok);
}

} // namespace

Command explainCommand()
{
    return {QStringLiteral("explain"), QStringLiteral("CODE|NAME|TEXT"),
        Cli::tr("What an error number, name or text means, why it happens and what to do."), {}, run};
}

} // namespace flashwright
