// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/people_output.h"
#include "app/cli/remedy_hint.h"
#include "app/cli/resume_job.h"
#include "app/cli/summary_lines.h"
#include "app/text/fault_text.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "app/text/problem_text.h"
#include "app/text/remedy_text.h"

#include <set>

namespace flashwright {

namespace {

/// What the error itself says, unless the diagnosis says the same.
void addWhatHappened(const JobEnd& end, QStringList& lines)
{
    const QString error = end.outcome.error ? problemText(*end.outcome.error) : QString();
    const bool known = end.diagnosis && end.diagnosis->id != "unknown";
    lines += Cli::tr("What happened: %1").arg(known ? remedyText(end.diagnosis->title) : error);
    if (known && !error.isEmpty()) {
        lines += Cli::tr("In detail: %1").arg(error);
    }
    if (end.outcome.reached != Stage::CheckingPackage) {
        lines += Cli::tr("At: %1").arg(stageText(end.outcome.reached));
    }
}

void addWhatToDo(const Diagnosis& diagnosis, QStringList& lines)
{
    if (!diagnosis.cause.empty()) {
        lines += Cli::tr("Why: %1").arg(remedyText(diagnosis.cause));
    }
    if (diagnosis.remedies.empty()) {
        return;
    }
    lines += Cli::tr("What to do:");
    int place = 0;
    for (const Remedy& remedy : diagnosis.remedies) {
        const QString risk = riskText(remedy.risk);
        const QString text = remedyText(remedy.text);
        lines += risk.isEmpty() ? QStringLiteral("  %1. %2").arg(++place).arg(text)
                                : QStringLiteral("  %1. %2 (%3)").arg(++place).arg(text, risk);
        if (const QString command = remedyHint(remedy); !command.isEmpty()) {
            lines += QLatin1String("     $ ") + command;
        }
    }
}

QString operationLine(const Operation& operation)
{
    const QString size = operation.bytes > 0 ? bytesText(operation.bytes) : QString();
    QString line = QStringLiteral("  %1 %2 %3")
                       .arg(operationText(operation.kind).leftJustified(24),
                           targetText(operation).leftJustified(24), size.rightJustified(12));
    if (!operation.entryId.empty() && operation.entryId != operation.target) {
        line += QLatin1String("  ") + QString::fromStdString(operation.entryId);
    }
    return line;
}

} // namespace

QStringList failureLines(const JobEnd& end)
{
    QStringList lines;
    const bool stopped = end.outcome.kind == Outcome::Kind::Cancelled;
    lines += stopped ? Cli::tr("Stopped.") : Cli::tr("FAILED");
    if (!stopped) {
        addWhatHappened(end, lines);
        if (end.diagnosis) {
            addWhatToDo(*end.diagnosis, lines);
        }
    }
    if (end.outcome.reached != Stage::CheckingPackage && end.outcome.reached != Stage::WaitingForPhone) {
        lines += afterwardsText(end.outcome);
    }
    if (end.outcome.canResume) {
        lines += howToResume();
    }
    if (!end.journal.empty()) {
        lines += Cli::tr("Report: %1").arg(fromPath(end.journal));
    }
    return lines;
}

QStringList remedyLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    addWhatToDo(diagnosis, lines);
    return lines;
}

QStringList afterRestartLines(const Diagnosis& diagnosis)
{
    return QStringList(Cli::tr("After the restart: %1").arg(remedyText(diagnosis.title)))
        + remedyLines(diagnosis);
}

QString afterwardsText(const Outcome& outcome)
{
    if (outcome.bootChainOpen) {
        return Cli::tr("The phone does not start until the job is finished: what starts it is incomplete. It "
                       "waits in its "
                       "download mode; go on with the job, or flash again, to bring it back.");
    }
    if (outcome.bytesWritten > 0) {
        return Cli::tr("Some images were written and others were not: what starts the phone is whole, so it "
                       "may start, but "
                       "flash again before using it.");
    }
    if (outcome.changeBegan) {
        return Cli::tr(
            "Nothing was written, but the job had begun to erase: what starts the phone is whole, so it may "
            "start, but flash again before using it.");
    }
    return Cli::tr("Nothing was written: the phone starts as before.");
}

QStringList planLines(const FlashPlan& plan, const PlanSummary& summary)
{
    QStringList lines{Cli::tr("Plan %1: %n step(s), %2 to move", nullptr, int(plan.operations().size()))
                          .arg(QString::fromStdString(plan.digest()), bytesText(plan.totalBytes()))};
    std::set<Danger> dangers;
    for (const Operation& operation : plan.operations()) {
        dangers.insert(operation.danger);
        lines += operationLine(operation);
    }
    for (const LeftOutEntry& entry : plan.leftOut()) {
        lines +=
            Cli::tr("  Left out: %1 (%2)").arg(QString::fromStdString(entry.entryId), leftOutText(entry.why));
    }
    for (const Finding& finding : plan.findings()) {
        lines += QStringLiteral("  %1: %2").arg(severityText(finding.severity), findingText(finding));
    }
    for (const Danger danger : dangers) {
        lines += QLatin1String("  * ") + dangerText(danger);
    }
    lines += plan.losesUserData() ? Cli::tr("User data on the phone: erased.")
                                  : Cli::tr("User data on the phone: kept.");
    lines += summaryLines(summary, plan);
    return lines;
}

} // namespace flashwright
