// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/widgets/stage_look.h"

namespace flashwright {

namespace {

const QColor White(0xffffff);
const QColor Black(0x141414);

StageLook look(
    QRgb light, QRgb dark, bool isDark, const QColor& ink, Qt::BrushStyle pattern, const char* icon)
{
    const QColor edge = isDark ? QColor(0xb9c0c8) : QColor(0x4c535c);
    return {QColor(isDark ? dark : light), ink, edge, pattern, QString::fromLatin1(icon)};
}

} // namespace

StageLook stageLook(Stage stage, bool dark)
{
    switch (stage) {
    case Stage::CheckingPackage:
        return look(0x9c1288, 0x9c1288, dark, White, Qt::DiagCrossPattern, "check");
    case Stage::SendingLoader:
    case Stage::StartingLoader:
        return look(0xa81818, 0xa81818, dark, White, Qt::BDiagPattern, "loader");
    case Stage::WritingBootChain:
        return look(0x7b1fa2, 0x7d2ba3, dark, White, Qt::FDiagPattern, "boot");
    case Stage::Writing:
        return look(0xffca28, 0xffca28, dark, Black, Qt::Dense7Pattern, "write");
    case Stage::Repartitioning:
    case Stage::Erasing:
        return look(0x1f6323, 0x1f6323, dark, White, Qt::HorPattern, "erase");
    case Stage::SavingCopies:
    case Stage::ReadingBack:
    case Stage::TestingMemory:
        return look(0x1254a3, 0x1254a3, dark, White, Qt::VerPattern, "read");
    case Stage::Verifying:
        return look(0x4a4f57, 0x525861, dark, White, Qt::CrossPattern, "verify");
    case Stage::WaitingForPhone:
    case Stage::Handshake:
    case Stage::AwaitingReturn:
        return look(0x4d5661, 0x4d5661, dark, White, Qt::SolidPattern, "cable");
    case Stage::ReadingTable:
    case Stage::Leaving:
        return look(0x4d5661, 0x4d5661, dark, White, Qt::SolidPattern, "phone");
    case Stage::Confirming:
        return look(0x4d5661, 0x4d5661, dark, White, Qt::SolidPattern, "question");
    case Stage::Done:
        return look(0x1f6323, 0x1f6323, dark, White, Qt::SolidPattern, "passed");
    }
    return look(0x4d5661, 0x4d5661, dark, White, Qt::SolidPattern, "phone");
}

StageLook verdictLook(Verdict verdict, bool dark)
{
    switch (verdict) {
    case Verdict::Passed:
        return look(0x1f6323, 0x1f6323, dark, White, Qt::SolidPattern, "passed");
    case Verdict::Failed:
    case Verdict::Diagnosing:
        return look(0xa6211a, 0xa6211a, dark, White, Qt::SolidPattern, "failed");
    case Verdict::Stopped:
    case Verdict::Stopping:
        return look(0x4d5661, 0x4d5661, dark, White, Qt::SolidPattern, "stop");
    case Verdict::Asking:
        return stageLook(Stage::Confirming, dark);
    case Verdict::Working:
        return stageLook(Stage::ReadingTable, dark);
    case Verdict::Waiting:
        break;
    }
    return stageLook(Stage::WaitingForPhone, dark);
}

StageLook rowLook(const PhoneRow& row, bool dark)
{
    if (isFinal(row.verdict) || row.verdict == Verdict::Diagnosing) {
        return verdictLook(row.verdict, dark);
    }
    return row.verdict == Verdict::Asking ? verdictLook(row.verdict, dark) : stageLook(row.stage.stage, dark);
}

} // namespace flashwright
