// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/package_lines.h"

#include "app/cli/cli_text.h"
#include "app/text/finding_text.h"
#include "app/text/number_text.h"
#include "app/text/plan_text.h"
#include "core/base/bytes.h"

namespace flashwright {

namespace {

QString checksumsText(Checksums checksums)
{
    switch (checksums) {
    case Checksums::Ok:
        return Cli::tr("correct");
    case Checksums::Absent:
        return Cli::tr("none in the file");
    case Checksums::Bad:
        return Cli::tr("WRONG: the file is damaged");
    case Checksums::NotChecked:
        return Cli::tr("not checked");
    }
    return {};
}

QString row(const QString& name, const QString& value)
{
    return name.leftJustified(12) + value;
}

QString entryLine(const PackageEntry& entry, const Inspection& inspection)
{
    const QString place = entry.target.empty() && entry.address
        ? QString::fromStdString(hexNumber(*entry.address))
        : QString::fromStdString(entry.target);
    QString line = QStringLiteral("  %1 %2 %3 %4 %5 %6")
                       .arg(entry.selected ? QLatin1String("[x]") : QLatin1String("[ ]"),
                           QString::fromStdString(entry.id).leftJustified(20), place.leftJustified(20),
                           (entry.hasImage ? bytesText(entry.bytes) : QString()).rightJustified(11),
                           entryActionText(entry.action).leftJustified(8), entryClassText(entry.kind));
    if (const auto sum = inspection.sha256.find(entry.id); sum != inspection.sha256.end()) {
        line += QLatin1String("  ") + QString::fromStdString(sum->second);
    }
    return line;
}

void addPartitions(const std::vector<PartitionSpec>& partitions, QStringList& lines)
{
    if (partitions.empty()) {
        return;
    }
    lines += Cli::tr("Partitions (%1):").arg(partitions.size());
    for (const PartitionSpec& partition : partitions) {
        const QString size = partition.takesRest ? Cli::tr("all that is left") : bytesText(partition.bytes);
        lines +=
            QStringLiteral("  %1 %2").arg(QString::fromStdString(partition.name).leftJustified(24), size);
    }
}

} // namespace

QStringList inspectionLines(const Inspection& inspection)
{
    const PackageFacts& facts = inspection.package.facts();
    QStringList chips;
    for (const std::string& chip : facts.chips) {
        chips += QString::fromStdString(chip);
    }
    QStringList lines{
        row(Cli::tr("Product"), QString::fromStdString(facts.product)),
        row(Cli::tr("Version"), QString::fromStdString(facts.version)),
        row(Cli::tr("Kind"), QString::fromStdString(facts.family + " " + facts.format)),
        row(Cli::tr("Chip"), chips.isEmpty() ? Cli::tr("not told") : chips.join(QLatin1String(", "))),
        row(Cli::tr("Storage"), storageText(facts.storage)),
        row(Cli::tr("Size"), bytesText(facts.bytes)),
        row(Cli::tr("Checksums"), checksumsText(inspection.checksums)),
        Cli::tr("Images (%1):").arg(inspection.package.entries().size()),
    };
    for (const PackageEntry& entry : inspection.package.entries()) {
        lines += entryLine(entry, inspection);
    }
    addPartitions(inspection.package.partitions(), lines);
    for (const auto* list : {&inspection.package.findings(), &inspection.extraFindings}) {
        for (const Finding& finding : *list) {
            lines += QStringLiteral("%1: %2").arg(severityText(finding.severity), findingText(finding));
        }
    }
    return lines;
}

} // namespace flashwright
