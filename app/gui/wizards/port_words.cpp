// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/wizards/port_words.h"

#include "app/text/link_text.h"
#include "app/text/loader_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace flashwright {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PortWords)
};

QString lineOf(const Appearance& one)
{
    const QString id = QString::fromStdString(toText(one.id));
    const QString port = QString::fromStdString(one.portPath);
    const QString advice = appearanceText(one);
    QString line;
    if (one.lived) {
        const QString time = QLocale().toString(double(one.lived->count()) / 1000.0, 'f', 1);
        //: %1 is a USB id such as 1782:4d00, %2 a port, %3 a number of seconds
        line = Words::tr("%1 was on %2 for %3 s.").arg(id, port, time);
    } else if (one.stage.empty()) {
        line = Words::tr("%1 is on %2; it is no download mode.").arg(id, port);
    } else {
        line = Words::tr("%1 is on %2: %3.").arg(id, port, runningStageText(one.stage));
    }
    //: %1 and %2 are whole sentences
    return advice.isEmpty() ? line : Words::tr("%1 %2").arg(line, advice);
}

} // namespace

QStringList portLines(const PortWatch& ports, int most)
{
    QStringList lines;
    const std::vector<Appearance>& seen = ports.seen();
    for (auto one = seen.rbegin(); one != seen.rend() && lines.size() < most; ++one) {
        lines += lineOf(*one);
    }
    for (const PortSighting& one : ports.before()) {
        if (lines.size() < most) {
            lines += Words::tr("%1 was on %2 before you began.")
                         .arg(QString::fromStdString(toText(one.id)), QString::fromStdString(one.portPath));
        }
    }
    if (lines.isEmpty()) {
        lines += Words::tr("Nothing yet: no cable was plugged in since this page came.");
    }
    return lines;
}

} // namespace flashwright
