// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands.h"
#include "app/cli/start_up.h"
#include "app/text/remedy_text.h"
#include "core/foreign_log/log_verdict.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace flashwright {

namespace {

constexpr qsizetype LongestShownLine = 300;

/// What people wrote in an older one-byte coding is shown as that, not as question marks.
QString shown(const std::string& bytes)
{
    const QByteArray raw = QByteArray::fromStdString(bytes);
    const QString text = QString::fromUtf8(raw);
    return (text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(raw) : text).trimmed();
}

QString shortened(const QString& text)
{
    return text.size() <= LongestShownLine ? text : text.left(LongestShownLine) + QChar(0x2026);
}

QJsonArray proofJson(const LogVerdict& verdict)
{
    QJsonArray lines;
    for (const LogProof& one : verdict.proof) {
        lines.append(
            QJsonObject{{QLatin1String("line"), qint64(one.line)}, {QLatin1String("text"), shown(one.text)},
                {QLatin1String("fact"), QString::fromStdString(one.fact)},
                {QLatin1String("value"), QString::fromStdString(one.value)}});
    }
    return lines;
}

QJsonArray remediesJson(const Diagnosis& diagnosis)
{
    QJsonArray remedies;
    for (const Remedy& remedy : diagnosis.remedies) {
        QJsonObject object{{QLatin1String("text"), remedyText(remedy.text)}};
        if (const QString risk = riskText(remedy.risk); !risk.isEmpty()) {
            object.insert(QLatin1String("risk"), risk);
        }
        if (!remedy.action.empty()) {
            object.insert(QLatin1String("action"), QString::fromStdString(remedy.action));
        }
        remedies.append(object);
    }
    return remedies;
}

QJsonValue diagnosisJson(const LogVerdict& verdict)
{
    if (!verdict.diagnosis) {
        return QJsonValue::Null;
    }
    const Diagnosis& diagnosis = *verdict.diagnosis;
    return QJsonObject{{QLatin1String("id"), QString::fromStdString(diagnosis.id)},
        {QLatin1String("title"), remedyText(diagnosis.title)},
        {QLatin1String("cause"), remedyText(diagnosis.cause)},
        {QLatin1String("confidence"), diagnosis.confidence}, {QLatin1String("evidence"), proofJson(verdict)},
        {QLatin1String("remedies"), remediesJson(diagnosis)}};
}

QJsonValue remarkJson(const LogVerdict& verdict)
{
    if (!verdict.remark) {
        return QJsonValue::Null;
    }
    return QJsonObject{{QLatin1String("id"), QString::fromStdString(verdict.remark->id)},
        {QLatin1String("title"), remedyText(verdict.remark->title)},
        {QLatin1String("remedies"), remediesJson(*verdict.remark)}};
}

QJsonValue knownText(const std::string& text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromStdString(text));
}

QJsonObject verdictJson(const QString& file, const LogVerdict& verdict)
{
    QJsonArray also;
    for (const std::string& id : verdict.also) {
        also.append(QString::fromStdString(id));
    }
    const auto outcome = logOutcomeName(verdict.outcome);
    return {{QLatin1String("v"), 1}, {QLatin1String("file"), file},
        {QLatin1String("tool"), knownText(verdict.tool)},
        {QLatin1String("verdict"), QString::fromUtf8(outcome.data(), qsizetype(outcome.size()))},
        {QLatin1String("diagnosis"), diagnosisJson(verdict)}, {QLatin1String("remark"), remarkJson(verdict)},
        {QLatin1String("seen"), verdict.diagnosis ? QJsonArray() : proofJson(verdict)},
        {QLatin1String("also"), also}, {QLatin1String("lines"), qint64(verdict.lines)},
        {QLatin1String("sessions"), verdict.sessions}};
}

QString outcomeSentence(const LogVerdict& verdict)
{
    if (verdict.remark) {
        return remedyText(verdict.remark->title);
    }
    return verdict.outcome == LogOutcome::NotEnoughEvidence
        ? Cli::tr("Something failed, but the lines that would prove why are not in this log.")
        : Cli::tr("Nothing in this log points to a known cause.");
}

void showProof(const Invocation& call, const LogVerdict& verdict)
{
    if (verdict.proof.empty()) {
        return;
    }
    call.console.result(verdict.diagnosis ? Cli::tr("The lines that prove it:") : Cli::tr("What is there:"));
    for (const LogProof& one : verdict.proof) {
        call.console.result(QStringLiteral("  %1: %2").arg(one.line).arg(shortened(shown(one.text))));
    }
}

void showDiagnosis(const Invocation& call, const Diagnosis& diagnosis)
{
    call.console.result(Cli::tr("What happened: %1").arg(remedyText(diagnosis.title)));
    if (!diagnosis.cause.empty()) {
        call.console.result(Cli::tr("Why: %1").arg(remedyText(diagnosis.cause)));
    }
}

void showRemedies(const Invocation& call, const Diagnosis& diagnosis)
{
    call.console.result(Cli::tr("What to do:"));
    int place = 0;
    for (const Remedy& remedy : diagnosis.remedies) {
        const QString risk = riskText(remedy.risk);
        const QString text = QStringLiteral("  %1. %2").arg(++place).arg(remedyText(remedy.text));
        call.console.result(risk.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, risk));
    }
}

void show(const Invocation& call, const QString& file, const LogVerdict& verdict)
{
    if (call.settings.jsonLines) {
        call.console.json(verdictJson(file, verdict));
        return;
    }
    if (call.settings.json) {
        call.console.document(verdictJson(file, verdict));
        return;
    }
    if (!verdict.toolName.empty()) {
        call.console.result(Cli::tr("A log of %1.").arg(QString::fromStdString(verdict.toolName)));
    }
    if (verdict.diagnosis) {
        showDiagnosis(call, *verdict.diagnosis);
    } else {
        call.console.result(outcomeSentence(verdict));
    }
    showProof(call, verdict);
    if (const auto& advice = verdict.diagnosis ? verdict.diagnosis : verdict.remark) {
        showRemedies(call, *advice);
    }
}

Result<LogVerdict> judge(QFile& log)
{
    const auto resources = resourcesFolder();
    TRY_LET(const LogDialects dialects, LogDialects::load(resources));
    TRY_LET(const StatusWords words, StatusWords::load(resources));
    TRY_LET(const RuleEngine rules, RuleEngine::load(resources));
    const auto source = [&log](std::span<char> into) {
        const qint64 got = log.read(into.data(), qint64(into.size()));
        return got > 0 ? std::size_t(got) : std::size_t(0);
    };
    return judgeLog(source, dialects, words, rules);
}

int run(const Invocation& call)
{
    if (call.arguments.size() != 1) {
        return usageError(
            call.console, call.command, Cli::tr("diagnose needs one LOGFILE, or - for standard input."));
    }
    const QString& name = call.arguments.first();
    QFile log;
    const bool fromPipe = name == QLatin1String("-");
    log.setFileName(name);
    const bool open = fromPipe ? log.open(stdin, QIODevice::ReadOnly) : log.open(QIODevice::ReadOnly);
    if (!open) {
        const Error error = Error{Fault::HostIo, "diagnose.open", std::nullopt,
            {{"problem", QFile::exists(name) ? "unreadable" : "not-found"}, {"file", name.toStdString()}},
            nullptr};
        return reportError(call, nullptr, error, ExitCode::Failure);
    }
    const auto verdict = judge(log);
    if (!verdict) {
        return reportError(call, nullptr, verdict.error(), ExitCode::Failure);
    }
    show(call, name, *verdict);
    return number(ExitCode::Ok);
}

} // namespace

Command diagnoseCommand()
{
    return {QStringLiteral("diagnose"), QStringLiteral("LOGFILE|-"),
        Cli::tr(
            "Read the log of another flashing tool and name what went wrong, with the lines that prove it."),
        {}, run};
}

} // namespace flashwright
