// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/phone_words.h"

#include "app/gui/models/phones_model.h"
#include "app/text/fault_text.h"
#include "app/text/number_text.h"
#include "app/text/remedy_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

QString descriptionText(const PhoneRow& row)
{
    switch (row.verdict) {
    case Verdict::Waiting:
        return Words::tr("Plug in a switched-off phone");
    case Verdict::Asking:
        return Words::tr("Waiting for your answer");
    case Verdict::Stopping:
        return Words::tr("Stopping after this step");
    case Verdict::Diagnosing:
        return Words::tr("Looking for the cause");
    case Verdict::Passed:
        return row.outcome.bytesWritten > 0
            ? Words::tr("%1 written. Unplug the phone.").arg(bytesText(row.outcome.bytesWritten))
            : Words::tr("Finished. Unplug the phone.");
    case Verdict::Failed:
        return remedyText(row.diagnosis.title);
    case Verdict::Stopped:
        return row.outcome.bootChainOpen
            ? Words::tr("Stopped by you; the phone needs another download before it starts")
            : Words::tr("Stopped by you");
    case Verdict::Working:
        break;
    }
    const QString item = QString::fromStdString(row.stage.item);
    const QString moved = movedText(row);
    return item.isEmpty() || moved.isEmpty() ? QString(item % moved) : Words::tr("%1: %2").arg(item, moved);
}

/// What guides for the maker's own tools call the step.
QString vendorWord(Stage stage)
{
    switch (stage) {
    case Stage::Handshake:
        return QStringLiteral("CheckBaud, Connect");
    case Stage::SendingLoader:
    case Stage::WritingBootChain:
    case Stage::Writing:
        return QStringLiteral("Download");
    case Stage::StartingLoader:
        return QStringLiteral("Excute");
    case Stage::SavingCopies:
    case Stage::ReadingBack:
    case Stage::Verifying:
        return QStringLiteral("ReadFlash");
    case Stage::TestingMemory:
        return QStringLiteral("MemoryTest");
    case Stage::ReadingTable:
        return QStringLiteral("ReadChipType");
    case Stage::Repartitioning:
        return QStringLiteral("Repartition");
    case Stage::Erasing:
        return QStringLiteral("EraseFlash");
    case Stage::Leaving:
        return QStringLiteral("Reset, PowerOff");
    default:
        return {};
    }
}

QString progressText(const PhoneRow& row)
{
    const std::optional<double> share = stageShare(row);
    if (!share.has_value() || row.verdict == Verdict::Waiting) {
        return {};
    }
    return percentText(static_cast<quint64>(*share * 1000), 1000);
}

} // namespace

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Waiting:
        return Words::tr("Waiting");
    case Verdict::Working:
        return Words::tr("Working");
    case Verdict::Asking:
        return Words::tr("Question");
    case Verdict::Stopping:
        return Words::tr("Stopping");
    case Verdict::Diagnosing:
    case Verdict::Failed:
        return Words::tr("Failed");
    case Verdict::Passed:
        return Words::tr("Passed");
    case Verdict::Stopped:
        return Words::tr("Stopped");
    }
    return {};
}

QString clockText(milliseconds time)
{
    const qint64 all = time.count() / 1000;
    const QString tail = QStringLiteral(":%1").arg(all % 60, 2, 10, QLatin1Char('0'));
    if (all < 3600) {
        return QString::number(all / 60) % tail;
    }
    return QString::number(all / 3600) % QStringLiteral(":%1").arg(all / 60 % 60, 2, 10, QLatin1Char('0'))
        % tail;
}

QString stepText(const PhoneRow& row)
{
    const QString stage = stageText(row.stage.stage);
    if (row.stage.item.empty() || isFinal(row.verdict)) {
        return stage;
    }
    //: %1 is what is being done, %2 the partition or loader it is done with
    return Words::tr("%1: %2").arg(stage, QString::fromStdString(row.stage.item));
}

QString movedText(const PhoneRow& row)
{
    QStringList parts;
    if (row.moved.totalBytes > 0 && row.moved.stage == row.stage.stage) {
        parts += Words::tr("%1 of %2").arg(bytesText(row.moved.doneBytes), bytesText(row.moved.totalBytes));
    }
    if (row.moved.bytesPerSecond > 0 && !parts.isEmpty()) {
        parts += speedText(row.moved.bytesPerSecond);
    }
    const auto left = row.timeLeft ? row.timeLeft : std::optional<milliseconds>(row.moved.timeLeft);
    if (left && !parts.isEmpty()) {
        parts += Words::tr("%1 left").arg(durationText(std::chrono::ceil<seconds>(*left)));
    }
    //: Put between the parts of a list such as "3 MiB of 9 MiB, 2 MiB/s, 5 s left"
    return parts.join(Words::tr(", "));
}

QString phoneTitle(const PhoneRow& row)
{
    const QString chip = QString::fromStdString(row.phone.chip);
    if (row.port.isEmpty()) {
        return Words::tr("the next phone");
    }
    if (!row.station.isEmpty()) {
        //: %1 is the name of a port such as "Bench 3", %2 the chip of the phone on it
        return chip.isEmpty() ? row.station : Words::tr("%1 (%2)").arg(row.station, chip);
    }
    return chip.isEmpty() ? row.port : Words::tr("%1 on %2").arg(chip, row.port);
}

QString verifiedText(const Outcome& outcome)
{
    const VerifyTally& tally = outcome.verified;
    if (tally.areas == 0) {
        return {};
    }
    return Words::tr("%n area(s) read back and compared: every byte is as in the firmware (%1).", nullptr,
        static_cast<int>(tally.areas))
        .arg(bytesText(tally.comparedBytes));
}

QString phoneCellText(const PhoneRow& row, int column)
{
    switch (column) {
    case PhonesModel::PortColumn:
        return row.port.isEmpty() ? Words::tr("Any port") : row.port;
    case PhonesModel::StepColumn:
        return stageText(row.stage.stage);
    case PhonesModel::StatusColumn:
        return verdictText(row.verdict);
    case PhonesModel::ProgressColumn:
        return progressText(row);
    case PhonesModel::TimeColumn:
        return row.verdict == Verdict::Waiting ? QString() : clockText(row.elapsed);
    default:
        return descriptionText(row);
    }
}

QString phoneCellToolTip(const PhoneRow& row, int column)
{
    const QString vendor = vendorWord(row.stage.stage);
    if (column == PhonesModel::StepColumn && !vendor.isEmpty()) {
        return Words::tr("%1 (other tools call it %2)").arg(stepText(row), vendor);
    }
    return phoneCellText(row, column);
}

} // namespace flashwright
