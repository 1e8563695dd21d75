// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/partition_words.h"

#include "app/text/number_text.h"
#include "core/plan/phone_change.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

/// Context of these words.
struct PartitionWords {
    Q_DECLARE_TR_FUNCTIONS(PartitionWords)
};

QString fileOf(const Operation& operation, const FirmwarePackage* package)
{
    if (!operation.file.empty()) {
        return QString::fromStdString(operation.file.filename().string());
    }
    const PackageEntry* const entry =
        package == nullptr || operation.entryId.empty() ? nullptr : findEntry(*package, operation.entryId);
    return entry == nullptr ? QString() : QString::fromStdString(entry->fileName);
}

QString writeLine(const Operation& operation, const FirmwarePackage* package)
{
    const QString file = fileOf(operation, package);
    if (file.isEmpty()) {
        return PartitionWords::tr("It is written anew.");
    }
    return operation.bytes > 0
        ? PartitionWords::tr("%1 is written to it (%2).").arg(file, bytesText(operation.bytes))
        : PartitionWords::tr("%1 is written to it.").arg(file);
}

QString lineOf(const Operation& operation, const FirmwarePackage* package)
{
    switch (operation.kind) {
    case OperationKind::SaveCopy:
        return PartitionWords::tr("A copy is saved on this computer first.");
    case OperationKind::ReadBack:
        return PartitionWords::tr("It is read into a file.");
    case OperationKind::Erase:
        return PartitionWords::tr("It is erased.");
    case OperationKind::Write:
        return writeLine(operation, package);
    case OperationKind::PutBack:
        return PartitionWords::tr("The saved copy is put back.");
    case OperationKind::Verify:
        return PartitionWords::tr("It is read back and compared.");
    case OperationKind::Repartition:
    case OperationKind::TestMemory:
        break;
    }
    return {};
}

} // namespace

QStringList jobLines(
    const MapPlace& place, const MapStrip& strip, const FlashPlan& plan, const FirmwarePackage* package)
{
    QStringList lines;
    bool changes = false;
    for (const Operation& operation : plan.operations()) {
        if (isAbout(operation, place, strip)) {
            changes = changes || changesPhone(operation.kind);
            lines += lineOf(operation, package);
        }
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    if (!changes) {
        lines.prepend(place.state == PlaceState::Protected
                ? PartitionWords::tr("It stays as it is: identity and calibration of the phone are kept.")
                : PartitionWords::tr("It stays as it is."));
    }
    if (place.state == PlaceState::Unfinished) {
        lines += PartitionWords::tr("The job ended in the middle of it: it must be written again.");
    } else if (place.isActive) {
        lines += PartitionWords::tr("Work on it is going on now.");
    }
    return lines;
}

QString addressText(const MapPlace& place)
{
    if (!place.startKnown) {
        return {};
    }
    const auto hex = [](quint64 value) {
        return QString(QLatin1String("0x") + QString::number(value, 16).rightJustified(8, u'0'));
    };
    const quint64 last = place.start + (place.bytes == 0 ? 0 : place.bytes - 1);
    return place.bytes == 0 ? hex(place.start) : hex(place.start) + QStringLiteral(" \u2013 ") + hex(last);
}

} // namespace flashwright
