// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_results.h"

#include "app/cli/cli_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "core/base/bytes.h"
#include "core/journal/event_json.h"

#include <QJsonArray>

namespace flashwright {

namespace {

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QJsonArray partitionsJson(const PhoneFacts& phone)
{
    QJsonArray partitions;
    for (const PhonePartition& partition : phone.partitions) {
        QJsonObject object{{QLatin1String("name"), text(partition.name)},
            {QLatin1String("bytes"), qint64(partition.bytes)},
            {QLatin1String("region"), text(partition.region)}};
        object.insert(QLatin1String("start"),
            partition.startBytes ? QJsonValue(qint64(*partition.startBytes)) : QJsonValue(QJsonValue::Null));
        partitions.append(object);
    }
    return partitions;
}

QString orUnknown(const std::string& value)
{
    return value.empty() ? Cli::tr("unknown") : text(value);
}

} // namespace

void printSummary(const Outcome& outcome, const Invocation& call)
{
    if (call.settings.json) {
        return; // the done object says it
    }
    const QString took = durationText(std::chrono::duration_cast<seconds>(outcome.took));
    call.console.result(outcome.bytesWritten > 0
            ? Cli::tr("Done: %1 written in %2.").arg(bytesText(outcome.bytesWritten), took)
            : Cli::tr("Done in %1.").arg(took));
    if (outcome.verified.areas > 0) {
        call.console.result(Cli::tr(
            "Compared with the phone: %n area(s), %1, all equal.", nullptr, int(outcome.verified.areas))
                                .arg(bytesText(outcome.verified.comparedBytes)));
    }
    if (outcome.verified.sampledOf > 0) {
        call.console.result(
            Cli::tr("Of very large images (%1) only samples were compared; --verify full compares "
                    "every byte.")
                .arg(bytesText(outcome.verified.sampledOf)));
    }
    if (outcome.verified.notComparable > 0) {
        call.console.result(Cli::tr("Not compared, because the phone changes them by itself: %n area(s).",
            nullptr, int(outcome.verified.notComparable)));
    }
    for (const std::filesystem::path& file : outcome.savedFiles) {
        call.console.result(Cli::tr("Saved: %1").arg(fromPath(file)));
    }
}

void printPhone(const PhoneFacts& phone, const Invocation& call)
{
    if (call.settings.json) {
        QJsonObject object = phoneJson(phone);
        object.insert(QLatin1String("partitions"), partitionsJson(phone));
        call.console.document(object);
        return;
    }
    const auto row = [&call](const QString& name, const QString& value) {
        call.console.result(name.leftJustified(12) + value);
    };
    row(Cli::tr("Chip"), orUnknown(phone.chip.empty() ? phone.family : phone.chip));
    row(Cli::tr("Running"), orUnknown(phone.runningStage));
    row(Cli::tr("Version"), orUnknown(phone.version));
    row(Cli::tr("Storage"),
        phone.storageBytes > 0 ? storageText(phone.storage) + QLatin1Char(' ') + bytesText(phone.storageBytes)
                               : storageText(phone.storage));
    row(Cli::tr("Locked"), phone.locked ? Cli::tr("yes, to its maker") : Cli::tr("no"));
    if (!phone.uniqueId.empty()) {
        row(Cli::tr("Unit"), text(phone.uniqueId));
    }
    for (const auto& [name, value] : phone.attributes) {
        row(text(name), text(value));
    }
    row(Cli::tr("Partitions"),
        phone.tableKnown ? QString::number(phone.partitions.size()) : Cli::tr("not told"));
}

void printPartitions(const PhoneFacts& phone, const Invocation& call)
{
    if (call.settings.json) {
        call.console.document({{QLatin1String("v"), 1}, {QLatin1String("known"), phone.tableKnown},
            {QLatin1String("partitions"), partitionsJson(phone)}});
        return;
    }
    if (!phone.tableKnown) {
        call.console.note(Cli::tr("This phone's loader cannot list its partitions."));
    }
    for (const PhonePartition& partition : phone.partitions) {
        call.console.result(
            QStringLiteral("%1 %2 %3 %4")
                .arg(text(partition.name).leftJustified(24),
                    QString::number(partition.bytes).rightJustified(14),
                    (partition.startBytes ? text(hexNumber(*partition.startBytes)) : QString())
                        .rightJustified(14),
                    text(partition.region))
                .trimmed());
    }
}

} // namespace flashwright
