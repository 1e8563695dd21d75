// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/link_text.h"

#include "app/text/number_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashwright {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Link)
};

QString secondsText(milliseconds time)
{
    return QLocale().toString(double(time.count()) / 1000.0, 'f', 1);
}

} // namespace

QString stallText(const StallEvent& event)
{
    const QString item = QString::fromStdString(event.item);
    const QString silent = secondsText(event.silent);
    switch (event.step) {
    case StallEvent::Step::Notice:
        return Words::tr("No answer for %1 s. Leave the cable alone; some storage needs its time.")
            .arg(silent);
    case StallEvent::Step::TailPause:
        return Words::tr("Everything of %1 was sent. The phone checks and stores it; that can take a minute.")
            .arg(item);
    case StallEvent::Step::Retry:
        return item.isEmpty()
            ? Words::tr(
                "The loader did not get the phone's memory going. Unplug the phone, hold its power key for "
                "twenty seconds, and plug it in again as before; it is tried once more.")
            : Words::tr("%1 is done again (%2).").arg(item).arg(event.attempt);
    case StallEvent::Step::SmallerBlocks:
        return Words::tr("%1 is sent again in blocks of %2 (%3).")
            .arg(item, bytesText(event.blockBytes))
            .arg(event.attempt);
    case StallEvent::Step::Over:
        return Words::tr("It goes on after %1 s.").arg(silent);
    }
    return {};
}

QString appearanceText(const Appearance& appearance)
{
    const QString id = QString::fromStdString(toText(appearance.id));
    const QString lived = appearance.lived ? secondsText(*appearance.lived) : QString();
    switch (appearance.hint()) {
    case Appearance::Hint::KeyNotHeld:
        return Words::tr(
            "The download mode (%1) was there for %2 s, then the phone went on to %3: hold the key "
            "before plugging in, and keep holding it.")
            .arg(id, lived, QString::fromStdString(toText(*appearance.next)));
    case Appearance::Hint::TooShort:
        return Words::tr("The download mode (%1) was there for %2 s and went away again.").arg(id, lived);
    case Appearance::Hint::NotDownload:
    case Appearance::Hint::None:
        break;
    }
    return {};
}

} // namespace flashwright
