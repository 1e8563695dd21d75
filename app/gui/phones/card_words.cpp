// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/phones/card_words.h"

#include "app/gui/dialogs/remedy_buttons.h"
#include "app/gui/dialogs/success_dialog.h"
#include "app/gui/models/phone_words.h"
#include "app/text/link_text.h"
#include "app/text/number_text.h"
#include "app/text/remedy_text.h"

#include <QCoreApplication>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PhoneCard)
};

QString withoutMnemonic(QString label)
{
    // Translations into languages without Latin letters put it into brackets.
    const qsizetype bracket = label.indexOf(QLatin1String("(&"));
    if (bracket >= 0 && label.size() >= bracket + 4) {
        label.remove(bracket, 4);
    }
    return label.remove(u'&').trimmed();
}

QString workingAdvice(const PhoneRow& row)
{
    if (row.verdict == Verdict::Asking) {
        return Words::tr("It waits for your answer.");
    }
    if (row.verdict == Verdict::Stopping) {
        return Words::tr("It stops after this step. Leave the cable in.");
    }
    if (row.verdict == Verdict::Diagnosing) {
        return Words::tr("Looking for the cause.");
    }
    if (row.stall) {
        return stallText(*row.stall);
    }
    if (changesPhone(row.stage.stage)) {
        return Words::tr("Do not unplug the phone.");
    }
    return Words::tr("Leave the cable in.");
}

QString numbersText(const PhoneRow& row)
{
    QStringList parts;
    if (row.moved.totalBytes > 0 && row.moved.stage == row.stage.stage) {
        parts += Words::tr("%1 of %2").arg(bytesText(row.moved.doneBytes), bytesText(row.moved.totalBytes));
        if (row.moved.bytesPerSecond > 0) {
            parts += speedText(row.moved.bytesPerSecond);
        }
    }
    //: %1 is a time such as 1:05
    parts += Words::tr("since %1").arg(clockText(row.elapsed));
    const auto left = row.timeLeft ? row.timeLeft : std::optional<milliseconds>(row.moved.timeLeft);
    if (left) {
        //: %1 is a time such as 12 s or 2 min
        parts += Words::tr("%1 left").arg(durationText(std::chrono::ceil<seconds>(*left)));
    }
    return parts.join(Words::tr(" \u00b7 "));
}

void sayVerdict(CardText& text, const PhoneRow& row, Farewell farewell)
{
    text.hasOutcome = row.verdict != Verdict::Stopped;
    if (row.verdict == Verdict::Passed) {
        const QString verified = verifiedText(row.outcome);
        text.advice =
            verified.isEmpty() ? Words::tr("%1 written.").arg(bytesText(row.outcome.bytesWritten)) : verified;
        text.next = nextStepText(farewell);
    } else if (row.verdict == Verdict::Failed) {
        text.advice = remedyText(row.diagnosis.title);
        text.next =
            row.diagnosis.remedies.empty() ? QString() : remedyText(row.diagnosis.remedies.front().text);
        const std::string action = nextAction(row.diagnosis);
        text.remedy = QString::fromStdString(action);
        text.remedyLabel = withoutMnemonic(remedyButtonText(action));
    } else {
        text.advice = row.outcome.bootChainOpen
            ? Words::tr("The phone does not start now. A complete download brings it back.")
            : Words::tr("Stopped by you.");
    }
    //: %1 is a time such as 1:05
    text.numbers = Words::tr("took %1").arg(clockText(row.elapsed));
}

} // namespace

std::string nextAction(const Diagnosis& diagnosis)
{
    if (diagnosis.id == "not-agreed") {
        return {};
    }
    for (const Remedy& remedy : diagnosis.remedies) {
        if (!remedyButtonText(remedy.action).isEmpty()) {
            return remedy.action;
        }
    }
    return "retry";
}

CardText cardText(const PhoneRow& row, Farewell farewell)
{
    CardText text;
    text.title = phoneTitle(row);
    text.state = verdictText(row.verdict);
    if (row.verdict == Verdict::Waiting) {
        text.title = Words::tr("Next phone");
        text.advice =
            row.lastSeen ? appearanceText(*row.lastSeen) : Words::tr("Plug in a switched-off phone.");
        text.canStop = true;
    } else if (isFinal(row.verdict)) {
        sayVerdict(text, row, farewell);
    } else {
        text.moves = true;
        text.canStop = row.verdict == Verdict::Working || row.verdict == Verdict::Asking;
        text.step = stepText(row);
        text.advice = workingAdvice(row);
        text.numbers = numbersText(row);
    }
    return text;
}

} // namespace flashwright
